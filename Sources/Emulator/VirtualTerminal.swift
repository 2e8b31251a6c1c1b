package import Terminal

/// A terminal that knows exactly what we may send; everything else is recorded as a complaint.
package struct VirtualTerminal {
  /// One column as it shows.
  package struct Shown: Hashable, Sendable {
    package var glyph = " "
    package var style = Style.plain
    package var isContinuation = false
  }

  package private(set) var complaints: [String] = []
  package private(set) var cursorIsShown = false
  package private(set) var isSynchronized = false
  package private(set) var cursor = Point(x: 0, y: 0)
  private var grid: [[Shown]]
  private var pen = Style.plain
  private var region: ClosedRange<Int>
  private let size: Size

  package init(size: Size) {
    self.size = size
    // Whatever stood there before must not show through the first frame.
    let rubbish = Shown(glyph: "~", style: Style(background: .ansi(1)))
    grid = Array(repeating: Array(repeating: rubbish, count: size.columns), count: size.rows)
    region = 0...max(0, size.rows - 1)
  }

  package mutating func receive(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if Array(text.utf8) != bytes { complaints.append("broken UTF-8") }
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar.value >= 0x20 {
        let end = rest.firstIndex { $0.value < 0x20 } ?? rest.endIndex
        for character in String(rest[..<end]) { print(character) }
        rest = rest[end...]
      } else {
        rest.removeFirst()
        obey(scalar, &rest)
      }
    }
  }

  /// All of it, row by row.
  package var screen: [[Shown]] { grid }

  /// What differs from the surface, the first few cells of it.
  package func differences(from surface: Surface) -> [String] {
    var differences: [String] = []
    for y in 0..<size.rows {
      for x in 0..<size.columns {
        let cell = surface[x, y]
        let shown = grid[y][x]
        guard !matches(shown, cell) else { continue }
        differences.append(
          "(\(x),\(y)) shows \(shown.glyph) \(shown.style), not \(cell.glyph) \(cell.style)"
        )
      }
    }
    if let wanted = surface.cursor, wanted != cursor { differences.append("cursor \(cursor)") }
    if (surface.cursor != nil) != cursorIsShown { differences.append("cursor shown") }
    if isSynchronized { differences.append("still synchronized") }
    let waiting = surface.cursor == nil ? .plain : surface.typingStyle
    if pen != waiting { differences.append("pen \(pen)") }
    return Array((complaints + differences).prefix(5))
  }

  private func matches(_ shown: Shown, _ cell: Cell) -> Bool {
    if cell.width == 0 { return shown.isContinuation }
    guard shown.glyph.utf8.elementsEqual(cell.glyph.utf8), !shown.isContinuation else {
      return false
    }
    let inking: Style.Attributes = [.underline, .reverse]
    if cell.glyph == " ", cell.style.attributes.isDisjoint(with: inking) {
      return shown.style.background == cell.style.background
        && shown.style.attributes.isDisjoint(with: inking)
    }
    return shown.style == cell.style
  }

  private mutating func print(_ character: Character) {
    let width = ColumnWidth.of(character)
    guard cursor.x + width <= size.columns else {
      complaints.append("\(character) does not fit at \(cursor)")
      return
    }
    clear(cursor.x..<cursor.x + width)
    grid[cursor.y][cursor.x] = Shown(glyph: String(character), style: pen)
    if width == 2 {
      grid[cursor.y][cursor.x + 1] = Shown(glyph: "", style: pen, isContinuation: true)
    }
    cursor.x = min(cursor.x + width, size.columns - 1)
  }

  private mutating func clear(_ columns: Range<Int>) {
    for x in columns {
      if grid[cursor.y][x].isContinuation, x > 0 { grid[cursor.y][x - 1].glyph = " " }
      if x + 1 < size.columns, grid[cursor.y][x + 1].isContinuation {
        grid[cursor.y][x + 1] = Shown(style: grid[cursor.y][x].style)
      }
      grid[cursor.y][x] = Shown(style: Style(background: pen.background))
    }
  }

  private mutating func obey(_ control: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) {
    switch control.value {
    case 0x08: cursor.x = max(0, cursor.x - 1)
    case 0x0A:
      if cursor.y == size.rows - 1 { complaints.append("line feed in the last row") }
      cursor.y = min(size.rows - 1, cursor.y + 1)
    case 0x0D: cursor.x = 0
    case 0x1B where rest.first == "[": obeySequence(&rest)
    default: complaints.append("control \(control.value)")
    }
  }

  private mutating func obeySequence(_ rest: inout Substring.UnicodeScalarView) {
    rest.removeFirst()
    let end = rest.firstIndex { (0x40...0x7E).contains($0.value) } ?? rest.endIndex
    let body = String(rest[..<end])
    guard end < rest.endIndex else {
      complaints.append("unfinished sequence \(body)")
      rest = rest[end...]
      return
    }
    let final = Character(rest[end])
    rest = rest[rest.index(after: end)...]
    if body.hasPrefix("?") {
      setMode("\(body)\(final)")
      return
    }
    let parameters = body.split(separator: ";", omittingEmptySubsequences: false)
    obey(final, parameters.map { $0.isEmpty ? nil : Int($0) ?? -1 }, body)
  }

  private mutating func setMode(_ mode: String) {
    switch mode {
    case "?25h", "?25l": cursorIsShown = mode.hasSuffix("h")
    case "?2026h", "?2026l": isSynchronized = mode.hasSuffix("h")
    case "?1049h", "?1049l", "?7h", "?7l", "?2004h", "?2004l": break
    case "?1002h", "?1002l", "?1006h", "?1006l": break
    default: complaints.append("mode \(mode)")
    }
  }

  private mutating func obey(_ final: Character, _ parameters: [Int?], _ body: String) {
    let count = parameters.first.flatMap(\.self) ?? 1
    switch final {
    case "H":
      moveTo(row: count, column: parameters.count > 1 ? parameters[1] ?? 1 : 1)
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
    default: complaints.append("sequence \(body)\(final)")
    }
  }

  private mutating func moveTo(row: Int, column: Int) {
    if !(1...size.rows).contains(row) || !(1...size.columns).contains(column) {
      complaints.append("move to row \(row), column \(column)")
    }
    cursor = Point(x: min(max(column, 1), size.columns) - 1, y: min(max(row, 1), size.rows) - 1)
  }

  private mutating func erase(_ columns: Int) {
    if cursor.x + columns > size.columns { complaints.append("erase of \(columns) at \(cursor)") }
    if pen.background != .terminal || !pen.attributes.isDisjoint(with: [.underline, .reverse]) {
      complaints.append("erase with a coloured pen")
    }
    clear(cursor.x..<min(size.columns, cursor.x + columns))
  }

  private mutating func setRegion(_ parameters: [Int?]) {
    let top = (parameters.first.flatMap(\.self) ?? 1) - 1
    let bottom = (parameters.count > 1 ? parameters[1] ?? size.rows : size.rows) - 1
    guard top >= 0, top < bottom, bottom < size.rows else {
      complaints.append("region \(parameters)")
      return
    }
    region = top...bottom
    cursor = Point(x: 0, y: 0)
  }

  private mutating func scroll(by distance: Int) {
    if pen != .plain { complaints.append("scroll with a pen") }
    let before = grid
    for y in region {
      let source = y + distance
      grid[y] =
        region.contains(source)
        ? before[source] : Array(repeating: Shown(), count: size.columns)
    }
  }
}

