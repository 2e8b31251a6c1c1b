import Hotel

extension CardWords {
  static let german = CardWords(
    title: "Gästekarte",
    now: "Jetzt",
    preferences: "Wünsche",
    stays: "Aufenthalte",
    complaints: "Beschwerden",
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
    complaintClosed: "Gesichert: Beschwerde abgeschlossen. u nimmt zurück",
    noShowSaved: "Gesichert: No-Show. u nimmt zurück",
    checkedOut: { "Gesichert: Check-out aus Zimmer \($0). u nimmt zurück" },
    undone: { "Zurückgenommen: \(undoneInGerman($0, $1))" }
  )

  private static func undoneInGerman(_ action: String, _ detail: String) -> String {
    switch action {
    case "prefer": "der Wunsch \(detail)"
    case "confirm": "die Bestätigung von \(detail)"
    case "retire": "die Streichung: \(detail)"
    case "resolve", "incident open": "die Beschwerde: \(detail)"
    case "incident close": "der Abschluss von \(detail)"
    case "wow": "die Aufmerksamkeit: \(detail)"
    case "setup": "die Vorbereitung: \(detail)"
    case "trace add", "trace done", "trace reopen": "der Trace für \(detail)"
    case "check-in": "der Check-in" + roomInGerman(detail)
    case "check-out": "der Check-out" + roomInGerman(detail)
    case "move": "der Umzug" + roomInGerman(detail)
    case "no-show": "der No-Show" + roomInGerman(detail)
    case "walk-in": "der Walk-in" + roomInGerman(detail)
    default: "\(action), \(detail)"
    }
  }

  /// The record names a stay's room in English: `room 412 until 2026-10-17`.
  private static func roomInGerman(_ detail: String) -> String {
    let words = detail.split(separator: " ")
    return words.count > 1 ? ", Zimmer \(words[1])" : ""
  }
}
