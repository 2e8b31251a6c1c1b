import Hotel

extension TermWords {
  @Sendable static func germanDepartment(_ department: Department) -> String {
    switch department {
    case .frontOffice: "Empfang"
    case .housekeeping: "Housekeeping"
    case .engineering: "Haustechnik"
    case .foodAndBeverage: "Gastronomie"
    case .inRoomDining: "Etagenservice"
    case .concierge: "Concierge"
    case .spa: "Spa"
    case .security: "Sicherheit"
    case .reservations: "Reservierung"
    case .finance: "Buchhaltung"
    case .technology: "IT"
    case .managerOnDuty: "Manager vom Dienst"
    }
  }

  @Sendable static func germanGesture(_ kind: GestureKind) -> String {
    switch kind {
    case .apology: "Entschuldigung"
    case .amenity: "Aufmerksamkeit im Zimmer"
    case .bottle: "Flasche"
    case .diningCredit: "Restaurantguthaben"
    case .meal: "Essen"
    case .spa: "Spa"
    case .upgrade: "Upgrade"
    case .lateCheckOut: "späte Abreise"
    case .rateAdjustment: "Preisnachlass"
    case .night: "Übernachtung"
    case .feeWaived: "erlassene Gebühr"
    case .points: "Punkte"
    case .futureStay: "Gutschein für einen Aufenthalt"
    case .replacement: "Ersatz"
    case .transport: "Transport oder Kurier"
    case .delight: "Aufmerksamkeit"
    case .walkedOut: "Umzug in ein anderes Hotel"
    }
  }

  @Sendable static func germanList(_ list: DayList) -> String {
    switch list {
    case .arrivals: "Anreisen"
    case .inHouse: "Im Haus"
    case .departures: "Abreisen"
    case .tomorrow: "Morgen"
    }
  }

  @Sendable static func germanSpan(_ scope: BudgetScope) -> String {
    switch scope {
    case .staffMonth: "in diesem Monat"
    case .staffDay: "heute"
    case .staffYear: "in diesem Jahr"
    case .guestDay: "heute für diesen Gast"
    case .guestIncident: "für diese Beschwerde"
    }
  }

  @Sendable static func germanDuplicate(_ reason: ProbableDuplicate.Reason) -> String {
    switch reason {
    case .sameName: "gleicher Name"
    case .swappedName: "Vor- und Nachname vertauscht"
    case .shortenedName: "gleicher Name, gekürzt"
    case .misspeltName: "Name um einen Buchstaben anders"
    case .sameGivenName: "gleicher Vorname"
    case .sameBirthDate: "gleiches Geburtsdatum"
    case .swappedBirthDate: "Geburtstag und -monat vertauscht"
    case .samePhone: "gleiches Telefon"
    case .sameEmail: "gleiche E-Mail"
    case .sameDocument: "gleicher Ausweis"
    case .sameMembership: "gleiche Mitgliedsnummer"
    case .sameAddress: "gleiche Adresse"
    }
  }

  static func germanSubject(_ subject: RecordKind) -> String {
    switch subject {
    case .property: "Hotel"
    case .staff: "Person im Personal"
    case .guest: "Gast"
    case .stay: "Aufenthalt"
    case .preference: "Wunsch"
    case .incident: "Beschwerde"
    case .charge: "Ausgabe"
    case .timeZone: "Zeitzone"
    case .trace: "Trace"
    }
  }

  /// The store's fields that a person fills in at the desk; others keep their name.
  static func germanField(_ field: String) -> String {
    switch field {
    case "action": "Was wir taten"
    case "confirmation": "Bestätigungsnummer"
    case "draft": "Entwurf"
    case "name": "Name"
    case "policy": "Richtlinie"
    case "preference": "Wunsch"
    case "problem": "Was ist geschehen"
    case "reason": "Grund"
    case "room": "Zimmer"
    case "until": "Abreise"
    default: GuestField(rawValue: field).map(GuestFormWords.german.label) ?? field
    }
  }
}
