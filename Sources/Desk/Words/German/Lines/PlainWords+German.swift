import Hotel

extension PlainWords {
  static let german = PlainWords(
    talk: .german,
    find: .german,
    card: .german,
    preference: .german,
    incident: .german,
    checkIn: .german,
    profile: .german,
    house: .german,
    terms: .german
  )
}

extension PlainWords.Talk {
  static let german = PlainWords.Talk(
    yes: ["j", "ja", "y"],
    no: ["n", "nein"],
    back: ["b", "zurück"],
    quit: ["q", "beenden"],
    help: ["h", "hilfe", "?"],
    nothing: ["nichts", "keine", "-"],
    yesNo: "ja oder nein",
    yesOrNo: "Bitte antworten Sie mit ja oder nein.",
    noHelp: "Geben Sie eine Antwort ein. Ein Punkt allein geht einen Schritt zurück.",
    notText: "Diese Zeile enthält Tasten, die kein Text sind. Bitte noch einmal.",
    oneOf: { "„\($0)“ ist nicht dabei. Zur Wahl: " + $1.joined(separator: "; ") + "." },
    staffID: "Personalkennung",
    pin: { "PIN von \($0)" },
    chooseOwn: "Diese PIN hat jemand anderes gesetzt. Bitte eine eigene wählen.",
    ownPIN: "Neue PIN, 4 bis 8 Ziffern",
    ownAgain: "Noch einmal",
    differ: "Die beiden sind verschieden.",
    pinOrOther: { "PIN von \($0), oder Eingabetaste, um jemand anderen anzumelden" },
    locked: {
      "Der Platz hat sich nach \($0 == 1 ? "einer Minute" : "\($0) Minuten") selbst gesperrt."
    },
    goodbye: "Auf Wiedersehen."
  )
}

extension PlainWords.Find {
  static let german = PlainWords.Find(
    desk: { hotel, date, staff, role in "\(hotel), \(date). \(staff), \(role)." },
    counts: { arrivals, inHouse, open in
      "\(counted(arrivals, "Anreise", "Anreisen")), \(inHouse) im Haus, "
        + "\(counted(open, "offene Beschwerde", "offene Beschwerden"))."
    },
    invitation: "Name, Zimmer oder Ende der Telefonnummer; a für Anreisen; m für Listen und mehr; "
      + "h für Hilfe; q zum Beenden.",
    prompt: "Suche",
    help: [
      "Die Suche nimmt Teile des Namens, ein Zimmer, das Ende einer Telefonnummer, eine E-Mail, "
        + "eine Bestätigungsnummer.",
      "a: Anreisen. m: Übergabe, Beschwerden, neuer Gast, Budget und mehr. l: sperren oder den Platz übergeben. q: beenden.",
      "In einer Liste öffnet eine Zahl die Karte des Gastes. Auf der Karte wählen Buchstaben aus.",
      "Bei jeder Frage geht b oder ein Punkt allein einen Schritt zurück. Angefangenes bleibt "
        + "erhalten.",
    ],
    nobody: {
      "Kein Gast passt zu „\($0)“. Versuchen Sie weniger Buchstaben, ein Zimmer oder das Ende "
        + "einer Telefonnummer."
    },
    noArrivals: "Heute stehen keine Anreisen mehr aus.",
    found: {
      $1
        ? "Die \($0) wahrscheinlichsten Gäste." : counted($0, "Gast", "Gäste") + "."
    },
    arrivals: { counted($0, "Anreise", "Anreisen") + "." },
    one: { "Ein Gast: \($0)" },
    openOne: "Eingabetaste öffnet die Karte, oder ein anderer Text",
    choose: "Zahl, oder ein anderer Text",
    chooseOrMore: { "Zahl, Eingabetaste für \($0) weitere, oder ein anderer Text" },
    arriving: { $0.map { "reist am \($0) an" } ?? "reist heute an" },
    inHouse: "im Haus",
    leaving: "reist heute ab",
    left: { "abgereist am \($0)" },
    notComing: { $0 },
    room: { "Zimmer \($0)" },
    noRoom: "noch kein Zimmer",
    firstStay: "erster Aufenthalt",
    stay: { "\($0). Aufenthalt, zuletzt in \($1)" },
    noStays: "noch kein Aufenthalt",
    stays: { "\(counted($0, "Aufenthalt", "Aufenthalte")), zuletzt in \($1)" },
    allergy: "Allergie vermerkt.",
    restricted: "Gesperrt.",
    openIncident: "Offene Beschwerde."
  )
}

