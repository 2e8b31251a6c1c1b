package import Hotel

/// A staff member as the manager's list shows one.
package struct StaffLine: Sendable {
  package let staff: Staff
  package let hasPIN: Bool
  package let lockedUntil: Instant?
}

extension Store {
  /// Lets somebody in who knows the PIN.
  ///
  /// Five wrong PINs close the door for five minutes, and twice as long each time after.
  package func signIn(
    _ typed: String,
    pin: String,
    at property: Property.Code? = nil,
    session: String
  ) throws(StoreError) -> Session {
    guard let id = Staff.id(from: typed), let line = try staffLine(id) else {
      throw .denied(.unknownStaff)
    }
    guard line.staff.isActive else { throw .denied(.hasLeft) }
    try check(pin, of: id)
    try forgetWrongPINs(of: id)
    let here = try self.property(property ?? line.staff.property).code
    let opened = Session(id: session, staff: line.staff, property: here)
    if session != Session.commandLine {
      try write { () throws(StoreError) in try audit("sign-in", by: opened) }
    }
    return opened
  }

  package func staff(_ id: Staff.ID) throws(StoreError) -> Staff {
    guard let line = try staffLine(id) else { throw .unknown(.staff, id: id.rawValue) }
    return line.staff
  }

  package func staffList(by session: Session) throws(StoreError) -> [StaffLine] {
    try session.require(.manageStaff)
    return try connection.all(Store.staffColumns + " ORDER BY property, id", [], staffLine)
  }

  /// Adds somebody; the PIN is theirs to change.
  package func add(_ staff: Staff, pin: String, by session: Session) throws(StoreError) {
    try session.require(.manageStaff)
    _ = try property(staff.property)
    let hash = try hashed(pin)
    try write { () throws(StoreError) in
      guard try staffLine(staff.id) == nil else { throw .refused(.staffExists) }
      try save(staff, pin: hash)
      try audit("staff add", by: session, subject: staff.id.rawValue, detail: staff.role.rawValue)
    }
  }

  package func leave(_ id: Staff.ID, by session: Session) throws(StoreError) {
    guard id != session.staff.id else { throw .refused(.oneself) }
    try change(id, "staff off", "UPDATE staff SET is_active = 0 WHERE id = $1", by: session)
  }

  package func unlock(_ id: Staff.ID, by session: Session) throws(StoreError) {
    try change(
      id,
      "staff unlock",
      "UPDATE staff SET wrong_pins = 0, lockouts = 0, locked_until = NULL WHERE id = $1",
      by: session
    )
  }

  /// Gives somebody a new PIN: one's own with the old one, anybody's as a manager.
  package func setPIN(
    _ pin: String,
    of id: Staff.ID,
    old: String?,
    by session: Session
  ) throws(StoreError) {
    if id == session.staff.id {
      try check(old ?? "", of: id)
    } else {
      try session.require(.manageStaff)
    }
    let hash = try hashed(pin)
    try write { () throws(StoreError) in
      let changed = try connection.execute(
        """
        UPDATE staff SET pin = $2, wrong_pins = 0, lockouts = 0, locked_until = NULL WHERE id = $1
        """,
        [Value(id), Value(hash)]
      )
      guard changed == 1 else { throw .unknown(.staff, id: id.rawValue) }
      try audit("staff pin", by: session, subject: id.rawValue)
    }
  }

  /// Adds or changes a staff member; a blank hash leaves the PIN as it is.
  func save(_ staff: Staff, pin hash: String) throws(StoreError) {
    for (field, text) in [
      ("staff", staff.id.rawValue), ("name", staff.name), ("department", staff.department),
    ] { try refusePaymentData(in: text, field: field) }
    try connection.execute(
      """
      INSERT INTO staff (id, name, property, role, department, pin)
      VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (id) DO UPDATE SET
        name = excluded.name, property = excluded.property, role = excluded.role,
        department = CASE excluded.department WHEN '' THEN department ELSE excluded.department END,
        pin = CASE excluded.pin WHEN '' THEN pin ELSE excluded.pin END
      """,
      [
        Value(staff.id), Value(staff.name), Value(staff.property), Value(staff.role.rawValue),
        Value(staff.department), Value(hash),
      ]
    )
  }

