package import Hotel
package import Storage

/// A manager decides on somebody else's spend over the limit.
package struct DecideCharge: Act {
  /// The charge, or the complaint that it is for.
  package let charge: String
  package let isApproved: Bool
  package let reason: String
  package let id: ActID
  package var answers = Answers()

  package init(on charge: String, approve: Bool, reason: String, id: ActID) {
    self.charge = charge
    isApproved = approve
    self.reason = reason
    self.id = id
  }

  package var name: ActName { isApproved ? .approve : .reject }
  package var texts: [(field: String, text: String)] { [("reason", reason)] }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Charge> {
    guard !reason.trimmed.isEmpty else {
      throw .refused(.malformed(field: "reason", value: "", expected: .fewWords))
    }
    let store = office.store
    var found = try store.charges(for: Incident.ID(charge))
    if let named = try store.charge(Charge.ID(charge)) { found.append(named) }
    guard let charge = found.first(where: { $0.status == .pending }) ?? found.first else {
      throw .unknown(.charge, id: charge)
    }
    guard charge.status == .pending else { throw .refused(.alreadyDecided(charge.status)) }
    guard charge.staff != office.session.staff.id else { throw .refused(.ownCharge) }
    try store.insertDecision(
      on: charge.id,
      approve: isApproved,
      reason: reason,
      by: office.session.staff.id
    )
    return Deed(
      try office.charge(charge.id),
      TrailNote(
        name,
        guest: charge.guest,
        subject: charge.id.rawValue,
        Facts([
          .reason: reason, .amount: charge.amount.plain, .currency: charge.amount.currency.code,
          .staff: charge.staff.rawValue,
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

extension Office {
  fileprivate func charge(_ id: Charge.ID) throws(OfficeError) -> Charge {
    guard let charge = try store.charge(id) else { throw .unknown(.charge, id: id.rawValue) }
    return charge
  }
}
