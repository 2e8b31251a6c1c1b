import Lexicon

/// All that one guest wishes, each wish parsed once.
package struct ParsedStatements: Sendable {
  private let wishes: [ParsedStatement]
  /// The wishes that want something which is, or has, the thing.
  private let holders: [Concepts.ID: [Int]]
  /// The wishes that tell a warmth, a floor, an hour.
  private let figured: [Int]

  package init(_ statements: [PreferenceStatement]) {
    let wishes = statements.map { ParsedStatement($0) }
    var holders: [Concepts.ID: [Int]] = [:]
    for (index, wish) in wishes.enumerated() {
      for thing in wish.held { holders[thing, default: []].append(index) }
    }
    self.wishes = wishes
    self.holders = holders
    figured = wishes.indices.filter { !wishes[$0].figures.isEmpty }
  }

  /// Two wishes, by their places, that can't both hold.
  package struct Conflict: Hashable, Sendable {
    package let one: Int
    package let other: Int
    package let why: Contradiction
  }

  /// Every conflict among them, in the order of the wishes.
  package var conflicts: [Conflict] {
    var pairs: Set<[Int]> = []
    for index in wishes.indices {
      for other in candidates(for: wishes[index]) where other != index {
        pairs.insert([min(index, other), max(index, other)])
      }
    }
    return pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { pair in
      Contradictions.conflict(between: wishes[pair[0]], and: wishes[pair[1]])
        .map { Conflict(one: pair[0], other: pair[1], why: $0) }
    }
  }

  /// The places of the wishes against which a new one stands.
  package func conflicts(with statement: PreferenceStatement) -> [(place: Int, why: Contradiction)]
  {
    let new = ParsedStatement(statement)
    // What the new one wants may be refused by any of them.
    let places = new.wanted.isEmpty ? candidates(for: new) : Set(wishes.indices)
    return places.sorted().compactMap { place in
      Contradictions.conflict(between: new, and: wishes[place]).map { (place, $0) }
    }
  }

  /// The only ones that a wish can stand against: those that want what it refuses, and those with
  /// figures if it has some.
  private func candidates(for wish: ParsedStatement) -> Set<Int> {
    var found = wish.figures.isEmpty ? [] : Set(figured)
    for refusal in wish.refused {
      if let thing = refusal.things.first { found.formUnion(holders[thing] ?? []) }
    }
    return found
  }
}
