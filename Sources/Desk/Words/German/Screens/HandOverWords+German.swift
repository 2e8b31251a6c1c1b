import Hotel

extension HandOverWords {
  static let german = HandOverWords(
    title: "Übergabe",
    setUps: "Vorbereitung",
    traces: "Traces",
    incidents: "Beschwerden",
    followUps: "Nachfragen",
    noSetUps: "Für die heutigen Anreisen ist nichts vorzubereiten.",
    noTraces: "Kein Trace ist fällig.",
    noIncidents: "Keine Beschwerde ist offen.",
    noFollowUps: "Heute ist bei niemandem nachzufragen.",
    card: "Karte",
    done: "erledigt",
    declined: "abgelehnt",
    missed: "versäumt",
    notPossible: "nicht möglich",
    plannedAgain: "wieder offen",
    newTrace: "neuer Trace",
    allIsWell: "alles in Ordnung: schließen",
    undo: "zurücknehmen",
    next: "nächster Teil",
    previous: "voriger Teil",
    back: "zurück",
    noneChosen: "es ist nichts ausgewählt",
    noGuest: "es betrifft keinen Gast",
    notForIncidents: "eine Beschwerde lösen Sie auf der Karte",
    tracesAreDoneOrNot: "ein Trace ist erledigt oder offen",
    isSoAlready: "das ist bereits so",
    onlyForIncidents: "nur für Beschwerden und Nachfragen",
    state: { fulfilment in
      switch fulfilment {
      case .planned: "geplant"
      case .done: "erledigt"
      case .declined: "abgelehnt"
      case .notPossible: "nicht möglich"
      case .missed: "versäumt"
      }
    },
    toDo: "offen",
    overdue: "überfällig",
    department: { department in
      switch department {
      case .frontOffice: "Empfang"
      case .housekeeping: "Housekeeping"
      case .engineering: "Haustechnik"
      case .foodAndBeverage: "Küche und Service"
      case .inRoomDining: "Zimmerservice"
      case .concierge: "Concierge"
      case .spa: "Spa"
      case .security: "Sicherheit"
      case .reservations: "Reservierung"
      case .finance: "Buchhaltung"
      case .technology: "IT"
      case .managerOnDuty: "Manager vom Dienst"
      }
    },
    doneOf: { done, all in "\(done) von \(all) erledigt" },
    wish: { polarity, text in
      switch polarity {
      case .like: text
      case .dislike: "nicht: \(text)"
      case .need: "braucht: \(text)"
      case .allergy: "ALLERGIE: \(text)"
      case .avoid: "vermeiden: \(text)"
      }
    },
    date: { day in
      let parts = day.parts
      return "\(parts.day). \(months[parts.month - 1])"
    },
    dateWithWeekday: { day in
      let parts = day.parts
      return "\(weekdays[day.weekday]), \(parts.day). \(months[parts.month - 1]) \(parts.year)"
    },
    room: { "Zimmer \($0)" },
    noRoom: "noch kein Zimmer",
    nights: { $0 == 1 ? "1 Nacht" : "\($0) Nächte" },
    stayStatus: { status in
      switch status {
      case .dueIn: "erwartet"
      case .inHouse, .dueOut: "im Haus"
      case .walkIn: "Walk-in"
      case .checkedOut: "abgereist"
      case .noShow: "No-Show"
      case .cancelled: "storniert"
      }
    },
    allergy: "ALLERGIE",
    restricted: "GESPERRT",
    setBy: { staff, time in "gesetzt von \(staff), \(time)" },
    leftBy: { staff, time in "hinterlassen von \(staff), \(time)" },
    incidentState: { state in
      switch state {
      case .open: "offen"
      case .followUp: "behoben, bitte nachfragen"
      case .closed: "geschlossen"
      }
    },
    askedOn: { "nachfragen am \($0)" },
    saved: { fulfilment in
      switch fulfilment {
      case .planned: "Gespeichert: wieder geplant. u nimmt zurück"
      case .done: "Gespeichert: erledigt. u nimmt zurück"
      case .declined: "Gespeichert: vom Gast abgelehnt. u nimmt zurück"
      case .notPossible: "Gespeichert: nicht möglich. u nimmt zurück"
      case .missed: "Gespeichert: versäumt. u nimmt zurück"
      }
    },
    savedTrace: { department, due in
      "Gespeichert: für \(department), fällig \(due). u nimmt zurück"
    },
    savedToDo: "Gespeichert: wieder offen. u nimmt zurück",
    savedClosed: "Gespeichert: die Beschwerde ist geschlossen. u nimmt zurück",
    sureOfUndo: "Ihren letzten Eintrag hier zurücknehmen?",
    undone: { "Zurückgenommen: \($0)" },
    newTraceTitle: "Neuer Trace",
    what: "Was",
    whatHint: "was zu tun ist, in wenigen Worten",
    whose: "Für",
    due: "Fällig",
    dueHint: "18:00, morgen 6:00, 16.10. 6:00",
    roomLabel: "Zimmer",
    about: "Betrifft",
    noGuestChoice: "keinen Gast",
    whatIsMissing: "sagen Sie bitte, was zu tun ist",
    dueIsWrong: "eine Uhrzeit wie 18:00 oder morgen 6:00",
    signInFirst: "melden Sie sich bitte zuerst an",
    pageTitle: { hotel, date in "Übergabe im \(hotel), \(date)" },
    arrivals: "Anreisen",
    nobodyArrives: "Niemand reist an.",
    printedBy: { staff, time in "Gedruckt von \(staff), \(time)" }
  )

  private static let months = [
    "Jan.", "Feb.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
    "Dez.",
  ]
  private static let weekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
}
