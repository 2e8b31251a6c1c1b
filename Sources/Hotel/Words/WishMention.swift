/// One thing named in a statement, and whether the words around it turn it round.
struct WishMention: Sendable {
  let thing: Concepts.ID
  var isNegated = false
  var isExempt = false
  var isOnly = false

  /// The things named, in groups that the statement keeps together: "sugar in tea" is one.
  static func all(in reading: WordReading, concepts: Concepts) -> [[WishMention]] {
    var groups: [[WishMention]] = [[]]
    var isNegating = false
    var isExcepting = false
    var last = 0
    for hit in concepts.words.hits(in: reading) {
      let between = reading.words[last..<hit.span.upperBound]
      let opens = between.contains { $0.opensClause }
      let parted = opens || reading.words[last..<hit.span.lowerBound].contains { Self.parts($0.stem) }
      last = hit.span.upperBound
      if parted { groups.append([]) }
      if opens { (isNegating, isExcepting) = (false, false) }
      let ids = hit.votes.map(\.topic)
      guard let turn = ids.lazy.compactMap(concepts.turn).first(where: { $0 != .other }) else {
        for id in ids where concepts.turn(id) == nil {
          var mention = WishMention(thing: id, isNegated: isNegating)
          mention.isExempt = isExcepting
          groups[groups.count - 1].append(mention)
        }
        continue
      }
      switch turn {
      case .not: isNegating = true
      case .but:
        isExcepting = isNegating
        isNegating = false
        groups.append([])
      case .only, .free, .fine: Self.turnLast(of: &groups, by: turn)
      case .other: break
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  private static func parts(_ stem: String) -> Bool {
    ["and", "or", "y", "et", "und", "o", "plus", "esp", "also", "especially"].contains(stem)
  }

  private static func turnLast(of groups: inout [[WishMention]], by turn: Concepts.Operator) {
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
