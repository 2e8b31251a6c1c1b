package import Hotel
import Storage

/// What became of a complaint or a delight, and of the money in it.
package struct Resolution: Sendable {
  package let incident: Incident.ID?
  /// Nothing when nothing was given.
  package let charge: Charge.ID?
  package let status: Charge.Status
  package let amount: Money
  package let remaining: Money

  init(
    incident: Incident.ID?,
    charge: Charge.ID?,
    status: Charge.Status,
    amount: Money,
    remaining: Money
  ) {
    self.incident = incident
    self.charge = charge
    self.status = status
    self.amount = amount
    self.remaining = remaining
  }

  /// The answer told again, as the charge stands now.
  init(of entry: TrailEntry, incident: Incident.ID?, in office: Office) throws(OfficeError) {
    let id = entry.before[.charge].map { Charge.ID($0) }
    let charge = try id.flatMap { id throws(OfficeError) in try office.store.charge(id) }
    let remaining = try office.remaining(for: entry.guest ?? Guest.ID(""), incident: incident)
    self.init(
      incident: incident,
      charge: charge?.id,
      status: charge?.status ?? .charged,
      amount: charge?.amount ?? .zero(remaining.currency),
      remaining: remaining
    )
  }
}

extension Resolution {
  /// What was given was not taken back since.
  var stands: Bool { charge == nil || ![.reversed, .rejected].contains(status) }
}

extension [Gesture] {
  /// Whether the line tells the same amount, as far as it tells any.
  func areTold(by entry: TrailEntry) -> Bool {
    guard let amount = entry.facts[.amount], let first else { return true }
    return reduce(Money.zero(first.amount.currency)) { $0 + $1.amount }.plain == amount
  }
}

extension Facts {
  mutating func tell(_ resolution: Resolution) {
    self[.amount] = resolution.amount.plain
    self[.currency] = resolution.amount.currency.code
    self[.status] = resolution.charge == nil ? nil : resolution.status.rawValue
  }
}

/// Gestures to be charged against the budget that they draw on.
struct Bill {
  let gestures: [Gesture]
  let charge: Charge.ID
  let guest: Guest.ID
  let incident: Incident.ID?
  let reason: String

  private func amount(under policy: BudgetPolicy) -> Money {
    gestures.reduce(Money.zero(policy.limit.currency)) { $0 + $1.amount }
  }

  func questions(in office: Office) throws(OfficeError) -> [Question] {
    let policy = try office.house.policy.budget
    let remaining = try office.remaining(for: guest, incident: incident)
    switch policy.decision(on: amount(under: policy), remaining: remaining) {
    case .charge: return []
    case .overLimit(let excess): return [.overLimit(by: excess, remaining: remaining)]
    }
  }

  /// Charges what the policy allows; what goes over the limit is kept whole for a manager.
  func settle(with answers: Answers, in office: Office) throws(OfficeError) -> Resolution {
    let policy = try office.house.policy.budget
    let period = try office.period(for: guest, incident: incident, under: policy)
    try office.store.openBudget(inPeriod: period, limit: policy.limit)
    let remaining = try office.remaining(for: guest, incident: incident)
    let amount = amount(under: policy)
    var status = Charge.Status.charged
    switch policy.decision(on: amount, remaining: remaining) {
    case .charge:
      // The rule has decided; the statement is the wall behind it.
      guard try office.store.spend(amount, inPeriod: period) else {
        throw .statement(message: "the budget's counter disagrees with its rule")
      }
    case .overLimit(let excess):
      guard answers.agrees(to: .overLimit) else {
        throw .refused(.overLimit(by: excess, remaining: remaining))
      }
      status = .pending
    }
    if !gestures.isEmpty {
      try office.store.insert(try charge(amount, status, in: office), in: period)
    }
    return Resolution(
      incident: incident,
      charge: gestures.isEmpty ? nil : charge,
      status: status,
      amount: amount,
      remaining: try office.remaining(for: guest, incident: incident)
    )
  }

  private func charge(
    _ amount: Money,
    _ status: Charge.Status,
    in office: Office
  ) throws(OfficeError) -> Charge {
    Charge(
      id: charge,
      staff: office.session.staff.id,
      guest: guest,
      incident: incident,
      property: office.session.property,
      businessDate: try office.today,
      amount: amount,
      status: status,
      gestures: gestures,
      reason: reason
    )
  }
}

extension Office {
  /// The budget that a gesture to this guest would draw on.
  func period(
    for guest: Guest.ID,
    incident: Incident.ID?,
    under policy: BudgetPolicy
  ) throws(OfficeError) -> String {
    policy.period(
      staff: session.staff.id,
      guest: guest,
      incident: incident,
      on: try budgetDay(of: session.staff)
    )
  }

  /// What is left of the budget that a gesture to this guest would draw on.
  package func remaining(
    for guest: Guest.ID,
    incident: Incident.ID?
  ) throws(OfficeError) -> Money {
    let policy = try store.policy().budget
    let period = try period(for: guest, incident: incident, under: policy)
    let known = try store.budget(inPeriod: period)
    return Money(
      minor: known.map { $0.limit - $0.spent } ?? policy.limit.minor,
      currency: policy.limit.currency
    )
  }

  /// Takes a charge back: a reversal is a row of its own and credits the period of its charge; what
  /// waits for a manager is withdrawn, what a manager decided stands.
  func reverse(_ id: Charge.ID, undo: ActID) throws(OfficeError) {
    guard let charge = try store.charge(id) else { return }
    switch charge.status {
    case .charged:
      let period = try store.period(of: id)
      try store.insert(charge.reversal(Charge.ID(undo.rawValue)), in: period, reversing: id)
      try store.credit(charge.amount, inPeriod: period)
    case .pending:
      try store.insertDecision(
        on: id,
        approve: false,
        reason: Charge.withdrawn,
        by: session.staff.id
      )
    case .approved, .rejected: throw .refused(.alreadyDecided(charge.status))
    case .reversed, .reversal: break
    }
  }
}
