import Hotel

extension CardWords {
  static let german = CardWords(
    title: "Gästekarte",
    now: "Jetzt",
    preferences: "Wünsche",
    stays: "Aufenthalte",
    incidents: "Beschwerden",
    say: "SAGEN",
    act: "TUN",
    know: "INFO",
    none: "keine",
    noStay: "Zurzeit kein Aufenthalt in diesem Hotel.",
    sayName: { "Anrede „\($0)“" },
    giveRoom: "Zimmer zuteilen",
    moreActions: { "und \($0) weitere: Tab" },
    moreLikes: { "… und \($0) Vorlieben" },
    moreDislikes: { "… und \($0) Abneigungen" },
    noConsent: "keine Einwilligung",
    ask: "fragen",
    stay: { "\($0), \(counted($1, "Nacht", "Nächte"))" + ($2.isEmpty ? "" : ", Zimmer \($2)") },
    told: { basis, day, city, staff in
      "\(TermWords.german.basis(basis)) am \(DateWords.german.full(day))"
        + (city.map { " in \($0)" } ?? "") + (staff.map { " durch \($0)" } ?? "")
    },
    confirmed: { "bestätigt am \(DateWords.german.full($0))" },
    otherHotelOnly: "gilt nur in jenem Hotel",
    until: { "bis \(DateWords.german.short($0))" },
    withoutConsent: "ohne Einwilligung",
    done: { "Getan: \($0)" },
    given: { "Gegeben: \($0)" },
    logged: { "Erfasst von \($0)" },
    saved: "Gesichert",
    savedGifts: { "Gesichert: \($0) gegeben, \($1) übrig. u nimmt zurück" },
    savedPending: { "Gesichert, offen: \($0) braucht die Freigabe eines Managers" },
    stillApplies: { "Gesichert: „\($0)“ gilt noch. u nimmt zurück" },
    incidentClosed: "Gesichert: Beschwerde abgeschlossen. u nimmt zurück",
    noShowSaved: "Gesichert: No-Show. u nimmt zurück",
    checkedOut: { "Gesichert: Check-out aus Zimmer \($0). u nimmt zurück" },
    undone: { "Zurückgenommen: \($0)" }
  )
}
