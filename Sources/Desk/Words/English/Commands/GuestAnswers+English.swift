import Hotel

extension GuestAnswers {
  static let english = GuestAnswers(
    nobodyFound: {
      "No guest is found by “\($0)”. Try fewer letters, a phone's end, or a room; make a profile "
        + "with “frontdesk guest new”."
    },
    notNoted: "This look could not be told to the trail; the store can’t be written to now.",
    allergy: "ALLERGY",
    restricted: "RESTRICTED",
    openIncident: "open complaint",
    wasIn: { "was in \($0) \(DateWords.english.full($1))" },
    stayInARow: { "\(DateWords.english.ordinal($0)) stay" },
    preferences: "PREFERENCES",
    stays: "STAYS",
    incidents: "COMPLAINTS",
    profile: "PROFILE",
    now: "NOW",
    stop: "STOP",
    from: { "\(DateWords.english.full($0)) to \(DateWords.english.full($1))" },
    room: { "room \($0)" },
    noRoom: "no room",
    thereOnly: "there only",
    noConsentYet: "no consent yet",
    made: { "Made the profile \($0.id) of \($0.name)." },
    wasSoAlready: { "\($0) was like this already." },
    changed: { "Changed \($0.map(\.rawValue).joined(separator: ", ")) of \($1)." },
    recorded: { preference, wasKnown in
      "\(wasKnown ? "Confirmed" : "Recorded") for \(preference.guest): "
        + "\(preference.polarity.rawValue) “\(preference.text)” (\(preference.category.rawValue), "
        + "\(preference.scope.rawValue), \(preference.basis.rawValue)). Preference "
        + "\(preference.id)."
    },
    wasKnown: "It was known already and is now confirmed.",
    proposed: {
      "No mark was typed; its words say: \(TermWords.english.polarity($0)). With + in front it is a like."
    },
    against: {
      "It stands against \($0.polarity.mark)\($0.text) (\($0.id)): \($1). Ask the guest which holds."
    },
    askedAgain: "No consent yet: it is kept and the guest is asked again. With it, add --consent.",
    thisStayOnly: { until in
      let end = until.map { " until \(DateWords.english.full($0))" } ?? ""
      return "Sensitive and without consent: kept for this stay only\(end)."
    },
    confirmed: { "Confirmed for \($0.guest): “\($0.text)” still applies." },
    retired: { "Retired for \($0.guest): “\($0.text)” no longer applies." },
    tookBack: { "Took back \($0)" + ($1.map { " (\($0))" } ?? "") + "." }
  )
}
