package import Hotel

extension Store {
  /// All that is known of a guest, as one desk sees it.
  package func card(
    of id: Guest.ID,
    at property: Property.Code,
    stay chosen: Stay.ID? = nil
  ) throws(StoreError) -> GuestCard {
    try read { () throws(StoreError) in
      let guest = try guest(id)
      let house = try house(property)
      let stays = try stays(of: id)
      let current = try currentStay(of: id, at: house, chosen: chosen)
      var companions: [GuestCard.Companion] = []
      // Whoever booked it is a companion of those who share it.
      let others = current.map { [$0.guest] + $0.companions } ?? []
      for companion in others where companion != id {
        // A companion's profile may be gone; the stay's own guest still has a card.
        guard let profile = try known(companion) else { continue }
        companions.append(
          GuestCard.Companion(guest: profile, preferences: try preferences(of: companion))
        )
      }
      return GuestCard(
        guest: guest,
        stays: stays,
        preferences: try preferences(of: id),
        incidents: try incidents(of: id),
        companions: companions,
        prepared: try current.map { stay throws(StoreError) in try prepared(on: stay.id) } ?? [],
        at: house,
        current: current
      )
    }
  }
}
