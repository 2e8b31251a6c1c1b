import Terminal
import Testing
import Widgets

@testable import Desk

/// The mouse at the desk: another way to press keys.
@Suite struct `The mouse` {
  @Test func `a click chooses a row, and another opens it`() throws {
    let desk = try SmallCompany().desk()
    desk.click("Okafor")
    #expect(desk.lines.contains { $0.hasPrefix("▸! Okafor") })
    #expect(desk.screens == 1)
    desk.click("Okafor")
    #expect(desk.screens == 2)
    #expect(desk.text.contains("Dr Ngozi Okafor"))
  }

  @Test func `what was found is clicked too`() throws {
    let desk = try SmallCompany().desk()
    desk.type("okaf")
    desk.click("Okafor, Emeka")
    #expect(desk.lines.contains { $0.hasPrefix("▸! Okafor, Emeka") })
  }

  @Test func `the wheel moves in lists, and leaves forms alone`() throws {
    let desk = try SmallCompany().desk()
    desk.mouse(.wheelDown)
    #expect(desk.lines.contains { $0.hasPrefix("▸! Okafor") })
    desk.mouse(.wheelUp)
    #expect(desk.lines.contains { $0.hasPrefix("▸  Müller") })
    desk.press(DeskWalk("", .f(5)).keys)
    let cursor = desk.cursor
    desk.mouse(.wheelDown)
    #expect(desk.cursor == cursor)
  }

  @Test func `a click on a tab turns to it`() throws {
    let desk = try SmallCompany().desk()
    desk.click("Departures")
    #expect(desk.style(of: "Departures") == desk.theme.style(.tab))
    desk.click("Arrivals")
    desk.click("Müller")
    desk.click("Müller")
    desk.click("Stays")
    #expect(desk.text.contains("─ Stays ─"))
    desk.press(DeskWalk("", .escape, .f(2)).keys)
    desk.click("Follow-ups")
    #expect(desk.style(of: "Follow-ups") == desk.theme.style(.tab))
  }

  @Test func `a click on the hint bar does what it says`() throws {
    let desk = try SmallCompany().desk()
    desk.click("F5 new guest")
    #expect(desk.screens == 2)
    desk.click("F1 help")
    #expect(desk.text.contains("Keys:"))
    desk.click("Esc back")
    #expect(desk.screens == 2)
  }

  @Test func `a click goes to a question of a form`() throws {
    let desk = try SmallCompany().desk()
    desk.press(DeskWalk("", .f(5)).keys)
    desk.click("Phone")
    #expect(desk.cursor?.y == desk.place(of: "Phone")?.y)
    desk.click("Given")
    #expect(desk.cursor?.y == desk.place(of: "Given")?.y)
  }

  @Test func `what a box covers can't be clicked`() throws {
    let desk = try SmallCompany().desk()
    desk.press(.control("p"))
    for covered in ["Find", "Arrival", "Müll"] { desk.click(covered) }
    #expect(desk.screens == 2)
    desk.press(Key(.escape))
    #expect(desk.lines.contains { $0.hasPrefix("▸  Müller") })
    desk.press(.control("p"))
    desk.click("hand-over")
    desk.click("hand-over")
    #expect(desk.text.contains("Set-ups"))
  }

  @Test(arguments: [
    MouseEvent.Action.press(.right), .press(.middle), .release(.left), .drag(.left),
  ])
  func `other buttons do nothing`(_ action: MouseEvent.Action) throws {
    let desk = try SmallCompany().desk()
    let before = desk.text
    desk.mouse(action, at: Point(x: 4, y: 4))
    desk.mouse(.press(.left), at: Point(x: 9_998, y: 9_998))
    #expect(desk.text == before)
  }

  @Test func `clicks anywhere at all end in peace`() throws {
    let company = try SmallCompany()
    for walk in [[], DeskWalk("", "ngozi", .enter, "i").keys, [Key(.function(12))]] {
      for y in 0..<24 {
        let desk = try company.desk()
        desk.press(walk)
        for x in stride(from: 0, to: 80, by: 13) {
          desk.mouse(.press(.left), at: Point(x: x, y: y))
        }
        for line in desk.lines { #expect(ColumnWidth.of(line) <= 80) }
      }
    }
  }
}
