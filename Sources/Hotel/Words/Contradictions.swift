import Lexicon

/// Why two wishes can't both hold; things go by the names of the concepts.
package enum Contradiction: Hashable, Sendable {
  /// What two wishes may set differently.
  package enum Setting: Hashable, Sendable {
    case temperature, floor
    case hour(of: String)
  }

  /// How what is wanted comes to hold what is refused.
  package enum Link: Hashable, Sendable {
    case same
    /// The wanted thing is one of the refused kind.
    case kind(String)
    /// The wanted thing has the refused one in it.
    case content(String)
  }

  case bothSet(Setting)
  case refused(Setting)
  case thing(String, in: Link, ruledOutBy: String?)
}

/// Finds wishes of one guest that can't both hold.
package enum Contradictions {
  /// Why the two wishes can't both hold, or nothing.
  package static func conflict(
    between a: PreferenceStatement,
    and b: PreferenceStatement
  ) -> Contradiction? {
    conflict(between: ParsedStatement(a), and: ParsedStatement(b))
  }

  static func conflict(between first: ParsedStatement, and second: ParsedStatement)
    -> Contradiction?
  {
    figures(first.figures, second.figures)
      ?? refusal(of: first, by: second) ?? refusal(of: second, by: first)
      ?? sameService(first, second)
  }

  private static func figures(_ a: StatementFigures, _ b: StatementFigures) -> Contradiction? {
    if let left = a.warmth, let right = b.warmth {
      let apart = max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
      if a.isWanted, b.isWanted, apart >= 2 { return .bothSet(.temperature) }
      if a.isWanted != b.isWanted, left.overlaps(right) { return .refused(.temperature) }
    }
    if let left = a.floors, let right = b.floors {
      if a.isWanted, b.isWanted, !left.overlaps(right) { return .bothSet(.floor) }
      if a.isWanted != b.isWanted, left.overlaps(right) { return .refused(.floor) }
    }
    return nil
  }

  /// Why what one wish wants is what the other refuses.
  private static func refusal(of wanting: ParsedStatement, by refusing: ParsedStatement)
    -> Contradiction?
  {
    guard !wanting.wanted.isEmpty else { return nil }
    let (holdings, held) = (wanting.holdings, wanting.held)
    for refusal in refusing.refused where refusal.things.allSatisfy(held.contains) {
      guard !refusal.except.contains(where: held.contains) else { continue }
      guard refusal.isStrict || refusal.because != nil || isSame(refusal, wanting) else { continue }
      guard refusal.isStrict || isMeant(refusal, at: wanting.figures, by: refusing.figures) else {
        continue
      }
      return reason(refusal, holdings)
    }
    return nil
  }

  /// Whether the thing itself is wanted, and the one that is refused: `coffee from the machine` is
  /// not all coffee.
  private static func isSame(
    _ refusal: ParsedStatement.Refusal,
    _ wanting: ParsedStatement
  ) -> Bool {
    guard refusal.besides.isEmpty || !refusal.besides.isDisjoint(with: wanting.stems) else {
      return false
    }
    // A need is kept on the safe side.
    return !refusal.isTaste || !refusal.things.contains(where: wanting.loose.contains)
  }

  /// Whether what is refused at some hours, or on some days, is wanted then.
  private static func isMeant(
    _ refusal: ParsedStatement.Refusal,
    at wanted: StatementFigures,
    by refused: StatementFigures
  ) -> Bool {
    guard refused.days.isEmpty || !refused.days.isDisjoint(with: wanted.days) else { return false }
    guard let right = refused.hours else { return true }
    guard let left = wanted.hours, wanted.tellsHour || !refused.tellsHour else { return false }
    let arrival = Concepts.hotel.known("*arrival")
    return left.overlaps(right)
      || refusal.things.contains { thing in
        arrival.map { Concepts.hotel.isKind(thing, of: $0) } ?? false
      }
  }

  private static func reason(
    _ refusal: ParsedStatement.Refusal,
    _ holdings: [(thing: Concepts.ID, holds: [Concepts.ID])]
  ) -> Contradiction? {
    let concepts = Concepts.hotel
    guard let refused = refusal.things.first,
      let holding = holdings.first(where: { $0.holds.contains(refused) })
    else { return nil }
    let wanted = concepts[holding.thing].name
    let link: Contradiction.Link =
      holding.thing == refused
      ? .same : concepts.isKind(holding.thing, of: refused) ? .kind(wanted) : .content(wanted)
    return .thing(
      concepts[refused].name,
      in: link,
      ruledOutBy: refusal.because.map { concepts[$0].name }
    )
  }

  /// Why one service can't come at both hours.
  private static func sameService(_ a: ParsedStatement, _ b: ParsedStatement) -> Contradiction? {
    guard let left = a.figures.hours, let right = b.figures.hours, !left.overlaps(right) else {
      return nil
    }
    let concepts = Concepts.hotel
    for name in ["housekeeping", "turndown", "wake up"] {
      guard let service = concepts.known(name) else { continue }
      if a.wanted.contains(service), b.wanted.contains(service) { return .bothSet(.hour(of: name)) }
    }
    return nil
  }
}
