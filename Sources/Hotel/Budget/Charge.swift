/// One immutable line of the ledger.
package struct Charge: Hashable, Sendable {
  package typealias ID = Identifier<Charge>

  package let id: ID
  package let staff: Staff.ID
  package let guest: Guest.ID
  /// What it was given for; nothing for a delight without a complaint.
  package let incident: Incident.ID?
  package let property: Property.Code
  /// The hotel's date when it was given, by which its period is found.
  package let businessDate: Day
  package let amount: Money
  package let status: Status
  package private(set) var gestures: [Gesture]
  /// What somebody wrote, or a code of those below.
  package let reason: String
  /// Who decided, where it was over the limit.
  package let approver: Staff.ID?

  package init(
    id: ID,
    staff: Staff.ID,
    guest: Guest.ID,
    incident: Incident.ID?,
    property: Property.Code,
    businessDate: Day,
    amount: Money,
    status: Status,
    gestures: [Gesture] = [],
    reason: String = "",
    approver: Staff.ID? = nil
  ) {
    self.id = id
    self.staff = staff
    self.guest = guest
    self.incident = incident
    self.property = property
    self.businessDate = businessDate
    self.amount = amount
    self.status = status
    self.gestures = gestures
    self.reason = reason
    self.approver = approver
  }

  /// The same charge with what it paid for.
  package func bearing(_ gestures: [Gesture]) -> Charge {
    var copy = self
    copy.gestures = gestures
    return copy
  }

  /// The row that takes this one back, under an id of its own.
  package func reversal(_ id: ID, because reason: String = Charge.undone) -> Charge {
    Charge(
      id: id,
      staff: staff,
      guest: guest,
      incident: incident,
      property: property,
      businessDate: businessDate,
      amount: Money.zero(amount.currency) - amount,
      status: .reversal,
      reason: reason
    )
  }

  /// Reasons that nobody typed, as codes.
  package static let undone = "undone"
  package static let withdrawn = "withdrawn"

  /// On whose authority the money was given.
  package enum Status: String, CaseIterable, Sendable {
    case charged, pending, approved, rejected, reversed, reversal

    /// The guest has it, on somebody's word.
    package var stands: Bool { self == .charged || self == .approved }
  }
}

/// Where a budget stands.
package struct BudgetStatement: Hashable, Sendable {
  package let staff: Staff.ID
  package let limit: Money
  package let spent: Money
  package let pending: Money
  package let approved: Money
  package let charges: [Charge]

  package init(
    staff: Staff.ID,
    limit: Money,
    spent: Money,
    pending: Money,
    approved: Money,
    charges: [Charge]
  ) {
    self.staff = staff
    self.limit = limit
    self.spent = spent
    self.pending = pending
    self.approved = approved
    self.charges = charges
  }

  package var remaining: Money { limit - spent }
}
