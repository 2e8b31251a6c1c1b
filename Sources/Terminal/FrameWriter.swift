/// Collects the bytes of one frame and knows where that leaves the cursor and the pen.
struct FrameWriter {
  private static let longestLineFeedRun = 4

  private(set) var bytes: [UInt8] = []
  private(set) var row: Int?
  private(set) var column: Int?
  private var pen = Style.plain
  private let size: Size
  private let depth: ColorDepth
  private let sendsUnicode: Bool

  init(size: Size, depth: ColorDepth, unicode: Bool, at position: Point?) {
    self.size = size
    self.depth = depth
    sendsUnicode = unicode
    row = position?.y
    column = position?.x
  }

  mutating func send(_ sequence: ControlSequence) {
    bytes.append(contentsOf: sequence.text.utf8)
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

  mutating func takePlain() {
    guard pen != .plain else { return }
    send(.plainStyle)
    pen = .plain
  }

  mutating func move(to point: Point) {
    guard row != point.y || column != point.x else { return }
    let ways = self.ways(to: point)
    if let shortest = ways.min(by: { $0.utf8.count < $1.utf8.count }) {
      bytes.append(contentsOf: shortest.utf8)
    }
    row = point.y
    column = point.x
  }

  private func ways(to point: Point) -> [String] {
    var ways = [ControlSequence.moveTo(point).text]
    guard let row else { return ways }
    let lineFeeds = point.y - row
    if row == point.y {
      ways.append(ControlSequence.moveToColumn(point.x).text)
    } else if point.x == 0, (1...FrameWriter.longestLineFeedRun).contains(lineFeeds) {
      ways.append("\r" + String(repeating: "\n", count: lineFeeds))
    }
    guard let column else { return ways }
    if row == point.y {
      let distance = point.x - column
      ways.append(
        (distance > 0 ? ControlSequence.forward(distance) : .back(-distance)).text
      )
      if (-4..<0).contains(distance) { ways.append(String(repeating: "\u{8}", count: -distance)) }
    } else if column == point.x {
      ways.append((lineFeeds > 0 ? ControlSequence.down(lineFeeds) : .up(-lineFeeds)).text)
      if (1...FrameWriter.longestLineFeedRun).contains(lineFeeds) {
        ways.append(String(repeating: "\n", count: lineFeeds))
      }
    }
    return ways
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
    let wanted = style.lowered(to: depth)
    guard wanted != pen, !isBlank || !wanted.blanksLike(pen) else { return }
    let change = wanted == .plain ? .plainStyle : StyleChange(from: pen, to: wanted).shortest
    send(change)
    pen = wanted
  }
}
