package import Hotel

extension Store {
  package func preferences(of guest: Guest.ID) throws(StoreError) -> [Preference] {
    try connection.all(
      "SELECT \(Store.preferenceColumns) FROM preference WHERE guest = $1 ORDER BY id",
      [Value(guest)],
      preference
    ).filter { $0.retirement == nil }
  }

  package func preference(_ id: Preference.ID) throws(StoreError) -> Preference {
    guard let found = try known(id) else { throw .unknown(.preference, id: id.rawValue) }
    return found
  }

  package func known(_ id: Preference.ID) throws(StoreError) -> Preference? {
    try connection.first(
      "SELECT \(Store.preferenceColumns) FROM preference WHERE id = $1",
      [Value(id)],
      preference
    )
  }

  /// The wish that the line repeats; one of another hotel alone is no wish here.
  package func preference(
    sameAs line: PreferenceLine,
    of guest: Guest.ID,
    at property: Property.Code
  ) throws(StoreError) -> Preference? {
    try connection.all(
      """
      SELECT \(Store.preferenceColumns) FROM preference
      WHERE guest = $1 AND polarity = $2 AND folded = $3 AND retired_at IS NULL ORDER BY id
      """,
      [Value(guest), Value(line.polarity.rawValue), Value(line.text.folded())],
      preference
    ).first { $0.applies(at: property) }
  }

  /// Until when a loaded wish that nobody agreed to is kept: to the end of the stays at hand.
  func endOfConsent(of guest: Guest.ID) throws(StoreError) -> Day? {
    try connection.first(
      """
      SELECT coalesce(
        (SELECT max(departure) FROM stay
          WHERE guest = $1 AND status IN ('InHouse', 'DueOut', 'WalkIn', 'DueIn')),
        (SELECT max(business_date) FROM property))
      """,
      [Value(guest)]
    ) { $0.day(0) } ?? nil
  }

  package func save(_ preference: Preference) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO preference (\(Store.preferenceColumns), folded)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
      ON CONFLICT (id) DO UPDATE SET
        category = excluded.category, basis = excluded.basis, scope = excluded.scope,
        text = excluded.text, folded = excluded.folded, property = excluded.property,
        staff = excluded.staff, recorded_at = excluded.recorded_at,
        confirmed_on = excluded.confirmed_on, expires_on = excluded.expires_on,
        consent_by = excluded.consent_by, consent_at = excluded.consent_at,
        sightings = excluded.sightings, retired_at = excluded.retired_at,
        retired_by = excluded.retired_by, retired_why = excluded.retired_why
      """,
      [
        Value(preference.guest), Value(preference.id), Value(preference.category.rawValue),
        Value(preference.polarity.rawValue), Value(preference.basis.rawValue),
        Value(preference.scope.rawValue), Value(preference.text), Value(preference.property),
        Value(preference.staff), Value(preference.recordedAt), Value(preference.confirmedOn),
        Value(preference.expiresOn), Value(preference.consent?.by), Value(preference.consent?.at),
        Value(preference.sightings), Value(preference.retirement?.at),
        Value(preference.retirement?.by), preference.retirement.map { Value($0.reason) } ?? .null,
        Value(preference.text.folded()),
      ]
    )
  }

  static let preferenceColumns = """
    guest, id, category, polarity, basis, scope, text, property, staff, recorded_at, confirmed_on,
    expires_on, consent_by, consent_at, sightings, retired_at, retired_by, retired_why
    """

  func preference(_ row: Row) throws(StoreError) -> Preference {
    guard let category = PreferenceCategory(rawValue: row.text(2)),
      let polarity = Polarity(rawValue: row.text(3)),
      let basis = Preference.Basis(rawValue: row.text(4)),
      let scope = Preference.Scope(rawValue: row.text(5)), let recorded = row.instant(9)
    else {
      throw .corrupt(path: path)
    }
    var preference = Preference(
      id: row.id(1),
      guest: row.id(0),
      category: category,
      polarity: polarity,
      basis: basis,
      scope: scope,
      text: row.text(6),
      property: row.optionalID(7),
      staff: row.optionalID(8),
      recordedAt: recorded,
      confirmedOn: row.day(10),
      expiresOn: row.day(11),
      sightings: row.integer(14)
    )
    if let by: Staff.ID = row.optionalID(12), let at = row.instant(13) {
      preference.consent = Preference.Consent(by: by, at: at)
    }
    if let at = row.instant(15) {
      preference.retirement = Preference.Retirement(at: at, by: row.id(16), reason: row.text(17))
    }
    return preference
  }
}
