/// All that the desk shows of one guest, and what follows from it.
package struct GuestCard: Sendable {
  /// Somebody who shares the stay: their safety counts too.
  package struct Companion: Hashable, Sendable {
    package let guest: Guest
    package let preferences: [Preference]

    package init(guest: Guest, preferences: [Preference]) {
      self.guest = guest
      self.preferences = preferences
    }
  }

  package let guest: Guest
  /// All stays, the latest first.
  package let stays: [Stay]
  /// The stay at hand: in house or due in at this property, the guest's own or shared.
  package let current: Stay?
  package let preferences: [Preference]
  /// All incidents, the latest first.
  package let incidents: [Incident]
  package let companions: [Companion]
  package let house: House
  package let recognition: Recognition
  package let alerts: [Alert]
  /// Wishes that every department has seen to on the stay at hand.
  package let prepared: Set<Preference.ID>

  package init(
    guest: Guest,
    stays: [Stay],
    preferences: [Preference],
    incidents: [Incident],
    companions: [Companion],
    prepared: Set<Preference.ID> = [],
    at house: House,
    current: Stay? = nil
  ) {
    self.guest = guest
    self.stays = stays.sorted { ($1.arrival, $1.id) < ($0.arrival, $0.id) }
    self.preferences = GuestCard.ordered(preferences, on: house.today)
    self.incidents = incidents.sorted { ($1.occurredAt, $1.id) < ($0.occurredAt, $0.id) }
    self.companions = companions
    self.prepared = prepared
    self.house = house
    let current = current ?? GuestCard.current(among: self.stays, at: house)
    self.current = current
    recognition = Recognition(
      stays: stays,
      at: house.property.code,
      current: current?.id,
      on: house.today
    )
    alerts =
      AlertRules(
        guest: guest,
        preferences: self.preferences,
        incidents: self.incidents,
        companions: companions,
        current: current,
        recognition: recognition,
        prepared: prepared,
        house: house
      ).alerts
  }

  /// The stay that a clerk at this property means: the guest in house before the one due in, and
  /// that before a no-show who may still come.
  package static func current(
    among stays: [Stay],
    at house: House,
    chosen: Stay.ID? = nil
  ) -> Stay? {
    let here = stays.filter { $0.property == house.property.code }
    if let chosen, let stay = here.first(where: { $0.id == chosen }) { return stay }
    if let inHouse = here.first(where: { $0.status.isInHouse }) { return inHouse }
    let due = here.filter { $0.status == .dueIn && $0.departure >= house.today }
    return due.min { $0.arrival < $1.arrival } ?? here.first { $0.isLate(on: house.today) }
  }

  /// The newest word on the likeliest matter first: safety, needs, then by category.
  private static func ordered(_ preferences: [Preference], on day: Day) -> [Preference] {
    let categories = PreferenceCategory.allCases
    func key(_ preference: Preference) -> (Int, Int, Int64, String) {
      let rank =
        switch preference.polarity {
        case .allergy: 0
        case .need: 1
        case .avoid: 2
        case .dislike, .like: 3
        }
      return (
        rank, categories.firstIndex(of: preference.category) ?? 0,
        -preference.recordedAt.milliseconds, preference.id.rawValue
      )
    }
    return preferences.filter { $0.isCurrent(on: day) }.sorted { key($0) < key($1) }
  }
}

extension GuestCard {
  /// The wishes on which the hotel may act here.
  package var applicable: [Preference] {
    preferences.filter {
      $0.mayBeActedOn(under: house.policy) && $0.applies(at: house.property.code)
    }
  }

  /// Everything that holds back a room, the guest's own first.
  package var dangers: [Alert.Danger] {
    for alert in alerts {
      if case .stop(let dangers) = alert.fact { return dangers }
    }
    return []
  }

  /// The wishes that the clerk should ask about now.
  package var dueForConfirmation: [Preference] {
    applicable.filter { $0.isDueForConfirmation(on: house.today, under: house.policy) }
  }
}
