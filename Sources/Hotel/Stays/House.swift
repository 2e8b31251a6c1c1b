/// The hotel in which a desk stands, as the rules need to know it.
package struct House: Sendable {
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

extension House {
  /// What the hotel's clock shows, on its business date when the wall's calendar is days away.
  package func time(of now: Instant) -> LocalTime {
    let local = moment(of: now).local(offset: offset)
    return LocalTime(day: local.day, minutes: local.minutes)
  }
}
