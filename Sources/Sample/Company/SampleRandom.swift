import Hotel

/// Numbers that look random and are the same on every machine for one seed, topic and number.
///
/// The steps are SplitMix64: https://prng.di.unimi.it/splitmix64.c
package struct SampleRandom {
  /// What a row of numbers is drawn for, so that one file never needs the draws of another.
  package enum Topic: UInt64, Sendable {
    case household = 1, surname, address, name, profile, visits, stay, preferences, incidents
    case slots, rooms, quota
    /// For the look-up benchmark: its names, its profiles and what clerks type.
    case nameStock, population, typing
  }

  private var state: UInt64

  package init(seed: UInt64, topic: Topic, number: Int) {
    state = seed &* 0xd6e8_feb8_6659_fd93
    state = next() ^ topic.rawValue &* 0xa076_1d64_78bd_642f
    state = next() ^ UInt64(truncatingIfNeeded: number)
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, the limit; 0 for a limit below 2.
  package mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, limit))).high)
  }

  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  package mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  package mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// One of the list, the first more often than the last, as surnames are.
  mutating func pickCommon<Element>(_ list: [Element]) -> Element {
    guard chance(55) else { return pick(list) }
    let draw = below(1 << 20)
    return list[(list.count * draw >> 20) * draw >> 20]
  }

  /// The pattern with a digit for each `#` and a letter for each `@`.
  package mutating func filled(_ pattern: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pattern.utf8.count)
    for byte in pattern.utf8 {
      switch byte {
      case UInt8(ascii: "#"): bytes.append(48 + UInt8(truncatingIfNeeded: below(10)))
      case UInt8(ascii: "@"): bytes.append(SampleRandom.letters[below(SampleRandom.letters.count)])
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  package mutating func shuffle<Element>(_ list: inout [Element]) {
    var last = list.count - 1
    while last > 0 {
      list.swapAt(last, below(last + 1))
      last -= 1
    }
  }

  /// Capitals that are not mistaken for digits.
  private static let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)
}

/// The entries of a word list, between commas or line ends.
func entries(_ text: String) -> [String] {
  text.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { part in
    let words = part.split(separator: " ")
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
