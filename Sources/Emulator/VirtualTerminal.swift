package import Terminal

/// A terminal that knows exactly what we may send; everything else is recorded as a complaint.
package struct VirtualTerminal {
  /// One column as it shows.
  package struct Shown: Hashable, Sendable {
    package var glyph = " "
    package var style = Style.plain
    /// The right half of a wide character.
    package var isContinuation = false
  }

  /// Whatever stood there before must not show through the first frame.
  private static let rubbish = Shown(glyph: "~", style: Style(background: .ansi(1)))
  /// A terminal as a shell has it: wrapping, with a cursor.
  package static let modesOfShell: Set<Int> = [7, 25]

  package internal(set) var incidents: [String] = []
  /// The program has asked what the ground is.
  package private(set) var asksForGround = false
  /// The modes that are on, by their numbers.
  package internal(set) var modes = modesOfShell
  package internal(set) var cursor = Point(x: 0, y: 0)
  /// Columns and rows.
  package private(set) var size: Size
  let personality: Personality
  var pen = Style.plain
  var region: ClosedRange<Int>
  /// The last column is filled and nothing has moved the cursor since.
  var isPastEdge = false
  private var grid: [Shown]
  private var received = ReceivedBytes()
  /// What the next scalar may still join, and where it stands.
  private var open: (glyph: String, at: Point)?

  package init(size: Size, personality: Personality = .agreeing) {
    self.size = size
    self.personality = personality
    grid = Array(repeating: VirtualTerminal.rubbish, count: size.columns * size.rows)
    region = 0...max(0, size.rows - 1)
  }

  package var cursorIsShown: Bool { modes.contains(25) }

  /// A frame is being sent, and nothing of it is shown yet.
  package var isSynchronized: Bool { modes.contains(2026) }

  /// Takes the next bytes, which may begin and end anywhere.
  package mutating func receive(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let piece = received.take(byte) else { continue }
      if case .letter(let scalar) = piece {
        print(scalar)
        continue
      }
      open = nil
      switch piece {
      case .control(let control): obey(control)
      case .sequence(let body, let final): obey(body, final)
      case .command(let body) where body.elementsEqual("11;?".utf8): asksForGround = true
      case .command(let body): complain("command \(String(decoding: body, as: UTF8.self))")
      case .broken(let what): complain(what)
      case .letter: break
      }
    }
  }

  /// All of it, row by row.
  package var screen: [[Shown]] {
    (0..<size.rows).map { Array(grid[$0 * size.columns..<($0 + 1) * size.columns]) }
  }

  /// Makes the window another size; what was outside shows rubbish, and the cursor goes astray.
  package mutating func resize(to new: Size) {
    let old = self
    size = new
    region = 0...max(0, new.rows - 1)
    cursor = Point(x: 0, y: max(0, new.rows - 1))
    isPastEdge = false
    open = nil
    grid = Array(repeating: VirtualTerminal.rubbish, count: new.columns * new.rows)
    for y in 0..<min(old.size.rows, new.rows) {
      for x in 0..<min(old.size.columns, new.columns) { self[x, y] = old[x, y] }
    }
  }

  /// The rows' text, one line each, without trailing blanks.
  package var text: String {
    (0..<size.rows).map { y in
      var line = (0..<size.columns).map { self[$0, y].glyph }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }

  /// What stands in a cell, from the top left.
  package subscript(x: Int, y: Int) -> Shown {
    get { grid[y * size.columns + x] }
    set { grid[y * size.columns + x] = newValue }
  }

  mutating func complain(_ what: String) {
    // A flood of them says no more than the first few.
    if incidents.count < 100 { incidents.append(what) }
  }

  /// Blanks those columns of the cursor's row, and the other halves of wide glyphs with them.
  mutating func clear(_ columns: Range<Int>, background: Color) {
    let y = cursor.y
    for x in columns {
      if self[x, y].isContinuation, x > 0 { self[x - 1, y].glyph = " " }
      if x + 1 < size.columns, self[x + 1, y].isContinuation {
        self[x + 1, y] = Shown(style: self[x, y].style)
      }
      self[x, y] = Shown(style: Style(background: background))
    }
  }

  /// Moves the rows of the scrolling region up, or down when negative.
  mutating func moveRows(by distance: Int) {
    let before = grid
    for y in region {
      let isKept = region.contains(y + distance)
      for x in 0..<size.columns {
        self[x, y] = isKept ? before[(y + distance) * size.columns + x] : Shown()
      }
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    if personality == .adding, let open, personality.joins(scalar, to: open.glyph) {
      attach(scalar)
    } else if personality != .adding, let open, personality.joins(scalar, to: open.glyph) {
      cursor = open.at
      isPastEdge = false
      show(open.glyph + String(Character(scalar)))
    } else {
      show(String(Character(scalar)))
    }
  }

  private mutating func attach(_ scalar: Unicode.Scalar) {
    var x = isPastEdge ? cursor.x : cursor.x - 1
    if x > 0, self[x, cursor.y].isContinuation { x -= 1 }
    if x >= 0 { self[x, cursor.y].glyph.unicodeScalars.append(scalar) }
  }

  private mutating func show(_ glyph: String) {
    let columns = min(size.columns, personality.columns(of: glyph))
    guard columns > 0 else { return }
    if personality == .agreeing, isPastEdge || cursor.x + columns > size.columns {
      complain("\(glyph) does not fit at \(cursor)")
    }
    let x = min(cursor.x, size.columns - columns)
    clear(x..<x + columns, background: pen.background)
    self[x, cursor.y] = Shown(glyph: glyph, style: pen)
    for right in x + 1..<max(x + 1, x + columns) {
      self[right, cursor.y] = Shown(glyph: "", style: pen, isContinuation: true)
    }
    open = (glyph, Point(x: x, y: cursor.y))
    isPastEdge = x + columns == size.columns
    cursor.x = min(x + columns, size.columns - 1)
  }
}

extension VirtualTerminal {
  /// What differs from the surface, the first few cells of it; what terminals disagree about
  /// counts with the agreeing one alone.
  package func differences(from surface: Surface) -> [String] {
    var differences: [String] = []
    for y in 0..<size.rows {
      var isDisputed = false
      for x in 0..<size.columns {
        let cell = surface[x, y]
        if cell.width > 0 {
          isDisputed = personality != .agreeing && Personality.disputes(cell.glyph)
        }
        let shown = self[x, y]
        guard !isDisputed, !VirtualTerminal.matches(shown, cell) else { continue }
        differences.append(
          "(\(x),\(y)) shows \(shown.glyph) \(shown.style), not \(cell.glyph) \(cell.style)"
        )
      }
    }
    let wanted = surface.cursor.flatMap { surface.bounds.contains($0) ? $0 : nil }
    if let wanted, wanted != cursor || isPastEdge { differences.append("cursor \(cursor)") }
    if (wanted != nil) != cursorIsShown { differences.append("cursor shown") }
    if isSynchronized { differences.append("still synchronized") }
    let waiting = surface.cursor == nil ? .plain : surface.typingStyle
    if pen != waiting { differences.append("pen \(pen)") }
    if region != 0...max(0, size.rows - 1) { differences.append("region \(region)") }
    if !received.isWhole { differences.append("half a sequence") }
    return Array((incidents + differences).prefix(5))
  }

  private static func matches(_ shown: Shown, _ cell: Cell) -> Bool {
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
}
