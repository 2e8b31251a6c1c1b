package import Hotel
import Storage

/// Keeps a changed profile.
package struct EditGuest: Act {
  package let guest: Guest
  /// The profile as it was when somebody began to change it.
  private let seen: Guest?
  package let id: ActID
  package var answers: Answers

  package init(_ guest: Guest, from seen: Guest? = nil, id: ActID, answers: Answers = Answers()) {
    self.guest = guest
    self.seen = seen
    self.id = id
    self.answers = answers
  }

  /// The profile, and the names of the fields that are new.
  package struct Receipt: Sendable {
    package let guest: Guest
    package let changed: [GuestField]
  }

  package var name: ActName { .editGuest }

  /// What another desk has written meanwhile is not overwritten without a word.
  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    let now = try office.store.guest(guest.id)
    let fields = guest.changedFields(since: seen ?? now).filter { field in
      seen.map { now[field] != $0[field] } == true && now[field] != guest[field]
    }
    return fields.isEmpty ? [] : [.overwrites(fields, of: now)]
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt> {
    try guest.refuseUnfit()
    try office.store.requireKept(guest.id)
    let before = try office.store.guest(guest.id)
    // Only what was changed here: the rest may be newer than what was read.
    var guest = before
    for field in self.guest.changedFields(since: seen ?? before) {
      guest[field] = self.guest[field]
    }
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
