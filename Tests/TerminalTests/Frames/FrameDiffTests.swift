import Emulator
import Terminal
import Testing

@Suite struct FrameDiffTests {
  private static let size = Size(columns: 80, rows: 24)

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
