import FrontOffice
import OfficeKit
import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// The line-up on screen: set-ups, traces, complaints, follow-ups.
@Suite struct `The hand-over` {
  private let company: SmallCompany
  private let store: Store

  init() throws {
    company = try SmallCompany()
    store = company.store
  }

  private func opened(_ staff: String = "ana", columns: Int = 80, rows: Int = 24) throws
    -> HeadlessDesk
  {
    let desk = try company.desk(staff, columns: columns, rows: rows)
    desk.press(Key(.function(2)))
    return desk
  }

  private func chosen(_ desk: HeadlessDesk) -> String {
    desk.lines.first { $0.contains("▸") } ?? ""
  }

  private func trace(
    _ text: String,
    for department: Department = .housekeeping,
    at minutes: Int = 1080,
    of guest: String? = nil
  ) throws -> Trace {
    let today = try store.property(Property.Code("VIE")).businessDate
    let due = LocalTime(day: today, minutes: minutes)
    return try Office(store, try company.session("lea", sitting: "s2"))
      .leave(text, for: department, due: due, of: guest.map { Guest.ID($0) })
  }

  @Test func `set-ups stand under their departments, safety in words`() throws {
    let desk = try opened()
    let text = desk.text
    #expect(desk.lines[1].contains("Set-ups 5   Traces 0   Complaints 0   Follow-ups 0"))
    #expect(text.contains("─ HSK Housekeeping ─"))
    #expect(text.contains("0 of 3 done ─"))
    #expect(text.contains("412  Okafor, Emeka"))
    #expect(text.contains("ALLERGY: peanuts, carries EpiPen"))
    #expect(text.contains("not: lavender products"))
    // The cursor and the foot are on what is chosen, never on a heading.
    #expect(chosen(desk).contains("quiet room") && chosen(desk).contains("[ ] planned"))
    #expect(desk.cursor == Point(x: 1, y: 3))
    #expect(text.contains("Elizabeth Müller ─"))
    #expect(text.contains("due in, 2 nights, no room yet"))
  }

  @Test(arguments: [
    ("d", "[x] done", Fulfilment.done), ("x", "[-] declined", .declined),
    ("m", "[!] missed", .missed), ("o", "[/] not possible", .notPossible),
  ])
  func `one key tells what became of a wish, another one takes it back`(
    _ key: Character,
    _ state: String,
    _ fulfilment: Fulfilment
  ) throws {
    let desk = try opened()
    desk.press(Key(.down))
    let wish = chosen(desk).prefix(60)
    desk.press(Key(.character(key)))
    #expect(chosen(desk).hasPrefix(wish.prefix(40)) && chosen(desk).contains(state))
    #expect(desk.text.contains("Saved: "))
    #expect(desk.text.contains("set by ana, 15:02"))
    let tasks = try store.handOver(at: Property.Code("VIE")).tasks
    #expect(tasks.map(\.fulfilment).filter { $0 != .planned } == [fulfilment])
    desk.press(Key(.character(key)))
    #expect(desk.text.contains("it is so already"))
    desk.press(Key(.character("u")))
    #expect(desk.text.contains("Take back your newest record here?"))
    desk.press(Key(.character("z")), Key(.character("u")), Key(.enter))
    #expect(chosen(desk).contains("[ ] planned"))
    desk.press(Key(.character("u")))
    #expect(desk.text.contains("nothing of yours to take back"))
    desk.press(Key(.character(key)), Key(.character("p")))
    #expect(chosen(desk).contains("[ ] planned"))
  }

  @Test func `keys typed ahead of the answer are not lost`() throws {
    let desk = try company.desk()
    desk.pressAtOnce([Key(.function(2)), Key(.down), Key(.character("d"))])
    let tasks = try store.handOver(at: Property.Code("VIE")).tasks
    #expect(tasks.map(\.fulfilment) == [.planned, .done, .planned, .planned, .planned])
  }

  @Test func `the choice follows the wish when another desk changes the list`() throws {
    let desk = try opened()
    desk.press(Key(.end), Key(.up))
    let before = desk.text
    #expect(chosen(desk).contains("lavender") || chosen(desk).contains("foam"))
    let wish = chosen(desk).contains("lavender") ? "lavender" : "foam"
    let other = try company.session("lea", sitting: "s2")
    _ = try Office(store, other).noShow(Stay.ID("S3"))
    desk.noticeOtherDesk()
    #expect(desk.text != before)
    #expect(chosen(desk).contains(wish))
    _ = try Office(store, other).noShow(Stay.ID("S2"))
    desk.noticeOtherDesk()
    #expect(desk.text.contains("Nothing is to be set up for today's arrivals."))
    desk.press(Key(.character("d")))
    #expect(desk.text.contains("done: nothing is chosen"))
  }

  @Test func `a trace is left in a small box, about the guest who is chosen`() throws {
    let desk = try opened()
    desk.press(Key(.character("n")), Key(.enter))
    #expect(desk.text.contains("about") == false && desk.text.contains("About  Elizabeth Müller"))
    desk.type("c")
    desk.press(.control("s"))
    #expect(desk.text.contains("say what is to be done"))
    desk.type("crib and a small blanket")
    desk.press(.control("s"))
    #expect(desk.text.contains("a time such as 18:00"))
    desk.type("17:30")
    desk.press(.control("s"))
    #expect(desk.text.contains("Saved: for Concierge, due 14 Oct 17:30. u undoes"))
    desk.press(Key(.tab))
    #expect(chosen(desk).contains("17:30 –   Müller, Elizabeth"))
    #expect(chosen(desk).contains("[ ] to do"))
    let trace = try store.traces(at: Property.Code("VIE")).first?.trace
    #expect(trace?.guest == Guest.ID("G2") && trace?.text == "crib and a small blanket")
    desk.press(Key(.character("x")))
    #expect(desk.text.contains("a trace is done or to do"))
    desk.press(Key(.character("d")))
    #expect(chosen(desk).contains("[x] done") && desk.lines[1].contains("Traces 0"))
    desk.press(Key(.character("p")))
    #expect(chosen(desk).contains("[ ] to do"))
    desk.press(Key(.character("u")), Key(.character("u")), Key(.character("u")))
    #expect(desk.text.contains("No trace is due."))
  }

