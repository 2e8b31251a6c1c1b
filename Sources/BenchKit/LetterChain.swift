import Hotel
import Sample

/// Makes names nobody has listed, letter after letter, as the listed ones go.
struct LetterChain: Sendable {
  /// A letter follows from the two before it: with three, most names come out as they went in.
  private static let memory = 2
  private static let lengths = 4...13
  private static let end: Unicode.Scalar = "\0"

  private let followers: [UInt64: [Unicode.Scalar]]

  /// A chain that has read the names of one word.
  init(reading names: [String]) {
    var followers: [UInt64: [Unicode.Scalar]] = [:]
    for name in names {
      let letters = Array(name.lowercased().unicodeScalars)
      guard (3...14).contains(letters.count), letters.allSatisfy(\.properties.isAlphabetic) else {
        continue
      }
      var state: UInt64 = 0
      for letter in letters + [LetterChain.end] {
        followers[state, default: []].append(letter)
        state = LetterChain.state(after: state, letter)
      }
    }
    self.followers = followers
  }

  var isEmpty: Bool { followers.isEmpty }

  /// A name with a capital; the chain has read some.
  func name(_ random: inout SampleRandom) -> String {
    var name = ""
    for _ in 0..<30 {
      name = attempt(&random)
      if LetterChain.lengths.contains(name.unicodeScalars.count) { break }
    }
    return name.capitalized
  }

  private func attempt(_ random: inout SampleRandom) -> String {
    var name = String.UnicodeScalarView()
    var state: UInt64 = 0
    while name.count < 18, let next = followers[state].map({ random.pick($0) }),
      next != LetterChain.end
    {
      name.append(next)
      state = LetterChain.state(after: state, next)
    }
    return String(name)
  }

  private static func state(after state: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    // A scalar has 21 bits.
    (state << 21 | UInt64(letter.value)) & (1 << (21 * UInt64(memory)) - 1)
  }
}

extension String {
  /// The text with a capital in front.
  var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
