import Hotel
import Storage

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
    case "city": "Ort"
    case "confirmation": "Bestätigungsnummer"
    case "country": "Land"
    case "document": "Ausweis"
    case "draft": "Entwurf"
    case "email": "E-Mail"
    case "family": "Nachname"
    case "given": "Vorname"
    case "language": "Sprache"
    case "member": "Mitgliedschaft"
    case "name": "Name"
    case "nationality": "Nationalität"
    case "native_name": "eigene Schrift"
    case "note": "Notiz"
    case "phone": "Telefon"
    case "policy": "Richtlinie"
    case "postcode": "Postleitzahl"
    case "preference": "Wunsch"
    case "preferred_name": "Gewünschte Anrede"
    case "problem": "Was ist geschehen"
    case "reason": "Grund"
    case "region": "Region"
    case "room": "Zimmer"
    case "street": "Straße"
    case "tier": "Stufe"
    case "title": "Titel"
    case "until": "Abreise"
    default: field
    }
  }
}
