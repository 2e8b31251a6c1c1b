/// What a letter of any script becomes when it is folded.
///
/// Where letters are common, one look into a flat table tells; Unicode's own tables, which take
/// ten times as long, are asked for the rest.
struct FoldedLetter {
  enum Meaning: Equatable {
    /// The folded letters, each a Unicode scalar, the first lowest, in 21 bits each.
    case letters(UInt64)
    /// A mark that goes with the letter before it and is dropped.
    case mark
    /// An apostrophe: the word goes on after it.
    case joiner
    case other
  }

  let meaning: Meaning

  init(of scalar: Unicode.Scalar) {
    if let index = FoldedLetter.index(of: scalar.value) {
      self = FoldedLetter.table[index]
    } else {
      meaning = FoldedLetter.meaning(of: scalar)
    }
  }

  private init(_ meaning: Meaning) {
    self.meaning = meaning
  }

  /// Adds what the letter becomes; what is no letter is added as it is.
  func append(to bytes: inout [UInt8], orElse scalar: Unicode.Scalar) {
    switch meaning {
    case .letters(let letters): bytes.append(packed: letters)
    case .mark: break
    case .joiner, .other:
      bytes.append(scalar.isWideLatin ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar)
    }
  }

  /// The form of a letter where the keyboard has none, as `ue` for `ü`.
  static func speltOut(_ scalar: Unicode.Scalar) -> String? {
    guard (0xC4...0x259).contains(scalar.value) else { return nil }
    return switch scalar {
    case "ä", "Ä": "ae"
    case "ö", "Ö", "ø", "Ø": "oe"
    case "ü", "Ü": "ue"
    case "å", "Å": "aa"
    case "đ", "Đ": "dj"
    case "ð", "Ð": "dh"
    case "ə", "Ə": "a"
    default: nil
    }
  }

  /// The small letter with its mark, when it is of a script in which marks are heard.
  static func marked(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    // Of Cyrillic the marks are heard, of Greek they only say where the stress lies.
    switch scalar.value {
    case 0x400...0x40F: return Unicode.Scalar(scalar.value + 0x50)
    case 0x410...0x42F: return Unicode.Scalar(scalar.value + 0x20)
    case 0x430...0x45F: return scalar
    default: return nil
    }
  }

  /// Latin, Greek, Cyrillic and Armenian, and the extensions of Latin and Greek.
  private static let blocks = (first: 0..<UInt32(0x590), second: UInt32(0x1E00)..<UInt32(0x2000))

  private static func index(of value: UInt32) -> Int? {
    if value < blocks.first.upperBound { return Int(value) }
    guard blocks.second.contains(value) else { return nil }
    return blocks.first.count + Int(value - blocks.second.lowerBound)
  }

  private static let table: [FoldedLetter] = (Array(blocks.first) + Array(blocks.second)).map {
    FoldedLetter(Unicode.Scalar($0).map(meaning) ?? .other)
  }

  private static let plainForms: [Unicode.Scalar: UInt64] = {
    var forms: [Unicode.Scalar: UInt64] = [:]
    for row in foldingRows.unicodeScalars.split(separator: "\n") {
      let columns = row.split(separator: " ")
      guard columns.count == 2 else { continue }
      let plain = packed(columns[0])
      for letter in columns[1] { forms[letter] = plain }
    }
    return forms
  }()

  private static func packed(_ scalars: some Collection<Unicode.Scalar>) -> UInt64 {
    scalars.reversed().reduce(0) { $0 << 21 | UInt64($1.value) }
  }

  /// What Unicode's properties and our rows say.
  private static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    if scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`" { return .joiner }
    switch scalar.value {
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30FC:
      return .letters(UInt64(scalar.value))
    // Katakana are heard as the hiragana they stand beside.
    case 0x30A1...0x30F6: return .letters(UInt64(scalar.value - 0x60))
    // The Arabic stretch of a line.
    case 0x640: return .mark
    default: break
    }
    if scalar.isWideLatin { return FoldedLetter.narrowed(scalar) }
    var letters: [Unicode.Scalar] = []
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = plainForms[small] {
        letters += (0..<3).compactMap { position in
          let value = UInt32(truncatingIfNeeded: plain >> (21 * position) & 0x1F_FFFF)
          return value == 0 ? nil : Unicode.Scalar(value)
        }
      } else if isMark(small) {
        continue
      } else if isOfWord(small) {
        letters.append(small)
      } else {
        return .other
      }
    }
    return letters.isEmpty ? .mark : .letters(packed(letters.prefix(3)))
  }

  private static func narrowed(_ scalar: Unicode.Scalar) -> Meaning {
    let plain = UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
    if plain.isLetter { return .letters(UInt64(plain | 0x20)) }
    if plain.isDigit { return .letters(UInt64(plain)) }
    return plain == UInt8(ascii: "'") || plain == UInt8(ascii: "`") ? .joiner : .other
  }

  /// A mark that only tells how the letter before it sounds; those of India and Thailand are vowels.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.properties.generalCategory == .nonspacingMark else { return false }
    return !(0x900...0x109F).contains(scalar.value)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return UInt8(scalar.value).isLetter || UInt8(scalar.value).isDigit }
    if scalar.properties.isAlphabetic { return true }
    return switch scalar.properties.generalCategory {
    case .decimalNumber, .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Latin as it is typed on a Japanese keyboard, as wide as a kanji.
  var isWideLatin: Bool { (0xFF01...0xFF5E).contains(value) }
}

extension Array<UInt8> {
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: scalar.utf8)
    }
  }

  /// Adds up to three scalars that lie in one number, 21 bits each.
  mutating func append(packed letters: UInt64) {
    var letters = letters
    repeat {
      if let scalar = Unicode.Scalar(UInt32(letters & 0x1F_FFFF)) { append(scalar) }
      letters >>= 21
    } while letters != 0
  }
}
