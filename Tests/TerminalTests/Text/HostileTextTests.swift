import Emulator
import Terminal
import Testing

/// Whatever a guest's field holds, the screen around it is as with "X".
@Suite struct HostileTextTests {
  private static let field = Rect(x: 6, y: 1, width: 12, height: 1)
  private static let size = Size(columns: 24, rows: 3)

  @Test(arguments: Personality.allCases)
  func `nothing outside the field changes, whatever the text`(_ personality: Personality) {
    var random = SeededGenerator(seed: 4)
    let crafted = Crafted.texts + (0..<60).map { _ in Crafted.random(using: &random) }
    for text in crafted {
      for drawn in [text, CleanText(text).text] {
        let (harmless, frame) = (Self.screen(with: "X"), Self.screen(with: drawn))
        var terminal = VirtualTerminal(size: Self.size, personality: personality)
        terminal.receive(ControlSequence.bytes(ControlSequence.enter))
        let modes = terminal.modes
        var diff = FrameDiff(depth: .truecolor)
        var last: Surface?
        for next in [harmless, frame, harmless, frame] {
          terminal.receive(diff.bytes(from: last, to: next))
          #expect(Self.troubles(terminal, harmless) == [], "\(text.debugDescription)")
          last = next
        }
        #expect(terminal.modes == modes.union([25]), "\(text.debugDescription)")
        #expect(terminal.incidents == [], "\(text.debugDescription)")
      }
    }
  }

  /// A card with the text in its field, and something on every side of it.
  private static func screen(with text: String) -> Surface {
    var surface = Surface(size: size)
    surface.fill(surface.bounds, with: "#")
    surface.fill(field)
    surface.put(text, at: field.origin, in: field)
    surface.cursor = Point(x: 20, y: 2)
    return surface
  }

  private static func troubles(_ terminal: VirtualTerminal, _ harmless: Surface) -> [String] {
    var troubles = terminal.cursor == harmless.cursor ? [] : ["cursor \(terminal.cursor)"]
    for y in 0..<size.rows {
      for x in 0..<size.columns where !field.contains(Point(x: x, y: y)) {
        let shown = terminal[x, y]
        if shown.glyph != "#" || shown.style != .plain { troubles.append("\(x),\(y) \(shown)") }
      }
    }
    return Array(troubles.prefix(3))
  }
}

extension Crafted {
  /// Scalars of every kind, with those that do most harm more often.
  fileprivate static func random(using random: inout SeededGenerator) -> String {
    let likely: [UInt32] = [
      0x1B, 0x9B, 0x200D, 0xFE0F, 0x301, 0x202E, 0xE0061, 0x1F468, 0x1F3FD, 0x1F1E9, 0x4E16, 0x41,
      7,
      0x94D, 0x915, 0x93F, 0x1161, 0x1112, 0x600, 0xE33,
    ]
    var hostile = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let top: UInt32 = [0x80, 0x3000, 0x2_0000, 0x11_0000].randomElement(using: &random) ?? 0x80
      let other = UInt32.random(in: 0..<top, using: &random)
      let value = likely.randomElement(using: &random) ?? 0
      hostile.append(Unicode.Scalar(Bool.random(using: &random) ? value : other) ?? "?")
    }
    return String(hostile)
  }
}
