import Testing

@testable import Desk
@testable import Hotel
@testable import Lexicon

/// What Hotel finds, in sentences.
struct AlertWordsTests {
  private static func wish(_ line: String) -> PreferenceStatement {
    (try? PreferenceLine(line).statement) ?? PreferenceStatement(polarity: .like, text: line)
  }

  private static let may = Day(year: 2025, month: 5, day: 14) ?? Day(number: 0)

  @Test(
    arguments: [
      (
        .stop([
          .restricted(code: "DMG"), .allergies(["peanuts", "latex"]),
          .companionAllergies(name: "Obi Okafor", ["shellfish"]),
          .companionRestricted(name: "Max", code: "UNPAID"),
        ]),
        "RESTRICTED (DMG): call the manager on duty · ALLERGY: peanuts; latex · "
          + "Obi Okafor ALLERGY: shellfish · Max RESTRICTED (UNPAID)",
        "GESPERRT (DMG): Manager vom Dienst rufen · ALLERGIE: peanuts; latex · "
          + "Obi Okafor ALLERGIE: shellfish · Max GESPERRT (UNPAID)"
      ),
      (
        .openIncident(.spoiled, problem: "no room"), "Open S3 complaint: no room",
        "Offene Beschwerde S3: no room"
      ),
      (.followUp(problem: "x"), "Ask if all is well: x", "Nachfragen, ob alles gut ist: x"),
      (.avoid(wish("/x")), "Avoid: x", "Vermeiden: x"),
      (
        .consent(to: wish("!peanuts")), "Ask: may we keep “!peanuts” on file?",
        "Fragen: Dürfen wir „!peanuts“ speichern?"
      ),
      (.need(wish("=quiet room")), "Set up: =quiet room", "Vorbereiten: =quiet room"),
      (
        .contradiction(wish("+a"), wish("!b")), "Ask which holds: +a or !b",
        "Fragen, was gilt: +a oder !b"
      ),
      (.birthday(may, isToday: true), "Birthday today", "Geburtstag heute"),
      (.birthday(may, isToday: false), "Birthday on 14 May", "Geburtstag am 14. Mai"),
      (
        .confirm(wish("-tea"), others: 0), "Still applies? “-tea”", "Gilt das noch? „-tea“"
      ),
      (
        .confirm(wish("+tea"), others: 1), "Still applies? “+tea” and 1 more",
        "Gilt das noch? „+tea“ und 1 weitere"
      ),
      (.firstStay, "First stay with us", "Erster Aufenthalt bei uns"),
      (
        .returning(
          ordinal: 3,
          staysHere: 0,
          elsewhere: [Alert.StaysElsewhere(city: "Paris", stays: 2, last: may)]
        ),
        "3rd stay with us, first here. Also stayed at Paris (2 stays, last 14 May 2025)",
        "3. Aufenthalt bei uns, erster hier. Auch in Paris (2 Aufenthalte, zuletzt 14. Mai 2025)"
      ),
      (
        .returning(ordinal: 3, staysHere: 2, elsewhere: []), "3rd stay with us, 3rd here",
        "3. Aufenthalt bei uns, 3. hier"
      ),
      (.standing(["V1", "Gold"]), "V1 · Gold", "V1 · Gold"),
      (.lastStay(problem: "cold soup"), "Last stay: cold soup", "Letzter Aufenthalt: cold soup"),
      (
        .holdsElsewhere(city: "Paris", wish("-high floor")), "At Paris: -high floor",
        "In Paris: -high floor"
      ),
      (.seenOnce(wish("~-jazz")), "Seen once: -jazz", "Einmal gesehen: -jazz"),
    ] as [(Alert.Fact, String, String)]
  )
  func `an alert is told in both languages`(
    _ fact: Alert.Fact,
    _ english: String,
    _ german: String
  ) {
    #expect(AlertWords.english.text(fact) == english)
    #expect(AlertWords.german.text(fact) == german)
  }

