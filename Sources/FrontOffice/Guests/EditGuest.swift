package import Hotel
import Storage

/// Keeps a changed profile.
package struct EditGuest: Act {
  package let guest: Guest
  package let id: ActID
  package var answers = Answers()

  package init(_ guest: Guest, id: ActID) {
    self.guest = guest
    self.id = id
  }

  /// The profile, and the names of the fields that are new.
  package struct Receipt: Sendable {
    package let guest: Guest
    package let changed: [GuestField]
  }

  package var name: ActName { .editGuest }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt> {
    try guest.refuseUnfit()
    try office.store.requireKept(guest.id)
    let before = try office.store.guest(guest.id)
    var guest = guest
    // Whoever has put the former names in order by hand need not be reminded of one.
    if guest.formerNames == before.formerNames { guest.keepFormerName(of: before) }
    let changed = guest.changedFields(since: before)
    // Who may not receive a restricted guest can't make them another.
    if changed.contains(.restriction), !before.restriction.isEmpty {
      try office.require(.receiveRestricted)
    }
    let receipt = Receipt(guest: guest, changed: changed)
    guard !changed.isEmpty else { return Deed(receipt) }
    try office.store.update(guest)
    return Deed(
      receipt,
      TrailNote(
        name,
        guest: guest.id,
        subject: guest.id.rawValue,
        Facts([.fields: changed.map(\.rawValue).joined(separator: " ")])
      )
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Receipt {
    let fields = entries.first?.facts[.fields] ?? ""
    return Receipt(
      guest: try office.store.guest(guest.id),
      changed: fields.split(separator: " ").compactMap { GuestField(rawValue: String($0)) }
    )
  }
}
