/// What tells guests apart whose names read alike.
package enum Namesakes {
  /// For each of the guests whose name another one bears as well: the year of birth, the telephone's end
  /// or the city, whichever none of the others has; if they have them all, all of it and the number.
  package static func signs(of guests: [Guest]) -> [Guest.ID: [CardLines.ProfileFact]] {
    var told: [Guest.ID: [CardLines.ProfileFact]] = [:]
    let unique = Dictionary(guests.map { ($0.id, $0) }) { one, _ in one }.values
    for (_, alike) in Dictionary(grouping: unique, by: { $0.listedName.folded() })
    where alike.count > 1 {
      let facts = readings.map { read in alike.map(read) }
      for (position, guest) in alike.enumerated() {
        let own = facts.compactMap { column in
          column[position].flatMap { fact in column.count { $0 == fact } == 1 ? fact : nil }
        }
        told[guest.id] = own.first.map { [$0] } ?? Namesakes.signs(of: guest) + [.number(guest.id)]
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
    { guest in
      let end = guest.phones.first.map { String($0.filter(\.isNumber).suffix(4)) } ?? ""
      return end.isEmpty ? nil : .phone(end: end)
    },
    { $0[.city].isEmpty ? nil : .city($0[.city]) },
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
