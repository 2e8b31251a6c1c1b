import Emulator
import Terminal
import Testing

@Suite struct FrameDiffTests {
  private static let size = Size(columns: 80, rows: 24)

  @Test(arguments: 0..<40)
  func `any frame becomes any other`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let size = Size(
      columns: [1, 2, 7, 40, 80].randomElement(using: &random) ?? 1,
      rows: [1, 3, 12, 24].randomElement(using: &random) ?? 1
    )
    var terminal = VirtualTerminal(size: size)
    var diff = FrameDiff(depth: .truecolor)
    var last: Surface?
    for step in 0..<12 {
      let next = Picture.random(size, after: last, using: &random)
      terminal.receive(diff.bytes(from: last, to: next))
      #expect(terminal.differences(from: next) == [], "seed \(seed), frame \(step)")
      last = next
    }
  }

  @Test func `an unchanged frame costs nothing`() {
    var session = DrawnSession(Picture.list(firstRow: 0, selected: 4, size: Self.size))
    #expect(session.bytes(to: session.frame).isEmpty)
  }

  @Test func `a typed character is one byte`() {
    var form = Picture.list(firstRow: 0, selected: 4, size: Self.size)
    form.cursor = Point(x: 20, y: 1)
    var session = DrawnSession(form)
    var typed = form
    typed.put("x", at: Point(x: 20, y: 1))
    typed.cursor = Point(x: 21, y: 1)
    #expect(session.bytes(to: typed) == Array("x".utf8))
  }

  @Test(arguments: [
    ("scroll by one", 1, 5, 250), ("scroll back", -1, 3, 250), ("next row", 0, 5, 250),
    ("three rows on", 3, 7, 600),
  ])
  func `moving through a list stays cheap`(
    _ name: String,
    _ firstRow: Int,
    _ selected: Int,
    _ limit: Int
  ) {
    var session = DrawnSession(Picture.list(firstRow: 10, selected: 14, size: Self.size))
    let next = Picture.list(firstRow: 10 + firstRow, selected: 10 + selected, size: Self.size)
    let bytes = session.bytes(to: next)
    #expect(bytes.count <= limit, "\(name)")
    #expect(session.terminal.differences(from: next) == [])
  }

  @Test func `the first frame is small and shows nothing of what was there`() {
    let frame = Picture.list(firstRow: 0, selected: 4, size: Self.size)
    var diff = FrameDiff(depth: .indexed256)
    let bytes = diff.bytes(from: nil, to: frame)
    #expect(bytes.count <= 2_600)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("\u{1B}[?2026h"))
  }

  @Test(arguments: [
    (ColorDepth.truecolor, "\u{1B}[38;2;250;5;5mx\u{1B}[m"),
    (.indexed256, "\u{1B}[38;5;196mx\u{1B}[m"), (.ansi16, "\u{1B}[91mx\u{1B}[m"), (.none, "x"),
  ])
  func `colours are lowered to what the terminal has`(_ depth: ColorDepth, _ expected: String) {
    let blank = Surface(width: 8, height: 1)
    var red = blank
    red.put("x", at: Point(x: 0, y: 0), style: Style(foreground: .rgb(250, 5, 5)))
    var diff = FrameDiff(depth: depth)
    _ = diff.bytes(from: nil, to: blank)
    let sent = String(decoding: diff.bytes(from: blank, to: red), as: UTF8.self)
    #expect(sent.hasSuffix(expected))
  }

  @Test func `another character set gets question marks`() {
    var frame = Surface(width: 6, height: 1)
    frame.put("a世é", at: Point(x: 0, y: 0))
    var diff = FrameDiff(depth: .none, unicode: false)
    let sent = String(decoding: diff.bytes(from: nil, to: frame), as: UTF8.self)
    #expect(sent.contains("a???"))
  }

  @Test func `a frame without cells costs no moves`() {
    var diff = FrameDiff(depth: .none)
    let bytes = diff.bytes(from: nil, to: Surface(width: 0, height: 0))
    #expect(!bytes.contains(UInt8(ascii: "H")))
  }
}

