import Hotel
import Storage

extension BudgetStatement {
  /// The budget of the running period, with the charges behind it.
  init(of member: Staff, in office: Office) throws(OfficeError) {
    let policy = try office.store.policy().budget
    let day = try office.budgetDay(of: member)
    let (staff, currency) = (member.id, policy.limit.currency)
    let period = policy.period(staff: staff, guest: Guest.ID(""), incident: nil, on: day)
    // A hotel that is a day behind has charges of an earlier date in the same period.
    let charges =
      policy.scope.isOfStaff
      ? try office.store.charges(of: staff, inPeriod: period)
      : try office.store.charges(of: staff, since: policy.scope.firstDay(on: day))
        .filter { $0.amount.currency == currency }
    func sum(_ statuses: Set<Charge.Status>) -> Money {
      charges.filter { statuses.contains($0.status) }
        .reduce(Money.zero(currency)) { $0 + $1.amount }
    }
    var limit = policy.limit
    var spent = sum([.charged, .reversed, .reversal])
    if policy.scope.isOfStaff {
      // The counter is the truth; a limit changed in mid-period holds from the next one on.
      let counter = try office.store.budget(inPeriod: period)
      limit = Money(minor: counter?.limit ?? limit.minor, currency: currency)
      spent = Money(minor: counter?.spent ?? 0, currency: currency)
    }
    self.init(
      staff: staff,
      limit: limit,
      spent: spent,
      pending: sum([.pending]),
      approved: sum([.approved]),
      charges: charges
    )
  }
}
