/// A grid of cells to draw on; nothing drawn on it can hold a control character.
package struct Surface: Sendable {
  package let size: Size
  /// Where the real cursor shows; nil hides it.
  package var cursor: Point?
  /// The look of what is typed at the cursor: the pen waits in it, so that a letter is one byte.
  package var typingStyle = Style.plain
  private(set) var cells: [PackedCell]
  // Glyphs of several scalars; a cell holds the place of its own in here.
  private var clusters: [String] = []
  /// Rows that may differ from what was there before `beginFrame`.
  private(set) var touchedRows: [Bool]
  private var parts = SurfaceParts()
  /// Whether it remembers what a click means, which only a frame drawn for a click has to.
  package var notesTargets = false
  var targets: [(rect: Rect, target: ClickTarget)] = []

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    touchedRows = Array(repeating: true, count: self.size.rows)
  }

  package init(width: Int, height: Int) {
    self.init(size: Size(columns: width, rows: height))
  }

  package var bounds: Rect { Rect(size) }

  /// The cell there; a blank one outside the surface.
  package subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else {
      return Cell(glyph: " ", style: .plain, width: 1)
    }
    let cell = cells[y * size.columns + x]
    return Cell(glyph: cell.width == 0 ? "" : glyph(of: cell), style: cell.style, width: cell.width)
  }

  /// Draws text on one row and returns the columns it took before the clip's right edge.
  @discardableResult
  package mutating func put(
    _ text: String,
    at point: Point,
    style: Style = .plain,
    in clip: Rect? = nil
  ) -> Int {
    let area = clip.map { bounds.intersection($0) } ?? bounds
    guard point.y >= area.y, point.y < area.maxY, point.x < area.maxX else { return 0 }
    var x = point.x
    if ColumnWidth.plain(text) != nil {
      for scalar in text.unicodeScalars {
        guard x < area.maxX else { break }
        x += position(Glyph(plain: scalar), style, at: Point(x: x, y: point.y), in: area)
      }
    } else {
      for character in text {
        guard x < area.maxX else { break }
        x += position(Glyph(character), style, at: Point(x: x, y: point.y), in: area)
      }
    }
    return min(x, area.maxX) - point.x
  }

  package mutating func fill(
    _ rect: Rect,
    with character: Character = " ",
    style: Style = .plain
  ) {
    let area = bounds.intersection(rect)
    let glyph = Glyph(character)
    for y in area.y..<area.maxY {
      for x in stride(from: area.x, to: area.maxX, by: glyph.columns) {
        _ = position(glyph, style, at: Point(x: x, y: y), in: area)
      }
    }
  }

  /// Changes how a block looks and keeps what it says; a wide glyph follows its left half.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    // Neighbours mostly look alike.
    var (known, changed) = (Style.plain, change(.plain))
    for y in area.y..<area.maxY {
      touchedRows[y] = true
      for index in y * size.columns + area.x..<y * size.columns + area.maxX
      where cells[index].width > 0 {
        if cells[index].style != known {
          known = cells[index].style
          changed = change(known)
        }
        cells[index].style = changed
        if cells[index].width == 2 { cells[index + 1].style = changed }
      }
    }
  }

  /// Makes everything blank and hides the cursor.
  package mutating func clear() {
    cursor = nil
    typingStyle = .plain
    parts = SurfaceParts()
    clusters.removeAll(keepingCapacity: true)
    for index in cells.indices { cells[index] = .blank }
    for y in touchedRows.indices { touchedRows[y] = true }
  }

  /// What the cell draws; it must be one of this surface.
  func glyph(of cell: PackedCell) -> String {
    if let position = cell.cluster { return clusters[position] }
    return String(Character(cell.scalar ?? .replacement))
  }

  /// Whether the cells at that place show the same in both surfaces.
  func looksLike(_ other: Surface, at index: Int) -> Bool {
    let (mine, its) = (cells[index], other.cells[index])
    if mine.isScalar, mine == its { return true }
    guard let myPlace = mine.cluster, let itsPlace = its.cluster else {
      return mine == its || mine.isBlank && its.isBlank && mine.style.blanksLike(its.style)
    }
    return mine.style == its.style && mine.columns == its.columns
      && clusters[myPlace].utf8.elementsEqual(other.clusters[itsPlace].utf8)
  }

  /// A number that rows with the same content share.
  func rowHash(_ row: Range<Int>) -> Int {
    var hash: UInt64 = 0
    for cell in cells[row] {
      let glyph = cell.cluster.map { UInt64(bitPattern: Int64(clusters[$0].hashValue)) }
      hash = hash &* 0x100_0000_01B3 ^ (glyph ?? UInt64(cell.scalar?.value ?? 0))
      hash = hash &* 0x100_0000_01B3 ^ cell.style.fingerprint
    }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// Draws a glyph, or blanks where an edge would cut it, and returns its columns.
  private mutating func position(
    _ glyph: Glyph,
    _ style: Style,
    at point: Point,
    in area: Rect
  ) -> Int {
    let right = Point(x: point.x + 1, y: point.y)
    if glyph.columns == 1 {
      if point.x >= area.x { set(packed(glyph, style), at: point) }
    } else if point.x >= area.x, right.x < area.maxX {
      set(packed(glyph, style), at: point)
      set(.continuation(style), at: right)
    } else {
      let visible = point.x >= area.x ? point : right
      if visible.x >= area.x, visible.x < area.maxX {
        set(PackedCell(" ", style: style), at: visible)
      }
    }
    return glyph.columns
  }

  private mutating func packed(_ glyph: Glyph, _ style: Style) -> PackedCell {
    let (columns, isRisky) = (glyph.columns, glyph.isRisky)
    guard let cluster = glyph.cluster else {
      return PackedCell(glyph.first, style: style, columns: columns, isRisky: isRisky)
    }
    clusters.append(cluster)
    return PackedCell(
      cluster: clusters.count - 1,
      style: style,
      columns: columns,
      isRisky: isRisky
    )
  }

  private mutating func set(_ cell: PackedCell, at point: Point) {
    let index = point.y * size.columns + point.x
    let previous = cells[index]
    touchedRows[point.y] = true
    if previous.width == 2 {
      cells[index + 1] = PackedCell(" ", style: previous.style)
    } else if previous.width == 0 {
      cells[index - 1] = PackedCell(" ", style: previous.style)
    }
    cells[index] = cell
  }
}

