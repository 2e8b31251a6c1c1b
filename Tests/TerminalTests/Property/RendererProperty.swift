import Emulator
import Terminal

/// What must hold for any frames; the bytes are a script that draws them.
struct RendererProperty {
  private static let mostFrames = 24

  private var script: ArraySlice<UInt8>
  private var surface: Surface
  private var shown: Surface?
  private var terminals: [VirtualTerminal] = []
  private var diff = FrameDiff(depth: .truecolor)

  /// What is wrong, if anything.
  static func failure(of input: [UInt8]) -> String? {
    var property = RendererProperty(input)
    var frames = 0
    while !property.script.isEmpty, frames < mostFrames {
      guard property.step() || property.script.isEmpty else { continue }
      frames += 1
      if let failure = property.show() { return "frame \(frames): \(failure)" }
    }
    return nil
  }

  private init(_ input: [UInt8]) {
    script = input[...]
    surface = Surface(size: Size(columns: 1, rows: 1))
    begin()
  }

  private mutating func next() -> Int { script.popFirst().map(Int.init) ?? 0 }

  private mutating func begin() {
    let size = Size(columns: 1 + next() % 40, rows: 1 + next() % 8)
    surface = Surface(size: size)
    shown = nil
    if terminals.isEmpty {
      terminals = Personality.allCases.map { VirtualTerminal(size: size, personality: $0) }
    }
    for index in terminals.indices { terminals[index].resize(to: size) }
  }

  /// Draws what the next bytes say; true when that frame is to be shown.
  private mutating func step() -> Bool {
    switch next() % 16 {
    case 0: begin()
    case 1, 2: return true
    case 3: surface.clear()
    case 4: surface.fill(rect(), with: text().first ?? " ", style: style())
    case 5:
      let wanted = style()
      surface.restyle(rect()) { _ in wanted }
    case 6: surface.cursor = next() % 2 == 0 ? nil : point()
    case 7: shift(by: next() % 7 - 3)
    default: surface.put(text(), at: point(), style: style())
    }
    return false
  }

  private mutating func show() -> String? {
    let bytes = diff.bytes(from: shown, to: surface)
    shown = surface
    for index in terminals.indices {
      terminals[index].receive(bytes)
      let differences = terminals[index].differences(from: surface)
      guard differences.isEmpty else { return "\(Personality.allCases[index]): \(differences)" }
    }
    return nil
  }

  private mutating func point() -> Point {
    Point(x: next() % (surface.size.columns + 2) - 1, y: next() % surface.size.rows)
  }

  private mutating func rect() -> Rect {
    let origin = point()
    return Rect(x: origin.x, y: origin.y, width: next() % 20, height: next() % 4)
  }

  private mutating func style() -> Style {
    let colors: [Color] = [.terminal, .terminal, .ansi(1), .ansi(12), .indexed(39), .rgb(1, 2, 3)]
    let choice = next()
    return Style(
      foreground: colors[choice % 6],
      background: colors[choice / 6 % 6],
      attributes: Style.Attributes(rawValue: UInt8(choice / 36))
    )
  }

  private mutating func text() -> String {
    let choice = next()
    guard choice >= 16 else {
      let bytes = script.prefix(choice)
      script = script.dropFirst(choice)
      return String(decoding: bytes, as: UTF8.self)
    }
    return (0..<choice % 4 + 1).map { _ in Crafted.texts[next() % Crafted.texts.count] }.joined()
  }

  private mutating func shift(by distance: Int) {
    var moved = Surface(size: surface.size)
    for y in 0..<surface.size.rows {
      for x in 0..<surface.size.columns where surface[x, y + distance].width > 0 {
        let cell = surface[x, y + distance]
        moved.put(cell.glyph, at: Point(x: x, y: y), style: cell.style)
      }
    }
    surface = moved
  }
}
