/// Finds wishes of one guest that can't both hold.
package enum Contradictions {
  /// Why the two wishes can't both hold, in a few words for the clerk, or nothing.
  package static func conflict(
    between a: PreferenceStatement,
    and b: PreferenceStatement
  ) -> String? {
    let first = Wish(a)
    let second = Wish(b)
    return figures(first.figures, second.figures)
      ?? refusal(of: first, by: second) ?? refusal(of: second, by: first)
      ?? sameService(first, second)
  }

  private static func figures(_ a: WishFigures, _ b: WishFigures) -> String? {
    if let left = a.warmth, let right = b.warmth {
      let apart = max(left.lowerBound - right.upperBound, right.lowerBound - left.upperBound)
      if a.isWanted, b.isWanted, apart >= 2 { return "both set the room temperature" }
      if a.isWanted != b.isWanted, left.overlaps(right) {
        return "this room temperature is refused"
      }
    }
    if let left = a.floors, let right = b.floors {
      if a.isWanted, b.isWanted, !left.overlaps(right) { return "both set the floor" }
      if a.isWanted != b.isWanted, left.overlaps(right) { return "this floor is refused" }
    }
    return nil
  }

  /// Why what one wish wants is what the other refuses.
  private static func refusal(of wanting: Wish, by refusing: Wish) -> String? {
    guard !wanting.wanted.isEmpty else { return nil }
    let holdings = wanting.holdings()
    let held = Set(holdings.flatMap(\.holds))
    for refusal in refusing.refused where refusal.things.allSatisfy(held.contains) {
      guard !refusal.except.contains(where: held.contains) else { continue }
      guard refusal.isStrict || isMeant(refusal, at: wanting.figures, by: refusing.figures) else {
        continue
      }
      return reason(refusal, holdings)
    }
    return nil
  }

  /// Whether what is refused at some hours, or on some days, is wanted then.
  private static func isMeant(
    _ refusal: Wish.Refusal,
    at wanted: WishFigures,
    by refused: WishFigures
  ) -> Bool {
    guard refused.days.isEmpty || !refused.days.isDisjoint(with: wanted.days) else { return false }
    guard let left = wanted.hours, let right = refused.hours else { return true }
    let arrival = Concepts.hotel.known("*arrival")
    return left.overlaps(right)
      || refusal.things.contains { thing in
        arrival.map { Concepts.hotel.isKind(thing, of: $0) } ?? false
      }
  }

  private static func reason(
    _ refusal: Wish.Refusal,
    _ holdings: [(thing: Concepts.ID, holds: [Concepts.ID])]
  ) -> String? {
    let concepts = Concepts.hotel
    guard let refused = refusal.things.first,
      let holding = holdings.first(where: { $0.holds.contains(refused) })
    else { return nil }
    let thing = concepts[holding.thing].name
    let name = concepts[refused].name
    let verb = concepts.isKind(holding.thing, of: refused) ? "is" : "has"
    let link = holding.thing == refused ? nil : "\(thing) \(verb) \(name)"
    guard let because = refusal.because else { return link ?? "\(name) is wanted and refused" }
    let rule = "\(concepts[because].name) rules out \(name)"
    return link.map { "\(rule), and \($0)" } ?? rule
  }

  /// Why one service can't come at both hours.
  private static func sameService(_ a: Wish, _ b: Wish) -> String? {
    guard let left = a.figures.hours, let right = b.figures.hours, !left.overlaps(right) else {
      return nil
    }
    let concepts = Concepts.hotel
    for name in ["housekeeping", "turndown", "wake up"] {
      guard let service = concepts.known(name) else { continue }
      if a.wanted.contains(service), b.wanted.contains(service) {
        return "both set the hour of \(name)"
      }
    }
    return nil
  }
}
