import FrontOffice
import OfficeKit
import Hotel
import Storage
import Testing

@testable import Desk

/// The three uses and the arrivals in lines, from the first word to the last.
@Suite struct `The plain desk` {
  private static let incident = [
    "liz", "", "g", "no hot water at 14:20", "", "3", "new room", "fbc 120, amn 40", "", "2", "2",
  ]

  @Test func `a check-in is told in the order it is needed`() throws {
    let company = try SmallCompany()
    let talk = try PlainConversation(company, ["a", "2", "b", "b", "ngozi", "", "i", "y", "", "q"])
    #expect(talk.code == .done)
    #expect(
      Array(talk.lines.prefix(16)) == [
        "Hotel Lindenhof, Wed 14 Oct 2026. Ana Moreira, clerk.",
        "2 arrivals, 1 in house, 0 open complaints.",
        "Type a name, a room, a phone tail; a for arrivals; m for lists and more; h for help; "
          + "q to quit.",
        "Find: a",
        "2 arrivals.",
        "1. Ms Elizabeth Müller, no room yet, first stay.",
        "2. Dr Ngozi Okafor, VIP2, room 412, with Emeka Okafor, 2nd stay, last in Lisbon. "
          + "Allergy on file.",
        "Number, or another text: 2",
        "Stop: Emeka Okafor ALLERGY: peanuts, carries EpiPen.",
        "Name: Dr Ngozi Okafor, say “Dr Okafor”.",
        "Standing: VIP2, Gold.",
        "Stay: arriving today, 3 nights to 17 Oct, room 412, with Emeka Okafor, confirmation VX200.",
        "History: 2nd stay with us, first here. Last: Lisbon, 10 May 2026, room 301.",
        "Say: Welcome back, Dr Okafor: you were with us in Lisbon.",
        "Do: Birthday on 15 Oct.",
        "Do: Still applies? “dislikes lavender products”.",
      ]
    )
    #expect(talk.output.contains("Know: likes foam pillow.\nKnow: dislikes lavender products.\n"))
    #expect(talk.output.contains("Room [412]: \nChecked in: Dr Okafor, room 412, until 17 Oct."))
    #expect(try company.store.stay(Stay.ID("S2")).status == .inHouse)
  }

  @Test func `a preference is read back as it is kept`() throws {
    let company = try SmallCompany()
    let talk = try PlainConversation(
      company,
      ["ngozi", "", "p", "-feather pillows", "zzz", "bath", "here", "", "u", "p", "", "", "u", "q"]
    )
    for said in [
      "Category bed, for all hotels. Enter keeps it, or type another, h for help: zzz",
      "“zzz” is none of these. Choose: 1 room location; 2 bed;",
      "Category bath, for all hotels.",
      "Saved: dislikes feather pillows. Category bath, for this hotel only. u undoes.",
      "Taken back: dislikes feather pillows.",
      "The preference has no words.",
    ] {
      #expect(talk.output.contains(said), "\(said)")
    }
    #expect(try company.store.preferences(of: Guest.ID("G1")).count == 2)
  }

  @Test(arguments: [
    (["p", "!peanuts", "", "n"], "Without consent: kept for safety"),
    (["p", "!peanuts", "", "y"], "Saved: allergy: peanuts. Category diet and allergy"),
    (["p", "kosher meals", "", "no"], "It holds until 16 Oct. u undoes."),
    (["p", "4111 1111 1111 1111", "tea", ""], "nothing was saved. Take the number out."),
    (["p", "+corner table", "", "p", "+corner table", ""], "Known already, now confirmed: likes"),
    (["p", "-quiet room", ""], "This stands against: likes quiet room"),
    (["p", "h", "tea", ""], "Minus: dislikes."),
    (["p", "~jazz", ""], "Saved: seen once, likes jazz."),
    (["c", "", "u"], "Saved: “quiet room” still applies."),
    (["c", "9", "1"], "“9” is none of these."), (["c", "x", "q"], "“x” is none of these."),
    (["i", "", "207", "501"], "Somebody is in room 207."),
    (["i", "501", "u"], "Taken back: the check-in, room 501."),
    (["i", "501", "i"], "The guest is in house already."),
    (["y"], "“y” is no choice here."), (["h"], "d delight, no complaint, o open complaint"),
    (["n", "y", "u"], "Taken back: the no-show"), (["w"], "walk-in: has a stay here."),
    (["export"], "export all that is held: needs guest relations."),
    (["x", "2", "1", "", "old"], "Saved: retired"), (["d", "", "."], "say what you do."),
    (["m"], "1. likes quiet room, 1 Mar 2026, Vienna."),
    (["u"], "There is nothing of yours to take back"), (["r"], "Say: Welcome, Liz."),
    (["p", "\u{1B}[A", "\u{1B}"], "That line holds keys that are no text."),
    (["g", "cvv 123", "."], "card's security code"), (["g", "", "."], "Say what happened"),
    (["g", "late bags", "99", "noise", "."], "“99” is none of these."),
    (
      ["g", "late bags", "", "", "", "fbc", "xyz 1", "fbc 1.505", "h", "."],
      "Kind and amount, with commas"
    ),
    (["g", "late bags", "", "", "", "", "", "", "soon", "."], "“soon” is no date"),
    (["g", "late bags", "", "", "", "", "", "", "", "no"], "Not saved. Your answers are kept"),
  ])
  func `every answer on the card is followed or asked again`(
    _ typed: [String],
    _ said: String
  ) throws {
    let talk = try PlainConversation(try SmallCompany(), ["liz", ""] + typed + ["b", "q"])
    #expect(talk.output.contains(said), "\(talk.output)")
    #expect(talk.code == .done)
  }

  @Test(arguments: [
    (["emeka", "", "b"], "Stay: arriving today, 3 nights to 17 Oct, room 412, with Ngozi Okafor"),
    (["vogt", "", "i"], "The stay begins on Thu 15 Oct 2026, not today."),
    (["vogt", "", "c"], "There is no preference to confirm."),
    (["tanaka", "", "b"], "own script 田中 美咲"),
    (["tanaka", "", "i"], "The guest is in house already."),
    (["ngozi", "", "i", "perhaps", "no"], "Not checked in. The stop must be read first."),
    (["ngozi", "", "i", "y", "", "u", "u"], "There is nothing of yours"),
    (["h", "", ".", "zz9"], "No guest fits “zz9”."), (["h"], "l: lock, or hand the desk over."),
    (["liz", "vogt", ""], "Name: Mr Jürgen Vogt"), (["a", "9"], "No guest fits “9”."),
  ])
  func `whoever is looked for is told as they are`(_ typed: [String], _ said: String) throws {
    let talk = try PlainConversation(try SmallCompany(), typed)
    #expect(talk.output.contains(said), "\(talk.output)")
  }

  @Test func `a complaint is read back, charged, and the next one waits for a manager`() throws {
    let company = try SmallCompany()
    let talk = try PlainConversation(
      company,
      Self.incident + ["yes", "g", "theft", "", "", "", "fut 2000", "", "", "", "yes", "u", "q"]
    )
    for said in [
      "You have 2,000.00 this month.", "2,000.00 minus 160.00 leaves 1,840.00 this month.",
      "Problem: no hot water, at 14:20.",
      "Category maintenance, severity stay spoiled or repeated.",
      "Done: new room.", "Given: food and beverage credit 120.00, amenity 40.00.",
      "Outcome recovered, the guest is annoyed.", "Follow up on 16 Oct 2026.",
      "Saved: 160.00 given, 1,840.00 left this month. u undoes.",
      "That is 160.00 over the limit. It will be saved as pending, and a manager decides.",
      "Saved as pending: 2,000.00 waits for a manager.", "Taken back: the complaint: theft.",
    ] {
      #expect(talk.output.contains(said), "\(said)")
    }
    #expect(try company.store.incidents(of: Guest.ID("G2")).map(\.problem) == ["no hot water"])
    #expect(try company.store.drafts(of: Staff.ID("ana")).isEmpty)
  }

  @Test func `an open complaint is put right under its own number`() throws {
    let company = try SmallCompany()
    var report = IncidentReport(
      guest: Guest.ID("G2"),
      category: .noise,
      severity: .minor,
      problem: "loud door"
    )
    report.room = "501"
    let open = try Office(company.store, try company.session("lea")).open(report)
    let talk = try PlainConversation(
      company,
      ["liz", "", "g", "yes", "", "", "", "oiled", "", "", "", "none", "yes", "q"]
    )
    #expect(talk.output.contains("Open complaint: loud door. Do you put this one right?"))
    #expect(talk.output.contains("What happened [loud door]: \n"))
    #expect(try company.store.incident(open.id).action == "oiled")
    #expect(try company.store.incidents(of: Guest.ID("G2")).count == 1)
  }

  @Test func `wherever the input ends, what was answered is there again`() throws {
    let company = try SmallCompany()
    for count in 0...Self.incident.count {
      let talk = try PlainConversation(company, Array(Self.incident.prefix(count)))
      #expect(talk.code == .done)
      let draft = try company.store.drafts(of: Staff.ID("ana"))["resolve/G2"] ?? ""
      #expect(draft.contains("problem=no hot water") == (count > 3), "\(count)")
    }
    let kept = try PlainConversation(company, ["liz", "", "g"] + Array(repeating: "", count: 8))
    #expect(kept.output.contains("Kept from before; Enter takes each answer as it was."))
    #expect(kept.output.contains("What is given, Enter for nothing [fbc 120, amn 40]: \n"))
    let back = try PlainConversation(
      company,
      ["liz", "", "g", "", "b", "b", "p", "+tea", ".", "b"]
    )
    #expect(back.output.contains("Kept from before: likes tea. Enter takes it."))
    #expect(try company.store.drafts(of: Staff.ID("ana"))["prefer/G2"] == "+tea")
    let taken = try PlainConversation(company, ["liz", "", "p", "", ""])
    #expect(taken.output.contains("Saved: likes tea."))
  }

  @Test func `a list is told by tens, and a number opens only what was told`() throws {
    let company = try SmallCompany()
    let manager = try company.session("max")
    for number in 1...12 {
      var guest = Guest(id: Guest.ID(""))
      guest.given = "Ada"
      guest.family = "Byronsson \(number)"
      let made = try Office(company.store, manager).add(guest)
      if number == 12 {
        _ = try Office(company.store, manager).walkIn(
          made.id,
          room: "9",
          until: Day(number: 30_000)
        )
      }
    }
    let talk = try PlainConversation(
      company,
      ["ada byronsson", "12", "ada byronsson", "", "", "q"]
    )
    #expect(talk.output.contains("12 guests."))
    #expect(talk.output.contains("Number, Enter for 2 more, or another text: 12\nNo guest fits"))
    #expect(talk.output.contains("\n12. Ada Byronsson"))
    #expect(talk.output.contains("in house, room 9, first stay."))
    #expect(talk.output.contains("no stay yet."))
    #expect(talk.code == .done)
  }

  @Test func `what another desk writes while one is asked is on the card that is read again`()
    throws
  {
    let company = try SmallCompany()
    let other = Office(company.store, try company.session("lea", sitting: "s2"))
    let talk = try PlainConversation(
      company,
      ["liz", "", "r"],
      meanwhile: [
        2: {
          _ = try? other.record(try PreferenceLine("!shellfish"), of: Guest.ID("G2"))
        }
      ]
    )
    #expect(talk.output.contains("Stop: ALLERGY: shellfish."), "\(talk.output)")
  }
}
