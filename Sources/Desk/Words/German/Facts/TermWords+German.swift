import Hotel

extension TermWords {
  static let german = TermWords(
    preferenceCategory: germanCategory,
    polarity: germanPolarity,
    basis: germanBasis,
    incidentCategory: germanIncident,
    severity: germanSeverity,
    outcome: germanOutcome,
    temperature: germanTemperature,
    incidentState: germanState,
    department: germanDepartment,
    gesture: germanGesture,
    role: germanRole,
    stayStatus: germanStatus,
    chargeStatus: germanCharge,
    dayList: germanList,
    span: germanSpan,
    duplicate: germanDuplicate,
    codes: [
      Charge.undone: "zurückgenommen", Charge.withdrawn: "vor der Entscheidung zurückgezogen",
      "yes": "ja", "no": "nein", "own": "die der Person im Personal",
      "approval": "die eines Managers",
      "request": "auf Ihren Wunsch", "retention": "die Zeit der Aufbewahrung ist vorbei",
      "restored": "noch einmal, nach einer Sicherung",
    ]
  )

  @Sendable private static func germanCategory(_ category: PreferenceCategory) -> String {
    switch category {
    case .location: "Zimmerlage"
    case .bed: "Bett"
    case .climate: "Klima, Licht, Lärm"
    case .bath: "Bad"
    case .housekeeping: "Housekeeping"
    case .food: "Essen"
    case .beverage: "Getränke"
    case .dietary: "Diät und Allergie"
    case .accessibility: "Barrierefreiheit"
    case .media: "Medien, Arbeit"
    case .wellness: "Wellness"
    case .family: "Familie, Tiere, Anlässe"
    case .communication: "Anrede, Sprache, Diskretion"
    case .arrival: "An- und Abreise"
    }
  }

  @Sendable private static func germanPolarity(_ polarity: Polarity) -> String {
    switch polarity {
    case .like: "mag"
    case .dislike: "mag nicht"
    case .need: "braucht"
    case .allergy: "Allergie"
    case .avoid: "vermeiden"
    }
  }

  @Sendable private static func germanBasis(_ basis: Preference.Basis) -> String {
    switch basis {
    case .stated: "gesagt"
    case .observed: "beobachtet"
    case .imported: "übernommen"
    }
  }

  @Sendable private static func germanIncident(_ category: IncidentCategory) -> String {
    switch category {
    case .cleanliness: "Sauberkeit"
    case .maintenance: "Technik"
    case .noise: "Lärm"
    case .roomNotReady: "Zimmer nicht bereit"
    case .reservation: "Reservierung"
    case .checkIn: "Check-in oder Check-out"
    case .staffConduct: "Verhalten des Personals"
    case .preferenceMissed: "Wunsch übersehen"
    case .foodAndBeverage: "Essen oder Getränke"
    case .billing: "Rechnung"
    case .internet: "Internet"
    case .property: "Verlust oder Schaden"
    case .safety: "Sicherheit, Datenschutz (vertraulich)"
    case .external: "außerhalb unserer Macht"
    }
  }

  @Sendable private static func germanSeverity(_ severity: Severity) -> String {
    switch severity {
    case .minor: "gering"
    case .affected: "Aufenthalt beeinträchtigt"
    case .spoiled: "Aufenthalt verdorben oder wiederholt"
    case .safety: "Sicherheit, Recht oder Datenschutz"
    }
  }

  @Sendable private static func germanOutcome(_ outcome: Outcome) -> String {
    switch outcome {
    case .recovered: "Gelöst"
    case .partly: "Teilweise"
    case .declined: "Abgelehnt"
    case .lost: "Verloren"
    }
  }

  @Sendable private static func germanTemperature(_ temperature: Temperature) -> String {
    switch temperature {
    case .calm: "ruhig"
    case .annoyed: "verärgert"
    case .upset: "aufgebracht"
    case .furious: "wütend"
    }
  }

  @Sendable private static func germanState(_ state: Incident.State) -> String {
    switch state {
    case .open: "offen"
    case .followUp: "nachfassen"
    case .closed: "abgeschlossen"
    }
  }

  @Sendable private static func germanRole(_ role: Staff.Role) -> String {
    switch role {
    case .clerk: "Rezeption"
    case .guestRelations: "Gästebetreuung"
    case .manager: "Manager"
    }
  }

  @Sendable private static func germanStatus(_ status: Stay.Status) -> String {
    switch status {
    case .dueIn: "erwartet"
    case .inHouse: "im Haus"
    case .dueOut: "vor der Abreise"
    case .checkedOut: "abgereist"
    case .noShow: "ein No-Show"
    case .cancelled: "storniert"
    case .walkIn: "ein Walk-in im Haus"
    }
  }

  @Sendable private static func germanCharge(_ status: Charge.Status) -> String {
    switch status {
    case .charged: "gebucht"
    case .pending: "wartet"
    case .approved: "freigegeben"
    case .rejected: "abgelehnt"
    case .reversed: "storniert"
    case .reversal: "Storno"
    }
  }
}
