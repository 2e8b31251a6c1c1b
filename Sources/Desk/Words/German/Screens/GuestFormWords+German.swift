import Hotel

extension GuestFormWords {
  static let german = GuestFormWords(
    newGuest: "Neuer Gast",
    profile: "Profil",
    heading: { "Profil \($0)" },
    label: germanLabel,
    hint: { field in
      switch field {
      case .birthDate: "31.5.1980"
      case .phone, .email, .formerNames: "mehrere mit ; getrennt"
      case .restriction: "ein Code: kein Zimmer ohne Manager"
      default: ""
      }
    },
    nameMissing: "Ein Name ist nötig",
    noAt: { "„\($0)“ hat kein @" },
    noDigits: { "„\($0)“ hat keine Ziffern" },
    noCountry: { "„\($0)“ ist kein Land: bitte den Namen oder den Code, etwa AT" },
    notAmong: { "„\($0)“ gibt es hier nicht: " + $1.joined(separator: ", ") },
    takenUp: "Wieder aufgenommen: ein begonnenes Profil",
    savedNew: { "Gesichert: \($0)" },
    saved: "Gesichert: Profil",
    mayKnow: "Diesen Gast kennen wir vielleicht schon:"
  )

  @Sendable private static func germanLabel(_ field: GuestField) -> String {
    switch field {
    case .given: "Vorname"
    case .family: "Nachname"
    case .title: "Titel"
    case .preferredName: "Gewünschte Anrede"
    case .nativeName: "In eigener Schrift"
    case .birthDate: "Geboren"
    case .language: "Sprache"
    case .nationality: "Nationalität"
    case .vip: "VIP"
    case .tier: "Stufe"
    case .member: "Mitgliedschaft"
    case .phone: "Telefon"
    case .email: "E-Mail"
    case .document: "Ausweis"
    case .street: "Straße"
    case .city: "Ort"
    case .region: "Region"
    case .postcode: "Postleitzahl"
    case .country: "Land"
    case .note: "Notiz"
    case .restriction: "Sperre"
    case .formerNames: "Frühere Namen"
    }
  }
}
