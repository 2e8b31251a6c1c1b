/// What it costs to take one spelling for another, in hundredths of a wrong letter.
///
/// A slip that hands and ears make often costs less than one that they make seldom: the costs stand
/// for how many other slips would have been as likely.
package enum Misspelling {
  static let transposition = 70
  static let sound = 65
  /// Hands and ears are surest of a name's beginning.
  static let beginning = 15

  /// How many slips a word of so many letters may hold and still be meant.
  static func most(ofLength length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3...4: 1
    case 5...9: 2
    default: 3
    }
  }

  /// What each letter costs that was typed for one of the name.
  struct Costs {
    private let table: [UInt8]
    private let start: Int

    @inline(__always)
    init(of meant: UInt8) {
      table = substitutions
      start = meant < 0x80 ? Int(meant) &* 128 : -1
    }

    @inline(__always)
    subscript(typed: UInt8) -> Int32 {
      typed < 0x80 && start >= 0 ? Int32(table[start &+ Int(typed)]) : 105
    }
  }

  /// What each letter costs for each other, computed once: 128 for each letter meant.
  private static let substitutions: [UInt8] = (0..<128 * 128).map {
    UInt8(substitutionCost(typed: UInt8($0 % 128), meant: UInt8($0 / 128)))
  }

  private static func substitutionCost(typed: UInt8, meant: UInt8) -> Int {
    if typed == meant { return 0 }
    if isVowel(typed), isVowel(meant) { return 75 }
    if sounds(typed) == sounds(meant) { return 65 }
    return areNeighbours(typed, meant) ? 80 : 105
  }

  /// A letter of the name that was not typed, after `before`.
  @inline(__always)
  static func omission(of letter: UInt8, before: UInt8) -> Int {
    if letter == before { return 50 }
    if letter == UInt8(ascii: "h") { return 60 }
    return isVowel(letter) ? 75 : 80
  }

  /// A letter typed that the name has not, between `before` and `next`.
  @inline(__always)
  static func addition(of letter: UInt8, before: UInt8, next: UInt8) -> Int {
    if letter == before || letter == next { return 50 }
    if letter == UInt8(ascii: "h") { return 65 }
    if areNeighbours(letter, before) || areNeighbours(letter, next) { return 85 }
    return isVowel(letter) ? 90 : 100
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter >= 97 && (vowels >> UInt32((letter &- 97) & 31)) & 1 == 1
  }

  /// The letters a e i o u y.
  private static let vowels: UInt32 = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24

  /// Whether a typed word is one slip and a bit away from a name, both of more than two letters.
  package static func isOneSlip(_ typed: String, from name: String) -> Bool {
    typed.utf8.count > 2 && name.utf8.count > 2 && WeightedDistance.between(typed, name) <= 140
  }

  /// Letters heard as one: c k q, s z, f v w, d t, b p, g j, m n, i j y.
  private static func sounds(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "z"): UInt8(ascii: "s")
    case UInt8(ascii: "v"), UInt8(ascii: "w"): UInt8(ascii: "f")
    case UInt8(ascii: "t"): UInt8(ascii: "d")
    case UInt8(ascii: "p"): UInt8(ascii: "b")
    case UInt8(ascii: "g"), UInt8(ascii: "y"): UInt8(ascii: "j")
    case UInt8(ascii: "n"): UInt8(ascii: "m")
    default: letter
    }
  }

  /// Keys side by side or one above the other, on the rows that QWERTY, QWERTZ and AZERTY share
  /// most of.
  private static func areNeighbours(_ one: UInt8, _ other: UInt8) -> Bool {
    guard let left = keys[Int(one)], let right = keys[Int(other)] else { return false }
    // A key is a quarter to a half of a key right of the one above it.
    let across = abs(left.x - right.x)
    return left.y == right.y ? across <= 4 : abs(left.y - right.y) == 1 && across <= 3
  }

  /// Places of the keys in quarters of a key.
  private static let keys: [(x: Int, y: Int)?] = {
    var keys = [(x: Int, y: Int)?](repeating: nil, count: 256)
    for (y, row) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
      for (x, letter) in row.utf8.enumerated() {
        keys[Int(letter)] = (x * 4 + [0, 1, 3][y], y)
      }
    }
    return keys
  }()
}

