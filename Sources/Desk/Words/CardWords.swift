import Hotel

/// The guest card.
struct CardWords: Sendable {
  let title: String
  let now: String
  let preferences: String
  let stays: String
  let complaints: String
  let say: String
  let act: String
  let know: String
  let none: String

  let noStay: String
  let sayName: TextPhrase
  let giveRoom: String
  let moreActions: CountPhrase
  let moreLikes: CountPhrase
  let moreDislikes: CountPhrase

  let noConsent: String
  let ask: String
  let stay: @Sendable (_ city: String, _ nights: Int, _ room: String) -> String
  let told: @Sendable (Preference.Basis, Day, _ city: String?, _ staff: String?) -> String
  let confirmed: DayPhrase
  let otherHotelOnly: String
  let until: DayPhrase
  let withoutConsent: String
  let done: TextPhrase
  let given: TextPhrase
  let logged: TextPhrase

  let saved: String
  let savedGifts: @Sendable (_ given: String, _ left: String) -> String
  let savedPending: TextPhrase
  let stillApplies: TextPhrase
  let complaintClosed: String
  let noShowSaved: String
  let checkedOut: TextPhrase
  let undone: TextPhrase
}

extension CardWords {
  static let english = CardWords(
    title: "Guest card",
    now: "Now",
    preferences: "Preferences",
    stays: "Stays",
    complaints: "Complaints",
    say: "SAY",
    act: "DO",
    know: "KNOW",
    none: "none",
    noStay: "No stay at this hotel now.",
    sayName: { "say “\($0)”" },
    giveRoom: "Give a room",
    moreActions: { "and \($0) more: Tab" },
    moreLikes: { "… and \($0) likes" },
    moreDislikes: { "… and \($0) dislikes" },
    noConsent: "no consent",
    ask: "ask",
    stay: { "\($0), \(counted($1, "night"))" + ($2.isEmpty ? "" : ", room \($2)") },
    told: { basis, day, city, staff in
      "\(TermWords.english.basis(basis)) \(DateWords.english.full(day))"
        + (city.map { " in \($0)" } ?? "") + (staff.map { " by \($0)" } ?? "")
    },
    confirmed: { "confirmed \(DateWords.english.full($0))" },
    otherHotelOnly: "holds at that hotel only",
    until: { "until \(DateWords.english.short($0))" },
    withoutConsent: "without consent",
    done: { "Done: \($0)" },
    given: { "Given: \($0)" },
    logged: { "Logged by \($0)" },
    saved: "Saved",
    savedGifts: { "Saved: \($0) given, \($1) left. u undoes" },
    savedPending: { "Saved, pending: \($0) waits for a manager" },
    stillApplies: { "Saved: “\($0)” still applies. u undoes" },
    complaintClosed: "Saved: complaint closed. u undoes",
    noShowSaved: "Saved: no-show. u undoes",
    checkedOut: { "Saved: checked out of room \($0). u undoes" },
    undone: { "Undone: \($0)" }
  )
}
