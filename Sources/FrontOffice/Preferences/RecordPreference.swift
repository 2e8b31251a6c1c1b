package import Hotel
import Storage

/// Keeps a wish: a known one is confirmed, a second sighting makes an observation a preference.
///
/// A sensitive wish without consent lapses with the stay; an allergy stays and is asked about.
package struct RecordPreference: ReversibleAct {
  package let guest: Guest.ID
  package let line: PreferenceLine
  package let id: ActID
  package var answers: Answers

  package init(_ line: PreferenceLine, of guest: Guest.ID, id: ActID, answers: Answers = Answers())
  {
    self.guest = guest
    self.line = line
    self.id = id
    self.answers = answers
  }

  /// A preference as it was kept, and what the clerk should be told with it.
  package struct Receipt: Sendable {
    package let preference: Preference
    /// It was known already, and is now confirmed or seen once more.
    package let wasKnown: Bool
    package let contradictions: [ContradictedPreference]
  }

  package var name: ActName { .recordPreference }
  package var names: Set<ActName> { [.recordPreference, .confirmPreference] }
  package var texts: [(field: String, text: String)] { [("preference", line.text)] }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    line.isSensitive ? [.consent(to: line.statement)] : []
  }

  package func isTold(by entry: TrailEntry) -> Bool {
    entry.guest == guest && entry.facts[.text]?.folded() == line.text.folded()
      && entry.facts[.polarity] == line.polarity.rawValue
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt> {
    let store = office.store
    try store.requireKept(guest)
    let today = try office.today
    let contradictions = try office.contradictions(to: line, of: guest)
    let known = try store.preference(sameAs: line, of: guest, at: office.session.property)
    var preference = known ?? new(at: office, on: today)
    if let known {
      preference.see(known, again: line, on: today)
      try preference.renew(consent: hasConsent, on: today, in: office)
    } else if preference.lacksConsent, !preference.isSafety {
      preference.expiresOn = try office.endOfStay(of: guest) ?? today
    }
    try store.save(preference)
    return Deed(
      Receipt(preference: preference, wasKnown: known != nil, contradictions: contradictions),
      TrailNote(
        known == nil ? .recordPreference : .confirmPreference,
        guest: guest,
        subject: preference.id.rawValue,
        preference.facts,
        before: known?.restorable ?? Facts()
      )
    )
  }

  private var hasConsent: Bool { answers.agrees(to: .consent) }

  private func new(at office: Office, on today: Day) -> Preference {
    let now = office.now
    return Preference(
      id: Preference.ID(id.rawValue),
      guest: guest,
      category: line.category,
      polarity: line.polarity,
      basis: line.basis,
      scope: line.scope,
      text: line.text,
      property: office.session.property,
      staff: office.session.staff.id,
      recordedAt: now,
      confirmedOn: today,
      consent: hasConsent ? Preference.Consent(by: office.session.staff.id, at: now) : nil
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Receipt {
    guard let subject = entries.first?.subject else { throw .unknown(.preference, id: id.rawValue) }
    return Receipt(
      preference: try office.store.preference(Preference.ID(subject)),
      wasKnown: entries.first?.act == .confirmPreference,
      contradictions: []
    )
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    var preference = try office.store.preference(Preference.ID(entry.subject ?? ""))
    preference.retirement = Preference.Retirement(
      at: office.now,
      by: office.session.staff.id,
      reason: Preference.Retirement.undone
    )
    try office.store.save(preference)
  }
}
