import FrontOffice
import OfficeKit
import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// What a front office does besides: lists, profiles, staff, the lock, other desks.
@Suite struct `The front office` {
  @Test func `Tab walks through the day's lists`() throws {
    let desk = try SmallCompany().desk()
    desk.press(Key(.tab))
    #expect(desk.text.contains("Tanaka, Misaki"))
    desk.press(Key(.tab))
    #expect(desk.text.contains("Nobody on this list."))
    desk.press(Key(.tab))
    #expect(desk.text.contains("Vogt, Jürgen"))
    desk.press(Key(.backTab), Key(.backTab), Key(.backTab))
    #expect(desk.text.contains("Okafor, Ngozi"))
  }

  @Test func `a guest moves, leaves, and a no-show is told`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("207")
    desk.press(Key(.enter), Key(.character("m")))
    desk.type("1201")
    desk.press(Key(.enter))
    #expect(try company.store.stay(Stay.ID("S4")).room == "1201")
    desk.press(Key(.character("K")))
    #expect(desk.text.contains("Check out before the time?"))
    desk.press(Key(.enter))
    #expect(desk.text.contains("checked out of room 1201"))
    #expect(desk.text.contains("Checked out 14 Oct, room 1201."))
    desk.press(Key(.escape), Key(.escape))
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("N")))
    #expect(desk.text.contains("The stay becomes a no-show."))
    desk.press(Key(.enter))
    #expect(try company.store.stay(Stay.ID("S3")).status == .noShow)
    #expect(desk.lines[3].contains("No-show"))
  }

  @Test func `a profile begun for one guest is not poured over another`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("Brandnew Person")
    desk.press(Key(.function(5)), Key(.tab), Key(.tab))
    desk.type("Dr")
    desk.press(Key(.escape), Key(.escape))
    desk.type("Robert Smith")
    desk.press(Key(.function(5)))
    #expect(desk.text.contains("Robert"))
    #expect(!desk.text.contains("Brandnew"))
    desk.press(Key(.escape), Key(.escape), Key(.function(5)))
    #expect(desk.text.contains("Taken up again"))
    #expect(desk.text.contains("Brandnew"))
  }

  @Test func `an open complaint is put right by its own key`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("o")))
    desk.type("no hot water")
    desk.press(.control("s"), Key(.character("r")))
    #expect(desk.text.contains("no hot water"))
    desk.type("engineer came")
    desk.press(.control("s"))
    let incidents = try company.store.incidents(of: Guest.ID("G2"))
    #expect(incidents.map(\.state) == [.followUp])
    #expect(incidents.first?.action == "engineer came")
  }

  @Test func `Enter typed right behind Tab opens the card of the new list`() throws {
    let desk = try SmallCompany().desk()
    desk.pressAtOnce([Key(.tab), Key(.enter)])
    #expect(desk.lines[1].contains("Tanaka"))
  }

  @Test func `a new guest is made after a look at who it might be`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("Muller Liz")
    desk.press(Key(.function(5)))
    #expect(desk.text.contains("New guest"))
    desk.press(.control("s"))
    #expect(desk.text.contains("We may know this guest already"))
    #expect(desk.text.contains("G2"))
    desk.press(Key(.character("n")))
    #expect(desk.text.contains("Saved: G0000001"))
    desk.press(Key(.character("w")))
    desk.type("303")
    // Ctrl-S saves from any field.
    desk.press(.control("s"))
    #expect(desk.text.contains("walked in, room 303 until 15 Oct"))
  }

  @Test func `a profile is edited, and its fields are checked`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("vogt")
    desk.press(Key(.enter), Key(.character("e")))
    for _ in 0..<5 { desk.press(Key(.tab)) }
    desk.type("1980-02-31")
    desk.press(.control("s"))
    #expect(desk.text.contains("is no date such as"))
    desk.press(.control("u"))
    desk.type("1980-02-28")
    desk.press(.control("s"))
    #expect(try company.store.guest(Guest.ID("G5")).birthDate == Day("1980-02-28"))
  }

  @Test func `an open complaint is seen, put right and closed`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("o")))
    desk.type("no hot water")
    desk.press(.control("s"))
    #expect(desk.text.contains("Open S2 complaint: no hot water"))
    desk.press(Key(.escape), Key(.escape), Key(.function(3)))
    #expect(desk.text.contains("no hot water"))
    desk.press(Key(.character("f")), Key(.enter))
    #expect(desk.text.contains("Every complaint here is settled."))
  }

  @Test func `a preference is confirmed and retired with a reason`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("okafor ngozi")
    desk.press(Key(.enter), Key(.character("c")))
    #expect(desk.text.contains("still applies"))
    let today = try company.store.property(Property.Code("VIE")).businessDate
    let confirmed = try company.store.preferences(of: Guest.ID("G1")).filter {
      $0.confirmedOn == today
    }
    #expect(confirmed.map(\.text) == ["lavender products"])
    desk.press(Key(.tab), Key(.character("x")))
    desk.type("changed her mind")
    desk.press(Key(.enter))
    #expect(try company.store.preferences(of: Guest.ID("G1")).count == 1)
  }

  @Test func `quitting in the middle of a form keeps the text`() throws {
    let company = try SmallCompany()
    let first = try company.desk()
    first.type("liz")
    first.press(Key(.enter), Key(.character("g")))
    first.type("the lift stood still for")
    first.press(.control("q"))
    #expect(first.isFinished)
    let second = try company.desk()
    second.type("liz")
    second.press(Key(.enter), Key(.character("g")))
    #expect(second.text.contains("the lift stood still for"))
    second.press(Key(.escape))
    #expect(second.text.contains("Ms Elizabeth Müller"))
  }

  @Test func `a hang-up and a second without keys keep the text too`() throws {
    for isHangUp in [true, false] {
      let company = try SmallCompany()
      let desk = try company.desk()
      desk.type("liz")
      desk.press(Key(.enter), Key(.character("p")))
      desk.type("+half a thou")
      if isHangUp { desk.hangUp() } else { desk.advance(.seconds(1)) }
      #expect(try company.store.drafts(of: Staff.ID("ana")) == ["prefer/G2": "+half a thou"])
    }
  }

  @Test func `another desk's change shows, the choice stays on the guest, typed text stays`() throws
  {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.press(Key(.down))
    let before = desk.lines.first { $0.contains("▸") }
    #expect(before?.contains("Okafor") == true)
    let other = try company.session("lea", sitting: "s2")
    _ = try Office(company.store, other).checkIn(Stay.ID("S3"), room: "600")
    desk.noticeOtherDesk()
    #expect(!desk.text.contains("Müller, Elizabeth"))
    #expect(desk.lines.first { $0.contains("▸") }?.contains("Okafor") == true)
    desk.press(Key(.enter), Key(.character("p")))
    desk.type("+tea at")
    _ = try Office(company.store, other).move(Stay.ID("S3"), to: "601")
    desk.noticeOtherDesk()
    #expect(desk.text.contains("+tea at"))
  }

  @Test func `another desk's change leaves the chosen answer of a look-up chosen`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("okafor")
    desk.press(Key(.down))
    let chosen = desk.lines.first { $0.contains("▸") }
    #expect(chosen?.contains("Emeka") == true)
    let other = try company.session("lea", sitting: "s2")
    _ = try Office(company.store, other).move(Stay.ID("S4"), to: "601")
    desk.noticeOtherDesk()
    #expect(desk.lines.first { $0.contains("▸") } == chosen)
    desk.press(Key(.enter), Key(.character("g")))
    desk.type("lift noise")
    desk.press(Key(.left), Key(.left))
    let cursor = desk.cursor
    desk.noticeOtherDesk()
    #expect(desk.cursor == cursor)
    #expect(desk.text.contains("lift noise"))
  }

  @Test func `the desk is locked, taken up again, or handed over`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.function(10)))
    #expect(desk.text.contains("Desk locked"))
    #expect(!desk.text.contains("Müller"))
    desk.type("1111")
    desk.press(Key(.enter))
    #expect(desk.text.lowercased().contains("pin"))
    desk.type("2468")
    desk.press(Key(.enter))
    #expect(desk.lines[1].contains("Müller"))
    desk.press(Key(.function(10)))
    // A letter is no PIN: the next clerk's id begins.
    desk.type("max")
    desk.press(Key(.enter))
    desk.type("8642")
    desk.press(Key(.enter))
    #expect(desk.lines[0].contains("Max Hollander (manager)"))
    #expect(desk.text.contains("Arrivals 2"))
  }

  @Test func `an idle desk locks itself`() throws {
    let desk = try SmallCompany().desk()
    desk.advance(.seconds(14 * 60))
    #expect(!desk.text.contains("Desk locked"))
    desk.advance(.seconds(61))
    #expect(desk.text.contains("Desk locked"))
  }

  @Test func `a key that comes when the lock is due goes into no form`() throws {
    let desk = try SmallCompany().desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("p")))
    desk.wait(.seconds(16 * 60))
    desk.type("2468")
    #expect(desk.text.contains("Desk locked"))
    desk.press(Key(.enter))
    #expect(!desk.text.contains("2468") && !desk.text.contains("+2468"))
  }

  @Test func `a manager keeps the staff list`() throws {
    let company = try SmallCompany()
    let desk = try company.desk("max")
    desk.press(Key(.function(9)), Key(.character("n")))
    for answer in ["tom", "Tom Reed"] {
      desk.type(answer)
      desk.press(Key(.tab))
    }
    desk.press(Key(.tab), Key(.tab))
    desk.type("1234")
    desk.press(Key(.tab))
    desk.type("1243")
    desk.press(Key(.enter))
    #expect(desk.text.contains("the two are not the same"))
    desk.press(.control("u"))
    desk.type("1234")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Tom Reed"))
    #expect(throws: StoreError.denied(.othersPIN)) {
      try Office.signIn(to: company.store, as: "tom", pin: "1234", session: "s9")
    }
  }

  @Test func `the night audit opens the next day after the day is typed`() throws {
    let company = try SmallCompany()
    let desk = try company.desk("max")
    desk.press(.control("p"))
    desk.type("night")
    desk.press(Key(.enter))
    desk.press(Key(.enter))
    #expect(desk.text.contains("type 14"))
    desk.type("14")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Wed 14 Oct 2026 is not over"))
    desk.press(Key(.enter))
    #expect(desk.lines[0].contains("Thu 15 Oct 2026"))
    #expect(desk.text.contains("2 no-shows"))
  }

  @Test func `help and palette list every command, closed ones with the reason`() throws {
    let desk = try SmallCompany().desk()
    desk.press(Key(.function(1)))
    #expect(desk.text.contains("needs a manager"))
    #expect(desk.text.contains("Ctrl-L"))
    desk.press(Key(.escape), .control("p"))
    desk.type("budget")
    desk.press(Key(.enter))
    #expect(desk.text.contains("2,000.00 USD left of 2,000.00"))
  }

  @Test func `a preview keeps to itself what is not for the counter, and cuts no STOP`() throws {
    let company = try SmallCompany()
    let office = Office(company.store, try company.session("ana"))
    let guest = Guest.ID("G2")
    for line in [
      "/mention of the divorce", "=halal", "=step-free access", "+white tea", "-loud rooms",
      "!peanuts, tree nuts, sesame seeds and mustard, carries two EpiPens in a red bag by the door",
    ] {
      _ = try office.record(try PreferenceLine(line), of: guest, consent: true)
    }
    let desk = try company.desk()
    desk.type("liz")
    desk.advance(.seconds(1))
    #expect(desk.text.contains("by the door"))
    #expect(desk.text.contains("+white tea"))
    for word in ["divorce", "halal", "step-free"] {
      #expect(!desk.text.contains(word), "\(word): \(desk.text)")
    }
    desk.press(Key(.enter))
    #expect(desk.text.contains("divorce") && desk.text.contains("halal"))
  }
}
