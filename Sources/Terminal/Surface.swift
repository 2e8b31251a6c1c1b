/// A grid of cells to draw on; nothing drawn on it can hold a control character.
package struct Surface: Sendable {
  package let size: Size
  /// Where the real cursor shows; nil hides it.
  package var cursor: Point?
  private(set) var cells: [PackedCell]
  // Glyphs of several scalars; a cell holds the place of its own in here.
  private var clusters: [String] = []

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
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
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      for byte in text.utf8 {
        guard x < area.maxX else { break }
        let cell = PackedCell(Unicode.Scalar(byte), style: style)
        if x >= area.x { set(cell, at: Point(x: x, y: point.y)) }
        x += 1
      }
    } else {
      for character in text {
        guard x < area.maxX else { break }
        x += place(Glyph(character), style, at: Point(x: x, y: point.y), in: area)
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
        _ = place(glyph, style, at: Point(x: x, y: y), in: area)
      }
    }
  }

  /// Changes how a block looks and keeps what it says; a wide glyph follows its left half.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = bounds.intersection(rect)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        let index = y * size.columns + x
        guard cells[index].width > 0 else { continue }
        cells[index].style = change(cells[index].style)
        if cells[index].width == 2 { cells[index + 1].style = cells[index].style }
      }
    }
  }

  /// Makes everything blank and hides the cursor.
  package mutating func clear() {
    cursor = nil
    clusters.removeAll(keepingCapacity: true)
    for index in cells.indices {
      cells[index] = .blank
    }
  }

  /// What the cell draws; it must be one of this surface.
  func glyph(of cell: PackedCell) -> String {
    if let place = cell.cluster { return clusters[place] }
    return String(Character(cell.scalar ?? .replacement))
  }

  /// Whether the cells at that place show the same in both surfaces.
  func looksLike(_ other: Surface, at index: Int) -> Bool {
    let (mine, its) = (cells[index], other.cells[index])
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
  private mutating func place(
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
    if previous.width == 2 {
      cells[index + 1] = PackedCell(" ", style: previous.style)
    } else if previous.width == 0 {
      cells[index - 1] = PackedCell(" ", style: previous.style)
    }
    cells[index] = cell
  }
}

extension Surface {
  /// The rows' text, one line each, without trailing blanks.
  package var text: String {
    lines { $0.width == 0 ? "" : glyph(of: $0) }
  }

  /// The rows' styles, a letter for each column, without trailing blanks.
  package func styles(legend: (Style) -> Character) -> String {
    lines { String(legend($0.style)) }
  }

  private func lines(_ draw: (PackedCell) -> String) -> String {
    var lines: [String] = []
    for y in 0..<size.rows {
      var line = ""
      for x in 0..<size.columns {
        line += draw(cells[y * size.columns + x])
      }
      while line.last == " " { line.removeLast() }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// Moves the rows of a block up (or down, when negative) as the terminal does; exposes blanks.
  mutating func scroll(_ scroll: Scroll) {
    let columns = size.columns
    let rows = scroll.top...scroll.bottom
    let before = cells
    for y in rows {
      for x in 0..<columns {
        let source = y + scroll.distance
        cells[y * columns + x] = rows.contains(source) ? before[source * columns + x] : .blank
      }
    }
  }
}
