import Hotel

extension RowLoader {
  func loadPreference(_ row: ImportRow, id: String) throws(RowProblem) -> RowOutcome {
    let guest = try guest(try row.required(.guest), column: .guest)
    let known = try ask { () throws(StoreError) in try store.known(Preference.ID(id)) }
    let (polarity, text) = try statement(row, after: known)
    let category =
      try row.optional { () throws(RowProblem) in
        try row.choice(.category, of: PreferenceCategory.self)
      } ?? known?.category
      ?? PreferenceWords.categories(of: text, polarity: polarity).first ?? .communication
    let said = row.text(.property)
    let position = said.isEmpty ? known?.property?.rawValue ?? "" : said
    let code = position.isEmpty ? nil : try property(position, column: .property)
    let zone = offset(at: code, near: row.text(.recordedAt))
    let recorded =
      try row.optional { () throws(RowProblem) in try row.instant(.recordedAt, offset: zone) }
      ?? known?.recordedAt
    var preference = Preference(
      id: Preference.ID(id),
      guest: guest,
      category: category,
      polarity: polarity,
      text: text,
      property: code,
      staff: Staff.id(from: try row.free(.staff)) ?? known?.staff,
      recordedAt: recorded ?? store.clock()
    )
    preference.retirement = known?.retirement
    preference.sightings = known?.sightings ?? 1
    try fill(&preference, from: row, after: known)
    guard preference != known else { return .unchanged }
    let whole = preference
    try ask { () throws(StoreError) in try store.save(whole) }
    noteDoubt(about: whole)
    return known == nil ? .added : .changed
  }

  /// What the row says; without a polarity the words tell it, as at the desk.
  private func statement(
    _ row: ImportRow,
    after known: Preference?
  ) throws(RowProblem) -> (Polarity, text: String) {
    let text = try row.required(.text)
    guard text.unicodeScalars.count <= PreferenceLine.longest else {
      throw RowProblem(.text, .longerThan(PreferenceLine.longest))
    }
    guard !row.whole(.polarity).isEmpty else { return polarities.read(text) }
    let said = try row.choice(.polarity, of: Polarity.self) ?? known?.polarity
    guard let said else { throw RowProblem(.polarity, .empty) }
    return (said, text)
  }

  private func fill(
    _ preference: inout Preference,
    from row: ImportRow,
    after known: Preference?
  ) throws(RowProblem) {
    preference.basis =
      try row.optional { () throws(RowProblem) in
        try row.choice(.basis, of: Preference.Basis.self)
      } ?? known?.basis ?? .imported
    preference.scope =
      try row.choice(.scope, of: Preference.Scope.self) ?? known?.scope
      ?? PreferenceLine.usualScope(of: preference.category)
    preference.confirmedOn =
      try row.optional { () throws(RowProblem) in try row.day(.confirmedOn) } ?? known?.confirmedOn
    preference.expiresOn = try row.day(.expiresOn) ?? known?.expiresOn
    preference.consent =
      try row.optional { () throws(RowProblem) in try consent(row, at: preference.property) }
      ?? known?.consent
    guard preference.lacksConsent, !preference.isSafety else { return }
    let guest = preference.guest
    let end = try ask { () throws(StoreError) in try store.endOfConsent(of: guest) }
    preference.expiresOn = [preference.expiresOn, end].compactMap { $0 }.min()
  }

  private func consent(
    _ row: ImportRow,
    at code: Property.Code?
  ) throws(RowProblem) -> Preference.Consent? {
    let zone = offset(at: code, near: row.text(.consentAt))
    guard let at = try row.instant(.consentAt, offset: zone) else { return nil }
    guard let by = Staff.id(from: try row.required(.consentBy)) else {
      throw RowProblem(.consentBy, .nobodyAsked)
    }
    return Preference.Consent(by: by, at: at)
  }

  func loadIncident(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = Incident.ID(try row.required(.incident))
    let guest = try guest(try row.required(.guest), column: .guest)
    let code = try property(try row.required(.property), column: .property)
    let known = try ask { () throws(StoreError) -> Incident? in try store.known(id) }
    if let known, known.guest != guest || known.property != code {
      throw RowProblem(.incident, .incidentOf(known.guest, at: known.property))
    }
    guard let category = try row.choice(.category, of: IncidentCategory.self) ?? known?.category
    else {
      throw RowProblem(.category, .empty)
    }
    let zone = offset(at: code, near: try row.required(.occurredAt))
    guard let occurred = try row.instant(.occurredAt, offset: zone) ?? known?.occurredAt else {
      throw RowProblem(.occurredAt, .empty)
    }
    var incident =
      known
      ?? Incident(
        id: id,
        guest: guest,
        property: code,
        category: category,
        department: category.department.rawValue,
        severity: .affected,
        problem: "",
        occurredAt: occurred,
        loggedAt: occurred
      )
    incident.category = category
    incident.occurredAt = occurred
    let problem = try row.required(.problem)
    if known == nil || !row.text(.problem).isEmpty { incident.problem = problem }
    try fill(&incident, from: row, offset: zone)
    guard incident != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(incident) }
    return known == nil ? .added : .changed
  }

  private func fill(
    _ incident: inout Incident,
    from row: ImportRow,
    offset: Int
  ) throws(RowProblem) {
    incident.severity =
      try row.optional { () throws(RowProblem) in try severity(row.text(.severity)) }
      ?? incident.severity
    try row.fill(&incident.action, .action)
    if NoteGuard.finding(across: [incident.problem, incident.action]) != nil {
      throw RowProblem("action", .payment(.cardNumber))
    }
    incident.completedAt =
      try row.optional { () throws(RowProblem) in try row.instant(.completedAt, offset: offset) }
      ?? incident.completedAt
    incident.closedAt =
      try row.optional { () throws(RowProblem) in try row.instant(.closedAt, offset: offset) }
      ?? incident.closedAt
    if let closed = incident.closedAt { incident.completedAt = incident.completedAt ?? closed }
    incident.staff = Staff.id(from: try row.free(.staff)) ?? incident.staff
    incident.outcome =
      try row.optional { () throws(RowProblem) in try row.choice(.outcome, of: Outcome.self) }
      ?? incident.outcome
    incident.compensation =
      try row.optional { () throws(RowProblem) in try compensation(row) } ?? incident.compensation
  }

  private func compensation(_ row: ImportRow) throws(RowProblem) -> String? {
    let given = try row.free(.compensation)
    guard !given.isEmpty else { return nil }
    let policy = try policy()
    for part in Guest.parts(of: given) {
      do throws(GestureError) {
        _ = try Gesture(parsing: part, under: policy)
      } catch {
        throw RowProblem(.compensation, .malformed(part, .gesture))
      }
    }
    return given
  }

  private func severity(_ text: String) throws(RowProblem) -> Severity? {
    guard !text.isEmpty else { return nil }
    let digits = text.uppercased().hasPrefix("S") ? String(text.dropFirst()) : text
    guard let severity = Int(digits).flatMap({ Severity(rawValue: $0) }) else {
      throw RowProblem(.severity, .malformed(text, .oneOf(Severity.allCases.map(\.code))))
    }
    return severity
  }
}
