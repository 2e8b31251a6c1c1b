import Emulator
import Terminal
import Testing

/// Mouse reports, and the modes that ask for them.
@Suite struct MouseTests {
  @Test(arguments: [
    ("0;1;1M", MouseEvent(.press(.left), at: Point(x: 0, y: 0))),
    ("0;80;24m", MouseEvent(.release(.left), at: Point(x: 79, y: 23))),
    ("1;2;3M", MouseEvent(.press(.middle), at: Point(x: 1, y: 2))),
    ("2;2;3M", MouseEvent(.press(.right), at: Point(x: 1, y: 2))),
    ("32;10;5M", MouseEvent(.drag(.left), at: Point(x: 9, y: 4))),
    ("64;10;5M", MouseEvent(.wheelUp, at: Point(x: 9, y: 4))),
    ("65;10;5M", MouseEvent(.wheelDown, at: Point(x: 9, y: 4))),
    ("28;10;5M", MouseEvent(.press(.left), at: Point(x: 9, y: 4), [.shift, .alt, .control])),
    ("0;0;0M", MouseEvent(.press(.left), at: Point(x: 0, y: 0))),
    ("0;999999999999;5M", MouseEvent(.press(.left), at: Point(x: 9_998, y: 4))),
  ])
  func `a report means the same however it is cut`(_ body: String, _ event: MouseEvent) {
    let bytes = Array("a\u{1B}[<\(body)b".utf8)
    let keys = ["a", "b"].map { InputEvent.key(Key(.character($0))) }
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      decoder.takesMouse = true
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == [keys[0], .mouse(event), keys[1]], "cut at \(cut)")
      #expect(decoder.timeout == nil)
    }
  }

  @Test(arguments: [
    "3;1;1M", "35;1;1M", "66;1;1M", "67;1;1M", "64;1;1m", "96;1;1M", "128;1;1M", "256;1;1M",
    "0;1M", "0;1;1;1M", "M",
  ])
  func `other reports are swallowed`(_ body: String) {
    var decoder = KeyDecoder()
    decoder.takesMouse = true
    #expect(decoder.feed(Array("\u{1B}[<\(body)x".utf8)) == [.key(Key(.character("x")))])
  }

  @Test func `nobody who did not ask hears of the mouse`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[<0;1;1Mx".utf8)) == [.key(Key(.character("x")))])
  }

  @Test func `each mode is asked for by itself, and always left`() {
    let on = ControlSequence.bytes(ControlSequence.mouse(listens: true))
    #expect(String(decoding: on, as: UTF8.self) == "\u{1B}[?1002h\u{1B}[?1006h")
    let leave = String(decoding: ControlSequence.bytes(ControlSequence.leave), as: UTF8.self)
    #expect(leave.contains("\u{1B}[?1002l\u{1B}[?1006l"))
    #expect(ControlSequence.bytes([.bell]) == [7])
    #expect(!ControlSequence.enter.contains(.mouse(on: true)))
  }

  @Test(arguments: [
    ("15;0", false), ("0;15", true), ("0;default;15", true), ("12;7", true), ("7;8", false),
    ("", false), ("15;default", false), ("x", false),
  ])
  func `the terminal says what its ground is`(_ colors: String, _ isLight: Bool) {
    let environment = ["TERM": "rxvt", "COLORFGBG": colors]
    let profile = TerminalProfile(environment: environment, isTerminal: true)
    #expect(profile.hasLightGround == isLight)
  }

  @Test func `rows are drawn anew where the terminal may not move them`() {
    func list(from first: Int) -> Surface {
      var surface = Surface(width: 40, height: 12)
      for y in 0..<12 { surface.put("guest number \(first + y)", at: Point(x: 0, y: y)) }
      return surface
    }
    var terminal = VirtualTerminal(size: Size(columns: 40, rows: 12))
    var diff = FrameDiff(depth: .indexed256)
    diff.usesScrollRegion = false
    terminal.receive(diff.bytes(from: nil, to: list(from: 100)))
    let bytes = diff.bytes(from: list(from: 100), to: list(from: 103))
    terminal.receive(bytes)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("S"))
    #expect(terminal.differences(from: list(from: 103)) == [])
  }

  @Test func `letters stand in for signs that would be drawn too wide`() {
    var surface = Surface(width: 8, height: 1)
    surface.put("a…·“é”", at: Point(x: 0, y: 0))
    var diff = FrameDiff(depth: .none)
    diff.plainSigns = true
    let bytes = diff.bytes(from: nil, to: surface)
    #expect(String(decoding: bytes, as: UTF8.self).contains("a~-\"é\""))
  }
}