/// A terminal that has been sent one frame.
private struct DrawnSession {
  private(set) var terminal: VirtualTerminal
  private(set) var frame: Surface
  private var diff = FrameDiff(depth: .truecolor)

  init(_ frame: Surface) {
    self.frame = frame
    terminal = VirtualTerminal(size: frame.size)
    terminal.receive(diff.bytes(from: nil, to: frame))
  }

  mutating func bytes(to next: Surface) -> [UInt8] {
    let bytes = diff.bytes(from: frame, to: next)
    terminal.receive(bytes)
    frame = next
    return bytes
  }
}

/// Frames to draw.
private enum Picture {
  private static let words = [
    "Müller", "Jürgen", "世界", "412", "e\u{301}", "👩‍👩‍👧", "🇩🇪", "❤️", "กำ", "─│┌", "  ", "x", "😀",
  ]

  /// A screen with a title and a list, as most of ours are.
  static func list(firstRow: Int, selected: Int, size: Size) -> Surface {
    var surface = Surface(size: size)
    surface.put(
      " Hotel Lindenhof   Arrivals",
      at: Point(x: 0, y: 0),
      style: Style(attributes: .bold)
    )
    surface.put("Find  m", at: Point(x: 1, y: 1))
    for y in 3..<size.rows - 2 {
      let number = firstRow + y - 3
      let style = number == selected ? Style(background: .indexed(24)) : .plain
      surface.fill(Rect(x: 0, y: y, width: size.columns, height: 1), style: style)
      surface.put("Guest number \(number * 7_919)", at: Point(x: 2, y: y), style: style)
      surface.put("\(400 + number)", at: Point(x: 34, y: y), style: style)
      surface.put("expected", at: Point(x: 44, y: y), style: style)
    }
    return surface
  }

  static func random(
    _ size: Size,
    after last: Surface?,
    using random: inout SeededGenerator
  ) -> Surface {
    var surface = last ?? Surface(size: size)
    if Int.random(in: 0..<4, using: &random) == 0 { surface = shifted(surface, using: &random) }
    for _ in 0..<Int.random(in: 0..<12, using: &random) {
      let point = Point(
        x: Int.random(in: -2..<size.columns, using: &random),
        y: Int.random(in: 0..<size.rows, using: &random)
      )
      let style = self.style(using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let rect = Rect(
          x: point.x,
          y: point.y,
          width: Int.random(in: 0..<30, using: &random),
          height: 3
        )
        surface.fill(
          rect,
          with: [" ", " ", "·", "世"].randomElement(using: &random) ?? " ",
          style: style
        )
      case 1:
        surface.restyle(Rect(x: point.x, y: point.y, width: 20, height: 1)) { _ in style }
      default:
        let text = (0..<6).compactMap { _ in words.randomElement(using: &random) }
        surface.put(text.joined(), at: point, style: style)
      }
    }
    surface.cursor =
      Bool.random(using: &random) ? nil : Point(x: size.columns / 2, y: size.rows / 2)
    return surface
  }

  private static func shifted(_ old: Surface, using random: inout SeededGenerator) -> Surface {
    let distance = Int.random(in: -3...3, using: &random)
    var moved = Surface(size: old.size)
    for y in 0..<old.size.rows {
      for x in 0..<old.size.columns where old[x, y + distance].width > 0 {
        let cell = old[x, y + distance]
        moved.put(cell.glyph, at: Point(x: x, y: y), style: cell.style)
      }
    }
    return moved
  }

  private static func style(using random: inout SeededGenerator) -> Style {
    let colors: [Color] = [.terminal, .terminal, .ansi(1), .ansi(12), .indexed(39), .rgb(1, 2, 3)]
    return Style(
      foreground: colors.randomElement(using: &random) ?? .terminal,
      background: colors.randomElement(using: &random) ?? .terminal,
      attributes: Style.Attributes(rawValue: UInt8.random(in: 0..<32, using: &random))
    )
  }
}
