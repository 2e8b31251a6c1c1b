import Lexicon

/// One thing named in a statement, and whether the words around it turn it round.
struct ConceptMention: Sendable {
  let thing: Concepts.ID
  var isNegated = false
  var isExempt = false
  var isOnly = false

  /// The things named, in groups that the statement keeps together: "sugar in tea" is one.
  static func all(
    in reading: WordReading,
    isRefusing: Bool,
    concepts: Concepts
  ) -> [[ConceptMention]] {
    var groups: [[ConceptMention]] = [[]]
    var isNegating = false
    var isExcepting = false
    var last = 0
    for hit in concepts.words.hits(in: reading) {
      let opens = reading.words[last..<hit.span.upperBound].contains { $0.opensClause }
      let joins = reading.words[last..<hit.span.lowerBound].contains { parts($0.stem) }
      last = hit.span.upperBound
      if opens || joins { groups.append([]) }
      if opens { (isNegating, isExcepting) = (false, false) }
      switch hit.votes.lazy.compactMap({ concepts.turn($0.topic) }).first(where: { $0 != .other }) {
      case nil:
        groups[groups.count - 1] += hit.votes.map(\.topic).filter { concepts.turn($0) == nil }
          .map { ConceptMention(thing: $0, isNegated: isNegating, isExempt: isExcepting) }
      case .not: isNegating = true
      case .but:
        (isNegating, isExcepting) = (false, isNegating || isRefusing)
        groups.append([])
      case .some(let turn): turnLast(of: &groups, by: turn)
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  private static func parts(_ stem: String) -> Bool {
    ["and", "or", "y", "et", "und", "o", "plus", "esp", "also", "especially"].contains(stem)
  }

  private static func turnLast(of groups: inout [[ConceptMention]], by turn: Concepts.Operator) {
    guard let group = groups.lastIndex(where: { !$0.isEmpty }) else { return }
    let last = groups[group].count - 1
    switch turn {
    case .free: groups[group][last].isNegated = true
    case .fine: groups[group][last].isExempt = true
    case .only: groups[group][last].isOnly = true
    default: break
    }
  }
}
