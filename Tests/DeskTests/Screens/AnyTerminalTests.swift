import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Sizes, colours and texts that nobody planned for.
@Suite struct `Any terminal, any text` {
  @Test func `every screen is drawn at every size`() throws {
    let company = try SmallCompany()
    let walks: [[Key]] = [
      [], [Key(.enter)], [Key(.enter), Key(.character("p"))], [Key(.enter), Key(.character("g"))],
      [Key(.enter), Key(.character("i"))], [Key(.enter), Key(.tab)],
      [Key(.enter), Key(.character("e"))],
      [Key(.function(1))], [.control("p")], [Key(.function(3))], [Key(.function(5))],
      [Key(.function(7))], [Key(.function(8))], [Key(.function(9))], [Key(.function(10))],
    ]
    for (columns, rows) in [(1, 1), (0, 0), (60, 16), (61, 17), (79, 23), (132, 40), (255, 80)] {
      for walk in walks {
        let desk = try company.desk("max", columns: columns, rows: rows)
        desk.pressAtOnce(walk)
        for line in desk.lines { #expect(ColumnWidth.of(line) <= columns) }
        if columns >= 60 { #expect(!desk.text.contains("too small")) }
      }
    }
  }

  @Test(arguments: [
    "\u{1B}[2J\u{1B}]0;owned\u{7}", "\u{9B}31m", "a\u{202E}b", "👨‍👩‍👧‍👦🇦🇹", "漢字かな交じり文の要望", "ａｂｃ",
    String(repeating: "x", count: 3000), "e\u{301}\u{301}\u{301}", "\u{0}\u{7F}",
  ])
  func `hostile and wide text stays in its field`(_ text: String) throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("p")))
    desk.paste("+x " + text)
    #expect(
      !desk.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x9B }
    )
    for line in desk.lines { #expect(ColumnWidth.of(line) <= 80) }
    desk.press(Key(.enter), Key(.escape), Key(.escape))
    #expect(desk.lines[0].contains("VIE Hotel Lindenhof"))
  }

  @Test func `a pasted line break never sends a form off`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    desk.type("liz")
    desk.press(Key(.enter), Key(.character("p")))
    desk.paste("+tea\nat five\n")
    #expect(desk.text.contains("+tea at five"))
    #expect(try company.store.preferences(of: Guest.ID("G2")).count == 1)
  }

  @Test(arguments: [
    ["TERM": "vt100"], ["TERM": "xterm-256color", "NO_COLOR": "1", "LANG": "C.UTF-8"],
  ])
  func `without colour nothing is lost`(_ environment: [String: String]) throws {
    let company = try SmallCompany()
    let desk = HeadlessDesk(
      store: company.store,
      of: company,
      session: try company.session("ana"),
      now: SmallCompany.now,
      environment: environment
    )
    #expect(desk.text.contains("allergy"))
    #expect(desk.text.contains(environment["NO_COLOR"] == nil ? ">" : "▸"))
  }

  @Test func `a store that fails is told and the desk goes on`() throws {
    let company = try SmallCompany()
    let desk = try company.desk(nil)
    desk.type("nobody")
    desk.press(Key(.enter))
    desk.type("0000")
    desk.press(Key(.enter))
    #expect(desk.text.contains("staff"))
    #expect(!desk.isFinished)
    desk.press(.control("q"))
    #expect(desk.isFinished)
  }
}
