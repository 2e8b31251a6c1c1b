/// Collects the bytes of one frame and knows where that leaves the cursor and the pen.
struct FrameWriter {
  private static let longestLineFeedRun = 4
  // What the desk itself writes and an East Asian terminal may draw two columns wide.
  private static let plainSigns: [Unicode.Scalar: UInt8] = [
    "…": UInt8(ascii: "~"), "·": UInt8(ascii: "-"), "–": UInt8(ascii: "-"),
    "“": UInt8(ascii: "\""), "”": UInt8(ascii: "\""), "„": UInt8(ascii: "\""),
    "‘": UInt8(ascii: "'"), "’": UInt8(ascii: "'"), "•": UInt8(ascii: "*"),
  ]

  private(set) var bytes: [UInt8] = []
  /// Letters stand in for the signs of typography.
  var plainSigns = false
  private(set) var row: Int?
  private(set) var column: Int?
  private var pen = Style.plain
  /// The style last asked for, and what this terminal has for it: cells mostly come in runs.
  private var asked = Style.plain
  private var lowered = Style.plain
  private let size: Size
  private let depth: ColorDepth
  private let sendsUnicode: Bool

  init(size: Size, depth: ColorDepth, unicode: Bool, at position: Point?, pen: Style) {
    self.size = size
    self.pen = pen
    self.depth = depth
    sendsUnicode = unicode
    row = position?.y
    column = position?.x
  }

  mutating func send(_ sequence: ControlSequence) {
    sequence.append(to: &bytes)
  }

  /// Writes a cell's glyph there; the right half of a wide glyph came with the left.
  mutating func write(_ cell: PackedCell, of surface: Surface, at point: Point) {
    guard cell.width > 0 else { return }
    if cell.isRisky && cell.width == 2 { blankPair(cell.style, at: point) }
    move(to: point)
    take(cell.style, forBlank: cell.isBlank)
    append(cell, of: surface)
    advance(by: cell)
  }

  /// Blanks with the plain pen, leaving the cursor where it was.
  mutating func erase(_ columns: Int, at point: Point) {
    move(to: point)
    takePlainBackground()
    send(.erase(columns))
  }

  mutating func eraseToEndOfLine(at point: Point) {
    move(to: point)
    takePlainBackground()
    send(.eraseToEndOfLine)
  }

  /// Moves rows with the pen plain: where erasing follows the pen it would colour the new rows.
  mutating func scroll(_ scroll: Scroll) {
    takePlain()
    send(.scrollRegion(top: scroll.top, bottom: scroll.bottom))
    send(scroll.distance > 0 ? .scrollUp(scroll.distance) : .scrollDown(-scroll.distance))
    send(.wholeScrollRegion)
    row = nil
    column = nil
  }

  /// Takes the pen that the next frame begins with, and tells what it is.
  mutating func leavePen(for style: Style) -> Style {
    take(style, forBlank: false)
    return pen
  }

  mutating func takePlain() {
    guard pen != .plain else { return }
    send(.plainStyle)
    pen = .plain
  }

  mutating func move(to point: Point) {
    guard row != point.y || column != point.x else { return }
    send(shortestWay(to: point))
    row = point.y
    column = point.x
  }

  private func shortestWay(to point: Point) -> ControlSequence {
    var best = ControlSequence.moveTo(point)
    func consider(_ way: ControlSequence) {
      if way.count < best.count { best = way }
    }
    guard let row else { return best }
    let rows = point.y - row
    let isStep = (1...FrameWriter.longestLineFeedRun).contains(rows)
    if rows == 0 { consider(.moveToColumn(point.x)) }
    if point.x == 0, isStep { consider(.nextLines(rows)) }
    guard let column else { return best }
    let columns = point.x - column
    if rows == 0 {
      consider(columns > 0 ? .forward(columns) : .back(-columns))
      if columns < 0 { consider(.backspaces(-columns)) }
    } else if columns == 0 {
      consider(rows > 0 ? .down(rows) : .up(-rows))
      if isStep { consider(.lineFeeds(rows)) }
    }
    return best
  }

  // A terminal that draws the glyph one column wide leaves what stood in the other.
  private mutating func blankPair(_ style: Style, at point: Point) {
    move(to: point)
    take(style, forBlank: false)
    bytes.append(contentsOf: "  ".utf8)
    column = point.x + 2 < size.columns ? point.x + 2 : nil
  }

  private mutating func append(_ cell: PackedCell, of surface: Surface) {
    if let scalar = cell.scalar, scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else if plainSigns, let scalar = cell.scalar, let plain = FrameWriter.plainSigns[scalar] {
      bytes.append(plain)
    } else if sendsUnicode {
      bytes.append(contentsOf: surface.glyph(of: cell).utf8)
    } else {
      bytes.append(contentsOf: repeatElement(UInt8(ascii: "?"), count: cell.width))
    }
  }

  private mutating func advance(by cell: PackedCell) {
    guard let reached = column.map({ $0 + cell.width }), reached < size.columns, !cell.isRisky
    else {
      column = nil
      return
    }
    column = reached
  }

  private mutating func takePlainBackground() {
    if !pen.erasesToBlank { takePlain() }
  }

  private mutating func take(_ style: Style, forBlank isBlank: Bool) {
    if style != asked {
      asked = style
      lowered = style.lowered(to: depth)
    }
    guard lowered != pen, !isBlank || !lowered.blanksLike(pen) else { return }
    send(StyleChange(from: pen, to: lowered).shortest)
    pen = lowered
  }
}