extension VirtualTerminal {
  private mutating func setPen(_ parameters: [Int?]) {
    var numbers = parameters.map { $0 ?? 0 }[...]
    while let number = numbers.popFirst() {
      switch number {
      case 0: pen = .plain
      case 1: pen.attributes.insert(.bold)
      case 2: pen.attributes.insert(.dim)
      case 3: pen.attributes.insert(.italic)
      case 4: pen.attributes.insert(.underline)
      case 7: pen.attributes.insert(.reverse)
      case 22: pen.attributes.subtract([.bold, .dim])
      case 23: pen.attributes.remove(.italic)
      case 24: pen.attributes.remove(.underline)
      case 27: pen.attributes.remove(.reverse)
      default: setColor(number, &numbers)
      }
    }
  }

  private mutating func setColor(_ number: Int, _ rest: inout ArraySlice<Int>) {
    switch number {
    case 30...37: pen.foreground = .ansi(UInt8(number - 30))
    case 40...47: pen.background = .ansi(UInt8(number - 40))
    case 90...97: pen.foreground = .ansi(UInt8(number - 82))
    case 100...107: pen.background = .ansi(UInt8(number - 92))
    case 39: pen.foreground = .terminal
    case 49: pen.background = .terminal
    case 38: pen.foreground = color(&rest)
    case 48: pen.background = color(&rest)
    default: complaints.append("style \(number)")
    }
  }

  private mutating func color(_ rest: inout ArraySlice<Int>) -> Color {
    let numbers = rest.map { UInt8(clamping: $0) }
    if numbers.count >= 2, numbers[0] == 5 {
      rest = rest.dropFirst(2)
      return .indexed(numbers[1])
    }
    if numbers.count >= 4, numbers[0] == 2 {
      rest = rest.dropFirst(4)
      return .rgb(numbers[1], numbers[2], numbers[3])
    }
    complaints.append("colour \(numbers)")
    return .terminal
  }
}
