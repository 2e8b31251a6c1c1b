import Hotel

extension PlainTerms {
  static let german = PlainTerms(
    category: { Self.german(of: $0) },
    wanted: { Self.german(of: $0, isObserved: $1, $2) },
    scope: { $0 == .local ? "nur für dieses Haus" : "für alle Häuser" },
    problem: { Self.german(of: $0) },
    severity: { Self.german(of: $0) },
    outcome: { Self.german(of: $0) },
    temperature: { Self.german(of: $0) },
    state: { Self.german(of: $0) },
    gift: { Self.german(of: $0) },
    status: { Self.german(of: $0) },
    role: { Self.german(of: $0) },
    day: { Self.german(of: $0) },
    date: { "\(Self.german(of: $0)) \($0.parts.year)" },
    longDate: { "\(weekdays[$0.weekday]), \(Self.german(of: $0)) \($0.parts.year)" },
    money: { Self.german(of: $0) }
  )

  private static let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  private static func german(of day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(number). \(months[month - 1])"
  }

  /// `2.000,00`: point and comma the other way round.
  private static func german(of money: Money) -> String {
    String(money.grouped.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  private static func german(of category: PreferenceCategory) -> String {
    switch category {
    case .location: "Zimmerlage"
    case .bed: "Bett"
    case .climate: "Klima, Licht, Lärm"
    case .bath: "Bad"
    case .housekeeping: "Housekeeping"
    case .food: "Speisen"
    case .beverage: "Getränke"
    case .dietary: "Diät und Allergie"
    case .accessibility: "Barrierefreiheit"
    case .media: "Medien, Arbeit"
    case .wellness: "Wellness"
    case .family: "Familie, Tiere, Anlässe"
    case .communication: "Anrede, Sprache, Diskretion"
    case .arrival: "Anreise und Abreise"
    }
  }

  private static func german(of polarity: Polarity, isObserved: Bool, _ text: String) -> String {
    let words =
      switch polarity {
      case .like: "mag \(text)"
      case .dislike: "mag nicht: \(text)"
      case .need: "braucht \(text)"
      case .allergy: "Allergie: \(text)"
      case .avoid: "zu meiden: \(text)"
      }
    return isObserved ? "einmal gesehen, " + words : words
  }

  private static func german(of category: IncidentCategory) -> String {
    switch category {
    case .cleanliness: "Sauberkeit"
    case .maintenance: "Technik"
    case .noise: "Lärm"
    case .roomNotReady: "Zimmer nicht bezugsfertig"
    case .reservation: "Reservierung"
    case .checkIn: "Check-in oder Check-out"
    case .staffConduct: "Verhalten des Personals"
    case .preferenceMissed: "Wunsch übersehen"
    case .foodAndBeverage: "Speisen oder Getränke"
    case .billing: "Rechnung"
    case .internet: "Internet"
    case .property: "verlorenes oder beschädigtes Eigentum"
    case .safety: "Sicherheit oder Privatsphäre"
    case .external: "außerhalb unseres Einflusses"
    }
  }

  private static func german(of severity: Severity) -> String {
    switch severity {
    case .minor: "gering"
    case .affected: "Aufenthalt beeinträchtigt"
    case .spoiled: "Aufenthalt verdorben oder wiederholt"
    case .safety: "Sicherheit, Recht oder Privatsphäre"
    }
  }

  private static func german(of outcome: Outcome) -> String {
    switch outcome {
    case .recovered: "wiedergutgemacht"
    case .partly: "zum Teil"
    case .declined: "abgelehnt"
    case .lost: "Gast verloren"
    }
  }

  private static func german(of temperature: Temperature) -> String {
    switch temperature {
    case .calm: "ruhig"
    case .annoyed: "verärgert"
    case .upset: "aufgebracht"
    case .furious: "wütend"
    }
  }

  private static func german(of state: Incident.State) -> String {
    switch state {
    case .open: "offen"
    case .followUp: "noch nachzufragen"
    case .closed: "abgeschlossen"
    }
  }

  private static func german(of status: Stay.Status) -> String {
    switch status {
    case .dueIn: "erwartet"
    case .inHouse: "im Haus"
    case .dueOut: "reist ab"
    case .checkedOut: "abgereist"
    case .noShow: "nicht angereist"
    case .cancelled: "storniert"
    case .walkIn: "ohne Reservierung im Haus"
    }
  }

  private static func german(of role: Staff.Role) -> String {
    switch role {
    case .clerk: "Empfang"
    case .guestRelations: "Gästebetreuung"
    case .manager: "Leitung"
    }
  }

  private static func german(of kind: CompensationKind) -> String {
    switch kind {
    case .apology: "Entschuldigung"
    case .amenity: "Aufmerksamkeit"
    case .bottle: "Flasche"
    case .diningCredit: "Guthaben Speisen und Getränke"
    case .meal: "Essen"
    case .spa: "Spa"
    case .upgrade: "Höherstufung"
    case .lateCheckOut: "späte Abreise"
    case .rateAdjustment: "Preisnachlass"
    case .night: "Übernachtung"
    case .feeWaived: "Gebühr erlassen"
    case .points: "Punkte"
    case .futureStay: "künftiger Aufenthalt"
    case .replacement: "Ersatz"
    case .transport: "Transport"
    case .delight: "Freude bereiten"
    case .walkedOut: "anderes Hotel"
    }
  }
}
