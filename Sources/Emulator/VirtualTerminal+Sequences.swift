import Terminal

/// What the terminal does when it is told to.
extension VirtualTerminal {
  // Autowrap, cursor, mouse, pastes, the alternate screen, synchronized output.
  private static let knownModes: Set<Int> = [7, 25, 1002, 1006, 1049, 2004, 2026]

  mutating func obey(_ control: UInt8) {
    switch control {
    case 0x08:
      noteRelativeMove()
      if !isPastEdge || personality == .agreeing { cursor.x = max(0, cursor.x - 1) }
      isPastEdge = false
    case 0x0A:
      noteRelativeMove()
      if cursor.y == size.rows - 1 { complain("line feed in the last row") }
      cursor.y = min(size.rows - 1, cursor.y + 1)
    case 0x0D:
      cursor.x = 0
      isPastEdge = false
    // A bell, and the end of whatever was half sent.
    case 0x07, 0x18: break
    default: complain("control \(control)")
    }
  }

  mutating func obey(_ body: [UInt8], _ final: UInt8) {
    let text = String(decoding: body, as: UTF8.self)
    if body.first == UInt8(ascii: "?") {
      setMode(text.dropFirst(), final)
      return
    }
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let parameters = parts.map { $0.isEmpty ? nil : Int($0) ?? -1 }
    guard !parameters.contains(-1) else {
      complain("sequence \(text) \(Unicode.Scalar(final))")
      return
    }
    obey(Character(Unicode.Scalar(final)), parameters, text)
  }

  private mutating func setMode(_ number: Substring, _ final: UInt8) {
    let mode = Int(number) ?? -1
    let isOn = final == UInt8(ascii: "h")
    guard isOn || final == UInt8(ascii: "l"), VirtualTerminal.knownModes.contains(mode) else {
      complain("mode ?\(number)\(Unicode.Scalar(final))")
      return
    }
    if mode == 2026, personality != .agreeing { return }
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
  }

  private mutating func obey(_ final: Character, _ parameters: [Int?], _ body: String) {
    let count = parameters.first.flatMap(\.self) ?? 1
    if "ABCD".contains(final) { noteRelativeMove() }
    switch final {
    case "H": moveTo(row: count, column: parameters.count > 1 ? parameters[1] ?? 1 : 1)
    case "G": moveTo(row: cursor.y + 1, column: count)
    case "A": moveTo(row: cursor.y + 1 - count, column: cursor.x + 1)
    case "B": moveTo(row: cursor.y + 1 + count, column: cursor.x + 1)
    case "C": moveTo(row: cursor.y + 1, column: cursor.x + 1 + count)
    case "D": moveTo(row: cursor.y + 1, column: cursor.x + 1 - count)
    case "K" where body.isEmpty: erase(size.columns - cursor.x)
    case "X": erase(count)
    case "m": setPen(parameters)
    case "r": setRegion(parameters)
    case "S": scroll(by: count)
    case "T": scroll(by: -count)
    default: complain("sequence \(body)\(final)")
    }
  }

  // Terminals differ about where the cursor is once the last column is filled.
  private mutating func noteRelativeMove() {
    if isPastEdge { complain("a move from beyond the last column") }
  }

  private mutating func moveTo(row: Int, column: Int) {
    if !(1...size.rows).contains(row) || !(1...size.columns).contains(column) {
      complain("move to row \(row), column \(column)")
    }
    isPastEdge = false
    cursor = Point(x: min(max(column, 1), size.columns) - 1, y: min(max(row, 1), size.rows) - 1)
  }

  private mutating func erase(_ columns: Int) {
    if isPastEdge || cursor.x + columns > size.columns {
      complain("erase of \(columns) at \(cursor)")
    }
    if pen.background != .terminal || !pen.attributes.isDisjoint(with: [.underline, .reverse]) {
      complain("erase with a coloured pen")
    }
    let background = personality == .agreeing ? Color.terminal : pen.background
    clear(cursor.x..<min(size.columns, cursor.x + columns), background: background)
  }

  private mutating func setRegion(_ parameters: [Int?]) {
    let top = (parameters.first.flatMap(\.self) ?? 1) - 1
    let bottom = (parameters.count > 1 ? parameters[1] ?? size.rows : size.rows) - 1
    let isWhole = parameters.allSatisfy { $0 == nil }
    guard top >= 0, isWhole || top < bottom, bottom < size.rows else {
      complain("region \(parameters)")
      return
    }
    region = top...max(top, bottom)
    isPastEdge = false
    cursor = Point(x: 0, y: 0)
  }

  private mutating func scroll(by distance: Int) {
    if pen != .plain { complain("scroll with a pen") }
    moveRows(by: distance)
  }
}
