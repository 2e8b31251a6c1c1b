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
    profile: englishProfile,
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

@Sendable private func englishProfile(_ fact: CardLines.ProfileFact) -> String {
  switch fact {
  case .note(let text): "Note: \(text)"
  case .language(let code): englishLanguages[code.lowercased()] ?? code
  case .city(let city): city
  case .phone(let end): "phone …\(end)"
  case .email(let address): address
  case .born(let day): "birthday \(DateWords.english.short(day))"
  case .bornIn(let year): "born \(year)"
  case .number(let id): id.rawValue
  }
}

/// Languages by their codes (ISO 639-1).
private let englishLanguages = [
  "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
  "pt": "Portuguese", "nl": "Dutch", "sv": "Swedish", "da": "Danish", "no": "Norwegian",
  "fi": "Finnish", "pl": "Polish", "cs": "Czech", "hu": "Hungarian", "ru": "Russian",
  "uk": "Ukrainian", "el": "Greek", "tr": "Turkish", "ar": "Arabic", "he": "Hebrew",
  "fa": "Persian", "hi": "Hindi", "zh": "Chinese", "ja": "Japanese", "ko": "Korean",
  "th": "Thai", "vi": "Vietnamese", "id": "Indonesian", "ms": "Malay",
]
