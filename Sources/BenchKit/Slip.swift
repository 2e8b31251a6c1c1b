import Hotel
import Sample

/// What fingers do to a word.
enum Slip: CaseIterable {
  case missing, extra, wrong, swapped, neighbour

  /// One slip of whatever kind.
  static func any(in word: String, _ random: inout SampleRandom) -> String {
    random.pick(Slip.allCases).made(in: word, &random)
  }

  /// The word with this one slip in it; short words and words without a place for it stay whole.
  func made(in word: String, _ random: inout SampleRandom) -> String {
    let letters = Array(word)
    guard letters.count >= 3 else { return word }
    // The first letter is looked at: only one slip in five hits it.
    let first = random.chance(20) ? 0 : 1
    for _ in 0..<20 {
      let position = random.within(first...(letters.count - 1))
      let slipped = String(slipped(letters, at: position, &random))
      if slipped != word { return slipped }
    }
    return word
  }

  private func slipped(
    _ letters: [Character],
    at position: Int,
    _ random: inout SampleRandom
  ) -> [Character] {
    var letters = letters
    switch self {
    case .missing:
      letters.remove(at: position)
    case .extra:
      letters.insert(random.pick(Keyboard.letters), at: position)
    case .wrong:
      letters[position] = random.pick(Keyboard.letters)
    case .swapped:
      if position + 1 < letters.count { letters.swapAt(position, position + 1) }
    case .neighbour:
      let near = Keyboard.neighbours[letters[position]] ?? []
      if !near.isEmpty { letters[position] = random.pick(near) }
    }
    return letters
  }
}

/// The letters as they lie under the fingers.
enum Keyboard {
  static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyz")

  /// The keys that touch a key: half a key's width lies between the rows, more or less.
  static let neighbours: [Character: [Character]] = {
    let positions = zip(["qwertyuiop", "asdfghjkl", "zxcvbnm"], [0.0, 0.25, 0.75]).enumerated()
      .flatMap { row, keys in
        keys.0.enumerated().map { (key: $1, x: Double($0) + keys.1, y: Double(row)) }
      }
    var neighbours: [Character: [Character]] = [:]
    for one in positions {
      neighbours[one.key] = positions.filter { other in
        let (x, y) = (other.x - one.x, other.y - one.y)
        return other.key != one.key && x * x + y * y < 1.6
      }
      .map(\.key)
    }
    return neighbours
  }()
}
