package import Hotel

extension Store {
  /// What was spent of a budget, and its limit; nothing while it was never drawn on.
  package func budget(inPeriod period: String) throws(StoreError) -> (limit: Int64, spent: Int64)? {
    try connection.first("SELECT \"limit\", spent FROM budget WHERE period = $1", [Value(period)]) {
      ($0.integer64(0), $0.integer64(1))
    }
  }

  /// Opens a budget for its period; one that is open keeps its limit.
  package func openBudget(inPeriod period: String, limit: Money) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO budget (period, currency, "limit") VALUES ($1, $2, $3) ON CONFLICT DO NOTHING
      """,
      [Value(period), Value(limit.currency.code), Value(limit.minor)]
    )
  }

  /// Takes the amount out of the budget, when there is as much in it: the wall behind the rule.
  ///
  /// - Returns: whether there was.
  package func spend(_ amount: Money, inPeriod period: String) throws(StoreError) -> Bool {
    try connection.execute(
      """
      UPDATE budget SET spent = spent + $2 WHERE period = $1 AND spent + $2 <= "limit"
      """,
      [Value(period), Value(amount.minor)]
    ) == 1
  }

  /// Gives an amount back to the budget that it came from.
  package func credit(_ amount: Money, inPeriod period: String) throws(StoreError) {
    try connection.execute(
      "UPDATE budget SET spent = spent - $2 WHERE period = $1",
      [Value(period), Value(amount.minor)]
    )
  }

  /// A manager's decision on a charge, or the withdrawal of one that waits.
  package func insertDecision(
    on charge: Charge.ID,
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
}
