import Hotel
import OfficeKit
import Storage
import Terminal
import Testing

@testable import Desk

/// Keys that come before anybody can have seen what they answer.
struct HastyHandsTests {
  @Test func `a STOP that nobody saw is not acknowledged`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("ngozi")
    desk.press(Key(.enter))
    desk.pressAtOnce([Key(.character("i")), Key(.enter), Key(.enter), Key(.enter)])
    #expect(desk.hint.contains("Enter I have read this"))
    #expect(try !company.store.trail(matching: TrailFilter()).contains { $0.act == .checkIn })
    // Seen, left, and come up again within one read: it is another banner.
    desk.pressAtOnce([.back, Key(.character("i")), Key(.enter), Key(.enter)])
    #expect(try !company.store.trail(matching: TrailFilter()).contains { $0.act == .checkIn })
    #expect(desk.hint.contains("Enter I have read this"))
    desk.press(Key(.enter), Key(.enter))
    #expect(
      try company.store.trail(matching: TrailFilter()).contains { $0.act == .checkIn },
      "\(desk.text)"
    )
  }

  @Test(arguments: ["kim ji", "Nina Falk", "fuk", "ulf", "KNUT", "n k f u"])
  func `a name typed on a card changes nothing`(_ name: String) throws {
    for guest in ["liz", "207", "ngozi"] {
      let company = try SmallCompany()
      let desk = try company.desk()
      desk.type(guest)
      desk.press(Key(.enter))
      let before = try company.store.trail(matching: TrailFilter()).count { $0.act != .openCard }
      desk.type(name)
      let after = try company.store.trail(matching: TrailFilter()).count { $0.act != .openCard }
      #expect(after == before, "\(name) on \(guest): \(desk.text)")
    }
  }

  @Test func `an Enter in one read with a letter answers nothing`() throws {
    for guest in ["liz", "207", "ngozi"] {
      let company = try SmallCompany()
      let desk = try company.desk()
      desk.type(guest)
      desk.press(Key(.enter))
      let before = try company.store.trail(matching: TrailFilter()).count { $0.act != .openCard }
      for letter in ["N", "K", "n", "k", "f", "u"] {
        desk.pressAtOnce([Key(.character(Character(letter))), Key(.enter)])
        desk.press(.back)
        desk.type(guest)
        desk.press(Key(.enter))
      }
      let after = try company.store.trail(matching: TrailFilter()).count { $0.act != .openCard }
      #expect(after == before, "\(guest): \(desk.text)")
    }
  }

  @Test func `what was just saved is taken back by one key, and nothing older`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter))
    desk.type("p+green tea")
    desk.press(Key(.enter), Key(.character("u")))
    #expect(desk.text.contains("Undone"))
    desk.type("p+green tea")
    desk.press(Key(.enter))
    desk.advance(.seconds(30))
    desk.press(Key(.character("u")))
    #expect(desk.text.contains("Take back your newest record"))
    desk.press(Key(.character("x")))
    #expect(!desk.text.contains("Take back") && desk.text.contains("+green tea"))
    desk.press(Key(.character("u")), Key(.enter))
    #expect(desk.text.contains("Undone"))
  }

  @Test func `a slash leads to the look-up from every screen`() throws {
    let desk = try SmallCompany().desk()
    for keys in [
      [Key(.enter)], [Key(.function(2))], [Key(.function(3))], [Key(.enter), Key(.tab)],
      [Key(.enter), Key(.character("b"))],
    ] {
      desk.type("liz")
      desk.press(.back)
      desk.press(keys[0])
      for key in keys.dropFirst() { desk.press(key) }
      desk.type("/")
      #expect(desk.screens == 1, "\(keys): \(desk.text)")
      desk.type("ngozi")
      #expect(desk.text.contains("▸! Okafor, Ngozi"), "\(desk.text)")
      desk.press(.back)
    }
  }

  @Test func `a time in the middle of a sentence is not when it happened`() throws {
    let desk = try SmallCompany().desk()
    func when() -> String {
      desk.lines.first { $0.contains("  When ") }?.replacing("When", with: "").trimmed ?? ""
    }
    desk.type("ngozi")
    desk.press(Key(.enter))
    desk.type("g")
    desk.type("shower cold at noon")
    #expect(when() == "noon")
    desk.type(", and the engineer came only after the third call")
    #expect(when().isEmpty)
  }
}
