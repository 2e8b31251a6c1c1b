package import Hotel

/// How often somebody has typed a wrong PIN since the last right one, and how often that has closed
/// the door.
package struct WrongPINs: Sendable {
  package var count: Int
  package var lockouts: Int
  package var lockedUntil: Instant?

  package init(count: Int = 0, lockouts: Int = 0, lockedUntil: Instant? = nil) {
    self.count = count
    self.lockouts = lockouts
    self.lockedUntil = lockedUntil
  }
}

/// Who gave somebody their place, their role or their PIN last, and when.
package struct Trust: Hashable, Sendable {
  package let by: Staff.ID
  package let at: Instant
}

extension Store {
  package func staff(_ id: Staff.ID) throws(StoreError) -> Staff {
    guard let line = try staffLine(id) else { throw .unknown(.staff, id: id.rawValue) }
    return line.staff
  }

  /// Everybody, by hotel.
  package func staffList() throws(StoreError) -> [StaffEntry] {
    try connection.all(Store.staffColumns + " ORDER BY property, id", [], staffLine)
  }

  package func staffLine(_ id: Staff.ID) throws(StoreError) -> StaffEntry? {
    try connection.first(Store.staffColumns + " WHERE id = $1", [Value(id)], staffLine)
  }

  /// Adds or changes a staff member; a blank hash leaves the PIN as it is.
  ///
  /// Whoever gives somebody a place, another role or another PIN is kept with it.
  package func save(
    _ staff: Staff,
    pin hash: String,
    by giver: Staff.ID? = nil
  ) throws(StoreError) {
    for (field, text) in [
      ("staff", staff.id.rawValue), ("name", staff.name), ("department", staff.department),
    ] { try refusePaymentData(in: text, field: field) }
    try connection.execute(
      """
      INSERT INTO staff (id, name, property, role, department, pin, entrusted_by, entrusted_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (id) DO UPDATE SET
        entrusted_by = CASE WHEN role <> excluded.role OR excluded.pin NOT IN ('', pin)
          THEN excluded.entrusted_by ELSE entrusted_by END,
        entrusted_at = CASE WHEN role <> excluded.role OR excluded.pin NOT IN ('', pin)
          THEN excluded.entrusted_at ELSE entrusted_at END,
        name = excluded.name, property = excluded.property, role = excluded.role,
        department = CASE excluded.department WHEN '' THEN department ELSE excluded.department END,
        pin = CASE excluded.pin WHEN '' THEN pin ELSE excluded.pin END
      """,
      [
        Value(staff.id), Value(staff.name), Value(staff.property), Value(staff.role.rawValue),
        Value(staff.department), Value(hash), Value(giver), Value(clock()),
      ]
    )
  }

  /// The hash of somebody's PIN; blank for nobody and for who has none.
  package func pinHash(_ id: Staff.ID) throws(StoreError) -> String {
    try connection.first("SELECT pin FROM staff WHERE id = $1", [Value(id)]) { $0.text(0) } ?? ""
  }

  /// Keeps a new PIN: one's own, or one that somebody else chose and has to be changed.
  package func setPIN(
    hash: String,
    of id: Staff.ID,
    by giver: Staff.ID
  ) throws(StoreError) {
    try connection.execute(
      """
      UPDATE staff SET pin = $2, is_others_pin = id <> $3,
        entrusted_by = CASE id WHEN $3 THEN entrusted_by ELSE $3 END,
        entrusted_at = CASE id WHEN $3 THEN entrusted_at ELSE $4 END
      WHERE id = $1
      """,
      [Value(id), Value(hash), Value(giver), Value(clock())]
    )
  }

  /// Whether somebody else chose the PIN, and knows it.
  package func isOthersPIN(of id: Staff.ID) throws(StoreError) -> Bool {
    try connection.first("SELECT is_others_pin FROM staff WHERE id = $1", [Value(id)]) {
      $0.integer(0) == 1
    } ?? false
  }

  /// On whose word somebody is what they are; nothing for who was there from the first day.
  package func trust(in id: Staff.ID) throws(StoreError) -> Trust? {
    try connection.first(
      "SELECT entrusted_by, entrusted_at FROM staff WHERE id = $1 AND entrusted_by IS NOT NULL",
      [Value(id)]
    ) { row in row.instant(1).map { Trust(by: row.id(0), at: $0) } } ?? nil
  }

  /// Whoever has left signs in no more; what they did keeps their name.
  package func dismiss(_ id: Staff.ID) throws(StoreError) {
    try connection.execute("UPDATE staff SET is_active = 0 WHERE id = $1", [Value(id)])
  }

  package func wrongPINs(of id: Staff.ID) throws(StoreError) -> WrongPINs {
    try connection.first(
      "SELECT wrong_pins, lockouts, locked_until FROM staff WHERE id = $1",
      [Value(id)]
    ) { WrongPINs(count: $0.integer(0), lockouts: $0.integer(1), lockedUntil: $0.instant(2)) }
      ?? WrongPINs()
  }

  package func keep(_ wrong: WrongPINs, of id: Staff.ID) throws(StoreError) {
    try connection.execute(
      "UPDATE staff SET wrong_pins = $2, lockouts = $3, locked_until = $4 WHERE id = $1",
      [Value(id), Value(wrong.count), Value(wrong.lockouts), Value(wrong.lockedUntil)]
    )
  }

  private static let staffColumns = """
    SELECT id, name, property, role, department, is_active, pin <> '', locked_until FROM staff
    """

  private func staffLine(_ row: Row) throws(StoreError) -> StaffEntry {
    guard let role = Staff.Role(rawValue: row.text(3)) else { throw .corrupt(path: path) }
    let staff = Staff(
      id: row.id(0),
      name: row.text(1),
      property: row.id(2),
      role: role,
      department: row.text(4),
      isActive: row.integer(5) == 1
    )
    return StaffEntry(staff: staff, hasPIN: row.integer(6) == 1, lockedUntil: row.instant(7))
  }
}
