import FrontOffice
import OfficeKit
import Glibc
import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Who may talk to the plain desk, and what never gets out of it.
@Suite struct `Talking to the plain desk` {
  private static let hostile = "Eve\u{1B}[2J\u{7}\r\n\u{9B}31m\u{202E}\u{0}x"

  @Test func `a sign-in is asked until it is right`() throws {
    let company = try SmallCompany()
    let talk = try PlainConversation(
      company,
      ["", "nobody", "1", "ana", "0000", "2468", "l", "ana", "", ".", "max", "8642", "q"],
      as: nil
    )
    for said in [
      "Nobody of that staff id works here.", "The PIN is wrong. 4 attempts are left.",
      "Ana Moreira, clerk.", "Max Hollander, manager.",
    ] {
      #expect(talk.output.contains(said), "\(said)")
    }
    #expect(!talk.output.contains("2468") && !talk.output.contains("8642"))
    #expect(talk.code == .done)
    #expect(try PlainConversation(company, ["ana"], as: nil).code == .notAllowed)
  }

  @Test func `an idle desk asks who is there, and forgets what was typed`() throws {
    let company = try SmallCompany()
    let pause = Duration.seconds(15 * 60)
    let same = try PlainConversation(
      company,
      ["liz", "", "p", "1", "2468", "+tea", "", "q"],
      pauses: [3: pause]
    )
    #expect(same.output.contains("The desk has locked itself after 15 minutes."))
    #expect(same.output.contains("4 attempts are left."))
    #expect(same.output.contains("Saved: likes tea."))
    let other = try PlainConversation(
      company,
      ["liz", "", "p", "", "max", "8642", "q"],
      pauses: [3: pause]
    )
    #expect(other.output.contains("Max Hollander, manager."))
    let patient = try PlainConversation(company, ["liz", "q"], pauses: [1: pause - .seconds(1)])
    #expect(!patient.output.contains("locked"))
  }

  @Test(arguments: [(SIGINT, ExitCode.interrupted), (SIGTERM, .terminated), (SIGHUP, .hungUp)])
  func `a signal ends it as shells expect`(_ signal: Int32, _ code: ExitCode) throws {
    let talk = try PlainConversation(
      try SmallCompany(),
      ["liz", "", "p"],
      ending: .signal(signal)
    )
    #expect(talk.code == code)
  }

  @Test func `nothing that could steer a terminal is ever said`() throws {
    let company = try SmallCompany()
    var guest = Guest(id: Guest.ID(""))
    (guest.given, guest.family, guest.title) = (Self.hostile, Self.hostile, Self.hostile)
    (guest.nativeName, guest[.vip], guest[.tier]) = (Self.hostile, Self.hostile, Self.hostile)
    let session = try company.session("ana", sitting: "s1")
    let made = try Office(company.store, session).add(guest).id
    let line = try PreferenceLine("!" + Self.hostile)
    _ = try Office(company.store, session).record(line, of: made, consent: false)
    var report = IncidentReport(guest: made, category: .noise, severity: .minor, problem: "x")
    report.problem = Self.hostile
    _ = try Office(company.store, session).open(report)
    try company.store.keepDraft("+" + Self.hostile, under: "prefer/\(made)", by: session.staff.id)
    let walk = [
      "eve", "", "m", "c", "1", "y", "u", "p", "", "", "y", "i", "g", "yes", "", "", "", "", "", "",
      "", "", "yes", "u", "b", "q",
    ]
    for language in Language.allCases {
      let talk = try PlainConversation(company, walk, language: language)
      #expect(talk.output.contains("Eve"))
      #expect(
        !talk.output.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
        }
      )
    }
  }

  @Test func `the same desk speaks German`() throws {
    let talk = try PlainConversation(
      try SmallCompany(),
      [
        "a", "1", "p", "-feather pillows", "bad", "", "g", "no hot water", "", "", "new room",
        "fbc 120", "", "", "", "ja", "i", "501", "h", "b", "b", "h", "xyz", "q",
      ],
      language: .german
    )
    for said in [
      "Hotel Lindenhof, Mittwoch, 14. Oktober 2026. Ana Moreira, Rezeption.",
      "2 Anreisen, 1 im Haus, 0 offene Beschwerden.",
      "1. Ms Elizabeth Müller, noch kein Zimmer, erster Aufenthalt.",
      "Aufenthalt: reist heute an, 2 Nächte bis 16. Oktober, noch kein Zimmer",
      "Bereich Bett, für alle Häuser.", "Gespeichert: mag nicht: feather pillows. Bereich Bad",
      "2.000,00 weniger 120,00 lässt 1.880,00 in diesem Monat.",
      "Gespeichert: 120,00 gegeben, 1.880,00 übrig in diesem Monat.",
      "Eingecheckt: Liz, Zimmer 501, bis 16. Oktober.", "Kein Gast passt zu „xyz“.",
      "Auf Wiedersehen.",
    ] {
      #expect(talk.output.contains(said), "\(said)\n\(talk.output)")
    }
  }

  @Test func `every term has its words in both languages`() {
    for terms in [PlainTerms.english, .german] {
      let words =
        PreferenceCategory.allCases.map(terms.category)
        + IncidentCategory.allCases.map(terms.problem)
        + Severity.allCases.map(terms.severity) + Outcome.allCases.map(terms.outcome)
        + GestureKind.allCases.map(terms.gesture) + Temperature.allCases.map(terms.temperature)
      #expect(words.allSatisfy { !$0.isEmpty })
      #expect(Set(PreferenceCategory.allCases.map(terms.category)).count == 14)
      #expect(Set(Polarity.allCases.map { terms.wanted($0, true, "x") }).count == 5)
      #expect(Set(Stay.Status.allCases.map(terms.status)).count == 7)
      #expect(Set(Staff.Role.allCases.map(terms.role)).count == 3)
    }
    let day = Day(year: 2026, month: 3, day: 2) ?? Day(number: 0)
    #expect(PlainTerms.german.longDate(day) == "Montag, 2. März 2026")
    for words in [DeskWords.english, .german] {
      let spans = BudgetScope.allCases.map(words.plain.incident.span)
      #expect(Set(spans).count == spans.count)
    }
  }

  @Test func `piped lines are a conversation that ends with them`() throws {
    let trial = Trial.opened()
    let talk = trial.run("--plain", typed: "okafor\n\np\n+tea\n\nu\nq\n")
    #expect(talk.code == 0)
    #expect(talk.errors.isEmpty)
    #expect(talk.output.contains("Find: \nOne guest: Dr Ngozi Okafor"))
    #expect(talk.output.hasSuffix("Goodbye.\n"))
    #expect(trial.run("--plain", typed: "okafor\n\np\n+tea").code == 0)
    let unsigned: [String: String?] = ["FRONTDESK_PIN": nil, "FRONTDESK_STAFF": nil]
    let asked = trial.run("--plain", typed: "ana\n2468\nq\n", environment: unsigned)
    #expect(asked.output.contains("Ana, clerk."))
    #expect(trial.run("--plain", typed: "ana\n1\n", environment: unsigned).code == 77)
  }
}
