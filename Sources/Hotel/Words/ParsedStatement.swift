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
    /// Somebody dislikes it, or is to be spared it.
    var isTaste = false
    /// Words that tell which of the things is refused; one of them has to be wanted too.
    var besides: Set<String> = []
  }

  private(set) var wanted: [Concepts.ID] = []
  private(set) var refused: [Refusal] = []
  private(set) var figures: StatementFigures
  /// What the wanted things are and have, by the thing that was named; and all of it together.
  private(set) var holdings: [(thing: Concepts.ID, holds: [Concepts.ID])] = []
  private(set) var held: Set<Concepts.ID> = []
  /// What is held by things that only tell of another: the fish of a fish pond.
  private(set) var loose: Set<Concepts.ID> = []
  /// Every word, reduced to its stem.
  let stems: Set<String>
  private var polarity: Polarity
  private var concepts: Concepts { .hotel }

  init(_ statement: PreferenceStatement) {
    let reading = WordReading(statement.text)
    polarity = statement.polarity
    stems = Set(reading.words.map(\.stem))
    figures = StatementFigures(reading, isWanted: [.like, .need].contains(statement.polarity))
    let mentions = ConceptMention.all(
      in: reading,
      isRefusing: !figures.isWanted,
      concepts: .hotel
    )
    for group in mentions { take(group) }
    let firm = mentions.joined().filter { !$0.isModifier }.map(\.thing)
    let modifiers = mentions.joined().filter(\.isModifier).map(\.thing)
    loose = Set(modifiers).subtracting(firm)
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
      refuse(negated, besides(group))
    case .dislike:
      refuse(plain, besides(group))
      wanted += negated
    case .avoid:
      refuse(plain + negated, besides(group))
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

  private func besides(_ group: [ConceptMention]) -> Set<String> {
    group.reduce(into: []) { $0.formUnion($1.besides) }
  }

  private mutating func refuse(_ things: [Concepts.ID], _ besides: Set<String>) {
    let named = substances(things)
    guard !named.isEmpty else { return }
    refused.append(
      Refusal(
        things: named,
        isTaste: [.dislike, .avoid].contains(polarity),
        besides: besides
      )
    )
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
    loose = Set(holdings.filter { loose.contains($0.thing) }.flatMap(\.holds))
      .subtracting(holdings.filter { !loose.contains($0.thing) }.flatMap(\.holds))
  }
}
