package import Hotel
import Storage

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
    let charge = try office.charge(meantBy: charge) { $0.status == .pending }
    guard charge.status == .pending else { throw .refused(.alreadyDecided(charge.status)) }
    try office.refuseJudging(charge)
    try office.store.insertDecision(
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
  func charge(_ id: Charge.ID) throws(OfficeError) -> Charge {
    guard let charge = try store.charge(id) else { throw .unknown(.charge, id: id.rawValue) }
    return charge
  }

  /// The charge of an id, or one of a complaint's: rather one of which something holds.
  func charge(
    meantBy text: String,
    rather holds: (Charge) -> Bool
  ) throws(OfficeError) -> Charge {
    var found = try store.charges(for: Incident.ID(text))
    if let named = try store.charge(Charge.ID(text)) { found.append(named) }
    guard let charge = found.first(where: holds) ?? found.first else {
      throw .unknown(.charge, id: text)
    }
    return charge
  }

  /// Nobody judges what they gave themselves, nor, for a day, what somebody gave who has just given
  /// them their place or their PIN: that would be one person with two names.
  func refuseJudging(_ charge: Charge) throws(OfficeError) {
    guard charge.staff != session.staff.id else { throw .refused(.ownCharge) }
    var judge = session.staff.id
    var seen: Set = [judge]
    while let trust = try store.trust(in: judge), seen.insert(trust.by).inserted {
      let until = Instant(milliseconds: trust.at.milliseconds + Office.freshness)
      guard until > now else { return }
      guard trust.by != charge.staff else {
        throw .denied(.fresh(by: trust.by, until: until))
      }
      judge = trust.by
    }
  }

  /// A day, in milliseconds.
  private static let freshness: Int64 = 86_400_000
}
