/// Text brought to one form, so that `Müller`, `MULLER` and `müller` compare equal.
package enum Folding {
  /// The text in small letters without marks; what is no letter stays.
  package static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    if text.isPlain {
      for byte in text.utf8 { bytes.append(byte.isUpperLetter ? byte | 0x20 : byte) }
    } else {
      for scalar in ComposedScalars(text) {
        FoldedLetter(of: scalar).append(to: &bytes, orElse: scalar)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded words of what was typed: `O'Brien, Seán` gives `obrien` and `sean`.
  package static func words(of text: String) -> [String] {
    var words = FoldedWords()
    words.read(text, .plain)
    return (0..<words.count).map { words[$0...$0] }
  }

  /// Every token under which a name is found, in order and each once.
  ///
  /// Those are its words, neighbouring words in one, the forms that are written where the keyboard
  /// has no `ü`, the romanised ones, and for scripts without blanks every ending.
  package static func tokens(ofNames names: [String]) -> [String] {
    var tokens: [String] = []
    tokens.reserveCapacity(8)
    var words = FoldedWords()
    for name in names where !name.isEmpty {
      words.read(name, .plain)
      words.appendTokens(to: &tokens)
      if words.isNative { appendNativeTokens(of: name, words, to: &tokens) }
      guard words.hasSpeltOutLetter else { continue }
      words.read(name, .speltOut)
      words.appendTokens(to: &tokens)
    }
    // By bytes, for a String's own order would compose the letters first.
    tokens.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for index in tokens.indices.dropFirst().reversed() where tokens[index] == tokens[index - 1] {
      tokens.remove(at: index)
    }
    return tokens
  }

  private static func appendNativeTokens(
    of name: String,
    _ words: FoldedWords,
    to tokens: inout [String]
  ) {
    for index in 0..<words.count {
      let word = words[index...index]
      guard isWithoutBlanks(word) else { continue }
      for start in word.unicodeScalars.indices.dropFirst() { tokens.append(String(word[start...])) }
    }
    // With their marks: a `ё` is heard otherwise than an `е`.
    var marked = FoldedWords()
    marked.read(name, .marked)
    for index in 0..<marked.count {
      tokens += Romanisation.romanised(marked[index...index])
      // The servant of God is one name in Latin letters, whichever of God's names follows.
      if index > 0, marked[index - 1...index - 1] == "عبد" {
        tokens += Romanisation.romanised(marked[index - 1...index])
      }
    }
  }

  private static func isWithoutBlanks(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first?.value else { return false }
    return (0x3040...0x30FF).contains(first) || (0x3400...0x9FFF).contains(first)
      || (0xAC00...0xD7AF).contains(first)
  }
}

/// The words of a text, folded, lying one after the other without a gap.
struct FoldedWords {
  enum Style {
    case plain
    /// With `ue` for `ü`.
    case speltOut
    /// With the marks of letters that are not Latin, since they are heard.
    case marked
  }

  private var letters: [UInt8] = []
  /// Where each word ends.
  private var ends: [Int] = []
  /// Words that come after a hyphen.
  private var hyphened: [Int] = []
  /// Where a word goes on after an apostrophe, with the word's number.
  private var cuts: [(position: Int, word: Int)] = []
  /// Some letter is not Latin.
  private(set) var isNative = false
  /// Some letter has a form that is written where the keyboard lacks it.
  private(set) var hasSpeltOutLetter = false

  /// Forgets what was read before and reads this.
  mutating func read(_ text: String, _ style: Style) {
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    cuts.removeAll(keepingCapacity: true)
    hyphened.removeAll(keepingCapacity: true)
    (isNative, hasSpeltOutLetter) = (false, false)
    letters.reserveCapacity(32)
    if text.isPlain {
      readPlain(text)
    } else {
      for scalar in ComposedScalars(text) { read(scalar, style) }
    }
    endWord()
  }

  var count: Int { ends.count }

  /// The words in one.
  subscript(range: ClosedRange<Int>) -> String {
    let start = range.lowerBound == 0 ? 0 : ends[range.lowerBound - 1]
    return String(decoding: letters[start..<ends[range.upperBound]], as: UTF8.self)
  }

  /// An article, a syllable or a short name is written in one with its neighbour, as `delacruz` and
  /// `annemarie`, and so are names with a hyphen; two long names are not, and an initial is a word of
  /// its own.
  private func areJoined(_ words: ClosedRange<Int>) -> Bool {
    let lengths = words.map { length(of: $0) }
    return !lengths.contains(1)
      && (lengths.contains { $0 <= 4 } || words.dropFirst().contains { hyphened.contains($0) })
  }

  /// In letters.
  private func length(of word: Int) -> Int {
    letters[(word == 0 ? 0 : ends[word - 1])..<ends[word]].count { $0 & 0xC0 != 0x80 }
  }

  func appendTokens(to tokens: inout [String]) {
    for index in 0..<count {
      tokens.append(self[index...index])
      if index > 0, areJoined(index - 1...index) { tokens.append(self[index - 1...index]) }
    }
    if count == 3 || count == 4, areJoined(0...count - 1) {
      tokens.append(self[0...count - 1])
    }
    for cut in cuts where cut.position < ends[cut.word] {
      tokens.append(String(decoding: letters[cut.position..<ends[cut.word]], as: UTF8.self))
    }
  }

  private mutating func readPlain(_ text: String) {
    for byte in text.utf8 {
      if byte.isLetter {
        letters.append(byte | 0x20)
      } else if byte.isDigit {
        letters.append(byte)
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") {
        cut()
      } else {
        endWord()
        if byte == UInt8(ascii: "-") { hyphened.append(ends.count) }
      }
    }
  }

  private mutating func read(_ scalar: Unicode.Scalar, _ style: Style) {
    switch FoldedLetter(of: scalar).meaning {
    case .joiner: cut()
    case .other:
      endWord()
      if scalar == "-" || scalar == "\u{2010}" { hyphened.append(ends.count) }
    case .mark: break
    case .letters(let folded):
      if scalar.value >= 0x370, !(0x1E00...0x1EFF).contains(scalar.value) { noteNative(scalar) }
      if let spelt = FoldedLetter.speltOut(scalar) {
        hasSpeltOutLetter = true
        if style == .speltOut {
          letters += spelt.utf8
          return
        }
      }
      if style == .marked, isNative, let small = FoldedLetter.marked(scalar) {
        letters.append(small)
      } else {
        letters.append(packed: folded)
      }
    }
  }

  private mutating func noteNative(_ scalar: Unicode.Scalar) {
    // Latin in other clothes: ligatures and full-width letters.
    isNative = isNative || !(0xFB00...0xFB06).contains(scalar.value) && !scalar.isWideLatin
  }

  private mutating func cut() {
    if letters.count > (ends.last ?? 0) { cuts.append((letters.count, ends.count)) }
  }

  private mutating func endWord() {
    if letters.count > (ends.last ?? 0) {
      ends.append(letters.count)
    } else {
      cuts.removeAll { $0.word == ends.count }
    }
  }
}

extension String {
  /// Nothing but ASCII.
  fileprivate var isPlain: Bool {
    for byte in utf8 where byte >= 0x80 { return false }
    return true
  }
}
