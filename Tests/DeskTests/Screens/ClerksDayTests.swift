import FrontOffice
import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Whole programs, key by key, as a clerk would press them.
@Suite struct `A clerk's day` {
  @Test(arguments: [(80, 24), (100, 30), (200, 60)])
  func `arrivals are home, with what is known of each guest`(_ columns: Int, _ rows: Int) throws {
    let desk = try SmallCompany().desk(columns: columns, rows: rows)
    desk.advance(.milliseconds(100))
    #expect(desk.lines[0].contains("VIE Hotel Lindenhof"))
    #expect(desk.lines[0].contains("Wed 14 Oct 2026"))
    #expect(desk.lines[0].contains("Ana Moreira (clerk)"))
    #expect(desk.lines[0].contains("15:02"))
    #expect(desk.text.contains("Arrivals 2"))
    #expect(desk.text.contains("Okafor, Ngozi"))
    #expect(desk.text.contains("2nd · Lisbon"))
    #expect(desk.text.contains("allergy"))
    #expect(desk.hint.contains("Enter card"))
    for line in desk.lines { #expect(ColumnWidth.of(line) <= columns) }
  }

  @Test(arguments: [
    ("okof", "Okafor"), ("ngozi oka", "Okafor"), ("OKAFOR NGOZI", "Okafor"), ("4417", "Okafor"),
    ("liz", "Müller"), ("muler", "Müller"), ("mueller", "Müller"), ("vx201", "Müller"),
    ("207", "Tanaka"), ("田中", "Tanaka"), ("misaki@", "Tanaka"), ("412", "Okafor"),
  ])
  func `typing anywhere finds the guest, and Enter opens the card`(
    _ typed: String,
    _ name: String
  ) throws {
    let desk = try SmallCompany().desk()
    desk.type(typed)
    #expect(desk.lines[4].contains(name))
    desk.press(Key(.enter))
    #expect(desk.lines[1].contains(name))
  }

  @Test func `Enter waits for the answer to the last letter`() throws {
    let desk = try SmallCompany().desk()
    desk.pressAtOnce("tana".map { Key(.character($0)) } + [Key(.enter)])
    #expect(desk.lines[1].contains("Tanaka"))
  }

  @Test func `keys typed ahead of the store reach the screens they were meant for`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    let line = "p+corner table".map { Key(.character($0)) }
    desk.pressAtOnce("liz".map { Key(.character($0)) } + [Key(.enter)] + line + [Key(.enter)])
    #expect(desk.text.contains("Saved: +corner table"))
    #expect(try company.store.preferences(of: Guest.ID("G2")).map(\.text).contains("corner table"))
  }

  @Test func `the card tells the banner, the last hotel, and a companion's allergy`() throws {
    let desk = try SmallCompany().desk()
    desk.type("okafor ngozi")
    desk.press(Key(.enter))
    #expect(desk.lines[2].contains("2nd stay with us, first here. Last: Lisbon, 10 May 2026"))
    #expect(desk.text.contains("!! Emeka Okafor ALLERGY: peanuts, carries EpiPen"))
    #expect(desk.text.contains("Birthday on 15 Oct"))
    #expect(desk.text.contains("Still applies? “-lavender products”"))
    #expect(desk.text.contains("+foam pillow"))
  }

