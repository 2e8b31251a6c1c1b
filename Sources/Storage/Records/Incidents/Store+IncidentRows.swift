package import Hotel

extension Store {
  static let incidentColumns = """
    guest, id, property, stay, category, department, severity, room, problem, action, occurred_at,
    logged_at, completed_at, closed_at, staff, outcome, temperature_before, temperature_after,
    follow_up_on, compensation
    """

  /// Keeps a complaint, which is there again if it was withdrawn.
  package func save(_ incident: Incident) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO incident (\(Store.incidentColumns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
        $20)
      ON CONFLICT (id) DO UPDATE SET
        stay = excluded.stay, category = excluded.category, department = excluded.department,
        severity = excluded.severity, room = excluded.room, problem = excluded.problem,
        action = excluded.action, occurred_at = excluded.occurred_at,
        completed_at = excluded.completed_at, closed_at = excluded.closed_at,
        staff = excluded.staff, outcome = excluded.outcome,
        temperature_before = excluded.temperature_before,
        temperature_after = excluded.temperature_after, follow_up_on = excluded.follow_up_on,
        compensation = excluded.compensation, withdrawn_at = NULL
      """,
      [
        Value(incident.guest), Value(incident.id), Value(incident.property), Value(incident.stay),
        Value(incident.category.rawValue), Value(incident.department),
        Value(incident.severity.rawValue), Value(incident.room), Value(incident.problem),
        Value(incident.action), Value(incident.occurredAt), Value(incident.loggedAt),
        Value(incident.completedAt), Value(incident.closedAt), Value(incident.staff),
        text(incident.outcome?.rawValue), text(incident.before?.rawValue),
        text(incident.after?.rawValue), Value(incident.followUpOn), Value(incident.compensation),
      ]
    )
  }

  func incident(_ row: Row) throws(StoreError) -> Incident {
    guard let category = IncidentCategory(rawValue: row.text(4)),
      let severity = Severity(rawValue: row.integer(6)), let occurred = row.instant(10),
      let logged = row.instant(11)
    else {
      throw .corrupt(path: path)
    }
    var incident = Incident(
      id: row.id(1),
      guest: row.id(0),
      property: row.id(2),
      stay: row.optionalID(3),
      category: category,
      department: row.text(5),
      severity: severity,
      room: row.text(7),
      problem: row.text(8),
      action: row.text(9),
      occurredAt: occurred,
      loggedAt: logged,
      completedAt: row.instant(12),
      closedAt: row.instant(13),
      staff: row.optionalID(14),
      outcome: Outcome(rawValue: row.text(15)),
      followUpOn: row.day(18),
      compensation: row.text(19)
    )
    incident.before = Temperature(rawValue: row.text(16))
    incident.after = Temperature(rawValue: row.text(17))
    return incident
  }

  private func text(_ value: String?) -> Value {
    value.map { Value($0) } ?? .null
  }
}
