import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Every screen in German, on a terminal of the usual size.
@Suite struct `The desk in German` {
  /// What people typed into the small company, and what hotels say in English everywhere.
  private static let kept = [
    "foam pillow", "lavender products", "lavender prod", "peanuts, carries EpiPen", "quiet room",
    "Hotel Lindenhof", "Front Desk", "Walk-in", "Check-in", "Check-out", "No-Show", "Housekeeping",
  ]

  private static let english: Set<String> = [
    "about", "after", "again", "all", "and", "another", "any", "approve", "arrivals", "ask",
    "at", "avoid", "back", "birthday", "box", "by", "can", "card", "category", "check",
    "choose", "city", "closed", "commands", "complaint", "complaints", "confirm", "could", "date",
    "day", "decides", "delight", "departures", "desk", "dislike", "done", "due", "edit",
    "family", "field", "find", "first", "for", "from", "given", "guest", "guests", "has",
    "help", "here", "house", "is", "know", "left", "like", "locked", "may", "more",
    "my", "need", "needs", "new", "next", "night", "nights", "no", "nobody", "none", "not",
    "nothing",
    "now", "of", "on", "one", "open", "or", "other", "out", "phone", "preference", "preferences",
    "profile", "quit", "reason", "record", "remaining", "room", "save", "saved", "say", "set",
    "shift", "ctrl", "space", "spent", "stay", "stays", "still", "take", "that", "the", "there",
    "this", "to", "today", "tomorrow", "type", "undo", "undoes", "until", "us", "wait", "waits",
    "what", "when", "with", "wrong", "yes", "yet", "you", "your", "oct", "wed", "thu",
  ]

  @Test(arguments: DeskWalk.all + DeskWalk.german)
  func `a screen fits, in German alone`(_ walk: DeskWalk) throws {
    let desk = try SmallCompany().desk(walk.staff, language: .german)
    desk.press(walk.keys)
    for line in desk.lines { #expect(ColumnWidth.of(line) <= 80) }
    var text = desk.text
    for phrase in Self.kept { text = text.replacing(phrase, with: "") }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    #expect(words.filter(Self.english.contains) == [])
    // Half an umlaut, or one that was never typed.
    #expect(
      !words.contains { $0.contains("fuer") || $0.contains("ueber") || $0.contains("zurueck") }
    )
  }

  @Test(arguments: DeskWalk.all)
  func `the hint bar holds the keys that it holds in English`(_ walk: DeskWalk) throws {
    func keys(_ language: Language) throws -> [String] {
      let desk = try SmallCompany().desk(walk.staff, language: language)
      desk.press(walk.keys)
      return desk.hint.trimmed.split(separator: "  ").map { hint in
        String(hint.prefix { $0 != " " })
          .replacing("Strg", with: "Ctrl").replacing("Umschalt", with: "Shift")
          .replacing("j", with: "y")
      }
    }
    let german = try keys(.german)
    #expect(try keys(.english).filter { !german.contains($0) } == [])
  }

  @Test(arguments: [(60, 16), (132, 40), (200, 60)])
  func `a screen keeps to other windows too`(_ columns: Int, _ rows: Int) throws {
    let company = try SmallCompany()
    for walk in DeskWalk.all where !walk.keys.contains(.control("s")) {
      let desk = try company.desk(walk.staff, columns: columns, rows: rows, language: .german)
      desk.press(walk.keys)
      for line in desk.lines { #expect(ColumnWidth.of(line) <= columns, "\(walk.name)") }
      #expect(!desk.text.contains("zu klein"))
    }
  }

  @Test func `a window too small says so in German`() throws {
    let desk = try SmallCompany().desk(columns: 59, rows: 15, language: .german)
    #expect(desk.text.contains("Fenster zu klein (59x15)"))
  }

  @Test func `a manager approves in German`() throws {
    let company = try SmallCompany()
    let clerk = try company.desk(language: .german)
    clerk.press(DeskWalk("", "liz", .enter, "dReise", .tab, "2500", .enter).keys)
    #expect(clerk.text.contains("Gesichert, offen: 2.500,00 braucht die Freigabe eines Managers"))
    let manager = try company.desk("max", language: .german)
    #expect(manager.text.contains("1 freizugeben F7"))
    manager.press(DeskWalk("", .f(7)).keys)
    #expect(manager.text.contains("2.500,00 USD  ana für Müller, Elizabeth: Reise"))
    manager.type("a")
    #expect(manager.text.contains("2.500,00 USD für Elizabeth Müller, von ana"))
    manager.press(DeskWalk("", "Stammgast", .enter).keys)
    #expect(manager.text.contains("Gesichert: freigegeben, 2.500,00 USD"))
  }

  @Test func `consent is given with a German yes`() throws {
    let company = try SmallCompany()
    let desk = try company.desk(language: .german)
    desk.press(DeskWalk("", "liz", .enter, "p=halal", .enter, "j").keys)
    #expect(desk.text.contains("Gesichert: =halal. u nimmt zurück"))
    let kept = try company.store.preferences(of: Guest.ID("G2")).first { $0.polarity == .need }
    #expect(kept?.consent != nil)
  }

  @Test func `a German sentence sets its time, and a draft is taken up in either language`() throws
  {
    let company = try SmallCompany()
    let desk = try company.desk(language: .german)
    desk.press(DeskWalk("", "liz", .enter, "gLärm um 14:20", .tab, .tab, .tab, "R").keys)
    #expect(desk.text.contains("RRD Zimmer nicht bereit"))
    #expect(desk.text.contains("14:20"))
    desk.press(.control("q"))
    let english = try company.desk()
    english.press(DeskWalk("", "liz", .enter, "g").keys)
    #expect(english.text.contains("RRD room not ready"))
  }
}

extension HeadlessDesk {
  /// Presses keys one by one, and lets what waits a moment come.
  func press(_ keys: [Key]) {
    for key in keys { press(key) }
    advance(.milliseconds(100))
  }
}
