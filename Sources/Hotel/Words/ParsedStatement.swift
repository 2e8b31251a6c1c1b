import Lexicon

/// A statement as concepts: what is wanted, what is refused, when, how warm, how high.
struct ParsedStatement: Sendable {
  /// Things that are refused when they come together.
  struct Refusal: Sendable {
    var things: [Concepts.ID]
    /// The wanted thing that rules them out.
    var because: Concepts.ID?
    /// A thing of this kind is welcome all the same.
    var except: [Concepts.ID] = []
    var isStrict = false
  }

  private(set) var wanted: [Concepts.ID] = []
  private(set) var refused: [Refusal] = []
  private(set) var figures: StatementFigures
  /// What the wanted things are and have, by the thing that was named; and all of it together.
  private(set) var holdings: [(thing: Concepts.ID, holds: [Concepts.ID])] = []
  private(set) var held: Set<Concepts.ID> = []
  private var polarity: Polarity
  private var concepts: Concepts { .hotel }

  init(_ statement: PreferenceStatement) {
    let reading = WordReading(statement.text)
    polarity = statement.polarity
    figures = StatementFigures(reading, isWanted: [.like, .need].contains(statement.polarity))
    let mentions = ConceptMention.all(
      in: reading,
      isRefusing: !figures.isWanted,
      concepts: .hotel
    )
    for group in mentions { take(group) }
    if figures.isWanted { wanted += figures.names.compactMap(concepts.known) }
    if figures.isWanted { addWhatFollows(mentions.joined()) }
    lookUpHoldings()
  }

  private mutating func take(_ group: [ConceptMention]) {
    let plain = group.filter { !$0.isNegated && !$0.isExempt }.map(\.thing)
    let negated = group.filter { $0.isNegated && !$0.isExempt }.map(\.thing)
    switch polarity {
    case .like, .need:
      wanted += plain
      refuse(negated)
    case .dislike:
      refuse(plain)
      wanted += negated
    case .avoid:
      refuse(plain + negated)
    case .allergy:
      for thing in substances(plain + negated) {
        refused.append(Refusal(things: [thing], isStrict: true))
      }
    }
    for mention in group where mention.isExempt {
      for index in refused.indices { refused[index].except.append(mention.thing) }
      if polarity == .like || polarity == .need { wanted.append(mention.thing) }
    }
  }

  private mutating func refuse(_ things: [Concepts.ID]) {
    let named = substances(things)
    guard !named.isEmpty else { return }
    refused.append(Refusal(things: named))
  }

  private func substances(_ things: [Concepts.ID]) -> [Concepts.ID] {
    let named = things.filter { !concepts[$0].isSetting }
    let isMatter = named.contains { concepts[$0].isFilling }
    return named.isEmpty || polarity == .dislike && !isMatter ? things : named
  }

  private mutating func addWhatFollows(_ mentions: some Sequence<ConceptMention>) {
    for thing in wanted {
      for excluded in concepts[thing].exclusions {
        refused.append(Refusal(things: [excluded], because: thing))
      }
    }
    for mention in mentions where mention.isOnly {
      guard let kind = concepts[mention.thing].kinds.first else { continue }
      refused.append(Refusal(things: [kind], because: mention.thing, except: [mention.thing]))
    }
  }

  private mutating func lookUpHoldings() {
    var blocked: Set<Concepts.ID> = []
    for refusal in refused where refusal.things.count == 1 && refusal.except.isEmpty {
      blocked.formUnion(refusal.things)
    }
    for thing in wanted { blocked.formUnion(concepts[thing].blocks) }
    holdings = wanted.map { ($0, concepts.closure(of: $0, without: blocked)) }
    held = Set(holdings.flatMap(\.holds))
  }
}