extension PlainWords.Card {
  static let german = PlainWords.Card(
    stop: { "Halt: \($0)" },
    name: { "Name: \($0)" },
    nativeName: { "eigene Schrift \($0)" },
    sayName: { "Anrede „\($0)“" },
    standing: { "Status: \($0)." },
    stay: { "Aufenthalt: \($0)." },
    noStay: "Aufenthalt: zurzeit keiner in diesem Haus.",
    nights: { "\(counted($0, "Nacht", "Nächte")) bis \($1)" },
    with: { "mit \($0.joined(separator: ", "))" },
    confirmation: { "Bestätigung \($0)" },
    history: { "Vorgeschichte: \($0)" },
    say: { "Sagen: \($0)" },
    act: { "Tun: \($0)" },
    giveRoom: "ein Zimmer vergeben",
    moreActions: { "Tun: \($0) weitere, m nennt sie." },
    know: { "Wissen: \($0)" },
    likes: { "mag \($0.joined(separator: "; "))." },
    dislikes: { "mag nicht: \($0.joined(separator: "; "))." },
    avoids: { "vermeiden: \($0.joined(separator: "; "))." },
    prompt: "Was nun?",
    choice: PlainWords.Choices(
      prefer: "p Wunsch",
      complain: "g Beschwerde",
      checkIn: "i Check-in",
      confirm: "c Wunsch bestätigen",
      undo: "u rückgängig",
      more: "m mehr",
      again: "r noch einmal lesen",
      all: "h alles",
      back: "b zurück",
      quit: "q beenden",
      repeated: "Die Eingabetaste wiederholt dies."
    ),
    unknown: { "„\($0)“ steht hier nicht zur Wahl." },
    nothingMore: "Über diesen Gast gibt es nichts weiter.",
    preferences: { "Wünsche: \($0)." },
    stays: { "Aufenthalte: \($0)." },
    incidents: { "Beschwerden: \($0)." },
    undone: { "Zurückgenommen: \($0)." },
    noStayDue: "Hier steht kein Aufenthalt an.",
    stillApplies: "Was gilt weiterhin",
    whichEnds: "Was gilt nicht mehr",
    whichIsWell: "Was ist erledigt",
    nothingToConfirm: "Es gibt keinen Wunsch zu bestätigen.",
    confirmed: { "Gespeichert: „\($0)“ gilt weiterhin. u macht rückgängig." }
  )

  /// What was done with a stay is known from the card; what was typed is repeated.
}

extension PlainWords.Preferences {
  static let german = PlainWords.Preferences(
    prompt: "Wunsch, h nennt die Zeichen",
    marks: "Ein Zeichen, dann die Worte. Plus oder nichts: mag. Minus: mag nicht. "
      + "Gleichheitszeichen: braucht. Ausrufezeichen: Allergie. Schrägstrich: meiden. "
      + "Tilde zuerst: gesehen, nicht gesagt.",
    kept: { "Von vorhin: \($0). Die Eingabetaste übernimmt es." },
    proposed: {
      "Ohne Zeichen heißt das: \($0). Ist es eine Vorliebe, dann b, und + davor."
    },
    against: { "Dem steht entgegen: \($0) (\($1))." },
    askWhich: "Fragen Sie den Gast, was gilt. Wer weitermacht, behält beides.",
    category: {
      "Bereich \($0), \($1). Die Eingabetaste behält ihn, oder nennen Sie einen anderen, "
        + "h für Hilfe"
    },
    categoryHelp: {
      "„hier“ gilt nur in diesem Haus, „alle“ in allen Häusern. Bereiche: "
        + $0.joined(separator: "; ") + "."
    },
    here: ["hier"],
    everywhere: ["alle"],
    withoutConsent: {
      $0
        ? "Ohne Einverständnis: zur Sicherheit behalten, der Gast wird erneut gefragt."
        : "Ohne Einverständnis: Es verfällt mit diesem Aufenthalt."
    },
    saved: { "Gespeichert: \($0). Bereich \($1), \($2)." },
    known: { "Schon bekannt, jetzt bestätigt: \($0)." },
    until: { "Es gilt bis \($0)." },
    undoHint: "u macht rückgängig."
  )
}

