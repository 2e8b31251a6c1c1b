/// A typed word, prepared for being compared with every name of the chain at once.
struct TypedWord: Hashable {
  /// A word longer than that is compared by its beginning.
  static let longest = 40

  let text: String
  let letters: [UInt8]
  /// Slips are looked for in Latin words alone; other scripts are found by their romanisation.
  let isLatin: Bool

  init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8.prefix(NameListBuilder.longest))
    isLatin = bytes.allSatisfy { $0 < 0x80 }
    letters = isLatin ? Array(bytes.prefix(TypedWord.longest)) : bytes
  }

  /// For each letter, bits behind the places where it was typed.
  func masks() -> [UInt64] {
    var masks = [UInt64](repeating: 0, count: 256)
    for (index, letter) in letters.enumerated() { masks[Int(letter)] |= 1 << UInt64(index + 1) }
    return masks
  }
}

/// The groups of letters in names that may have been typed as others in one word.
struct SoundRules {
  /// Up to four letters of a name, as the lowest bytes of a number.
  struct Rule {
    let meant: UInt32
    let mask: UInt32
    /// How many letters the name has, and how many were typed for them.
    let length: Int
    let typed: Int
    /// Bits behind the places where they were typed.
    let ends: UInt64

    @inline(__always)
    func fits(_ tail: UInt32) -> Bool { tail & mask == meant }
  }

  /// All rules that apply, in the order of `SoundSpelling.directed`.
  let rules: [Rule]
  private let starts: [Int]
  /// By a letter's low five bits, the letters behind it in which a group of several ends, as
  /// `FuzzyTrieSearch` has them as bits.
  private let lastLetters: [UInt32]

  init(_ word: TypedWord) {
    var rules: [Rule] = []
    var starts = [Int](repeating: 0, count: SoundSpelling.groups + 1)
    for pair in SoundSpelling.directed {
      let ends = SoundRules.ends(of: pair.typed, in: word.letters)
      guard ends != 0 else { continue }
      var packed: UInt32 = 0
      var mask: UInt32 = 0
      for letter in pair.meant {
        packed = packed << 8 | UInt32(letter)
        mask = mask << 8 | 0xFF
      }
      let (length, typed) = (pair.meant.count, pair.typed.count)
      rules.append(Rule(meant: packed, mask: mask, length: length, typed: typed, ends: ends))
      starts[pair.group + 1] += 1
    }
    for group in 1..<starts.count { starts[group] += starts[group - 1] }
    self.rules = rules
    self.starts = starts
    var lastLetters = [UInt32](repeating: 0, count: 32)
    for rule in rules where rule.length > 1 {
      let before = Int(rule.meant >> 8 & 31)
      lastLetters[before] |= FuzzyTrieSearch.bit(of: UInt8(truncatingIfNeeded: rule.meant))
    }
    self.lastLetters = lastLetters
  }

  /// The letters in which a group of several may end, behind a letter.
  @inline(__always)
  func lastLetters(after letter: UInt8) -> UInt32 { lastLetters[Int(letter & 31)] }

  /// The rules whose group is this letter alone.
  @inline(__always)
  func positions(_ letter: UInt8) -> Range<Int> { positions(inGroup: letter, 0) }

  /// The rules whose group ends in this letter behind another.
  @inline(__always)
  func positions(_ letter: UInt8, after before: UInt8) -> Range<Int> {
    before >= 97 && before < 123 ? positions(inGroup: letter, Int(before) &- 96) : 0..<0
  }

  @inline(__always)
  private func positions(inGroup letter: UInt8, _ before: Int) -> Range<Int> {
    guard letter >= 97, letter < 123 else { return 0..<0 }
    let group = (Int(letter) &- 97) &* 27 &+ before
    return starts[group]..<starts[group &+ 1]
  }

  private static func ends(of part: [UInt8], in letters: [UInt8]) -> UInt64 {
    guard let first = part.first else { return (2 << UInt64(letters.count)) &- 1 }
    var ends: UInt64 = 0
    var start = 0
    while start + part.count <= letters.count {
      if letters[start] == first {
        var length = 1
        while length < part.count, letters[start + length] == part[length] { length += 1 }
        if length == part.count { ends |= 1 << UInt64(start + length) }
      }
      start += 1
    }
    return ends
  }
}
