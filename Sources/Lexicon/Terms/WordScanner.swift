/// Cuts a note into words.
struct WordScanner {
  private(set) var words: [WordReading.Word] = []
  private var letters: [UInt8] = []
  private var opensClause = true

  /// Reads the whole of a text.
  mutating func read(_ text: String) {
    var rest = Array(text.lowercased().unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      take(scalar, before: rest.first)
    }
    endWord()
  }

  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    switch scalar {
    case "a"..."z":
      endNumber()
      letters.append(UInt8(scalar.value))
    case "0"..."9":
      letters.append(UInt8(scalar.value))
    case ":", ".":
      takePoint(scalar, before: next)
    case "/":
      takeSlash(before: next)
    case "'", "’", "`", "\u{300}"..."\u{36F}":
      break
    case "&":
      endWord()
      append("and")
    case "°", "º":
      endWord()
      append("degree")
    case " ", "-", "\u{2010}", "\u{2011}", "_", "\t":
      endWord()
    default:
      takeOther(scalar)
    }
  }

  /// A point or colon inside figures is part of a time or a number; elsewhere it ends a clause.
  private mutating func takePoint(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    let figures = letters.last.map(Self.isDigit) ?? false
    if figures, let next, Self.isDigit(UInt8(truncatingIfNeeded: next.value)), next.isASCII {
      letters.append(UInt8(scalar.value))
      return
    }
    let initial = scalar == "." && letters.count == 1
    if initial, next != " " { return }
    endWord()
    if !initial { opensClause = true }
  }

  /// "a/c", "w/o" and "n/s" are one word each; other slashes part two.
  private mutating func takeSlash(before next: Unicode.Scalar?) {
    let isLetter = letters.count == 1 && !letters.contains(where: Self.isDigit)
    if isLetter, letters != [0x77] || next == "o", next != " ", next != nil { return }
    if letters == [0x77] { letters = Array("with".utf8) }
    endWord()
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    if let plain = LetterFolding.plain(scalar) {
      endNumber()
      letters += plain.utf8
      return
    }
    endWord()
    if scalar.properties.isAlphabetic {
      append("\(scalar)")
    } else {
      opensClause = true
    }
  }

  /// "17c" and "3pm" are a figure and its unit.
  private mutating func endNumber() {
    guard let last = letters.last, Self.isDigit(last) else { return }
    guard letters.allSatisfy({ Self.isDigit($0) || $0 == 0x3A || $0 == 0x2E }) else { return }
    endWord()
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    let word = letters
    letters.removeAll(keepingCapacity: true)
    if word.allSatisfy({ Self.isDigit($0) || $0 == 0x3A || $0 == 0x2E }) {
      appendNumber(word)
      return
    }
    for full in Abbreviations.expanded(word) {
      append(full)
    }
  }

  private mutating func append(_ word: String) {
    words.append(.init(stem: WordStem.stem(word), opensClause: opensClause))
    opensClause = false
  }

  private mutating func appendNumber(_ digits: [UInt8]) {
    let parts = digits.split { !Self.isDigit($0) }
    let figures = parts.map { $0.prefix(6).reduce(0.0) { $0 * 10 + Double($1 &- 0x30) } }
    guard let whole = figures.first else { return }
    var value = whole
    if figures.count > 1, figures[1] < 100 {
      let isTime = digits.contains(0x3A) || (parts[1].count == 2 && whole < 24 && figures[1] < 60)
      let share = parts[1].count == 1 ? figures[1] / 10 : figures[1] / 100
      value = isTime ? whole + figures[1] / 60 : whole + share
      let stem = isTime ? "#time" : "#num"
      words.append(
        .init(
          stem: stem,
          opensClause: opensClause,
          hour: isTime ? value : nil,
          number: isTime ? nil : value
        )
      )
    } else {
      words.append(.init(stem: "#num", opensClause: opensClause, number: value))
    }
    opensClause = false
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }
}
