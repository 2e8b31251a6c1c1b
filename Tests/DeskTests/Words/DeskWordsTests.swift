import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Dates, numbers, keys and sentences in both languages.
struct DeskWordsTests {
  private static let day = Day(year: 2026, month: 10, day: 14) ?? Day(number: 0)
  private static let may = Day(year: 2026, month: 5, day: 14) ?? Day(number: 0)

  @Test func `dates are said as at the desk`() {
    let (english, german) = (DateWords.english, DateWords.german)
    #expect(english.short(Self.may) == "14 May")
    #expect(english.long(Self.may) == "Thu 14 May 2026")
    #expect(english.full(Self.day) == "14 Oct 2026")
    #expect(german.short(Self.may) == "14. Mai")
    #expect(german.full(Self.day) == "14. Okt. 2026")
    #expect(german.long(Self.day) == "Mi 14. Okt. 2026")
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (22, "22nd"), (101, "101st"), (111, "111th"), (0, "0th"),
  ])
  func `a place in a row has its ending`(_ number: Int, _ text: String) {
    #expect(DateWords.english.ordinal(number) == text)
    #expect(DateWords.german.ordinal(number) == "\(number).")
  }

  @Test func `amounts have the marks of their language`() {
    let money = Money(minor: -123_456_789, currency: .usDollar)
    #expect(NumberWords.english.whole(money) == "-1,234,567.89 USD")
    #expect(NumberWords.german.whole(money) == "-1.234.567,89 USD")
  }

  @Test(arguments: [
    (Key.control("q"), "Ctrl-Q", "Strg-Q"), (Key(.backTab), "Shift-Tab", "Umschalt-Tab"),
    (Key(.home), "Home", "Pos1"), (Key(.end), "End", "Ende"), (Key(.delete), "Delete", "Entf"),
    (Key(.pageUp), "PageUp", "Bild auf"), (Key(.pageDown), "PageDown", "Bild ab"),
    (Key(.function(4)), "F4", "F4"), (Key(.character("p")), "p", "p"), (Key(.escape), "Esc", "Esc"),
  ])
  func `keys are named as on the keyboard`(_ key: Key, _ english: String, _ german: String) {
    #expect(KeyWords.english.name(of: key) == english)
    #expect(KeyWords.german.name(of: key) == german)
  }

  @Test func `a language is known by its code and by its own name`() {
    #expect(Language(rawValue: "de")?.ownName == "Deutsch")
    #expect(Language(rawValue: "en")?.ownName == "English")
    #expect(DeskWords.of(.german).home.find == "Suche")
  }

  @Test func `every term has a German name of its own, short enough for a list`() {
    for words in Language.allCases.map(DeskWords.of) {
      let terms = words.terms
      let lists = [
        PreferenceCategory.allCases.map(terms.preferenceCategory),
        Polarity.allCases.map(terms.polarity),
        IncidentCategory.allCases.map(terms.incidentCategory),
        Severity.allCases.map(terms.severity), Outcome.allCases.map(terms.outcome),
        Temperature.allCases.map(terms.temperature), Department.allCases.map(terms.department),
        GestureKind.allCases.map(terms.gesture), Staff.Role.allCases.map(terms.role),
        Stay.Status.allCases.map(terms.stayStatus), Charge.Status.allCases.map(terms.chargeStatus),
        DayList.allCases.map(terms.dayList), BudgetScope.allCases.map(terms.span),
        ProbableDuplicate.Reason.allCases.map(terms.duplicate),
      ]
      for list in lists {
        #expect(Set(list).count == list.count, "\(list)")
        #expect(list.allSatisfy { !$0.isEmpty && ColumnWidth.of($0) <= 40 })
      }
    }
  }

  @Test(
    arguments: [
      (.missing(path: "/x"), "--store"), (.unreachable(path: "/x", code: 13), "Fehlernummer 13"),
      (.networkFileSystem(path: "/x"), "Netzlaufwerk"), (.foreign(path: "/x"), "keine Ablage"),
      (.corrupt(path: "/x"), "beschädigt"), (.altered(path: "/x", part: "spy"), "spy"),
      (.newer(path: "/x", version: 9), "Version 9"),
      (.exists(path: "/x"), "gibt es schon"), (.busy(holder: LockHolder(process: 7)), "Prozess 7"),
      (.diskFull, "voll"), (.inputOutput(code: 5), "Fehlernummer 5"),
      (.notSaved(code: 10), "nichts"),
      (.statement(message: "x"), "melden"), (.unknown(.property, id: "X"), "Hotel"),
      (.unknown(.timeZone, id: "X"), "Zeitzone"), (.unknown(.guest, id: "X"), "Gast"),
      (.unknown(.stay, id: "X"), "Aufenthalt"), (.unknown(.charge, id: "X"), "Ausgabe"),
      (.denied(.wrongPIN(attemptsLeft: 1)), "Noch 1 Versuch."), (.denied(.noPIN), "PIN"),
      (.denied(.locked(until: Instant(milliseconds: 0))), "01:00"),
      (.denied(.hasLeft), "nicht mehr"),
      (.denied(.role(needed: .manager)), "Manager"), (.denied(.notADemo), "demo"),
      (.refused(.stay(.wrongStatus(.noShow))), "No-Show"),
      (.refused(.stay(.notDueYet(day))), "Mi 14. Okt. 2026"),
      (.refused(.stay(.otherProperty(Property.Code("LON")))), "LON"),
      (.refused(.ownCharge), "eigene"),
      (.refused(.alreadyDecided(.approved)), "freigegeben"),
      (.refused(.alreadyRetired), "gestrichen"),
      (.refused(.alreadyClosed), "abgeschlossen"), (.refused(.stay(.alreadyInHouse)), "im Haus"),
      (.refused(.actedOn(by: "ana")), "ana"), (.refused(.dayNotOver(day)), "14. Okt. 2026"),
      (.refused(.stay(.leavesLater(day))), "14. Okt. 2026"),
      (.refused(.otherDay(open: day)), "14. Okt. 2026"),
      (.refused(.idInUse), "Kennung"), (.refused(.probablyKnown([])), "niemand davon"),
      (.denied(.restricted(code: "x")), "Manager"),
      (.refused(.staffExists), "vergeben"), (.refused(.oneself), "selbst"),
      (.refused(.stopNotAcknowledged), "STOP"),
      (.refused(.text(field: "note", .cardNumber)), "Notiz"),
      (.refused(.text(field: "note", .securityCode)), "Prüfcode"),
      (.refused(.money(.tooLarge)), "groß"), (.refused(.privacy(.erased)), "nichts mehr"),
      (.refused(.privacy(.stillInHouse(Property.Code("LON")))), "im Haus (LON)"),
      (.refused(.privacy(.stillToCome(day, Property.Code("LON")))), "Mi 14. Okt. 2026"),
      (.refused(.privacy(.noRetention)), "retention_years"),
      (.refused(.gesture(.missingAmount("FBC"))), "FBC:120"),
      (
        .refused(.malformed(field: "until", value: "?", expected: .day(after: day))), "nach dem 14."
      ),
      (
        .refused(
          .overLimit(
            by: Money(minor: 12_000, currency: .usDollar),
            remaining: Money(minor: 0, currency: .usDollar)
          )
        ), "120,00 USD"
      ),
    ] as [(StoreError, String)]
  )
  func `the store's errors are told in German`(_ error: StoreError, _ word: String) {
    let message = Message(error, zone: "Europe/London", words: .german)
    #expect(message.text.contains(word), "\(message.text)")
    #expect(message.text.hasSuffix("."))
    #expect(message.exitCode == Message(error, words: .english).exitCode)
  }
}