  @Test func `a preference takes its mark, its words and Enter, and can be undone`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("vx201")
    desk.press(Key(.enter), Key(.character("p")))
    desk.type("-feather pillows")
    #expect(desk.text.contains("dislike · bed · all hotels"))
    desk.press(Key(.enter))
    #expect(desk.text.contains("Saved: -feather pillows. u undoes"))
    #expect(
      try company.store.preferences(of: Guest.ID("G2")).map(\.text).contains("feather pillows")
    )
    desk.press(Key(.character("u")))
    #expect(desk.text.contains("Undone"))
    #expect(
      !(try company.store.preferences(of: Guest.ID("G2"))).map(\.text).contains("feather pillows")
    )
  }

  @Test(arguments: [("y", true), ("n", false)])
  func `a sensitive wish asks for consent`(_ answer: Character, _ isKept: Bool) throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.function(4)))
    desk.type("=halal meals only")
    desk.press(Key(.enter))
    #expect(desk.text.contains("“=halal meals only” is about health"))
    desk.press(Key(.character(answer)))
    let kept = try company.store.preferences(of: Guest.ID("G2")).first { $0.polarity == .need }
    #expect((kept?.consent != nil) == isKept)
    #expect((kept?.expiresOn == nil) == isKept)
  }

  @Test func `a contradiction is shown before Enter`() throws {
    let desk = try SmallCompany().desk()
    desk.type("okafor ngozi")
    desk.press(Key(.enter), Key(.character("p")))
    desk.type("+lavender bath salts")
    #expect(desk.text.contains("Against -lavender products"))
  }

  @Test func `a card number is refused and is no draft either`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("p")))
    desk.type("pays with 4111 1111 1111 1111")
    desk.press(Key(.enter))
    #expect(desk.text.contains("payment card number"))
    desk.advance(.seconds(2))
    let drafts = try company.store.drafts(of: Staff.ID("ana"))
    #expect(drafts.values.allSatisfy { NoteGuard.finding(in: $0) == nil })
    #expect(try company.store.preferences(of: Guest.ID("G2")).count == 1)
  }

  @Test func `a card number takes no other answer of a form along`() throws {
    let desk = try SmallCompany().desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("g")))
    desk.type("pays with 4111 1111 1111 1111")
    desk.press(Key(.tab))
    desk.type("moved to 1201")
    desk.advance(.seconds(2))
    desk.press(Key(.escape), Key(.character("g")))
    #expect(desk.text.contains("moved to 1201"))
    #expect(!desk.text.contains("4111"))
  }

  @Test func `a complaint is charged, the next one over the limit waits for a manager`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("g")))
    desk.type("room not ready until 17:00 at 14:20")
    desk.press(Key(.tab))
    desk.type("drinks in the bar")
    desk.press(Key(.tab))
    desk.type("fbc 120, amn 40")
    #expect(desk.text.contains("2,000.00 - 160.00 = 1,840.00 left this month"))
    #expect(desk.text.contains("RRD room not ready"))
    desk.press(.control("s"))
    #expect(desk.text.contains("Saved: 160.00 given, 1,840.00 left"))
    desk.press(Key(.character("g")))
    desk.type("suite flooded")
    desk.press(Key(.tab), Key(.tab))
    desk.type("ngt 1900")
    #expect(desk.text.contains("Over the limit by 60.00"))
    desk.press(.control("s"))
    #expect(desk.text.contains("pending: 1,900.00 waits for a manager"))
    let budget = try Office(company.store, try company.session("ana")).budget()
    #expect(budget.spent.minor == 16_000)
    #expect(budget.pending.minor == 190_000)
    let incident = try company.store.incidents(of: Guest.ID("G2")).first {
      $0.category == .roomNotReady
    }
    #expect(incident?.problem == "room not ready until 17:00")
    #expect(incident?.occurredAt == Instant("2026-10-14T14:20:00+02:00"))
  }

  @Test(arguments: ["12o", "-5", "1e9", "1,50", "fbc", "xyz 5"])
  func `a wrong amount is told and nothing is saved`(_ amount: String) throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("g")))
    desk.type("noise")
    desk.press(Key(.tab), Key(.tab))
    desk.type(amount.contains("fbc") || amount.contains("xyz") ? amount : "fbc " + amount)
    desk.press(.control("s"))
    #expect(desk.text.contains("! "))
    #expect(try company.store.incidents(of: Guest.ID("G2")).isEmpty)
  }

  @Test func `STOP is acknowledged before the key is handed over`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("okafor ngozi")
    desk.press(Key(.enter), Key(.character("i")))
    #expect(desk.text.contains("I have read this"))
    desk.press(Key(.enter))
    #expect(desk.text.contains("Room"))
    desk.press(Key(.enter))
    #expect(desk.text.contains("Checked in: room 412"))
    #expect(try company.store.stay(Stay.ID("S2")).status == .inHouse)
    desk.press(Key(.character("u")))
    #expect(try company.store.stay(Stay.ID("S2")).status == .dueIn)
  }

  @Test func `a taken room and a missing one are told`() throws {
    let desk = try SmallCompany().desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("i")), Key(.enter))
    #expect(desk.text.lowercased().contains("room"))
    desk.type("207")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Somebody is in room 207"))
    desk.press(.control("u"))
    desk.type("501")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Checked in: room 501"))
  }

  @Test func `a room typed at check-in takes the place of the one that was planned`() throws {
    let desk = try SmallCompany().desk()
    desk.type("okafor ngozi")
    desk.press(Key(.enter), Key(.character("i")), Key(.enter))
    desk.type("500")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Checked in: room 500"))
  }

  @Test func `what waits for a manager and is undone is not called rejected`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("d")))
    desk.type("trip")
    desk.press(Key(.tab))
    desk.type("2500")
    desk.press(Key(.enter), Key(.character("u")))
    #expect(desk.text.contains("Undone: the delight"))
    let budget = try Office(company.store, try company.session("ana")).budget()
    #expect(budget.charges.map(\.status) == [.reversed])
    #expect(budget.pending.minor == 0)
  }

  @Test func `a manager approves what a clerk gave, never one's own`() throws {
    let company = try SmallCompany()
    let clerk = try company.desk()
    clerk.type("liz")
    clerk.press(Key(.enter), Key(.character("d")))
    clerk.type("anniversary trip")
    clerk.press(Key(.tab))
    clerk.type("2500")
    clerk.press(Key(.enter))
    #expect(clerk.text.contains("pending"))
    let manager = try company.desk("max")
    #expect(manager.text.contains("1 to approve F7"))
    manager.press(Key(.function(7)))
    #expect(manager.text.contains("2,500.00 USD"))
    manager.press(Key(.character("a")))
    manager.press(Key(.enter))
    #expect(manager.text.contains("say why"))
    manager.type("loyal guest")
    manager.press(Key(.enter))
    #expect(manager.text.contains("Saved: approved"))
    #expect(manager.text.contains("Nothing waits for you."))
  }

  @Test func `a clerk is told why a manager's command is closed`() throws {
    let desk = try SmallCompany().desk()
    desk.press(Key(.function(7)))
    #expect(desk.text.contains("approvals: needs a manager"))
    #expect(desk.screens == 1)
  }
}
