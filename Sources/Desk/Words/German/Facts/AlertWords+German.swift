import Hotel

extension AlertWords {
  static let german = AlertWords(fact: germanFact, source: germanSource)

  @Sendable private static func germanFact(
    _ fact: Alert.Fact,
    _ wish: (PreferenceStatement) -> String
  ) -> String {
    switch fact {
    case .stop(let dangers): dangers.map(germanDanger).joined(separator: " · ")
    case .openIncident(let severity, let problem): "Offene Beschwerde \(severity.code): \(problem)"
    case .followUp(let problem): "Nachfragen, ob alles gut ist: \(problem)"
    case .avoid(let avoided): "Vermeiden: \(avoided.text)"
    case .consent(let kept): "Fragen: Dürfen wir „\(wish(kept))“ speichern?"
    case .need(let needed): "Vorbereiten: \(wish(needed))"
    case .contradiction(let one, let other): "Fragen, was gilt: \(wish(one)) oder \(wish(other))"
    case .birthday(let day, let isToday):
      "Geburtstag " + (isToday ? "heute" : "am \(DateWords.german.short(day))")
    case .confirm(let known, let others):
      "Gilt das noch? „\(wish(known))“" + (others == 0 ? "" : " und \(others) weitere")
    case .firstStay: "Erster Aufenthalt bei uns"
    case .notStayedYet: "War noch nicht bei uns"
    case .returning(let ordinal, let staysHere, let elsewhere):
      germanReturn(RecognitionWords.german.stay(ordinal, staysHere), elsewhere)
    case .standing(let codes): codes.joined(separator: " · ")
    case .lastStay(let problem): "Letzter Aufenthalt: \(problem)"
    case .holdsElsewhere(let city, let known): "In \(city): \(wish(known))"
    case .seenOnce(let seen): "Einmal gesehen: \(wish(seen.asSaid))"
    }
  }

  private static func germanDanger(_ danger: Alert.Danger) -> String {
    switch danger {
    case .restricted(let code): "GESPERRT (\(code)): Manager vom Dienst rufen"
    case .allergies(let texts): "ALLERGIE: " + texts.joined(separator: "; ")
    case .companionAllergies(let name, let texts):
      "\(name) ALLERGIE: " + texts.joined(separator: "; ")
    case .companionRestricted(let name, let code): "\(name) GESPERRT (\(code))"
    }
  }

  private static func germanReturn(
    _ sentence: String,
    _ elsewhere: [Alert.StaysElsewhere]
  ) -> String {
    guard !elsewhere.isEmpty else { return sentence }
    let hotels = elsewhere.map {
      "\($0.city) (\(counted($0.stays, "Aufenthalt", "Aufenthalte")), zuletzt "
        + "\(DateWords.german.full($0.last)))"
    }
    return sentence + ". Auch in " + hotels.joined(separator: ", ")
  }

  @Sendable private static func germanSource(_ source: Alert.Source) -> String {
    switch source {
    case .safety(let isShared):
      "Sicherheit " + (isShared ? "aller Gäste dieses Aufenthalts" : "des Gastes")
    case .incident(let category, let department, let city):
      "\(category.rawValue) für \(department) in \(city)"
    case .notYetClosed(let city): "gelöst, mit dem Gast noch nicht abgeschlossen, \(city)"
    case .preference(let told):
      "\(TermWords.german.basis(told.basis)) \(DateWords.german.full(told.day))"
        + (told.city.map { ", \($0)" } ?? "")
        + (told.confirmed.map { ", bestätigt \(DateWords.german.full($0))" } ?? "")
    case .missingConsent: "eine Allergie ohne Einwilligung des Gastes"
    case .contradiction(let why): ContradictionWords.german.reason(why)
    case .duringStay: "während dieses Aufenthalts"
    case .unconfirmed(let days): "vor mehr als \(days) Tagen zuletzt bestätigt"
    case .noEarlierStay: "kein früherer Aufenthalt"
    case .staysAcrossChain: "Aufenthalte in allen Häusern"
    case .profile: "Profil"
    case .outcome(let outcome):
      outcome.map { "Ergebnis: \(TermWords.german.outcome($0))" } ?? "abgeschlossen"
    case .otherHotelOnly: "gilt nur in jenem Hotel"
    case .observation: "eine Beobachtung, noch nicht das Wort des Gastes"
    }
  }
}
