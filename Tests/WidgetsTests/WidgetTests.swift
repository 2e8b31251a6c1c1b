import Terminal
import Testing
import Widgets

private let theme = Theme(
  profile: TerminalProfile(
    environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8"],
    isTerminal: true
  )
)
private let plainTheme = Theme(
  profile: TerminalProfile(
    environment: ["TERM": "vt100", "NO_COLOR": "1", "LANG": "C"],
    isTerminal: true
  )
)

private func drawn(
  _ columns: Int,
  _ rows: Int,
  _ draw: (inout Surface, Rect) -> Void
) -> [String] {
  var surface = Surface(width: columns, height: rows)
  draw(&surface, surface.bounds)
  return surface.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

private func drawn(_ form: Form, _ columns: Int, _ rows: Int) -> [String] {
  drawn(columns, rows) { form.draw(on: &$0, in: $1, theme: theme) }
}

private func drawn(_ bar: HintBar, _ columns: Int) -> [String] {
  drawn(columns, 1) { bar.draw(on: &$0, in: $1, theme: theme) }
}

private func drawn(_ meter: Meter, _ columns: Int, _ theme: Theme) -> [String] {
  drawn(columns, 1) { meter.draw(on: &$0, in: $1, theme: theme) }
}

private func rule(_ columns: Int, _ rows: Int) -> [String] {
  drawn(columns, rows) { $0.rule("Stays", in: $1, theme: theme) }
}

@Suite struct `Text in columns` {
  @Test(arguments: [
    ("Okafor", 8, "Okafor  "), ("Okafor", 4, "Oka…"), ("田中美咲", 5, "田中…"),
    ("田中美咲", 4, "田… "), ("", 3, "   "), ("x", 0, ""),
  ])
  func `fitted is exactly as wide as asked`(_ text: String, _ columns: Int, _ fitted: String) {
    #expect(TextLayout.fitted(text, columns) == fitted)
    #expect(ColumnWidth.of(TextLayout.fitted(text, columns)) == columns)
  }

  @Test(arguments: [
    ("peanuts and shellfish", 10, ["peanuts", "and", "shellfish"]),
    ("peanuts and shellfish", 12, ["peanuts and", "shellfish"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("", 5, []), ("a b", 0, []),
    ("田中 美咲", 4, ["田中", "美咲"]),
  ])
  func `wrapped breaks at blanks, and long words apart`(
    _ text: String,
    _ columns: Int,
    _ lines: [String]
  ) {
    #expect(TextLayout.wrapped(text, columns) == lines)
  }

  @Test func `a line says that it was cut, and stays in its rectangle`() {
    let lines = drawn(10, 1) { surface, rect in
      surface.line("Guest 12345", in: rect.removing(right: 2))
    }
    #expect(lines == ["Guest 1…"])
    let trailing = drawn(10, 1) { $0.trailingLine("end", in: $1) }
    #expect(trailing == ["       end"])
    #expect(rule(12, 1) == ["─ Stays ────"])
    #expect(rule(0, 0) == [""])
  }
}

@Suite struct `A field` {
  private static let left = Key(.left)
  private static let back = Key(.backspace)

  private func takes(_ key: Key, _ field: inout TextField) {
    let isTaken = field.handle(key)
    #expect(isTaken)
  }

  @Test(arguments: [
    ("abc", [], "abc|"), ("abc", [left, back], "a|c"), ("abc", [Key(.home), Key(.delete)], "|bc"),
    ("one two", [.control("w")], "one |"), ("abc", [left, .control("u")], "|c"),
    ("abc", [Key(.home), Key(.right), .control("k")], "a|"), ("abc", [.control("a")], "|abc"),
    ("e\u{301}x", [back, back], "|"), ("👨‍👩‍👧", [back], "|"), ("", [back, Key(.delete), left], "|"),
  ])
  func `is edited by the usual keys`(_ text: String, _ keys: [Key], _ expected: String) {
    var field = TextField(text)
    for key in keys { takes(key, &field) }
    var shown = Array(field.text)
    shown.insert("|", at: field.cursor)
    #expect(String(shown) == expected)
  }

  @Test func `joins a mark typed after its letter and keeps the cursor behind both`() {
    var field = TextField("")
    for character in ["e", "\u{301}", "x"] as [Character] {
      takes(Key(.character(character)), &field)
    }
    #expect(field.text == "e\u{301}x")
    #expect(field.cursor == 2)
  }

  @Test func `takes a paste without its line breaks, and no more than it can hold`() {
    var field = TextField("a")
    field.paste("b\nc\td")
    #expect(field.text == "ab c d")
    field.paste(String(repeating: "x", count: 5000))
    #expect(field.text == "ab c d")
    let isTaken = field.handle(Key(.function(4)))
    #expect(!isTaken)
  }

  @Test func `scrolls so that the cursor is in sight, and hides a secret`() {
    var surface = Surface(width: 6, height: 1)
    TextField("abcdefghij").draw(on: &surface, in: surface.bounds, style: .plain, isFocused: true)
    #expect(surface.text == "fghij")
    #expect(surface.cursor == Point(x: 5, y: 0))
    var hidden = Surface(width: 6, height: 1)
    TextField("2468", isSecret: true).draw(
      on: &hidden,
      in: hidden.bounds,
      style: .plain,
      isFocused: false
    )
    #expect(hidden.text == "****")
    #expect(hidden.cursor == nil)
  }

  @Test func `never lets a control byte onto the surface`() {
    let lines = drawn(20, 1) { surface, rect in
      TextField("a\u{1B}[2Jb").draw(on: &surface, in: rect, style: .plain, isFocused: false)
    }
    #expect(!lines[0].unicodeScalars.contains { $0.value < 0x20 })
  }
}

@Suite struct `A list` {
  @Test(arguments: [
    (Key(.down), 1), (Key(.up), 0), (Key(.end), 99), (Key(.pageDown), 9), (Key(.home), 0),
  ])
  func `moves and stays within its rows`(_ key: Key, _ selected: Int) {
    var state = ListState()
    let moved = state.handle(key, count: 100, page: 10)
    #expect(moved)
    #expect(state.selected == selected)
    #expect(state.visible(count: 100, height: 10).contains(selected))
    for other in [Key(.tab), Key(.down, .shift)] {
      let isTaken = state.handle(other, count: 100, page: 10)
      #expect(!isTaken)
    }
  }

  @Test func `shrinks with what it shows`() {
    var state = ListState()
    state.select(50, of: 60)
    let long = state.window(count: 60, height: 5)
    let short = state.window(count: 3, height: 5)
    #expect(long == 46..<51)
    #expect(short == 0..<3)
    #expect(state.visible(count: 0, height: 5) == 0..<0)
    #expect(state.visible(count: 9, height: 0).isEmpty)
  }
}

@Suite struct `A form` {
  private func form() -> Form {
    Form([
      FormField("what", "What", hint: "one line"),
      FormField("kind", "Kind", options: ["red", "green", "grey"], selected: 0),
      FormField("when", "When"),
    ])
  }

  @Test func `walks through its fields and is sent off at the last`() {
    var form = form()
    #expect(form.focusedID == "what")
    for id in ["kind", "when"] {
      guard case .moved = form.handle(Key(.enter)) else { return #expect(Bool(false)) }
      #expect(form.focusedID == id)
    }
    guard case .submitted = form.handle(Key(.enter)) else { return #expect(Bool(false)) }
    _ = form.handle(Key(.tab))
    #expect(form.focusedID == "what")
    _ = form.handle(Key(.backTab))
    #expect(form.focusedID == "when")
    guard case .submitted = form.handle(.control("s")) else { return #expect(Bool(false)) }
  }

  @Test(arguments: [
    (Key(.right), "green"), (Key(.left), "grey"), (Key(.character(" ")), "green"),
    (Key(.character("g")), "green"), (Key(.character("x")), "red"),
  ])
  func `a choice is made by arrows and letters`(_ key: Key, _ value: String) {
    var form = form()
    form.focus(on: "kind")
    _ = form.handle(key)
    #expect(form["kind"] == value)
  }

  @Test func `a choice is shown by its title and answers by its value`() {
    var form = Form([
      FormField("sure", "Sure", options: ["yes", "no"], shownAs: ["ja", "nein"], selected: 0)
    ])
    #expect(form["sure"] == "yes")
    _ = form.handle(Key(.character("n")))
    #expect(form["sure"] == "no")
    var surface = Surface(width: 16, height: 3)
    form.draw(on: &surface, in: surface.bounds, theme: theme)
    #expect(surface.text.contains("Sure  < nein >"))
    form.set("sure", to: "yes")
    #expect(form["sure"] == "yes")
  }

  @Test func `a suggestion gives way to what a person chose`() {
    var form = form()
    form.suggest("kind", "green")
    #expect(form["kind"] == "green")
    form.focus(on: "kind")
    _ = form.handle(Key(.right))
    form.suggest("kind", "red")
    #expect(form["kind"] == "grey")
    form.set("nothing", to: "x")
    #expect(form["nothing"].isEmpty)
  }

  @Test func `a problem stands under its field until it is mended`() {
    var form = form()
    form.setProblem("what", "say what")
    let lines = drawn(form, 30, 6)
    #expect(lines[1].contains("say what"))
    _ = form.handle(Key(.character("x")))
    #expect(!drawn(form, 30, 6)[1].contains("say what"))
    #expect(drawn(form, 0, 0) == [""])
    #expect(form.answers == ["what": "x", "kind": "red", "when": ""])
  }

  @Test func `the field in focus is in sight however small the room`() {
    var form = Form((0..<19).map { FormField("f\($0)", "Field \($0)") })
    for _ in 0..<18 { _ = form.handle(Key(.tab)) }
    let lines = drawn(form, 30, 5)
    #expect(lines.contains { $0.contains("Field 18") })
  }
}

@Suite struct `Bars, boxes and banners` {
  @Test(
    arguments: [
      (0, 0, 100, ".........."), (50, 0, 100, "#####....."), (0, 100, 100, "++++++++++"),
      (20, 30, 100, "##+++....."), (25, 0, 100, "###......."), (100, 50, 100, "##########"),
      (0, 0, 0, ".........."), (1, 0, 1000, "#........."), (999, 0, 1000, "#########."),
      (10, 1, 1000, "#+........"), (.max, .max, .max, "##########"),
    ] as [(Int64, Int64, Int64, String)]
  )
  func `a meter is empty only at nought and full only at all`(
    _ spent: Int64,
    _ added: Int64,
    _ limit: Int64,
    _ bar: String
  ) {
    let meter = Meter(spent: spent, added: added, limit: limit)
    #expect(drawn(meter, 10, plainTheme) == [bar])
    #expect(meter.isOver == (Double(spent) + Double(added) > Double(max(limit, 1))))
  }

  @Test func `a meter in colour is one row of half cells, told apart by their roles`() {
    let size = Size(columns: 10, rows: 1)
    var surface = Surface(size: size)
    let meter = Meter(spent: 20, added: 30, limit: 100)
    meter.draw(on: &surface, in: Rect(x: 0, y: 0, width: 10, height: 1), theme: theme)
    let roles: [Role] = Array(repeating: .money, count: 2) + Array(repeating: .act, count: 3)
    for (x, role) in (roles + Array(repeating: .track, count: 5)).enumerated() {
      #expect(surface[x, 0].style == theme.style(role))
      #expect(surface[x, 0].glyph == "▄")
    }
  }

  @Test func `a meter needs no Unicode and no colour`() {
    let meter = Meter(spent: 50, added: 0, limit: 100)
    #expect(drawn(meter, 4, plainTheme) == ["##.."])
    for role in Role.allCases {
      let style = plainTheme.style(role)
      #expect(style.foreground == .terminal && style.background == .terminal)
    }
  }

  @Test func `a banner takes the rows its words need and drops none`() {
    let banner = Banner("ALLERGY: peanuts, shellfish, latex, sesame")
    let height = banner.height(width: 20)
    let lines = drawn(20, height) { banner.draw(on: &$0, in: $1, theme: theme) }
    #expect(lines[0].hasPrefix("!! ALLERGY"))
    #expect(lines.joined(separator: " ").contains("sesame"))
  }

  @Test func `a frame leaves its room, and gives up where there is none`() {
    let lines = drawn(12, 4) { surface, rect in
      let inner = Frame("Room").draw(on: &surface, in: rect, theme: theme)
      surface.line("412", in: inner)
    }
    #expect(lines == ["┌─ Room ───┐", "│ 412      │", "│          │", "└──────────┘"])
    #expect(
      Frame.centred(width: 50, height: 9, in: Rect(x: 0, y: 0, width: 20, height: 5)).width == 20
    )
    let small = drawn(3, 2) { _ = Frame("x").draw(on: &$0, in: $1, theme: theme) }
    #expect(small.count == 2)
  }

  @Test func `a hint bar drops whole hints when it is narrow`() {
    let bar = HintBar([("Enter", "card"), ("Tab", "next list"), ("F1", "help")])
    #expect(
      drawn(bar, 30) == [" Enter card  Tab next list"]
    )
    #expect(drawn(bar, 80)[0].hasSuffix("F1 help"))
  }
}

@Suite struct ListStateTests {
  /// Keys, the chosen row, and the rows in sight of a list of 30 that shows 10.
  @Test(arguments: [
    ([Key.Code.down], 1, 0), (Array(repeating: .down, count: 12), 12, 3),
    (Array(repeating: .down, count: 12) + [.up], 11, 3),
    (Array(repeating: .down, count: 12) + Array(repeating: .up, count: 10), 2, 2),
    ([.end], 29, 20), ([.end, .pageUp], 20, 20), ([.end, .pageUp, .pageUp], 11, 11),
    ([.end, .home], 0, 0), ([.pageDown], 9, 0), ([.pageDown, .pageDown], 18, 9),
  ])
  func `a list scrolls no further than the choice needs`(
    _ keys: [Key.Code],
    _ selected: Int,
    _ first: Int
  ) {
    var state = ListState()
    for key in keys { _ = state.handle(Key(key), count: 30, page: 10) }
    #expect(state.selected == selected)
    #expect(state.visible(count: 30, height: 10) == first..<first + 10)
  }
}
