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

  /// The desk at which the card is open.
  package struct Place: Sendable {
    package let property: Property
    /// Seconds east of UTC on the property's clock now.
    package let offset: Int
    package let policy: ChainPolicy
    /// The names by which the chain's hotels are told, by code.
    package let cities: [Property.Code: String]

    package init(
      property: Property,
      offset: Int,
      policy: ChainPolicy,
      cities: [Property.Code: String]
    ) {
      self.property = property
      self.offset = offset
      self.policy = policy
      self.cities = cities
    }

    package var today: Day { property.businessDate }

    /// The moment on the business date, when the wall's calendar is days away from it, as after a
    /// missed audit or in a rehearsal; the hours past midnight before an audit stay what they are.
    package func moment(of now: Instant) -> Instant {
      let local = now.local(offset: offset)
      guard abs(local.day.days(since: today)) > 1 else { return now }
      return Instant(
        day: today,
        hour: local.minutes / 60,
        minute: local.minutes % 60,
        offset: offset
      )
    }

    package func city(of code: Property.Code) -> String {
      cities[code] ?? code.rawValue
    }
  }

  package let guest: Guest
  /// All stays, the latest first.
  package let stays: [Stay]
  /// The stay at hand: in house or due in at this property.
  package let current: Stay?
  package let preferences: [Preference]
  /// All incidents, the latest first.
  package let incidents: [Incident]
  package let companions: [Companion]
  package let place: Place
  package let recognition: Recognition
  package let alerts: [Alert]

  package init(
    guest: Guest,
    stays: [Stay],
    preferences: [Preference],
    incidents: [Incident],
    companions: [Companion],
    at place: Place,
    stay chosen: Stay.ID? = nil
  ) {
    self.guest = guest
    self.stays = stays.sorted { ($1.arrival, $1.id) < ($0.arrival, $0.id) }
    self.preferences = GuestCard.ordered(preferences, on: place.today)
    self.incidents = incidents.sorted { ($1.occurredAt, $1.id) < ($0.occurredAt, $0.id) }
    self.companions = companions
    self.place = place
    current = GuestCard.current(among: self.stays, at: place, chosen: chosen)
    recognition = Recognition(
      stays: stays,
      at: place.property.code,
      current: current?.id,
      on: place.today
    )
    alerts =
      AlertRules(
        guest: guest,
        preferences: self.preferences,
        incidents: self.incidents,
        companions: companions,
        current: current,
        recognition: recognition,
        place: place
      ).alerts
  }

  /// The stay that a clerk at this property means: the guest in house before the one due in.
  package static func current(
    among stays: [Stay],
    at place: Place,
    chosen: Stay.ID? = nil
  ) -> Stay? {
    let here = stays.filter { $0.property == place.property.code }
    if let chosen, let stay = here.first(where: { $0.id == chosen }) { return stay }
    if let inHouse = here.first(where: { $0.status.isInHouse }) { return inHouse }
    return here.filter { $0.status == .dueIn && $0.departure >= place.today }
      .min { $0.arrival < $1.arrival }
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
  package var standing: [Preference] {
    preferences.filter {
      $0.isStanding(under: place.policy) && $0.applies(at: place.property.code)
    }
  }

  package var likes: [Preference] { standing.filter { $0.polarity == .like } }

  package var dislikes: [Preference] {
    standing.filter { $0.polarity == .dislike || $0.polarity == .avoid }
  }

  package var stop: Alert? { alerts.first { $0.level == .stop } }

  /// The ACT lines that stand on the screen.
  package var actions: [Alert] {
    Array(alerts.filter { $0.level == .act }.prefix(Alert.shownActions))
  }

  package var hiddenActions: Int {
    max(0, alerts.count { $0.level == .act } - Alert.shownActions)
  }

  /// The wishes that the clerk should ask about now.
  package var dueForConfirmation: [Preference] {
    preferences.filter {
      $0.isDueForConfirmation(on: place.today, under: place.policy)
        && $0.isStanding(under: place.policy) && $0.applies(at: place.property.code)
    }
  }
}
