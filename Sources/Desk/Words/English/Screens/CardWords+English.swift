import Hotel

extension CardWords {
  static let english = CardWords(
    title: "Guest card",
    now: "Now",
    preferences: "Preferences",
    stays: "Stays",
    incidents: "Complaints",
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
    incidentClosed: "Saved: complaint closed. u undoes",
    noShowSaved: "Saved: no-show. u undoes",
    checkedOut: { "Saved: checked out of room \($0). u undoes" },
    undone: { "Undone: \($0)" }
  )
}
