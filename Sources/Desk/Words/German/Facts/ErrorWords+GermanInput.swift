import Hotel

extension ErrorWords {
  static func germanRefusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .stay(let refusal): germanStay(refusal)
    case .handOver(let refusal): germanHandOver(refusal)
    case .alreadyDecided(let status):
      "Schon entschieden: \(TermWords.german.chargeStatus(status)). Nichts wurde geändert."
    case .ownCharge: "Über eigene Ausgaben entscheidet ein anderer Manager. Bitte dort fragen."
    case .nothingStands(let status): germanNothingStands(status)
    case .alreadyRetired: "Der Wunsch war schon gestrichen. Gilt er wieder, bitte neu erfassen."
    case .alreadyClosed: "Die Beschwerde war schon abgeschlossen. Nichts wurde geändert."
    case .nothingToUndo: "Hier gibt es seit Ihrer Anmeldung heute nichts von Ihnen zurückzunehmen."
    case .actedOn(let staff):
      "\(staff) hat seither damit gearbeitet; es bleibt. Bitte erfassen, was jetzt gilt."
    case .overLimit(let excess, let remaining):
      "Das Limit würde um \(NumberWords.german.whole(excess)) überschritten: "
        + "\(NumberWords.german.whole(remaining)) sind übrig. Nichts wurde gesichert. Bitte weniger "
        + "geben oder einen Manager entscheiden lassen."
    case .unanswered(let question): QuestionWords.german.text(question)
    case .probablyKnown(let found): germanKnown(found)
    case .takenBackSince:
      "Das war schon getan und ist seither zurückgenommen: nichts davon gilt. Ohne --id geht es neu."
    case .idInUse:
      "Diese Kennung gehört zu etwas anderem. Nichts wurde gesichert; weglassen oder eine andere wählen."
    case .otherDay(let open):
      "Das offene Geschäftsdatum ist \(DateWords.german.long(open)). Nichts wurde abgeschlossen; dieses "
        + "Datum nennen."
    case .dayNotOver(let day):
      "\(DateWords.german.long(day)) ist im Hotel noch nicht vorbei. Nichts wurde abgeschlossen; mit "
        + "--early geht es trotzdem."
    case .text(let field, let finding): germanPaymentData(finding, field)
    case .money(let error): germanMoney(error)
    case .gesture(let error): germanGesture(error)
    case .malformed(let field, let value, let expected):
      germanMalformed(TermWords.germanField(field), value, expected)
    case .staffExists: "Diese Kennung ist vergeben. Bitte eine andere wählen."
    case .oneself: "Sie können sich nicht selbst streichen. Ein anderer Manager kann es."
    case .stopNotAcknowledged: "Der STOP-Hinweis ist nicht bestätigt. Bitte erst lesen."
    case .privacy(let refusal): germanPrivacy(refusal)
    }
  }

  private static func germanKnown(_ found: [ProbableDuplicate]) -> String {
    "Vermutlich schon bekannt: "
      + found.map { "\($0.guest.id) \($0.guest.name)" }.joined(separator: ", ")
      + ". Dieses Profil verwenden, oder sagen, dass es niemand davon ist."
  }

  private static func germanNothingStands(_ status: Charge.Status) -> String {
    status == .pending
      ? "Darüber ist noch nicht entschieden. Bitte stattdessen ablehnen."
      : "Davon gilt nichts: \(TermWords.german.chargeStatus(status)). Nichts wurde geändert."
  }

  private static func germanStay(_ refusal: StayRefusal) -> String {
    switch refusal {
    case .roomTaken(let room, _):
      "Zimmer \(room) ist belegt. Bitte ein anderes oder erst auschecken."
    case .roomMissing: "Kein Zimmer genannt und keines reserviert. Bitte eines angeben."
    case .wrongStatus(let status):
      "Der Aufenthalt ist \(TermWords.german.stayStatus(status)); das geht damit nicht."
        + (status == .noShow || status == .cancelled
          ? " „frontdesk stay reinstate“ nimmt das zurück." : "")
    case .isOver(let day):
      "Der Aufenthalt sollte am \(DateWords.german.long(day)) enden. Bitte die neue Abreise angeben: "
        + "--departure."
    case .notDueYet(let day):
      "Der Aufenthalt beginnt am \(DateWords.german.long(day)). Wer früher kommt: „frontdesk stay "
        + "change --arrival heute“, dann einchecken."
    case .otherProperty(let code):
      "Der Aufenthalt gehört zu \(code). Bitte von jenem Hotel aus arbeiten."
    case .alreadyInHouse: "Der Gast ist schon im Haus. Ein anderes Zimmer gibt m."
    case .leavesLater(let day):
      "Der Gast ist bis \(DateWords.german.long(day)) gebucht und wurde nicht ausgecheckt."
    }
  }

  private static func germanHandOver(_ refusal: HandOverRefusal) -> String {
    switch refusal {
    case .traceResolved: "Der Trace war schon erledigt. Nichts wurde geändert."
    case .traceNotResolved: "Der Trace ist noch offen. Nichts wurde geändert."
    case .noSetUp:
      "Dieser Wunsch gibt für den Aufenthalt nichts vorzubereiten. Siehe „arrivals --plain --json“."
    }
  }

  private static func germanMalformed(
    _ field: String,
    _ value: String,
    _ expected: Expectation
  ) -> String {
    "\(field): " + (value.isEmpty ? "so nicht richtig" : "„\(value)“ geht nicht")
      + "; nötig: \(germanExpectation(expected))."
  }

  private static func germanPrivacy(_ refusal: PrivacyRefusal) -> String {
    switch refusal {
    case .stillInHouse(let code):
      "Der Gast ist im Haus (\(code)), allein oder in Begleitung; nichts wurde gelöscht. Bitte erst "
        + "nach dem Auschecken löschen."
    case .stillToCome(let day, let code):
      "Der Gast wird am \(DateWords.german.long(day)) in \(code) erwartet; nichts wurde gelöscht. "
        + "Ist die Reservierung storniert („frontdesk stay cancel“) oder vorbei, geht es."
    case .erased:
      "Der Gast wurde gelöscht; von ihm wird nichts mehr gesichert. Bitte ein neues Profil anlegen."
    case .noRetention:
      "Die Richtlinie nennt keine Aufbewahrungsfrist. Bitte „retention_years“ in policy.json setzen."
    }
  }

  @Sendable static func germanExpectation(_ expectation: Expectation) -> String {
    switch expectation {
    case .fewWords: "ein paar Worte"
    case .dayFrom(let day): "\(DateWords.german.full(day)) oder später"
    case .dayIn(let days):
      "zwischen \(DateWords.german.full(days.lowerBound)) und "
        + DateWords.german.full(days.upperBound)
    case .phone: "eine Nummer mit Ziffern"
    case .timePast: "eine vergangene Zeit"
    case .roomNumber: "bis zu 8 Buchstaben und Ziffern, mit einer Ziffer darin"
    case .name: "ein Vor- oder Nachname"
    case .pin: "4 bis 8 Ziffern"
    case .otherPIN: "eine andere PIN als die bisherige"
    case .lessEasyPIN: "eine PIN, die schwerer zu erraten ist als 1111 oder 1234"
    case .pinOrHash: "4 bis 8 Ziffern oder ein $y$-Hash"
    case .email: "eine Adresse mit @"
    case .gesture: "ART:BETRAG, etwa FBC:120"
    case .propertyCode: "3 bis 5 Buchstaben oder Ziffern"
    case .staffID: "1 bis 16 Buchstaben, Ziffern, „.“ oder „-“"
    case .guestNumber: "1 bis 32 Buchstaben, Ziffern, „.“, „_“ oder „-“"
    case .recordID: "8 bis 64 Buchstaben, Ziffern und Bindestriche"
    case .timeZone: "eine Zeitzone dieses Systems, etwa Europe/Lisbon"
    case .date: "ein Datum des Kalenders, etwa 2026-10-14"
    case .moment: "Datum und Uhrzeit, etwa 2026-10-14T14:20"
    case .day(let before): "ein Tag nach dem \(DateWords.german.full(before))"
    case .jsonObject: "ein JSON-Objekt"
    case .currencyCode: "ein Code wie USD"
    case .amount: "ein Betrag"
    case .amountIn(let currency): "ein Betrag in \(currency.code)"
    case .exchangeRate: "ein Kurs wie 1.08"
    case .length(let range): "\(range.lowerBound) bis \(range.upperBound) Zeichen"
    case .wholeNumber(let range): "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)"
    case .anyNumber: "eine ganze Zahl"
    case .oneOf(let words): "eines von " + words.joined(separator: ", ")
    case .path: "der Pfad einer Datei"
    case .renaming: "IHRE=UNSERE, mit einer unserer Spalten hinter dem ="
    }
  }

  @Sendable static func germanLine(_ failure: PreferenceLine.Failure) -> String {
    switch failure {
    case .empty: "Der Wunsch hat keine Worte. Schreiben Sie etwa „-Lavendel“."
    case .tooLong(let limit):
      "Der Wunsch ist länger als \(limit) Zeichen. Bitte auf das Nötige kürzen."
    case .refused(let finding): germanPaymentData(finding, "preference")
    }
  }

  @Sendable static func germanReading(_ error: ReadingError, _ expected: String) -> String {
    switch error {
    case .notUnderstood(let text): "„\(text)“ ist \(expected)"
    case .notInFuture(let text): "„\(text)“ liegt noch vor uns"
    case .notInPast(let text): "„\(text)“ ist vorbei"
    case .tooFar(let text): "„\(text)“ liegt zu weit weg"
    }
  }

  @Sendable static func germanGesture(_ error: GestureError) -> String {
    switch error {
    case .unknownKind(let text):
      "„\(text)“ ist keine Leistung. Bitte Art und Betrag, etwa FBC:120; Arten sind "
        + kinds(GestureKind.usual) + " und andere."
    case .missingAmount(let kind): "\(kind) braucht einen Betrag. Schreiben Sie \(kind):120."
    case .missingKind(let amount):
      "\(NumberWords.german.whole(amount)) wofür? Bitte davor nennen: \(kinds(GestureKind.usual)) "
        + "und andere."
    case .money(let error): germanMoney(error)
    }
  }

  private static func kinds(_ kinds: [GestureKind]) -> String {
    kinds.map { "\($0.rawValue) \(TermWords.german.gesture($0))" }.joined(separator: ", ")
  }

  @Sendable static func germanMoney(_ error: MoneyError) -> String {
    switch error {
    case .malformed(let text):
      "„\(text)“ ist kein Betrag. Bitte Ziffern ohne Leerzeichen dazwischen, etwa 120 oder 1.500,00."
    case .tooPrecise(let text, let currency):
      "„\(text)“ hat mehr Nachkommastellen als \(currency.code). Bitte runden."
    case .tooLarge: "Der Betrag ist zu groß. Bitte die Ziffern prüfen."
    case .unknownRate(let currency):
      "Für \(currency.code) ist kein Kurs hinterlegt. Bitte in der Hauswährung angeben oder einen "
        + "Manager den Kurs ergänzen lassen."
    }
  }

  @Sendable static func germanPaymentData(_ finding: NoteGuard.Finding, _ field: String) -> String {
    switch finding {
    case .cardNumber:
      "\(TermWords.germanField(field)): wohl eine Kartennummer, nicht gesichert. Bitte entfernen."
    case .securityCode:
      "\(TermWords.germanField(field)): wohl ein Prüfcode, nicht gesichert. Bitte entfernen."
    }
  }
}