extension PlainWords.Incidents {
  static let german = PlainWords.Incidents(
    putRight: { "Offene Beschwerde: \($0). Geht es um diese?" },
    kept: "Von vorhin; die Eingabetaste übernimmt jede Antwort, wie sie war.",
    problem: "Was ist geschehen",
    category: "Bereich",
    severity: "Schwere",
    action: "Was haben Sie getan",
    give: "Was wird gegeben, Eingabetaste für nichts",
    outcome: "Ergebnis",
    after: "Der Gast ist jetzt",
    followUp: "Nachfragen, Eingabetaste für keinen Tag",
    problemHelp: "Ein Satz. „at 14:20“ am Ende sagt, wann es war.",
    giveHelp: {
      "Art und Betrag, durch Komma getrennt: fbc 120, amn 40. Arten: "
        + $0.joined(separator: "; ") + ". „nichts“ gibt nichts."
    },
    followUpHelp: "Ein Datum wie 2026-10-15, oder die Zahl der Tage bis dahin. „keine“ für keinen "
      + "Tag.",
    budget: { "\($0) weniger \($1) lässt \($2) \($3)." },
    remaining: { "Sie haben \($0) \($1)." },
    over: {
      "Das ist \($0) über der Grenze. Es wird zur Freigabe gespeichert, und die Leitung entscheidet."
    },
    summary: PlainWords.Summary(
      problem: { problem, time in
        "Geschehen: \(problem)" + (time.map { ", um \($0) Uhr." } ?? ".")
      },
      kind: { "Bereich \($0), Schwere \($1)." },
      action: { $0.isEmpty ? "Getan: nichts genannt." : "Getan: \($0)." },
      gestures: { $0.isEmpty ? "Gegeben: nichts." : "Gegeben: \($0.joined(separator: "; "))." },
      outcome: { "Ergebnis \($0), der Gast ist \($1)." },
      followUp: { "Nachfragen am \($0)." }
    ),
    save: "Speichern?",
    keptForLater: "Nicht gespeichert. Ihre Antworten bleiben: g bietet sie wieder an.",
    saved: { "Gespeichert: \($0) gegeben, \($1) übrig \($2). u macht rückgängig." },
    pending: { "Zur Freigabe gespeichert: \($0) wartet auf die Leitung. u nimmt es zurück." },
    span: { Self.german(span: $0) }
  )

  private static func german(span scope: BudgetScope) -> String {
    switch scope {
    case .staffMonth: "in diesem Monat"
    case .staffDay: "heute"
    case .staffYear: "in diesem Jahr"
    case .guestDay: "heute für diesen Gast"
    case .guestIncident: "für diese Beschwerde"
    }
  }
}

extension PlainWords.CheckIn {
  static let german = PlainWords.CheckIn(
    mustRead: "Nicht eingecheckt. Der Hinweis muss zuerst gelesen werden.",
    room: "Zimmer",
    roomNeeded: "Es gibt noch kein Zimmer. Geben Sie eines ein.",
    done: { "Eingecheckt: \($0), Zimmer \($1), bis \($2). u macht rückgängig." }
  )
}

extension PlainWords.Profile {
  static let german = PlainWords.Profile(
    maybe: { "Vielleicht \($0.guest.id): \($1)." },
    isNobody: "Ist es niemand davon? ja legt ein neues Profil an",
    field: "Welches Feld, h nennt sie; Enter speichert"
  )
}

extension PlainWords.House {
  static let german = PlainWords.House(
    which: "Was",
    number: "Nummer, oder Enter für alles, was möglich ist",
    numberOrMore: "Nummer, oder Enter für weitere",
    noNumber: "Diese Nummer steht nicht in der Liste."
  )
}
