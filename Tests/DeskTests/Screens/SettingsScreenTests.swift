import Hotel
import Storage
import Terminal
import Testing

@testable import Desk

/// Settings: changed at the desk, seen at once, kept for whoever changed them.
@Suite struct `The settings screen` {
  private static let open = Key(.function(12))

  /// Presses keys that lead to a setting, and changes it so many times.
  private func turn(_ setting: Setting, times: Int = 1, at desk: HeadlessDesk) {
    desk.press(Self.open, Key(.home))
    for _ in 0..<(Setting.allCases.firstIndex(of: setting) ?? 0) { desk.press(Key(.down)) }
    for _ in 0..<times { desk.press(Key(.right)) }
  }

  private func kept(_ staff: String, _ company: SmallCompany) throws -> [String: String] {
    try company.store.settings(of: Staff.ID(staff))
  }

  @Test(arguments: Language.allCases, [(80, 24), (60, 16), (140, 40), (200, 60)])
  func `every setting stands there with its value`(_ language: Language, _ size: (Int, Int)) throws
  {
    let desk = try SmallCompany().desk(columns: size.0, rows: size.1, language: language)
    desk.press(Self.open)
    let words = SettingsWords.of(language)
    for setting in Setting.allCases {
      let value = words.value(setting, desk.settings[setting])
      #expect(
        desk.lines.contains { $0.contains(words.name(setting)) && $0.contains("< \(value) >") },
        "\(setting)\n\(desk.text)"
      )
      let about = words.about(setting).split(separator: " ").last ?? ""
      #expect(desk.text.contains(about), "\(setting)\n\(desk.text)")
      desk.press(Key(.down))
    }
    #expect(desk.hint.contains(words.usual))
    for line in desk.lines { #expect(ColumnWidth.of(line) <= size.0) }
  }

  @Test func `a theme shows at once, everywhere, and is kept`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    let dark = desk.style(of: "VIE")
    turn(.theme, times: 2, at: desk)
    #expect(desk.text.contains("Kept for you: Theme light"))
    #expect(desk.style(of: "VIE") != dark)
    desk.press(Key(.escape))
    #expect(desk.style(of: "Müller")?.background == Color.indexed(195))
    #expect(try kept("ana", company) == ["theme": "light"])
    // The next sitting begins with it.
    let next = try company.desk()
    #expect(next.settings.theme == .light)
    #expect(try company.desk("max").settings.theme == .auto)
  }

  @Test func `a language shows at once, and the usual comes back with one key`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    turn(.language, at: desk)
    #expect(desk.text.contains("Für Sie gemerkt: Sprache Deutsch"))
    #expect(desk.text.contains("Einstellungen"))
    desk.type("u")
    #expect(desk.text.contains("Back to the usual: Language English"))
    #expect(try kept("ana", company) == [:])
    desk.press(Key(.escape))
    #expect(desk.text.contains("Arrivals 2"))
  }

  @Test(arguments: [
    (Setting.borders, 2, ">", "▸"), (.density, 1, "Tomorrow", "──"),
    (.formats, 3, "Wed 2026-10-14", "14 Oct 2026"), (.formats, 2, "Mi 14. Okt. 2026", "Wed 14 Oct"),
    (.ambiguousWidth, 1, ">", "▸"),
  ])
  func `a setting changes what is drawn`(
    _ setting: Setting,
    _ times: Int,
    _ comes: String,
    _ goes: String
  ) throws {
    let desk = try SmallCompany().desk()
    desk.advance(.milliseconds(100))
    #expect(desk.text.contains(goes))
    turn(setting, times: times, at: desk)
    desk.press(Key(.escape))
    #expect(desk.text.contains(comes))
    #expect(!desk.text.contains(goes), "\(desk.text)")
  }

  @Test func `amounts follow the formats`() throws {
    let desk = try SmallCompany().desk()
    turn(.formats, times: 3, at: desk)
    desk.press(Key(.escape), Key(.function(8)))
    #expect(desk.text.contains("2000.00"))
  }

  @Test func `the left key goes the other way, and the palette leads here from any screen`() throws
  {
    let desk = try SmallCompany().desk()
    desk.press(DeskWalk("", "ngozi", .enter, .palette, "settings", .enter).keys)
    desk.press(Key(.left))
    #expect(desk.settings.theme == .light)
    desk.press(Self.open)
    #expect(desk.screens == 3)
    desk.press(Key(.escape), Key(.escape))
    #expect(desk.screens == 1)
  }

  @Test func `nobody changes anything before the sign-in, and the next one has their own`() throws {
    let company = try SmallCompany()
    let desk = try company.desk()
    turn(.mouse, at: desk)
    desk.press(Key(.escape))
    #expect(desk.wishes.mouse)
    desk.press(Key(.function(10)), Self.open)
    #expect(desk.text.contains("settings: sign in first"))
    desk.press(Key(.backTab))
    for _ in 0..<3 { desk.press(Key(.backspace)) }
    desk.type("max")
    desk.press(Key(.enter))
    desk.type("8642")
    desk.press(Key(.enter))
    #expect(desk.text.contains("Max Hollander"))
    #expect(!desk.wishes.mouse)
  }

  @Test func `what the config file says wrongly is told when the desk opens`() throws {
    let company = try SmallCompany()
    var asked: [(Asker, DeskWork)] = []
    var desk = OpenDesk.application(
      for: OpenDesk.Opening(
        storePath: "",
        session: try company.session("ana"),
        isNoColor: false,
        note: "config:2: there is no setting “muose”."
      ),
      profile: TerminalProfile(environment: ["TERM": "xterm"], isTerminal: true),
      post: { asked.append(($0, $1)) }
    )
    while !asked.isEmpty {
      let (asker, work) = asked.removeFirst()
      let answer = asker.message(.success(try work(company.store)))
      desk.update(.message(try #require(answer)))
    }
    var surface = Surface(size: Size(columns: 80, rows: 24))
    desk.draw(on: &surface)
    #expect(surface.text.contains("! config:2: there is no setting “muose”."))
    #expect(surface.text.contains("Arrivals 2"))
  }

  @Test func `what the terminal is asked for follows the settings`() throws {
    let desk = try SmallCompany().desk()
    #expect(desk.wishes == ScreenRequests())
    turn(.scrollRegion, at: desk)
    turn(.ambiguousWidth, at: desk)
    #expect(!desk.wishes.scrollRegion)
    #expect(desk.wishes.plainSigns)
  }

  @Test func `the bell rings for a STOP once, and for what is refused`() throws {
    let desk = try SmallCompany().desk()
    desk.press(DeskWalk("", "ngozi", .enter).keys)
    #expect(desk.wishes.bells == 0)
    desk.press(Key(.escape), Key(.escape))
    turn(.bell, at: desk)
    desk.press(Key(.escape))
    desk.press(DeskWalk("", "ngozi", .enter).keys)
    #expect(desk.wishes.bells == 1)
    desk.press(DeskWalk("", "p", .escape, "i").keys)
    #expect(desk.wishes.bells == 2)
    desk.press(DeskWalk("", .escape, .escape, .escape, "liz", .enter).keys)
    #expect(desk.wishes.bells == 2)
    desk.press(DeskWalk("", "p4111 1111 1111 1111", .enter).keys)
    #expect(desk.wishes.bells == 3)
  }
}

extension SettingsWords {
  fileprivate static func of(_ language: Language) -> SettingsWords {
    DeskWords.of(language).settings
  }
}