  @Test func `a half-written trace is there again`() throws {
    let desk = try opened()
    desk.press(Key(.character("n")))
    desk.type("car at")
    desk.press(.control("q"))
    let again = try opened()
    again.press(Key(.character("n")))
    #expect(again.text.contains("car at"))
    again.type(" 4111 1111 1111 1111")
    again.press(Key(.tab), Key(.tab))
    again.type("18:00")
    again.press(.control("s"))
    #expect(again.text.contains("looks like a payment card number"))
    #expect(try store.traces(at: Property.Code("VIE")).isEmpty)
  }

  @Test func `overdue is a word, and times end in one column`() throws {
    _ = try trace("look at the drain", for: .engineering, at: 660)
    _ = try trace("towels", at: 1080, of: "G3")
    let desk = try opened()
    desk.press(Key(.tab))
    let late = try #require(desk.lines.first { $0.contains("drain") })
    let open = try #require(desk.lines.first { $0.contains("towels") })
    #expect(late.hasSuffix("[!] overdue") && open.contains("[ ] to do"))
    #expect(late.contains("11:00 –") && open.contains("18:00 207"))
    desk.press(Key(.down), Key(.enter))
    #expect(
      desk.text.contains("Enter card: it is about no guest")
        || desk.text.contains("it is about no guest")
    )
    desk.press(Key(.up), Key(.enter))
    #expect(desk.lines[1].contains("Misaki Tanaka"))
    desk.press(Key(.escape))
    #expect(chosen(desk).contains("towels"))
  }

  @Test func `complaints and follow-ups are told, and closed with a key`() throws {
    let other = try company.session("lea", sitting: "s2")
    for (problem, isResolved) in [("no hot water", false), ("late breakfast", true)] {
      let guest = Guest.ID("G3")
      let report = IncidentReport(
        guest: guest,
        category: .noise,
        severity: .affected,
        problem: problem
      )
      if isResolved {
        _ = try Office(store, other).resolve(report)
      } else {
        _ = try Office(store, other).open(report)
      }
    }
    let desk = try opened()
    desk.press(Key(.character("f")))
    #expect(desk.text.contains("only for complaints and follow-ups"))
    desk.press(Key(.tab), Key(.tab))
    #expect(chosen(desk).contains("S2 NOI 207  Tanaka, Misaki"))
    desk.press(Key(.character("d")))
    #expect(desk.text.contains("a complaint is put right on the card"))
    desk.press(Key(.backTab), Key(.backTab), Key(.backTab))
    #expect(chosen(desk).contains("late breakfast"))
    #expect(desk.text.contains("put right, to be asked"))
    desk.press(Key(.character("f")), Key(.enter))
    #expect(desk.text.contains("Nobody is to be asked again today."))
    desk.press(Key(.character("u")))
    #expect(chosen(desk).contains("late breakfast"))
  }

  @Test func `a wide screen shows all four parts, a short one keeps the choice in sight`() throws {
    _ = try trace("towels")
    let wide = try opened(columns: 200, rows: 60)
    for words in ["Set-ups 5", "Traces 1", "Complaints 0", "Follow-ups 0", "towels", "u undo"] {
      #expect(wide.text.contains(words))
    }
    #expect(wide.cursor?.x == 1)
    wide.press(Key(.tab))
    #expect(chosen(wide).contains("towels") && wide.cursor?.x ?? 0 > 90)
    let short = try opened(columns: 60, rows: 16)
    short.press(Key(.end))
    #expect(!chosen(short).isEmpty)
    #expect(short.lines.allSatisfy { ColumnWidth.of($0) <= 60 })
  }

  @Test func `blocks share the height they have`() {
    #expect(HandOverScreen.shared([3, 3, 3], among: 20) == [3, 3, 3])
    #expect(HandOverScreen.shared([30, 3, 3], among: 20) == [14, 3, 3])
    #expect(HandOverScreen.shared([30, 30, 30], among: 20) == [8, 6, 6])
    #expect(HandOverScreen.shared([30, 30], among: 0) == [0, 0])
  }

  @Test func `guest text never steers the terminal, in either language`() throws {
    _ = try trace("towels\u{1B}[2J\u{9B}31m")
    let handOver = try store.handOver(at: Property.Code("VIE"))
    let desk = try opened()
    desk.press(Key(.tab))
    #expect(!desk.text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
    let house = try store.house(Property.Code("VIE"))
    let page = HandOverPage(
      handOver: handOver,
      words: .german,
      house: house,
      now: house.time(of: SmallCompany.now),
      staff: "Ana"
    ).lines
    #expect(page.first == "Übergabe im Hotel Lindenhof, Mi, 14. Okt. 2026")
    #expect(page.contains { $0.contains("ALLERGIE: peanuts") })
    #expect(page.contains("VORBEREITUNG: 5"))
    #expect(!page.joined().unicodeScalars.contains { $0.value == 0x1B })
  }
}
