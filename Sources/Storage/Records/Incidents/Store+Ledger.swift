package import Hotel

/// The rows of the ledger: written once, never changed.
extension Store {
  /// Adds a charge and its gifts; one that waits for a manager is on the manager's authority.
  package func insert(
    _ charge: Charge,
    in period: String,
    reversing reversed: Charge.ID? = nil
  ) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO charge (
        id, period, staff, guest, incident, property, business_date, amount, currency, authority,
        reverses, reason, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """,
      [
        Value(charge.id), Value(period), Value(charge.staff), Value(charge.guest),
        Value(charge.incident), Value(charge.property), Value(charge.businessDate),
        Value(charge.amount.minor), Value(charge.amount.currency.code),
        Value(charge.status == .pending ? "approval" : "own"), Value(reversed),
        Value(charge.reason), Value(clock()),
      ]
    )
    try insert(charge.gestures, of: charge.id)
  }

  private func insert(_ gestures: [Gesture], of charge: Charge.ID) throws(StoreError) {
    for (position, gesture) in gestures.enumerated() {
      try connection.execute(
        """
        INSERT INTO gift (charge, place, kind, original, original_currency, rate, amount)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [
          Value(charge), Value(position), Value(gesture.kind.rawValue),
          Value(gesture.original.minor),
          Value(gesture.original.currency.code), Value(gesture.rate.millionths),
          Value(gesture.amount.minor),
        ]
      )
    }
  }

  package func charge(_ id: Charge.ID) throws(StoreError) -> Charge? {
    try charges(where: "c.id = $1", [Value(id)]).first
  }

  /// What a staff member gave from a day on, the oldest first.
  package func charges(of staff: Staff.ID, since day: Day) throws(StoreError) -> [Charge] {
    try charges(
      where: "c.staff = $1 AND c.business_date >= $2",
      [Value(staff), Value(day)]
    )
  }

  /// What a staff member gave out of one budget, and what waits or was granted beside it.
  package func charges(of staff: Staff.ID, inPeriod period: String) throws(StoreError) -> [Charge] {
    try charges(where: "c.staff = $1 AND c.period = $2", [Value(staff), Value(period)])
  }

  /// What was given at a hotel from a day on, reversals left out, the newest last.
  package func charges(at property: Property.Code, since day: Day) throws(StoreError) -> [Charge] {
    try charges(
      where: "c.property = $1 AND c.business_date >= $2 AND c.reverses IS NULL",
      [Value(property), Value(day)]
    )
  }

  /// What was given for a complaint, reversals left out.
  package func charges(for incident: Incident.ID) throws(StoreError) -> [Charge] {
    try charges(where: "c.incident = $1 AND c.reverses IS NULL", [Value(incident)])
  }

  /// Spend over the limit that waits for a manager, the oldest first.
  package func pendingCharges() throws(StoreError) -> [Charge] {
    try charges(where: "c.authority = 'approval' AND d.charge IS NULL", [])
  }

  /// The budget that a charge drew on.
  package func period(of charge: Charge.ID) throws(StoreError) -> String {
    try connection.first("SELECT period FROM charge WHERE id = $1", [Value(charge)]) { $0.text(0) }
      ?? ""
  }

  private func charges(where condition: String, _ values: [Value]) throws(StoreError) -> [Charge] {
    let bare = try connection.all(
      """
      SELECT c.id, c.staff, c.guest, c.incident, c.property, c.business_date, c.amount, c.currency,
        c.authority, c.reverses, c.reason, d.is_approved, d.approver,
        EXISTS (SELECT 1 FROM charge r WHERE r.reverses = c.id)
      FROM charge c LEFT JOIN decision d ON d.charge = c.id
      WHERE \(condition) ORDER BY c.made_at, c.id
      """,
      values,
      charge
    )
    var whole: [Charge] = []
    for charge in bare {
      whole.append(charge.bearing(try gestures(of: charge.id, in: charge.amount.currency)))
    }
    return whole
  }

  private func charge(_ row: Row) throws(StoreError) -> Charge {
    guard let day = row.day(5), let currency = Currency(row.text(7)) else {
      throw .corrupt(path: path)
    }
    let status: Charge.Status =
      if !row.isNull(9) {
        .reversal
      } else if row.integer(13) == 1 {
        .reversed
      } else if row.text(8) == "own" {
        .charged
      } else if row.isNull(11) {
        .pending
      } else {
        row.integer(11) == 1 ? .approved : row.text(12) == row.text(1) ? .reversed : .rejected
      }
    return Charge(
      id: row.id(0),
      staff: row.id(1),
      guest: row.id(2),
      incident: row.optionalID(3),
      property: row.id(4),
      businessDate: day,
      amount: Money(minor: row.integer64(6), currency: currency),
      status: status,
      reason: row.text(10),
      approver: row.optionalID(12)
    )
  }

  private func gestures(
    of charge: Charge.ID,
    in currency: Currency
  ) throws(StoreError) -> [Gesture] {
    try connection.all(
      """
      SELECT kind, original, original_currency, rate, amount FROM gift
      WHERE charge = $1 ORDER BY place
      """,
      [Value(charge)]
    ) { row throws(StoreError) in
      guard let kind = GestureKind(rawValue: row.text(0)),
        let original = Currency(row.text(2))
      else {
        throw .corrupt(path: path)
      }
      return Gesture(
        kind: kind,
        original: Money(minor: row.integer64(1), currency: original),
        rate: ExchangeRate(millionths: row.integer64(3)),
        amount: Money(minor: row.integer64(4), currency: currency)
      )
    }
  }
}
