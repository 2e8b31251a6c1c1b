import Hotel

extension PromptWords {
  static let german = PromptWords(
    giveRoom: "Zimmer zuteilen",
    moveRoom: "In ein anderes Zimmer umziehen",
    room: "Zimmer",
    nowIn: { "jetzt: \($0)" },
    roomSaved: { "Gesichert: Zimmer \($0). u nimmt zurück" },
    walkIn: { "Walk-in: \($0)" },
    nights: "Nächte",
    nightsHint: "eine Zahl oder das Abreisedatum",
    nightsRule: { "1 bis 365 oder ein Datum wie \($0)" },
    walkedIn: { "Gesichert: Walk-in, Zimmer \($0) bis \(DateWords.german.short($1))" },
    retire: "Gilt nicht mehr",
    retireNote: "Verlässt die Karte und bleibt mit Ihrem Grund in den Akten.",
    reason: "Grund",
    reasonMissing: "bitte kurz begründen",
    retired: "Gesichert: gestrichen. u nimmt zurück",
    delight: "Aufmerksamkeit ohne Beschwerde",
    forGuest: "Für den Gast",
    forGuestHint: "was Sie tun, in wenigen Worten",
    forGuestMissing: "bitte sagen, was Sie tun",
    give: "Geben",
    giveHint: "Art und Betrag: wow 60, amn 40",
    giveMissing: "Art und Betrag: wow 60",
    changeStay: "Aufenthalt umbuchen",
    arrival: "Anreise",
    departure: "Abreise",
    dayHint: "ein Datum wie 16.10.",
    datesSaved: {
      "Gesichert: \(DateWords.german.short($0)) bis \(DateWords.german.short($1)); u nimmt zurück"
    },
    cancelled: "Gesichert: storniert. u nimmt zurück",
    reinstate: "Wieder erwartet",
    reinstated: { "Gesichert: wieder erwartet, bis \(DateWords.german.short($0)); u nimmt zurück" },
    reverse: "Gegebenes zurücknehmen",
    reverseNote: "Ein neuer Eintrag nimmt es zurück; das Budget hat es wieder.",
    reversed: { "Gesichert: \($0) zurückgenommen" },
    nightAudit: "Tagesabschluss",
    closes: { "Schließt \(DateWords.german.long($0)) und öffnet \(DateWords.german.long($1))." },
    closesNote: "Nicht erschienene Anreisen werden No-Shows. Das ist endgültig.",
    typeDay: "Tag zum Abschließen (z. B. 14)",
    typeThisDay: { "\($0) eingeben, um den \(DateWords.german.short($1)) abzuschließen" },
    dayOpened: { "\(DateWords.german.long($0)) ist offen. \(counted($1, "No-Show"))" }
  )
}
