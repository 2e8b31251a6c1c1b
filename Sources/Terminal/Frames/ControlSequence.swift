/// Every sequence we send, by name.
package enum ControlSequence: Hashable, Sendable {
  case alternateScreen(on: Bool)
  case autowrap(on: Bool)
  case bracketedPaste(on: Bool)
  case synchronizedOutput(on: Bool)
  /// Presses, releases, drags and the wheel are reported.
  case mouse(on: Bool)
  /// Mouse reports are in decimal numbers, so that they reach over any window.
  case decimalMouse(on: Bool)
  case cursor(shown: Bool)
  case moveTo(Point)
  case moveToColumn(Int)
  case up(Int)
  case down(Int)
  case forward(Int)
  case back(Int)
  /// Blanks that many columns from the cursor on without moving it.
  case erase(Int)
  case eraseToEndOfLine
  case scrollRegion(top: Int, bottom: Int)
  case wholeScrollRegion
  case scrollUp(Int)
  case scrollDown(Int)
  case plainStyle
  /// The parameters as they are sent, with semicolons between them.
  case style(parameters: [UInt8])
  case lineFeeds(Int)
  case backspaces(Int)
  /// To the first column, so many rows on.
  case nextLines(Int)
  /// Makes the terminal forget a sequence it has received half of.
  case cancel
  case bell
  /// Asks for the colour of the ground (OSC 11).
  case askGround

  /// Sent once before the first frame.
  package static let enter: [ControlSequence] = [
    .alternateScreen(on: true), .autowrap(on: false), .bracketedPaste(on: true),
    .cursor(shown: false), .plainStyle,
  ]

  /// Undoes everything a frame or `enter` may have set, whichever way the program ends.
  package static let leave: [ControlSequence] = [
    .cancel, .synchronizedOutput(on: false), .mouse(on: false), .decimalMouse(on: false),
    .bracketedPaste(on: false), .wholeScrollRegion, .plainStyle, .autowrap(on: true),
    .cursor(shown: true), .alternateScreen(on: false),
  ]

  private static let groundQuestion = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// Sent when the program begins or ceases to listen to the mouse.
  package static func mouse(listens: Bool) -> [ControlSequence] {
    [.mouse(on: listens), .decimalMouse(on: listens)]
  }

  package static func bytes(_ sequences: [ControlSequence]) -> [UInt8] {
    var bytes: [UInt8] = []
    for sequence in sequences { sequence.append(to: &bytes) }
    return bytes
  }

  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .cancel: bytes.append(0x18)
    case .bell: bytes.append(0x07)
    case .moveToColumn(0): bytes.append(UInt8(ascii: "\r"))
    case .lineFeeds(let count): bytes.append(contentsOf: repeatElement(0x0A, count: count))
    case .backspaces(let count): bytes.append(contentsOf: repeatElement(0x08, count: count))
    case .nextLines(let count):
      bytes.append(UInt8(ascii: "\r"))
      bytes.append(contentsOf: repeatElement(0x0A, count: count))
    case .askGround: bytes.append(contentsOf: ControlSequence.groundQuestion)
    case .style(let parameters):
      bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
      bytes.append(contentsOf: parameters)
      bytes.append(UInt8(ascii: "m"))
    default: form.append(to: &bytes)
    }
  }

  /// How many bytes it takes.
  package var count: Int {
    switch self {
    case .cancel, .bell, .moveToColumn(0): 1
    case .lineFeeds(let count), .backspaces(let count): count
    case .nextLines(let count): count + 1
    case .askGround: ControlSequence.groundQuestion.count
    case .style(let parameters): parameters.count + 3
    default: form.count
    }
  }

  private var form: Form {
    switch self {
    case .alternateScreen(let on): Form(mode: 1049, on)
    case .autowrap(let on): Form(mode: 7, on)
    case .bracketedPaste(let on): Form(mode: 2004, on)
    case .synchronizedOutput(let on): Form(mode: 2026, on)
    case .mouse(let on): Form(mode: 1002, on)
    case .decimalMouse(let on): Form(mode: 1006, on)
    case .cursor(let shown): Form(mode: 25, shown)
    case .moveTo(let point):
      Form(point.y == 0 ? nil : point.y + 1, point.x == 0 ? nil : point.x + 1, "H")
    case .moveToColumn(let column): Form(column + 1, nil, "G")
    case .up(let rows): Form(times: rows, "A")
    case .down(let rows): Form(times: rows, "B")
    case .forward(let columns): Form(times: columns, "C")
    case .back(let columns): Form(times: columns, "D")
    case .erase(let columns): Form(times: columns, "X")
    case .eraseToEndOfLine: Form(nil, nil, "K")
    case .scrollRegion(let top, let bottom): Form(top + 1, bottom + 1, "r")
    case .wholeScrollRegion: Form(nil, nil, "r")
    case .scrollUp(let rows): Form(times: rows, "S")
    case .scrollDown(let rows): Form(times: rows, "T")
    case .plainStyle: Form(nil, nil, "m")
    case .cancel, .bell, .askGround, .style, .lineFeeds, .backspaces, .nextLines:
      Form(nil, nil, "m")
    }
  }

  /// A sequence of at most two numbers; those left out stand for what the terminal assumes.
  private struct Form {
    private let first: Int?
    private let second: Int?
    private let final: UInt8
    private let isMode: Bool

    init(_ first: Int?, _ second: Int?, _ final: Unicode.Scalar) {
      self.first = first
      self.second = second
      self.final = UInt8(ascii: final)
      isMode = false
    }

    init(times: Int, _ final: Unicode.Scalar) {
      self.init(times == 1 ? nil : times, nil, final)
    }

    init(mode: Int, _ isOn: Bool) {
      first = mode
      second = nil
      final = UInt8(ascii: isOn ? "h" : "l")
      isMode = true
    }

    var count: Int {
      3 + (isMode ? 1 : 0) + (first?.digits ?? 0) + (second.map { $0.digits + 1 } ?? 0)
    }

    func append(to bytes: inout [UInt8]) {
      bytes.append(0x1B)
      bytes.append(UInt8(ascii: "["))
      if isMode { bytes.append(UInt8(ascii: "?")) }
      if let first { bytes.append(number: first) }
      if let second {
        bytes.append(UInt8(ascii: ";"))
        bytes.append(number: second)
      }
      bytes.append(final)
    }
  }
}

extension [UInt8] {
  /// A number from zero on in decimal digits.
  mutating func append(number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}

extension Int {
  fileprivate var digits: Int { self < 10 ? 1 : self < 100 ? 2 : self < 1_000 ? 3 : 4 }
}
