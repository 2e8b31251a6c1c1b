package import Hotel

extension Store {
  package func properties() throws(StoreError) -> [Property] {
    try connection.all(
      """
      SELECT code, name, city, country, time_zone, currency, business_date
      FROM property ORDER BY code
      """,
      [],
      property
    )
  }

  package func property(_ code: Property.Code) throws(StoreError) -> Property {
    let found = try connection.first(
      """
      SELECT code, name, city, country, time_zone, currency, business_date
      FROM property WHERE code = $1
      """,
      [Value(code)],
      property
    )
    guard let found else { throw .unknown(.property, id: code.rawValue) }
    return found
  }

  /// What the rules need to know of the desk: its hotel, clock, policy, and the others' cities.
  package func house(_ code: Property.Code) throws(StoreError) -> House {
    let all = try properties()
    guard let here = all.first(where: { $0.code == code }) else {
      throw .unknown(.property, id: code.rawValue)
    }
    var cities: [Property.Code: String] = [:]
    for property in all {
      let shared = all.count { $0.city == property.city } > 1
      cities[property.code] = shared ? property.name : property.city
    }
    return House(
      property: here,
      offset: ZoneClock.offset(of: here.timeZone, at: clock()),
      policy: try policy(),
      cities: cities
    )
  }

  /// Adds a hotel, or changes what is known of one; its business date is the night audit's alone.
  package func save(_ property: Property) throws(StoreError) {
    for (field, text) in [
      ("name", property.name), ("city", property.city), ("country", property.country),
    ] { try refusePaymentData(in: text, field: field) }
    try connection.execute(
      """
      INSERT INTO property (code, name, city, country, time_zone, currency, business_date)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      ON CONFLICT (code) DO UPDATE SET
        name = excluded.name, city = excluded.city, country = excluded.country,
        time_zone = excluded.time_zone, currency = excluded.currency
      """,
      [
        Value(property.code), Value(property.name), Value(property.city), Value(property.country),
        Value(property.timeZone), Value(property.currency.code), Value(property.businessDate),
      ]
    )
  }

  private func property(_ row: Row) throws(StoreError) -> Property {
    guard let currency = Currency(row.text(5)), let day = row.day(6) else {
      throw .corrupt(path: path)
    }
    return Property(
      code: row.id(0),
      name: row.text(1),
      city: row.text(2),
      country: row.text(3),
      timeZone: row.text(4),
      currency: currency,
      businessDate: day
    )
  }
}

extension SQLiteConnection {
  /// The latest business date of the chain; nothing without a hotel.
  func latestBusinessDate() throws(StoreError) -> Day? {
    try first("SELECT max(business_date) FROM property") { $0.day(0) }.flatMap { $0 }
  }
}