/// Frames that keep what the last one drew.
extension Surface {
  // Glyphs that nobody shows any more pile up until a frame is drawn from nothing.
  private static let mostClusters = 4_096

  /// Begins a frame on top of the last one; `keepParts` or `clear` comes next.
  package mutating func beginFrame() {
    for y in touchedRows.indices { touchedRows[y] = false }
  }

  /// Keeps the parts of the last frame if it was laid out the same way, and begins anew if not.
  ///
  /// From here to the end of the frame all drawing is in `part`, and parts don't overlap.
  package mutating func keepParts(of layout: Int) {
    cursor = nil
    typingStyle = .plain
    let isSame = parts.layout == layout && clusters.count < Surface.mostClusters
    guard !isSame else { return }
    clear()
    parts.layout = layout
  }

  /// Draws a part of the screen, unless the last frame shows the same there.
  ///
  /// The signature is a number that stands for all the drawing depends on; without one the part is
  /// drawn in every frame.
  package mutating func part(
    _ rect: Rect,
    showing signature: Int? = nil,
    _ draw: (inout Surface) -> Void
  ) {
    // A part within a part is drawn whenever the outer one is.
    guard !parts.isInside else { return draw(&self) }
    if let signature, parts.drawn[rect] == signature { return }
    parts.drawn[rect] = signature
    blank(rect)
    parts.isInside = true
    draw(&self)
    parts.isInside = false
  }

  /// Takes over what a newer frame of the same size shows.
  mutating func take(_ newer: Surface) {
    clusters = newer.clusters
    cursor = newer.cursor
    typingStyle = newer.typingStyle
    for y in newer.touchedRows.indices where newer.touchedRows[y] {
      let row = y * size.columns..<(y + 1) * size.columns
      cells.replaceSubrange(row, with: newer.cells[row])
    }
  }

  /// Moves the rows of a block up (or down, when negative) as the terminal does; exposes blanks.
  mutating func scroll(_ scroll: Scroll) {
    let columns = size.columns
    let rows = scroll.top...scroll.bottom
    let before = cells
    for y in rows {
      touchedRows[y] = true
      for x in 0..<columns {
        let source = y + scroll.distance
        cells[y * columns + x] = rows.contains(source) ? before[source * columns + x] : .blank
      }
    }
  }

  private mutating func blank(_ rect: Rect) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      // A wide glyph that reaches over an edge goes as a whole.
      set(.blank, at: Point(x: area.x, y: y))
      set(.blank, at: Point(x: area.maxX - 1, y: y))
      for index in y * size.columns + area.x..<y * size.columns + area.maxX {
        cells[index] = .blank
      }
    }
  }
}

/// What a surface remembers of the parts it shows.
struct SurfaceParts: Sendable {
  var layout: Int?
  var drawn: [Rect: Int] = [:]
  var isInside = false
}
