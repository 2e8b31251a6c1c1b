/// The scripts of India, which share one order of letters in their blocks of Unicode.
extension Romanisation {
  /// Consonants by their place in a block, from ka to ha.
  private static let consonants: [UInt32: String] = {
    let names =
      "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
    var consonants: [UInt32: String] = [:]
    for (position, name) in names.split(separator: " ").enumerated() {
      consonants[0x15 + UInt32(position)] = String(name)
    }
    return consonants
  }()

  private static let vowelNames = "a aa i ii u uu ri l e e e ai o o o au".split(separator: " ")

  static func indic(_ letters: [UInt32]) -> [String] {
    // Malayalam has letters of their own for consonants without a vowel.
    let positions: [UInt32] = letters.flatMap { (letter: UInt32) -> [UInt32] in
      if let consonant = closed[letter] { return [consonant, 0x4D] }
      return [letter & 0x7F]
    }
    // Southern scripts write out where no vowel follows.
    let isNorthern = letters[0] < 0xB80
    let whole = spelt(positions, dropsFinal: isNorthern, dropsInner: false)
    let spoken = spelt(positions, dropsFinal: isNorthern, dropsInner: isNorthern)
    let forms = [
      plain(spoken), plain(whole), long(spoken), word(plain(spoken), with: "w", for: "v"),
    ]
    return Array(forms.prefix(limit))
  }

  private static let closed: [UInt32: UInt32] = [
    0xD7A: 0x23, 0xD7B: 0x28, 0xD7C: 0x30, 0xD7D: 0x32, 0xD7E: 0x33, 0xD7F: 0x15,
  ]

  private static func plain(_ word: String) -> String {
    self.word(
      self.word(self.word(word, with: "a", for: "aa"), with: "i", for: "ii"),
      with: "u",
      for: "uu"
    )
  }

  private static func long(_ word: String) -> String {
    self.word(
      self.word(self.word(word, with: "a", for: "aa"), with: "ee", for: "ii"),
      with: "oo",
      for: "uu"
    )
  }

  private static func spelt(_ positions: [UInt32], dropsFinal: Bool, dropsInner: Bool) -> String {
    var spelt = ""
    var index = 0
    var vowelsBefore = 0
    while index < positions.count {
      let position = positions[index]
      index += 1
      if let consonant = consonants[position] {
        spelt += consonant
        while index < positions.count, positions[index] == 0x3C { index += 1 }
        guard index == positions.count || !isVowelSign(positions[index]) else { continue }
        let isFinal = index == positions.count
        // The inherent a falls silent at the end, and between two syllables that have vowels.
        let isSilent =
          isFinal
          ? dropsFinal && positions.count > 1
          : dropsInner && vowelsBefore > 0
            && index + 1 < positions.count && consonants[positions[index]] != nil
            && isVowelSign(positions[index + 1]) && positions[index + 1] != 0x4D
        if !isSilent { spelt += "a" }
        vowelsBefore = isSilent ? 0 : vowelsBefore + 1
      } else if let vowel = vowel(position) {
        spelt += vowel
        vowelsBefore = vowel.isEmpty ? 0 : vowelsBefore + 1
      } else if position == 0x02 || position == 0x01 || position == 0x70 {
        spelt += index < positions.count && (0x2A...0x2E).contains(positions[index]) ? "m" : "n"
      }
    }
    return spelt
  }

  private static func isVowelSign(_ position: UInt32) -> Bool { (0x3E...0x4D).contains(position) }

  /// A vowel that stands alone or hangs on a consonant; the sign for none is empty.
  private static func vowel(_ position: UInt32) -> String? {
    switch position {
    case 0x05...0x14: String(vowelNames[Int(position) - 0x05])
    case 0x3E...0x4C where position != 0x44: String(vowelNames[Int(position) - 0x3D])
    case 0x4D: ""
    default: nil
    }
  }
}