  @Test(
    arguments: [
      (.safety(isShared: true), "safety of everyone on this stay", "Sicherheit aller Gäste"),
      (.safety(isShared: false), "safety of the guest", "Sicherheit des Gastes"),
      (
        .incident(.billing, department: "FIN", city: "Paris"), "BIL for FIN at Paris",
        "BIL für FIN in Paris"
      ),
      (
        .notYetClosed(city: "Paris"), "put right, not yet closed with the guest, Paris",
        "noch nicht abgeschlossen, Paris"
      ),
      (
        .preference(Alert.Told(basis: .stated, day: may, city: "Paris", confirmed: may)),
        "stated 14 May 2025, Paris, confirmed 14 May 2025",
        "gesagt 14. Mai 2025, Paris, bestätigt 14. Mai 2025"
      ),
      (.missingConsent, "an allergy without the guest's consent", "ohne Einwilligung"),
      (.contradiction(.bothSet(.floor)), "both set the floor", "beide bestimmen die Etage"),
      (.duringStay, "during this stay", "während"),
      (.unconfirmed(days: 365), "last confirmed over 365 days ago", "365 Tagen"),
      (.noEarlierStay, "no earlier stay", "kein früherer"),
      (.staysAcrossChain, "stays across the chain", "allen Häusern"),
      (.profile, "profile", "Profil"),
      (.outcome(.recovered), "outcome Recovered", "Gelöst"),
      (.outcome(nil), "closed", "abgeschlossen"),
      (.otherHotelOnly, "holds at that hotel only", "jenem Hotel"),
      (.observation, "an observation, not yet the guest's word", "Beobachtung"),
    ] as [(Alert.Source, String, String)]
  )
  func `an alert says where it comes from`(
    _ source: Alert.Source,
    _ english: String,
    _ german: String
  ) {
    #expect(AlertWords.english.source(source) == english)
    #expect(AlertWords.german.source(source).contains(german))
  }

  @Test(arguments: [
    ("+down duvet; !feathers", "down is feather", "Daunen zählt zu: Federn"),
    (
      "+room at 18 degrees; +room at 24 degrees", "both set the room temperature",
      "beide bestimmen die Zimmertemperatur"
    ),
    (
      "+turndown at 19:00; -turndown", "turndown is wanted and refused",
      "gewünscht und unerwünscht: Abendservice"
    ),
    ("=high floor; =ground floor", "both set the floor", "beide bestimmen die Etage"),
    (
      "+housekeeping at 9; =housekeeping after 11", "both set the hour of housekeeping",
      "beide bestimmen die Zeit: Housekeeping"
    ),
    ("+cappuccino; !milk", "milky coffee has milk", "Milchkaffee enthält: Milch"),
    (
      "=kosher; +shrimp", "kosher rules out shellfish, and shrimp is shellfish",
      "koscher schließt aus: Schalentiere; Garnele zählt zu: Schalentiere"
    ),
    (
      "=twin beds; +king bed", "king bed rules out twin bed",
      "Kingsize-Bett schließt aus: Einzelbetten"
    ),
    (
      "-rooms above 24 degrees; +25 degrees in the room", "this room temperature is refused",
      "diese Zimmertemperatur ist unerwünscht"
    ),
    ("-high floors; +12th floor", "this floor is refused", "diese Etage ist unerwünscht"),
  ])
  func `the reason of a contradiction is told in a few words`(
    _ pair: String,
    _ english: String,
    _ german: String
  ) throws {
    let sides = pair.split(separator: "; ").map { side in
      PreferenceStatement(
        polarity: Polarity.allCases.first { $0.mark == side.first } ?? .like,
        text: String(side.dropFirst())
      )
    }
    let why = try #require(Contradictions.conflict(between: sides[0], and: sides[1]))
    #expect(ContradictionWords.english.reason(why) == english)
    #expect(ContradictionWords.german.reason(why) == german)
  }

  @Test func `every thing that guests name has a German name`() {
    let unnamed = Concepts.hotel.all.map(\.name)
      .filter { !$0.hasPrefix("*") && GermanConcepts.names[$0] == nil }
    #expect(unnamed == [])
  }

  @Test(arguments: [
    (ProbableDuplicate.Reason.swappedName, "same name, given and family swapped"),
    (.shortenedName, "same name, one shortened"), (.misspeltName, "name one letter off"),
    (.sameName, "same name"), (.sameEmail, "same e-mail"), (.sameDocument, "same document"),
    (.samePhone, "same phone"), (.sameMembership, "same membership number"),
    (.swappedBirthDate, "birth date with day and month swapped"),
  ])
  func `what speaks for one person is told`(_ reason: ProbableDuplicate.Reason, _ text: String) {
    #expect(TermWords.english.duplicate(reason) == text)
  }
}
