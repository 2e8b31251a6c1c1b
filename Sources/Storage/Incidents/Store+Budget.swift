package import Hotel

/// What to do with a gift that the budget does not cover.
package enum OverLimit: Sendable {
  case askApproval, refuse
}

extension Store {
  /// Charges gifts against the budget they draw on, inside the transaction of what they mend.
  ///
  /// The counter moves only within the limit; what goes over it is kept whole for a manager.
  func charge(
    _ gestures: [Gesture],
    id: Charge.ID,
    guest: Guest.ID,
    incident: Incident.ID?,
    reason: String,
    overLimit: OverLimit,
    by session: Session
  ) throws(StoreError) -> Resolution {
    let policy = try policy().budget
    let day = try property(session.property).businessDate
    let period = policy.period(staff: session.staff.id, guest: guest, incident: incident, on: day)
    let amount = gestures.reduce(Money.zero(policy.limit.currency)) { $0 + $1.amount }
    let isOwn = try cover(amount, in: period, limit: policy.limit)
    let remaining = try remaining(in: period, currency: policy.limit.currency)
    if !isOwn, overLimit == .refuse {
      throw .refused(.overLimit(by: amount - remaining, remaining: remaining))
    }
    let charge = Charge(
      id: id,
      staff: session.staff.id,
      guest: guest,
      incident: incident,
      property: session.property,
      businessDate: day,
      amount: amount,
      status: isOwn ? .charged : .pending,
      gestures: gestures,
      reason: reason
    )
    if !gestures.isEmpty { try insert(charge, in: period) }
    return Resolution(of: charge, remaining: remaining)
  }

  /// Takes the amount out of the budget, when there is as much in it.
  private func cover(
    _ amount: Money,
    in period: String,
    limit: Money
  ) throws(StoreError) -> Bool {
    try connection.execute(
      """
      INSERT INTO budget (period, currency, "limit") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
      """,
      [Value(period), Value(limit.currency.code), Value(limit.minor)]
    )
    return try connection.execute(
      """
      UPDATE budget SET spent = spent + $2 WHERE period = $1 AND spent + $2 <= "limit"
      """,
      [Value(period), Value(amount.minor)]
    ) == 1
  }

  /// Where somebody's budget stands today, with the charges of the running period.
  package func standing(
    of staff: Staff.ID,
    at property: Property.Code
  ) throws(StoreError) -> BudgetStanding {
    let policy = try policy().budget
    let day = try self.property(property).businessDate
    let currency = policy.limit.currency
    let charges = try charges(of: staff, since: firstDay(of: policy.scope, on: day))
      .filter { $0.amount.currency == currency }
    func sum(_ statuses: Set<Charge.Status>) -> Money {
      charges.filter { statuses.contains($0.status) }
        .reduce(Money.zero(currency)) { $0 + $1.amount }
    }
    var limit = policy.limit
    var spent = sum([.charged, .reversed, .reversal])
    if [.staffMonth, .staffDay, .staffYear].contains(policy.scope) {
      // The counter is the truth; a limit changed in mid-period holds from the next one on.
      let period = policy.period(staff: staff, guest: Guest.ID(""), incident: nil, on: day)
      let counter = try connection.first(
        "SELECT \"limit\", spent FROM budget WHERE period = $1",
        [Value(period)]
      ) { ($0.integer64(0), $0.integer64(1)) }
      limit = Money(minor: counter?.0 ?? limit.minor, currency: currency)
      spent = Money(minor: counter?.1 ?? 0, currency: currency)
    }
    return BudgetStanding(
      staff: staff,
      limit: limit,
      spent: spent,
      pending: sum([.pending]),
      approved: sum([.approved]),
      charges: charges
    )
  }

  /// What is left of the budget that a gift to this guest would draw on.
  package func remaining(
    for guest: Guest.ID,
    incident: Incident.ID?,
    by session: Session
  ) throws(StoreError) -> Money {
    let policy = try policy().budget
    let day = try property(session.property).businessDate
    let period = policy.period(
      staff: session.staff.id,
      guest: guest,
      incident: incident,
      on: day
    )
    let known = try connection.first(
      "SELECT \"limit\" - spent FROM budget WHERE period = $1",
      [Value(period)]
    ) { $0.integer64(0) }
    return Money(minor: known ?? policy.limit.minor, currency: policy.limit.currency)
  }

  package func charge(_ id: Charge.ID) throws(StoreError) -> Charge? {
    try charges(where: "c.id = $1", [Value(id)]).first
  }

  /// Spend over the limit that waits for a manager, the oldest first.
  package func pendingCharges(by session: Session) throws(StoreError) -> [(Charge, Guest)] {
    try session.require(.approve)
    var found: [(Charge, Guest)] = []
    let waiting = try charges(where: "c.authority = 'approval' AND d.charge IS NULL", [])
    for charge in waiting { found.append((charge, try guest(charge.guest))) }
    return found
  }

  /// A manager decides on somebody else's spend.
  package func decide(
    _ typed: String,
    approve: Bool,
    reason: String,
    by session: Session
  ) throws(StoreError) -> Charge {
    try session.require(.approve)
    try refusePaymentData(in: reason, field: "reason")
    guard !reason.trimmed.isEmpty else {
      throw .refused(.malformed(field: "reason", value: "", expected: .fewWords))
    }
    return try write { () throws(StoreError) -> Charge in
      let found = try charges(
        where: "c.id = $1 OR c.incident = $1 AND c.authority = 'approval'",
        [Value(typed)]
      )
      guard let charge = found.first(where: { $0.status == .pending }) ?? found.first else {
        throw .unknown(.charge, id: typed)
      }
      guard charge.status == .pending else { throw .refused(.alreadyDecided(charge.status)) }
      guard charge.staff != session.staff.id else { throw .refused(.ownCharge) }
      try insertDecision(charge.id, approve: approve, reason: reason, by: session.staff.id)
      try audit(
        approve ? "approve" : "reject",
        by: session,
        guest: charge.guest,
        subject: charge.id.rawValue,
        detail: reason
      )
      guard let decided = try self.charge(charge.id) else {
        throw .unknown(.charge, id: charge.id.rawValue)
      }
      return decided
    }
  }

  func insertDecision(
    _ charge: Charge.ID,
    approve: Bool,
    reason: String,
    by approver: Staff.ID
  ) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO decision (charge, approver, is_approved, reason, decided_at)
      VALUES ($1, $2, $3, $4, $5)
      """,
      [
        Value(charge), Value(approver), Value(approve ? 1 : 0), Value(reason), Value(clock()),
      ]
    )
  }

  private func remaining(
    in period: String,
    currency: Currency
  ) throws(StoreError) -> Money {
    let minor = try connection.first(
      "SELECT \"limit\" - spent FROM budget WHERE period = $1",
      [Value(period)]
    ) { $0.integer64(0) }
    return Money(minor: minor ?? 0, currency: currency)
  }

  private func firstDay(of scope: BudgetScope, on day: Day) -> Day {
    let parts = day.parts
    return switch scope {
    case .staffMonth: Day(year: parts.year, month: parts.month, day: 1) ?? day
    case .staffYear: Day(year: parts.year, month: 1, day: 1) ?? day
    case .staffDay, .guestDay: day
    case .guestIncident: day.adding(days: -30)
    }
  }
}
