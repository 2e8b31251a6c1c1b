import Lexicon

/// One thing named in a statement, and whether the words around it turn it round.
struct ConceptMention: Sendable {
  let thing: Concepts.ID
  var isNegated = false
  var isExempt = false
  var isOnly = false
  /// The word right behind it is one of which nothing is known: a fish pond is no fish.
  var isModifier = false
  /// Words of its group that name nothing known: of `coffee from the machine` the machine.
  var besides: Set<String> = []

  /// The things named, in groups that the statement keeps together: "sugar in tea" is one.
  static func all(
    in reading: WordReading,
    isRefusing: Bool,
    concepts: Concepts
  ) -> [[ConceptMention]] {
    var groups: [[ConceptMention]] = [[]]
    var (isNegating, isExcepting, last) = (false, false, 0)
    var spans: [(group: Int, words: Range<Int>)] = []
    let hits = concepts.words.hits(in: reading)
    let covered = Set(hits.flatMap(\.span))
    for hit in hits {
      let opens = reading.words[last..<hit.span.upperBound].contains { $0.opensClause }
      let joins = reading.words[last..<hit.span.lowerBound].contains { parts($0.stem) }
      last = hit.span.upperBound
      if opens || joins { groups.append([]) }
      if opens { (isNegating, isExcepting) = (false, false) }
      switch hit.votes.lazy.compactMap({ concepts.turn($0.topic) }).first(where: { $0 != .other }) {
      case nil:
        let tells = isModifier(hit.span, in: reading, covered)
        for thing in hit.votes.map(\.topic) where concepts.turn(thing) == nil {
          groups[groups.count - 1].append(
            ConceptMention(
              thing: thing,
              isNegated: isNegating,
              isExempt: isExcepting,
              isModifier: tells
            )
          )
        }
        spans.append((groups.count - 1, hit.span))
      case .not: isNegating = true
      case .but:
        (isNegating, isExcepting) = (false, isNegating || isRefusing)
        groups.append([])
      case .some(let turn): turnLast(of: &groups, by: turn)
      }
    }
    noteWordsBeside(&groups, spans, covered, in: reading)
    return groups.filter { !$0.isEmpty }
  }

  private static func noteWordsBeside(
    _ groups: inout [[ConceptMention]],
    _ spans: [(group: Int, words: Range<Int>)],
    _ covered: Set<Int>,
    in reading: WordReading
  ) {
    for group in groups.indices {
      let besides = words(besideHitsOf: group, spans, covered, in: reading)
      for index in groups[group].indices { groups[group][index].besides = besides }
    }
  }

  /// The words between what is named before the group and what is named after it that tell which of
  /// the things is meant.
  private static func words(
    besideHitsOf group: Int,
    _ spans: [(group: Int, words: Range<Int>)],
    _ covered: Set<Int>,
    in reading: WordReading
  ) -> Set<String> {
    let own = spans.filter { $0.group == group }.map(\.words)
    guard var first = own.first?.lowerBound, var end = own.last?.upperBound else { return [] }
    let others = spans.filter { $0.group != group }.map(\.words)
    func isFree(_ position: Int) -> Bool { !others.contains { $0.contains(position) } }
    while first > 0, !reading.words[first].opensClause, isFree(first - 1) { first -= 1 }
    while end < reading.words.count, !reading.words[end].opensClause, isFree(end) { end += 1 }
    return Set(
      (first..<end).filter { !covered.contains($0) }
        .map { reading.words[$0].stem }
        .filter { isTelling($0) }
    )
  }

  private static func isModifier(
    _ span: Range<Int>,
    in reading: WordReading,
    _ covered: Set<Int>
  ) -> Bool {
    let next = span.upperBound
    guard next < reading.words.count, !covered.contains(next) else { return false }
    return !reading.words[next].opensClause && isTelling(reading.words[next].stem)
  }

  /// A word that tells which thing is meant, and not how much, how or to whom.
  private static func isTelling(_ stem: String) -> Bool {
    !stem.isEmpty && !stem.contains(where: \.isNumber) && !neutral.contains(stem)
  }

  private static let neutral = Set(
    """
    a an the in on at of from with for to by as is are be was it its not no never none nor without
    non only all any every each ever always again also and or but so if when while than that which
    who his her their him them she he they we us our my me you please pls very too much many more
    most less least bit little few some both one two three four five six seven eight nine ten dozen
    half extra another other same such own new old good best nice great real proper usual fresh
    room suite hotel house here there side way end up out off over under near next want like love
    prefer need get got give given take put make made have has had do does did go come keep kept
    let leave left use serve set ask said say mention please must can could would should will may
    daily week weekly day morn noon even night today tomorrow hour time early late first last
    before after until around about during through instead thing stuff kind sort type product item smell taste flavour form service far away close beside opposite see seen meet anywher
    everywher somewher nobody nothing anyth everyth guest man woman person staff waiting ready
    """
    .split(whereSeparator: \.isWhitespace).map { WordStem.stem(String($0)) }
  )

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
