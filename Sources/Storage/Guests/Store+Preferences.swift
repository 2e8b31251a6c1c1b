package import Hotel

/// A preference as it was kept, and what the clerk should be told with it.
package struct RecordedPreference: Sendable {
  package let preference: Preference
  /// It was known already, and is now confirmed or seen once more.
  package let wasKnown: Bool
  package let contradictions: [Contradiction]

  /// An older wish against which the new one stands.
  package struct Contradiction: Sendable {
    package let preference: Preference
    package let why: Hotel.Contradiction
  }
}

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

  func known(_ id: Preference.ID) throws(StoreError) -> Preference? {
    try connection.first(
      "SELECT \(Store.preferenceColumns) FROM preference WHERE id = $1",
      [Value(id)],
      preference
    )
  }

  /// The older wishes against which a line stands.
  package func contradictions(
    to line: PreferenceLine,
    of guest: Guest.ID,
    on day: Day
  ) throws(StoreError) -> [RecordedPreference.Contradiction] {
    let new = PreferenceStatement(
      polarity: line.polarity,
      text: line.text,
      category: line.category
    )
    var found: [RecordedPreference.Contradiction] = []
    for known in try preferences(of: guest) where known.isCurrent(on: day) {
      if let why = Contradictions.conflict(between: new, and: known.statement) {
        found.append(RecordedPreference.Contradiction(preference: known, why: why))
      }
    }
    return found
  }

  /// Keeps a wish: a known one is confirmed, a second sighting makes an observation a preference.
  ///
  /// A sensitive wish without consent lapses with the stay; an allergy stays and is asked about.
  package func record(
    _ line: PreferenceLine,
    of guest: Guest.ID,
    consent: Bool,
    id: Preference.ID? = nil,
    by session: Session
  ) throws(StoreError) -> RecordedPreference {
    try session.require(.recordPreference)
    try refusePaymentData(inID: id?.rawValue)
    return try write { () throws(StoreError) -> RecordedPreference in
      try requireKept(guest)
      let today = try property(session.property).businessDate
      let contradictions = try contradictions(to: line, of: guest, on: today)
      func answer(_ preference: Preference, wasKnown: Bool = false) -> RecordedPreference {
        RecordedPreference(
          preference: preference,
          wasKnown: wasKnown,
          contradictions: contradictions
        )
      }
      // Told twice under one id, it is there once, whatever became of it since.
      if let id, let known = try known(id), known.guest == guest { return answer(known) }
      if let known = try same(as: line, of: guest, at: session.property) {
        let confirmed = try confirmAgain(known, line, consent: consent, on: today, by: session)
        return answer(confirmed, wasKnown: true)
      }
      return answer(
        try keep(line, of: guest, consent: consent, id: id, on: today, by: session)
      )
    }
  }

  private func keep(
    _ line: PreferenceLine,
    of guest: Guest.ID,
    consent: Bool,
    id: Preference.ID?,
    on today: Day,
    by session: Session
  ) throws(StoreError) -> Preference {
    let now = clock()
    var preference = Preference(
      id: id ?? Preference.ID(UUIDv7.text(at: now)),
      guest: guest,
      category: line.category,
      polarity: line.polarity,
      basis: line.basis,
      scope: line.scope,
      text: line.text,
      property: session.property,
      staff: session.staff.id,
      recordedAt: now,
      confirmedOn: today
    )
    if consent { preference.consent = Preference.Consent(by: session.staff.id, at: now) }
    if preference.lacksConsent, !preference.isSafety {
      preference.expiresOn = try endOfStay(of: guest, at: session.property) ?? today
    }
    try save(preference)
    try audit(
      "prefer",
      by: session,
      guest: guest,
      subject: preference.id.rawValue,
      detail: "\(line.polarity.mark)\(line.text)"
    )
    return preference
  }

  /// The guest says that it still applies.
  package func confirm(
    _ id: Preference.ID,
    consent: Bool,
    by session: Session
  ) throws(StoreError) -> Preference {
    try session.require(.recordPreference)
    return try write { () throws(StoreError) -> Preference in
      var preference = try preference(id)
      guard preference.retirement == nil else { throw .refused(.alreadyRetired) }
      let before = preference
      if preference.basis == .observed { preference.basis = .stated }
      try renew(
        &preference,
        consent: consent,
        on: try property(session.property).businessDate,
        by: session
      )
      try save(preference)
      try audit(
        "confirm",
        by: session,
        guest: preference.guest,
        subject: id.rawValue,
        detail: preference.text,
        before: restorable(before)
      )
      return preference
    }
  }

  /// It no longer holds; the row stays, with the reason.
  package func retire(
    _ id: Preference.ID,
    reason: String,
    by session: Session
  ) throws(StoreError) -> Preference {
    try session.require(.retirePreference)
    try refusePaymentData(in: reason, field: "reason")
    return try write { () throws(StoreError) -> Preference in
      var preference = try preference(id)
      guard preference.retirement == nil else { throw .refused(.alreadyRetired) }
      let before = preference
      preference.retirement = Preference.Retirement(
        at: clock(),
        by: session.staff.id,
        reason: reason
      )
      try save(preference)
      try audit(
        "retire",
        by: session,
        guest: preference.guest,
        subject: id.rawValue,
        detail: reason,
        before: restorable(before)
      )
      return preference
    }
  }

  func refusePaymentData(inID id: String?) throws(StoreError) {
    // One of many thousands of ours looks like a card number by chance.
    guard let id, !UUIDv7.isText(id) else { return }
    try refusePaymentData(in: id, field: "id")
  }

  func refusePaymentData(in text: String, field: String) throws(StoreError) {
    if let finding = NoteGuard.finding(in: text) { throw .refused(.text(field: field, finding)) }
  }

  /// The wish that the line repeats; one of another hotel alone is no wish here.
  private func same(
    as line: PreferenceLine,
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

  private func confirmAgain(
    _ known: Preference,
    _ line: PreferenceLine,
    consent: Bool,
    on today: Day,
    by session: Session
  ) throws(StoreError) -> Preference {
    var preference = known
    if line.basis == .observed {
      // Two looks on one day are one sighting.
      if preference.confirmedOn != today { preference.sightings += 1 }
    } else {
      preference.basis = .stated
    }
    try renew(&preference, consent: consent, on: today, by: session)
    try save(preference)
    try audit(
      "confirm",
      by: session,
      guest: preference.guest,
      subject: preference.id.rawValue,
      detail: preference.text,
      before: restorable(known)
    )
    return preference
  }

  /// A wish that had lapsed holds again: for good, or without consent for the stay at hand.
  private func renew(
    _ preference: inout Preference,
    consent: Bool,
    on today: Day,
    by session: Session
  ) throws(StoreError) {
    preference.confirmedOn = today
    if consent {
      preference.consent = Preference.Consent(by: session.staff.id, at: clock())
      preference.expiresOn = nil
    } else if preference.hasLapsed(on: today) {
      preference.expiresOn =
        preference.lacksConsent
        ? try endOfStay(of: preference.guest, at: session.property) ?? today : nil
    }
  }

  private func endOfStay(
    of guest: Guest.ID,
    at property: Property.Code
  ) throws(StoreError) -> Day? {
    GuestCard.current(among: try stays(of: guest), at: try house(property))?.departure
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

  func save(_ preference: Preference) throws(StoreError) {
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

  /// What a confirmation or a retirement changes, in one line.
  private func restorable(_ preference: Preference) -> String {
    [
      preference.basis.rawValue, preference.confirmedOn?.description ?? "",
      preference.expiresOn?.description ?? "", String(preference.sightings),
      preference.consent?.by.rawValue ?? "",
      preference.consent.map { String($0.at.milliseconds) } ?? "",
    ].joined(separator: ";")
  }
}
