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
    profile: germanProfile,
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

@Sendable private func germanProfile(_ fact: CardLines.ProfileFact) -> String {
  switch fact {
  case .note(let text): "Notiz: \(text)"
  case .language(let code): germanLanguages[code.lowercased()] ?? code
  case .city(let city): city
  case .phone(let end): "Telefon …\(end)"
  case .email(let address): address
  case .born(let day): "Geburtstag \(DateWords.german.short(day))"
  case .bornIn(let year): "geboren \(year)"
  case .number(let id): id.rawValue
  }
}

/// Languages by their codes (ISO 639-1).
private let germanLanguages = [
  "en": "Englisch", "de": "Deutsch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch",
  "pt": "Portugiesisch", "nl": "Niederländisch", "sv": "Schwedisch", "da": "Dänisch",
  "no": "Norwegisch", "fi": "Finnisch", "pl": "Polnisch", "cs": "Tschechisch", "hu": "Ungarisch",
  "ru": "Russisch", "uk": "Ukrainisch", "el": "Griechisch", "tr": "Türkisch", "ar": "Arabisch",
  "he": "Hebräisch", "fa": "Persisch", "hi": "Hindi", "zh": "Chinesisch", "ja": "Japanisch",
  "ko": "Koreanisch", "th": "Thailändisch", "vi": "Vietnamesisch", "id": "Indonesisch",
  "ms": "Malaiisch",
]
