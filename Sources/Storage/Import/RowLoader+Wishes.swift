import Hotel

extension RowLoader {
  mutating func loadPreference(_ row: ImportRow, id: String) throws(RowProblem) -> RowOutcome {
    let guest = try guest(try row.required("guest"), column: "guest")
    guard let polarity = try row.choice("polarity", of: Polarity.self) else {
      throw RowProblem("polarity", "is empty")
    }
    let text = try row.free("text")
    guard text.unicodeScalars.count <= PreferenceLine.longest else {
      throw RowProblem("text", "is longer than \(PreferenceLine.longest) characters")
    }
    let known = try ask { () throws(StoreError) -> Preference? in
      try store.connection.first(
        "SELECT \(Store.preferenceColumns) FROM preference WHERE id = $1",
        [Value(id)], store.preference)
    }
    let category =
      try row.choice("category", of: PreferenceCategory.self) ?? known?.category
      ?? PreferenceWords.categories(of: text, polarity: polarity).first ?? .communication
    let place = row.text("property")
    let code = place.isEmpty ? known?.property : try property(place, column: "property")
    let zone = offset(at: code, near: row.text("recorded_at"))
    let recorded = try row.instant("recorded_at", offset: zone) ?? known?.recordedAt
    let staff = Staff.id(from: row.text("staff"))
    var preference = Preference(
      id: Preference.ID(id), guest: guest, category: category, polarity: polarity,
      basis: try row.choice("basis", of: Preference.Basis.self) ?? known?.basis ?? .imported,
      scope: try row.choice("scope", of: Preference.Scope.self) ?? known?.scope
        ?? PreferenceLine.usualScope(of: category),
      text: text, property: code, staff: staff ?? known?.staff,
      recordedAt: recorded ?? store.clock())
    preference.confirmedOn = try row.day("confirmed_on") ?? known?.confirmedOn
    preference.expiresOn = try row.day("expires_on") ?? known?.expiresOn
    preference.consent = try consent(row, offset: zone) ?? known?.consent
    preference.retirement = known?.retirement
    preference.sightings = known?.sightings ?? 1
    guard preference != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(preference) }
    return known == nil ? .added : .changed
  }

  private func consent(
    _ row: ImportRow, offset: Int
  ) throws(RowProblem) -> Preference.Consent? {
    guard let at = try row.instant("consent_at", offset: offset) else { return nil }
    guard let by = Staff.id(from: row.text("consent_by")) else {
      throw RowProblem("consent_by", "consent_at needs the staff id of whoever asked")
    }
    return Preference.Consent(by: by, at: at)
  }

  mutating func loadIncident(_ row: ImportRow) throws(RowProblem) -> RowOutcome {
    let id = Incident.ID(try row.required("incident"))
    let guest = try guest(try row.required("guest"), column: "guest")
    let code = try property(try row.required("property"), column: "property")
    guard let category = try row.choice("category", of: IncidentCategory.self) else {
      throw RowProblem("category", "is empty")
    }
    let zone = offset(at: code, near: row.text("occurred_at"))
    guard let occurred = try row.instant("occurred_at", offset: zone) else {
      throw RowProblem("occurred_at", "is empty")
    }
    let known = try ask { () throws(StoreError) -> Incident? in try? store.incident(id) }
    var incident =
      known
      ?? Incident(
        id: id, guest: guest, property: code, category: category,
        department: category.department.rawValue, severity: .affected,
        problem: "", occurredAt: occurred, loggedAt: occurred)
    incident.category = category
    incident.problem = try row.free("problem")
    guard !incident.problem.isEmpty else { throw RowProblem("problem", "is empty") }
    try fill(&incident, from: row, offset: zone)
    guard incident != known else { return .unchanged }
    try ask { () throws(StoreError) in try store.save(incident) }
    return known == nil ? .added : .changed
  }

  private mutating func fill(
    _ incident: inout Incident, from row: ImportRow, offset: Int
  ) throws(RowProblem) {
    if let severity = try severity(row.text("severity")) { incident.severity = severity }
    let action = try row.free("action")
    if !action.isEmpty { incident.action = action }
    incident.completedAt =
      try row.instant("completed_at", offset: offset) ?? incident.completedAt
    incident.closedAt = try row.instant("closed_at", offset: offset) ?? incident.closedAt
    if let closed = incident.closedAt { incident.completedAt = incident.completedAt ?? closed }
    incident.staff = Staff.id(from: row.text("staff")) ?? incident.staff
    incident.outcome = try row.choice("outcome", of: Outcome.self) ?? incident.outcome
    let given = row.text("compensation")
    guard !given.isEmpty else { return }
    let policy = try ask { () throws(StoreError) in try store.policy() }
    for part in list(given) {
      do throws(CompensationError) {
        _ = try Compensation(parsing: part, under: policy)
      } catch {
        throw RowProblem("compensation", "“\(part.prefix(40))” is not KIND:AMOUNT")
      }
    }
    incident.compensation = given
  }

  private func severity(_ text: String) throws(RowProblem) -> Severity? {
    guard !text.isEmpty else { return nil }
    let digits = text.uppercased().hasPrefix("S") ? String(text.dropFirst()) : text
    guard let severity = Int(digits).flatMap({ Severity(rawValue: $0) }) else {
      throw RowProblem("severity", "“\(text.prefix(40))” is none of S1, S2, S3, S4")
    }
    return severity
  }
}
