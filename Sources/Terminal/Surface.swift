/// A grid of cells to draw on; nothing drawn on it can hold a control character.
package struct Surface: Sendable {
  package let size: Size
  /// Where the real cursor shows; nil hides it.
  package var cursor: Point?
  private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  package init(width: Int, height: Int) {
    self.init(size: Size(columns: width, rows: height))
  }

  package var bounds: Rect { Rect(size) }

  /// The cell there; a blank one outside the surface.
  package subscript(x: Int, y: Int) -> Cell {
    guard bounds.contains(Point(x: x, y: y)) else { return .blank() }
    return cells[y * size.columns + x]
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
    for character in text {
      guard x < area.maxX else { break }
      let cell = Cell(character, style: style)
      place(cell, at: Point(x: x, y: point.y), in: area)
      x += cell.width
    }
    return min(x, area.maxX) - point.x
  }

  package mutating func fill(
    _ rect: Rect,
    with character: Character = " ",
    style: Style = .plain
  ) {
    let area = bounds.intersection(rect)
    let cell = Cell(character, style: style)
    for y in area.y..<area.maxY {
      for x in stride(from: area.x, to: area.maxX, by: cell.width) {
        place(cell, at: Point(x: x, y: y), in: area)
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
    for index in cells.indices {
      cells[index] = .blank()
    }
  }

  private mutating func place(_ cell: Cell, at point: Point, in area: Rect) {
    guard cell.width == 2 else {
      if point.x >= area.x { set(cell, at: point) }
      return
    }
    let right = Point(x: point.x + 1, y: point.y)
    guard point.x >= area.x, right.x < area.maxX else {
      let visible = point.x >= area.x ? point : right
      if visible.x >= area.x, visible.x < area.maxX { set(.blank(cell.style), at: visible) }
      return
    }
    set(cell, at: point)
    set(.continuation(cell.style), at: right)
  }

  private mutating func set(_ cell: Cell, at point: Point) {
    let index = point.y * size.columns + point.x
    let previous = cells[index]
    if previous.width == 2 {
      cells[index + 1] = .blank(previous.style)
    } else if previous.width == 0 {
      cells[index - 1] = .blank(previous.style)
    }
    cells[index] = cell
  }
}

extension Surface {
  /// The rows' text, one line each, without trailing blanks.
  package var text: String {
    lines { $0.glyph }
  }

  /// The rows' styles, a letter for each column, without trailing blanks.
  package func styles(legend: (Style) -> Character) -> String {
    lines { String(legend($0.style)) }
  }

  private func lines(_ draw: (Cell) -> String) -> String {
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
        cells[y * columns + x] = rows.contains(source) ? before[source * columns + x] : .blank()
      }
    }
  }
}
