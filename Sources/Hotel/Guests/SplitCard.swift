/// Finds a card's number whose parts are told one after the other, with small words or signs between
/// them: `first half 4111 1111, second half …`, `4111, 1111, …`, `4111 & 1111 …`.
enum SplitCard {
  /// The digits that may be one number.
  static func candidates(in text: String) -> [[UInt8]] {
    chains(in: text).flatMap { chain in
      chain.indices.flatMap { start in
        (start + 1..<max(start + 1, min(chain.count, start + 5))).compactMap { end in
          let groups = Array(chain[start...end])
          return isCardShaped(groups.map(\.count)) && !isList(groups) ? groups.flatMap(\.self) : nil
        }
      }
    }
  }

  private static let shapes: Set<[Int]> = [
    [4, 4, 4, 4], [8, 8], [4, 12], [12, 4], [4, 4, 8], [8, 4, 4], [4, 8, 4], [4, 6, 5],
    [4, 4, 4, 4, 3],
  ]

  private static func isCardShaped(_ sizes: [Int]) -> Bool { shapes.contains(sizes) }

  /// Rooms of one wing, or numbers that rise: nobody's card.
  private static func isList(_ groups: [[UInt8]]) -> Bool {
    guard groups.allSatisfy({ $0.count == 4 }), Set(groups).count == groups.count else {
      return false
    }
    let numbers = groups.map { $0.reduce(0) { $0 * 10 + Int($1) } }
    return numbers == numbers.sorted() || Set(groups.compactMap(\.first)).count == 1
  }

  /// Groups of four digits and more with nothing but small words between them.
  private static func chains(in text: String) -> [[[UInt8]]] {
    var chains: [[[UInt8]]] = []
    var chain: [[UInt8]] = []
    for word in text.folded().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let digits = word.unicodeScalars.compactMap(DigitRun.digit)
      if digits.count == word.unicodeScalars.count {
        if digits.count >= 4 { chain.append(digits) } else { close() }
      } else if !small.contains(word) {
        close()
      }
    }
    close()
    return chains

    func close() {
      if chain.count > 1 { chains.append(chain) }
      chain = []
    }
  }

  private static let small = Set(
    [
      "and", "then", "plus", "first", "second", "third", "last", "next", "half", "part", "rest",
      "the",
      "digits", "four", "eight", "followed", "by", "is", "are", "of", "number", "it", "card",
      "other",
      "und", "dann", "erste", "ersten", "zweite", "zweiten", "letzte", "letzten", "hälfte", "teil",
      "ziffern", "die", "der", "vier", "acht", "danach", "ist", "et", "puis", "y", "luego", "e",
      "poi",
    ].map { Substring($0.folded()) }
  )
}
