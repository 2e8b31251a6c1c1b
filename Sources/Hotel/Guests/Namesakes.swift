/// What tells guests apart whose names read alike.
package enum Namesakes {
  /// For each of the guests whose name another one bears as well: the year of birth, the city or the
  /// telephone's end, whichever differs among them all; if none does, all of it and the number.
  package static func signs(of guests: [Guest]) -> [Guest.ID: [CardLines.ProfileFact]] {
    var told: [Guest.ID: [CardLines.ProfileFact]] = [:]
    let unique = Dictionary(guests.map { ($0.id, $0) }) { one, _ in one }.values
    for (_, alike) in Dictionary(grouping: unique, by: { $0.listedName.folded() })
    where alike.count > 1 {
      let telling = readings.first { read in
        let facts = alike.compactMap(read)
        return facts.count == alike.count && Set(facts).count == alike.count
      }
      for guest in alike {
        told[guest.id] =
          telling.flatMap { $0(guest) }.map { [$0] }
          ?? Namesakes.signs(of: guest) + [.number(guest.id)]
      }
    }
    return told
  }

  /// All that tells a guest from others of the same name.
  package static func signs(of guest: Guest) -> [CardLines.ProfileFact] {
    readings.compactMap { $0(guest) }
  }

  private static let readings: [@Sendable (Guest) -> CardLines.ProfileFact?] = [
    { $0.birthDate.map { .bornIn($0.parts.year) } },
    { $0[.city].isEmpty ? nil : .city($0[.city]) },
    { guest in
      let end = guest.phones.first.map { String($0.filter(\.isNumber).suffix(4)) } ?? ""
      return end.isEmpty ? nil : .phone(end: end)
    },
  ]
}

extension [GuestLine] {
  /// The lines, with what tells those apart that read alike.
  package func toldApart() -> [GuestLine] {
    let signs = Namesakes.signs(of: map(\.guest))
    guard !signs.isEmpty else { return self }
    return map { line in
      var line = line
      line.apart = signs[line.guest.id] ?? []
      return line
    }
  }
}
