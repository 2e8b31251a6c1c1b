package import Hotel

/// One line of the trail.
package struct AuditLine: Sendable {
  package let number: Int64
  package let at: Instant
  package let staff: Staff.ID
  package let property: Property.Code
  package let businessDate: Day
  package let action: String
  package let guest: Guest.ID?
  package let subject: String?
  package let detail: String
  let before: String
}

extension Store {
  /// Adds a line to the trail; called inside the transaction of what it tells.
  ///
  /// The action is in the words of the command line, `before` is what an undo needs to go back, and
  /// `undoes` is the line that this one takes back.
  func audit(
    _ action: String,
    by session: Session,
    guest: Guest.ID? = nil,
    subject: String? = nil,
    detail: String = "",
    before: String = "",
    undoes: Int64? = nil
  ) throws(StoreError) {
    try refuseStale(session)
    try connection.execute(
      """
      INSERT INTO audit (
        at, staff, session, property, business_date, action, guest, subject, detail, before, undoes)
      VALUES ($1, $2, $3, $4, (SELECT business_date FROM property WHERE code = $4),
        $5, $6, $7, $8, $9, $10)
      """,
      [
        Value(clock()), Value(session.staff.id), Value(session.id), Value(session.property),
        Value(action), Value(guest), subject.map { Value($0) } ?? .null, Value(detail),
        Value(before), undoes.map { Value($0) } ?? .null,
      ]
    )
  }

  /// Whoever has been taken off since they signed in, or given less to decide, writes no more; a
  /// load's own name is nobody's on the list.
  private func refuseStale(_ session: Session) throws(StoreError) {
    try connection.query(
      "SELECT is_active, role FROM staff WHERE id = $1",
      [Value(session.staff.id)]
    ) { row throws(StoreError) in
      guard row.integer(0) == 1 else { throw .denied(.hasLeft) }
      guard let role = Staff.Role(rawValue: row.text(1)), role >= session.staff.role else {
        throw .denied(.role(needed: session.staff.role))
      }
    }
  }

  /// Notes that somebody has seen a guest's card.
  package func noteOpened(_ guest: Guest.ID, by session: Session) throws(StoreError) {
    try session.require(.openCard)
    try write { () throws(StoreError) in
      try audit("card", by: session, guest: guest, subject: guest.rawValue)
    }
  }

  /// The trail of one guest, the newest first.
  package func trail(of guest: Guest.ID) throws(StoreError) -> [AuditLine] {
    try connection.all(
      Store.auditColumns + " WHERE guest = $1 ORDER BY number DESC",
      [Value(guest)],
      auditLine
    )
  }

  static let auditColumns = """
    SELECT number, at, staff, property, business_date, action, guest, subject, detail, before
    FROM audit
    """

  func auditLine(_ row: Row) throws(StoreError) -> AuditLine {
    guard let at = row.instant(1), let day = row.day(4) else { throw .corrupt(path: path) }
    return AuditLine(
      number: row.integer64(0),
      at: at,
      staff: row.id(2),
      property: row.id(3),
      businessDate: day,
      action: row.text(5),
      guest: row.optionalID(6),
      subject: row.isNull(7) ? nil : row.text(7),
      detail: row.text(8),
      before: row.text(9)
    )
  }
}
