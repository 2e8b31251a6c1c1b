package import Hotel
import Storage

/// A manager takes back what somebody else gave or was granted, on whatever day, by a new row: a gift
/// that was declined, or an approval given in error.
package struct ReverseCharge: Act {
  /// The charge, or the complaint that it is for.
  package let charge: String
  package let reason: String
  package let id: ActID
  package var answers = Answers()

  package init(_ charge: String, reason: String, id: ActID) {
    self.charge = charge
    self.reason = reason
    self.id = id
  }

  package var name: ActName { .reverse }
  package var texts: [(field: String, text: String)] { [("reason", reason)] }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Charge> {
    guard !reason.trimmed.isEmpty else {
      throw .refused(.malformed(field: "reason", value: "", expected: .fewWords))
    }
    let charge = try office.charge(meantBy: charge) { $0.status.stands }
    guard charge.status.stands else { throw .refused(.nothingStands(charge.status)) }
    try office.refuseJudging(charge)
    let store = office.store
    let period = try store.period(of: charge.id)
    let row = charge.reversal(Charge.ID(id.rawValue), because: reason.trimmed)
    try store.insert(row, in: period, reversing: charge.id)
    // What a manager granted was never in anybody's budget.
    if charge.status == .charged { try store.credit(charge.amount, inPeriod: period) }
    return Deed(
      try office.charge(charge.id),
      TrailNote(
        name,
        guest: charge.guest,
        subject: charge.id.rawValue,
        Facts([
          .reason: reason.trimmed, .amount: charge.amount.plain,
          .currency: charge.amount.currency.code, .staff: charge.staff.rawValue,
          .status: charge.status.rawValue,
        ])
      )
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Charge {
    try office.charge(Charge.ID(entries.first?.subject ?? charge))
  }
}
