/// Whose money a discretionary budget is, and how often it renews.
package enum BudgetScope: String, CaseIterable, Sendable {
  case staffMonth = "staff_month"
  case staffDay = "staff_day"
  case staffYear = "staff_year"
  case guestDay = "guest_day"
  case guestIncident = "guest_incident"

  /// It is each staff member's own, whomever they give to.
  package var isOfStaff: Bool {
    switch self {
    case .staffMonth, .staffDay, .staffYear: true
    case .guestDay, .guestIncident: false
    }
  }

  /// The day on which the running period began; of a complaint's budget a month is told.
  package func firstDay(on day: Day) -> Day {
    let parts = day.parts
    return switch self {
    case .staffMonth: Day(year: parts.year, month: parts.month, day: 1) ?? day
    case .staffYear: Day(year: parts.year, month: 1, day: 1) ?? day
    case .staffDay, .guestDay: day
    case .guestIncident: day.adding(days: -30)
    }
  }
}

/// What may be given without asking a manager.
package struct BudgetPolicy: Hashable, Sendable {
  package let limit: Money
  package let scope: BudgetScope

  package init(limit: Money, scope: BudgetScope) {
    self.limit = limit
    self.scope = scope
  }

  /// The budget that a gift draws on: two gifts with one name share one limit, in one currency.
  package func period(
    staff: Staff.ID,
    guest: Guest.ID,
    incident: Incident.ID?,
    on day: Day
  ) -> String {
    let date = day.description
    let owner =
      switch scope {
      case .staffMonth: "staff \(staff) \(date.prefix(7))"
      case .staffDay: "staff \(staff) \(date)"
      case .staffYear: "staff \(staff) \(date.prefix(4))"
      case .guestDay: "guest \(guest) \(date)"
      case .guestIncident: incident.map { "incident \($0)" } ?? "delight \(guest) \(date)"
      }
    return owner + " " + limit.currency.code
  }

  /// What becomes of a gesture when so much of the limit is left.
  package func decision(on amount: Money, remaining: Money) -> BudgetDecision {
    guard amount.minor > remaining.minor else { return .charge(remaining: remaining - amount) }
    return .overLimit(by: amount - remaining)
  }
}

/// What the policy says of a gift.
package enum BudgetDecision: Hashable, Sendable {
  case charge(remaining: Money)
  case overLimit(by: Money)
}
