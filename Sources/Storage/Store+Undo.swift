package import Hotel

extension Store {
  /// Takes back one's own newest record on the guest, of this sign-in and business date, by a new
  /// row; refused once anyone has acted on it.
  ///
  /// - Returns: what was taken back.
  package func undo(on guest: Guest.ID?, by session: Session) throws(StoreError) -> AuditLine {
    try undo(among: Store.undoneActions + Store.handOverActions, on: guest, by: session)
  }

  /// What can be taken back of all that the trail tells; the line-up has a list of its own.
  private static let undoneActions = [
    "prefer", "confirm", "retire", "incident open", "resolve", "incident close", "wow", "check-in",
    "move", "check-out", "no-show", "walk-in",
  ]

  func undo(
    among actions: [String],
    on guest: Guest.ID?,
    by session: Session
  ) throws(StoreError) -> AuditLine {
    try session.require(.undo)
    return try write { () throws(StoreError) -> AuditLine in
      let line = try newest(of: actions, on: guest, by: session)
      try refuseWhenActedOn(line)
      try takeBack(line, by: session)
      try audit(
        "undo",
        by: session,
        guest: line.guest,
        subject: line.subject,
        detail: "\(line.action): \(line.detail)",
        undoes: line.number
      )
      return line
    }
  }

  private func newest(
    of actions: [String],
    on guest: Guest.ID?,
    by session: Session
  ) throws(StoreError) -> AuditLine {
    let found = try connection.first(
      Store.auditColumns + """
         a WHERE staff = $1 AND session = $2 AND property = $3
          AND business_date = (SELECT business_date FROM property WHERE code = $3)
          AND ($4 IS NULL OR guest = $4)
          AND action IN (\(actions.map { "'\($0)'" }.joined(separator: ", ")))
          AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.number)
          AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.guest = a.guest)
        ORDER BY number DESC LIMIT 1
        """,
      [Value(session.staff.id), Value(session.id), Value(session.property), Value(guest)],
      auditLine
    )
    guard let found else { throw .refused(.nothingToUndo) }
    return found
  }

  private func refuseWhenActedOn(_ line: AuditLine) throws(StoreError) {
    let later = try connection.first(
      """
      SELECT a.staff FROM audit a WHERE a.subject = $1 AND a.number > $2 AND a.action <> 'undo'
        AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.number)
      ORDER BY a.number
      """,
      [line.subject.map { Value($0) } ?? .null, Value(line.number)]
    ) { $0.text(0) }
    if let later { throw .refused(.actedOn(by: later)) }
  }

  private func takeBack(_ line: AuditLine, by session: Session) throws(StoreError) {
    let subject = line.subject ?? ""
    switch line.action {
    case "prefer":
      var preference = try preference(Preference.ID(subject))
      preference.retirement = Preference.Retirement(
        at: clock(),
        by: session.staff.id,
        reason: "undone"
      )
      try save(preference)
    case "confirm", "retire":
      try restore(Preference.ID(subject), to: line.before)
    case "incident open":
      try withdraw(Incident.ID(subject))
    case "resolve":
      try takeBackResolution(of: Incident.ID(subject), to: line.before, by: session)
    case "incident close":
      try restore(line.before)
    case "wow":
      try reverse(Charge.ID(subject), by: session)
    case "setup":
      try restoreSetUp(subject, to: line.before)
    case "trace add":
      try withdraw(Trace.ID(subject))
    case "trace done", "trace reopen":
      try restore(Trace.ID(subject), to: line.before, by: session)
    case "walk-in":
      var stay = try stay(Stay.ID(subject))
      stay.status = .cancelled
      try save(stay)
    default:
      try restore(Stay.ID(subject), to: line.before)
    }
  }

  /// What stands before the line's end is the charge, what follows is the row as it was.
  private func takeBackResolution(
    of id: Incident.ID,
    to before: String,
    by session: Session
  ) throws(StoreError) {
    let parts = before.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw .corrupt(path: path) }
    try reverse(Charge.ID(String(parts[0])), by: session)
    if parts[1].isEmpty { try withdraw(id) } else { try restore(String(parts[1])) }
  }

  private func withdraw(_ id: Incident.ID) throws(StoreError) {
    try connection.execute(
      "UPDATE incident SET withdrawn_at = $2 WHERE id = $1",
      [Value(id), Value(clock())]
    )
  }

  /// A reversal is a row of its own and credits the period of its charge; what waits for a manager
  /// is withdrawn, what a manager decided stands.
  private func reverse(_ id: Charge.ID, by session: Session) throws(StoreError) {
    guard let charge = try charge(id) else { return }
    switch charge.status {
    case .charged:
      try reverse(charge)
    case .pending:
      try insertDecision(charge.id, approve: false, reason: "withdrawn", by: session.staff.id)
    case .approved, .rejected:
      throw .refused(.alreadyDecided(charge.status))
    case .reversed, .reversal:
      break
    }
  }

  private func reverse(_ charge: Charge) throws(StoreError) {
    let period =
      try connection.first("SELECT period FROM charge WHERE id = $1", [Value(charge.id)]) {
        $0.text(0)
      } ?? ""
    let reversal = Charge(
      id: Charge.ID(UUIDv7.text(at: clock())),
      staff: charge.staff,
      guest: charge.guest,
      incident: charge.incident,
      property: charge.property,
      businessDate: charge.businessDate,
      amount: Money.zero(charge.amount.currency) - charge.amount,
      status: .reversal,
      reason: "undone"
    )
    try insert(reversal, in: period, reversing: charge.id)
    try connection.execute(
      "UPDATE budget SET spent = spent - $2 WHERE period = $1",
      [Value(period), Value(charge.amount.minor)]
    )
  }

  private func restore(_ id: Preference.ID, to before: String) throws(StoreError) {
    var preference = try preference(id)
    let parts = before.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6 else { throw .corrupt(path: path) }
    preference.basis = Preference.Basis(rawValue: parts[0]) ?? preference.basis
    preference.confirmedOn = Day(parts[1])
    preference.expiresOn = Day(parts[2])
    preference.sightings = Int(parts[3]) ?? 1
    preference.consent = Int64(parts[5]).map {
      Preference.Consent(by: Staff.ID(parts[4]), at: Instant(milliseconds: $0))
    }
    preference.retirement = nil
    try save(preference)
  }

  private func restore(_ id: Stay.ID, to before: String) throws(StoreError) {
    var stay = try stay(id)
    let parts = before.split(separator: ";", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let status = Stay.Status(rawValue: String(parts[0])) else {
      throw .corrupt(path: path)
    }
    stay.status = status
    stay.departure = Day(parts[1]) ?? stay.departure
    stay.room = String(parts[2])
    if status.isInHouse, !stay.room.isEmpty {
      stay.room = try free(stay.room, for: stay)
    }
    try save(stay)
  }
}
