/// Every sequence we send, by name.
package enum ControlSequence: Hashable, Sendable {
  case alternateScreen(on: Bool)
  case autowrap(on: Bool)
  case bracketedPaste(on: Bool)
  case synchronizedOutput(on: Bool)
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
  case style(parameters: String)
  /// Makes the terminal forget a sequence it has received half of.
  case cancel

  /// Sent once before the first frame.
  package static let enter: [ControlSequence] = [
    .alternateScreen(on: true), .autowrap(on: false), .bracketedPaste(on: true),
    .cursor(shown: false), .plainStyle,
  ]

  /// Undoes everything a frame or `enter` may have set, whichever way the program ends.
  package static let leave: [ControlSequence] = [
    .cancel, .synchronizedOutput(on: false), .bracketedPaste(on: false), .wholeScrollRegion,
    .plainStyle, .autowrap(on: true), .cursor(shown: true), .alternateScreen(on: false),
  ]

  package static func bytes(_ sequences: [ControlSequence]) -> [UInt8] {
    sequences.flatMap(\.text.utf8)
  }

  package var text: String {
    switch self {
    case .alternateScreen(let on): mode(1049, on)
    case .autowrap(let on): mode(7, on)
    case .bracketedPaste(let on): mode(2004, on)
    case .synchronizedOutput(let on): mode(2026, on)
    case .cursor(let shown): mode(25, shown)
    case .moveTo(let point): moveTo(point)
    case .moveToColumn(let column): column == 0 ? "\r" : "\u{1B}[\(column + 1)G"
    case .up(let rows): counted(rows, "A")
    case .down(let rows): counted(rows, "B")
    case .forward(let columns): counted(columns, "C")
    case .back(let columns): counted(columns, "D")
    case .erase(let columns): counted(columns, "X")
    case .eraseToEndOfLine: "\u{1B}[K"
    case .scrollRegion(let top, let bottom): "\u{1B}[\(top + 1);\(bottom + 1)r"
    case .wholeScrollRegion: "\u{1B}[r"
    case .scrollUp(let rows): counted(rows, "S")
    case .scrollDown(let rows): counted(rows, "T")
    case .plainStyle: "\u{1B}[m"
    case .style(let parameters): "\u{1B}[\(parameters)m"
    case .cancel: "\u{18}"
    }
  }

  private func mode(_ number: Int, _ isOn: Bool) -> String {
    "\u{1B}[?\(number)\(isOn ? "h" : "l")"
  }

  private func counted(_ count: Int, _ final: String) -> String {
    count == 1 ? "\u{1B}[\(final)" : "\u{1B}[\(count)\(final)"
  }

  private func moveTo(_ point: Point) -> String {
    let row = point.y == 0 ? "" : "\(point.y + 1)"
    let column = point.x == 0 ? "" : ";\(point.x + 1)"
    return "\u{1B}[\(row)\(column)H"
  }
}
