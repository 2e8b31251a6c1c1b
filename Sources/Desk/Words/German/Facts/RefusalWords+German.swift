import Hotel

extension RefusalWords {
  static let german = RefusalWords(
    needs: { role in
      switch role {
      case .clerk: "nur für die Rezeption"
      case .guestRelations: "nur für die Gästebetreuung"
      case .manager: "nur für Manager"
      }
    },
    signInFirst: "erst anmelden",
    noGuest: "kein Gast gewählt",
    noneChosen: "nichts gewählt",
    lookUpIsOn: "eine Suche läuft",
    nothingToConfirm: "nichts zu erfragen",
    noOpenIncident: "keine Beschwerde offen",
    chooseUnderPreferences: "unter Wünsche wählen",
    noStayDue: "hier kein Aufenthalt fällig",
    isInHouse: "ist im Haus",
    isDueOn: { "kommt am \(DateWords.german.short($0))" },
    notInHouse: "ist nicht im Haus",
    noStayHere: "hier kein Aufenthalt",
    notDueIn: "wird nicht erwartet",
    hasStayHere: "hat hier einen Aufenthalt",
    isNotGivenUp: "weder No-Show noch storniert",
    nothingGiven: "es gilt nichts Gegebenes",
    ownCharge: "Ihre eigene: jemand anders gibt frei",
    ownPIN: "Ihre eigene: „meine PIN ändern“",
    oneself: "das sind Sie"
  )
}