/// Spellings heard as one, of more than one letter on at least one side.
enum SoundSpelling {
  /// Each pair holds both ways.
  static let pairs: [(String, String)] = [
    ("ph", "f"), ("ck", "k"), ("ck", "c"), ("sch", "sh"), ("sch", "s"), ("sh", "s"), ("tz", "z"),
    ("ts", "z"), ("tz", "s"), ("gh", "g"), ("gh", ""), ("igh", "y"), ("igh", "i"), ("ough", "uff"),
    ("ough", "o"), ("ough", "ow"), ("augh", "or"), ("ie", "y"), ("ey", "y"), ("ee", "y"),
    ("ee", "i"), ("ea", "i"), ("ie", "i"), ("ei", "ie"), ("ei", "ai"), ("ei", "ay"), ("ai", "ay"),
    ("eigh", "ay"), ("oo", "u"), ("ou", "u"), ("oe", "u"), ("ew", "u"), ("au", "ow"), ("au", "o"),
    ("aw", "or"), ("eau", "o"), ("eaux", "o"), ("oa", "o"), ("ow", "o"), ("ow", "ou"), ("ks", "x"),
    ("cks", "x"), ("cs", "x"), ("chs", "x"), ("qu", "kw"), ("qu", "k"), ("que", "k"), ("cqu", "k"),
    ("kn", "n"), ("gn", "n"), ("gn", "ni"), ("wr", "r"), ("rh", "r"), ("mb", "m"), ("dt", "t"),
    ("th", "t"), ("cz", "ch"), ("cz", "c"), ("tch", "ch"), ("tsch", "ch"), ("tj", "ch"),
    ("ch", "k"), ("ch", "c"), ("ch", "sh"), ("ch", "j"), ("kh", "k"), ("kh", "h"), ("ci", "si"),
    ("sz", "s"), ("rz", "z"), ("zh", "j"), ("dj", "j"), ("dg", "j"), ("dge", "j"), ("gi", "ji"),
    ("gl", "li"), ("lh", "li"), ("nh", "ni"), ("ny", "ni"), ("gu", "g"), ("wh", "w"), ("sk", "sc"),
    ("sce", "se"), ("sci", "si"), ("ss", "c"), ("cc", "ch"), ("aa", "a"), ("uu", "u"), ("ij", "y"),
    ("ii", "y"), ("mac", "mc"), ("er", "a"), ("er", "ur"), ("ur", "or"), ("ae", "e"), ("oe", "o"),
    ("ue", "u"), ("ll", "y"), ("dh", "d"), ("bh", "b"), ("sion", "tion"), ("vsk", "fsk"),
    ("off", "ov"), ("eff", "ev"), ("eff", "iev"), ("sen", "son"), ("u", "w"), ("oi", "oy"),
    ("ce", "se"), ("tt", "dt"), ("xi", "shi"), ("zh", "ch"), ("hs", "x"), ("ts", "c"), ("ou", "oo"),
  ]

  /// One way of a pair, and the group of those that end in the same two letters.
  struct Directed {
    let typed: [UInt8]
    let meant: [UInt8]

    /// Of a letter alone 27 times its number, else with that of the letter before it, from 1.
    var group: Int {
      let before = meant.count > 1 ? Int(meant[meant.count - 2]) - 96 : 0
      return (Int(meant[meant.count - 1]) - 97) * 27 + before
    }
  }

  static let groups = 26 * 27

  /// Each pair both ways, group by group.
  static let directed: [Directed] = pairs.flatMap { one, other in
    [(one, other), (other, one)].map { Directed(typed: Array($0.utf8), meant: Array($1.utf8)) }
  }
  .filter { !$0.meant.isEmpty }.sorted { $0.group < $1.group }
}
