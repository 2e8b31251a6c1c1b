package import Hotel
import Storage

/// The guest says that it still applies.
package struct ConfirmPreference: ReversibleAct {
  package let preference: Preference.ID
  package let id: ActID
  package var answers: Answers

  package init(_ preference: Preference.ID, id: ActID, answers: Answers = Answers()) {
    self.preference = preference
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .confirmPreference }

  /// A yes to “still applies” is none to “may we keep it”: that is asked besides.
  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    let known = try office.store.preference(preference)
    return known.lacksConsent ? [.consent(to: known.statement)] : []
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Preference> {
    let before = try office.store.preference(preference)
    guard before.retirement == nil else { throw .refused(.alreadyRetired) }
    var after = before
    if after.basis == .observed { after.basis = .stated }
    try after.renew(consent: answers.agrees(to: .consent), on: try office.today, in: office)
    try office.store.save(after)
    return Deed(
      after,
      TrailNote(
        name,
        guest: after.guest,
        subject: preference.rawValue,
        after.facts,
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
    var preference = try office.store.preference(Preference.ID(entry.subject ?? ""))
    preference.restore(entry.before)
    try office.store.save(preference)
  }
}
