package import Hotel
import Storage

/// A wish no longer holds; its row stays, with the reason.
package struct RetirePreference: ReversibleAct {
  package let preference: Preference.ID
  package let reason: String
  package let id: ActID
  package var answers = Answers()

  package init(_ preference: Preference.ID, reason: String, id: ActID) {
    self.preference = preference
    self.reason = reason
    self.id = id
  }

  package var name: ActName { .retirePreference }
  package var texts: [(field: String, text: String)] { [("reason", reason)] }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Preference> {
    guard !reason.trimmed.isEmpty else {
      throw .refused(.malformed(field: "reason", value: "", expected: .fewWords))
    }
    let before = try office.store.preference(preference)
    guard before.retirement == nil else { throw .refused(.alreadyRetired) }
    var after = before
    after.retirement = Preference.Retirement(
      at: office.now,
      by: office.session.staff.id,
      reason: reason
    )
    try office.store.save(after)
    var facts = before.facts
    facts[.reason] = reason
    return Deed(
      after,
      TrailNote(
        name,
        guest: after.guest,
        subject: preference.rawValue,
        facts,
        before: before.restorable
      )
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Preference {
    try office.store.preference(preference)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    try ConfirmPreference.takeBack(entry, undo: undo, in: office)
  }
}