  func hashed(_ pin: String) throws(StoreError) -> String {
    guard Staff.isPIN(pin) else {
      throw .refused(.malformed(field: "PIN", value: "", expected: .pin))
    }
    guard let hash = PIN.hash(pin) else { throw .inputOutput(code: 0) }
    return hash
  }

  func pinHash(_ id: Staff.ID) throws(StoreError) -> String {
    try connection.first("SELECT pin FROM staff WHERE id = $1", [Value(id)]) { $0.text(0) } ?? ""
  }

  func staffLine(_ id: Staff.ID) throws(StoreError) -> StaffLine? {
    try connection.first(Store.staffColumns + " WHERE id = $1", [Value(id)], staffLine)
  }

  private static let staffColumns = """
    SELECT id, name, property, role, department, is_active, pin <> '', locked_until FROM staff
    """

  private func staffLine(_ row: Row) throws(StoreError) -> StaffLine {
    guard let role = Staff.Role(rawValue: row.text(3)) else { throw .corrupt(path: path) }
    let staff = Staff(
      id: row.id(0),
      name: row.text(1),
      property: row.id(2),
      role: role,
      department: row.text(4),
      isActive: row.integer(5) == 1
    )
    return StaffLine(staff: staff, hasPIN: row.integer(6) == 1, lockedUntil: row.instant(7))
  }

  private func change(
    _ id: Staff.ID,
    _ action: String,
    _ sql: String,
    by session: Session
  ) throws(StoreError) {
    try session.require(.manageStaff)
    try write { () throws(StoreError) in
      guard try connection.execute(sql, [Value(id)]) == 1 else {
        throw .unknown(.staff, id: id.rawValue)
      }
      try audit(action, by: session, subject: id.rawValue)
    }
  }

  private func check(_ pin: String, of id: Staff.ID) throws(StoreError) {
    let hash = try pinHash(id)
    guard !hash.isEmpty else { throw .denied(.noPIN) }
    try refuseLocked(id)
    guard PIN.matches(pin, hash: hash) else { throw .denied(try countWrongPIN(of: id)) }
    // Hashing takes long enough for others to have closed the door with wrong ones.
    try refuseLocked(id)
  }

  private func refuseLocked(_ id: Staff.ID) throws(StoreError) {
    if let until = try staffLine(id)?.lockedUntil, until > clock() {
      throw .denied(.locked(until: until))
    }
  }

  private func forgetWrongPINs(of id: Staff.ID) throws(StoreError) {
    let count = try connection.first(
      "SELECT wrong_pins + lockouts FROM staff WHERE id = $1",
      [Value(id)]
    ) { $0.integer(0) }
    guard count ?? 0 > 0 else { return }
    try write { () throws(StoreError) in
      try connection.execute(
        "UPDATE staff SET wrong_pins = 0, lockouts = 0, locked_until = NULL WHERE id = $1",
        [Value(id)]
      )
    }
  }

  /// The count lives in the store: another process is no new door.
  private func countWrongPIN(of id: Staff.ID) throws(StoreError) -> StoreError.Denial {
    try write { () throws(StoreError) -> StoreError.Denial in
      // Of many who try at once only the first five are told anything.
      try refuseLocked(id)
      try connection.execute(
        "UPDATE staff SET wrong_pins = wrong_pins + 1 WHERE id = $1",
        [Value(id)]
      )
      let (wrong, lockouts) =
        try connection.first(
          "SELECT wrong_pins, lockouts FROM staff WHERE id = $1",
          [Value(id)]
        ) { ($0.integer(0), $0.integer(1)) } ?? (0, 0)
      guard wrong >= Store.wrongPINsAllowed else {
        return .wrongPIN(attemptsLeft: Store.wrongPINsAllowed - wrong)
      }
      let pause = Store.firstPause << min(lockouts, 8)
      let until = Instant(milliseconds: clock().milliseconds + pause)
      try connection.execute(
        """
        UPDATE staff SET wrong_pins = 0, lockouts = lockouts + 1, locked_until = $2 WHERE id = $1
        """,
        [Value(id), Value(until)]
      )
      return .locked(until: until)
    }
  }

  private static let wrongPINsAllowed = 5
  /// Five minutes, in milliseconds.
  private static let firstPause: Int64 = 300_000
}
