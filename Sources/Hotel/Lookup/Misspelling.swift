/// What it costs to take one spelling for another, in tenths of a wrong letter.
enum Misspelling {
  static let letter = 10

  /// What a word of this length may cost and still be meant.
  static func limit(ofLength length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3...6: 14
    default: 20
    }
  }

  static func substitution(_ typed: UInt32, _ meant: UInt32, first: Bool) -> Int {
    if typed == meant { return 0 }
    let cost = isVowel(typed) && isVowel(meant) || sound(typed) == sound(meant) ? 7 : letter
    return first ? cost + 4 : cost
  }

  /// A letter left out or put in beside its neighbour; a doubled letter and a silent h are cheap.
  static func gap(_ letter: UInt32, beside neighbour: UInt32?) -> Int {
    if letter == neighbour { return 6 }
    return letter == 104 ? 7 : Misspelling.letter
  }

  static let transposition = 8

  private static func isVowel(_ letter: UInt32) -> Bool {
    switch letter {
    // a e i o u y
    case 97, 101, 105, 111, 117, 121: true
    default: false
    }
  }

  /// Letters that one hears as one: c and k, s and z, f and v and w, d and t, b and p, g and j.
  private static func sound(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 99, 113: 107
    case 122: 115
    case 118, 119: 102
    case 116: 100
    case 112: 98
    case 106: 103
    case 110: 109
    default: letter
    }
  }
}
