/// Text brought to one form, so that `Müller`, `MULLER` and `müller` compare equal.
package enum Folding {
  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for row in foldingRows.split(separator: "\n") {
      let columns = row.split(separator: " ")
      guard columns.count == 2 else { continue }
      for letter in columns[1].unicodeScalars { table[letter] = String(columns[0]) }
    }
    return table
  }()

  /// The text in small letters without marks; what is no letter stays.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.value < 0x80 {
        result.unicodeScalars.append(scalar)
      } else if let plain = table[scalar] {
        result += plain
      } else if scalar.properties.generalCategory != .nonspacingMark {
        result.unicodeScalars.append(narrowed(scalar))
      }
    }
    return result
  }

  /// Full-width Latin as it is typed on a Japanese keyboard, made ordinary.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  /// The folded words of what was typed: `O'Brien, Seán` gives `obrien` and `sean`.
  package static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in folded(text).unicodeScalars {
      if isWordly(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !isJoiner(scalar) {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Every token under which a name is found: its words, their joined and spelt-out forms, and for
  /// scripts without blanks every ending.
  package static func tokens(ofNames names: [String]) -> [String] {
    var tokens: Set<String> = []
    for name in names where !name.isEmpty {
      let spelt = speltOut(name)
      for part in spelt == name ? [name] : [name, spelt] {
        for piece in part.split(separator: " ") {
          let pieces = words(of: String(piece))
          tokens.formUnion(pieces)
          if pieces.count > 1 { tokens.insert(pieces.joined()) }
          if let cut = piece.unicodeScalars.firstIndex(where: isJoiner) {
            tokens.formUnion(words(of: String(piece[piece.unicodeScalars.index(after: cut)...])))
          }
        }
      }
    }
    for token in tokens where isIdeographic(token) {
      for start in token.indices.dropFirst() { tokens.insert(String(token[start...])) }
    }
    return tokens.sorted()
  }

  /// A letter or a digit of any script; the plain ones are told without Unicode's tables.
  private static func isWordly(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ("a"..."z").contains(scalar) || scalar.isDigit }
    return scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .decimalNumber
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`"
  }

  /// `ü` as it is written where the keyboard has none: `ue`.
  private static func speltOut(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { "äöüÄÖÜøØåÅ".unicodeScalars.contains($0) }) else {
      return name
    }
    var spelt = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "ä": spelt += "ae"
      case "ö", "ø": spelt += "oe"
      case "ü": spelt += "ue"
      case "å": spelt += "aa"
      default: spelt.unicodeScalars.append(scalar)
      }
    }
    return spelt
  }

  private static func isIdeographic(_ token: String) -> Bool {
    guard let first = token.unicodeScalars.first?.value else { return false }
    return (0x3040...0x30FF).contains(first) || (0x3400...0x9FFF).contains(first)
      || (0xAC00...0xD7AF).contains(first)
  }
}
