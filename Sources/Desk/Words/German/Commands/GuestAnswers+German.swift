import Hotel

extension GuestAnswers {
  static let german = GuestAnswers(
    nobodyFound: {
      "„\($0)“ findet keinen Gast. Bitte mit weniger Buchstaben, dem Ende der Telefonnummer oder "
        + "einem Zimmer versuchen; „frontdesk guest new“ legt ein Profil an."
    },
    notNoted:
      "Dieser Blick konnte nicht in die Spur geschrieben werden; die Ablage nimmt jetzt nichts an.",
    allergy: "ALLERGIE",
    restricted: "GESPERRT",
    openIncident: "offene Beschwerde",
    wasIn: { "war in \($0) \(DateWords.german.full($1))" },
    stayInARow: { "\(DateWords.german.ordinal($0)) Aufenthalt" },
    preferences: "WÜNSCHE",
    stays: "AUFENTHALTE",
    incidents: "BESCHWERDEN",
    profile: "PROFIL",
    now: "JETZT",
    stop: "STOP",
    from: { "\(DateWords.german.full($0)) bis \(DateWords.german.full($1))" },
    room: { "Zimmer \($0)" },
    noRoom: "kein Zimmer",
    thereOnly: "nur dort",
    noConsentYet: "noch keine Zustimmung",
    made: { "Profil \($0.id) von \($0.name) angelegt." },
    wasSoAlready: { "\($0) war schon so." },
    changed: { fields, guest in
      "Geändert bei \(guest): " + fields.map(GuestFormWords.german.label).joined(separator: ", ")
        + "."
    },
    recorded: { preference, wasKnown in
      "\(wasKnown ? "Bestätigt" : "Erfasst") für \(preference.guest): "
        + "\(TermWords.german.polarity(preference.polarity)) „\(preference.text)“ "
        + "(\(preference.category.rawValue), \(PlainTerms.german.scope(preference.scope)), "
        + "\(TermWords.german.basis(preference.basis))). Wunsch \(preference.id)."
    },
    wasKnown: "Es war schon bekannt und ist nun bestätigt.",
    proposed: {
      "Ohne Zeichen; die Wörter sagen: \(TermWords.german.polarity($0)). Mit + davor ist es eine Vorliebe."
    },
    against: {
      "Dagegen steht \($0.polarity.mark)\($0.text) (\($0.id)): \($1). Bitte den Gast fragen, was gilt."
    },
    askedAgain:
      "Noch keine Zustimmung: Es ist gesichert, und der Gast wird wieder gefragt. Stimmt er zu: "
      + "--consent.",
    thisStayOnly: { until in
      let end = until.map { " bis \(DateWords.german.full($0))" } ?? ""
      return "Heikel und ohne Zustimmung: nur für diesen Aufenthalt gesichert\(end)."
    },
    confirmed: { "Bestätigt für \($0.guest): „\($0.text)“ gilt noch." },
    retired: { "Gestrichen für \($0.guest): „\($0.text)“ gilt nicht mehr." },
    tookBack: { "Zurückgenommen: \($0)" + ($1.map { " (\($0))" } ?? "") + "." }
  )
}
