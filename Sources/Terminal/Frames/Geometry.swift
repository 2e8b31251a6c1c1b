/// A cell of the screen, counted from zero at the top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// How many columns and rows there are.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A block of cells; its width and height are never negative.
package struct Rect: Hashable, Sendable {
  package var x: Int
  package var y: Int
  package var width: Int
  package var height: Int

  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  package init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  package var isEmpty: Bool { width <= 0 || height <= 0 }

  /// The first column right of the block.
  package var maxX: Int { x + max(0, width) }

  /// The first row below the block.
  package var maxY: Int { y + max(0, height) }

  package var origin: Point { Point(x: x, y: y) }

  package var size: Size { Size(columns: width, rows: height) }

  package func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  package func inset(by margin: Int) -> Rect {
    removing(top: margin, bottom: margin, left: margin, right: margin)
  }

  package func inset(horizontal: Int, vertical: Int) -> Rect {
    removing(top: vertical, bottom: vertical, left: horizontal, right: horizontal)
  }

  /// What is left when that many rows and columns are cut off the sides.
  package func removing(top: Int = 0, bottom: Int = 0, left: Int = 0, right: Int = 0) -> Rect {
    let droppedRows = min(max(0, top), height)
    let droppedColumns = min(max(0, left), width)
    return Rect(
      x: x + droppedColumns,
      y: y + droppedRows,
      width: width - droppedColumns - max(0, right),
      height: height - droppedRows - max(0, bottom)
    )
  }

  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left,
      y: top,
      width: min(maxX, other.maxX) - left,
      height: min(maxY, other.maxY) - top
    )
  }

  /// The block's row with that number; empty when there is no such row.
  package func row(_ index: Int) -> Rect {
    let exists = index >= 0 && index < height
    return Rect(x: x, y: y + index, width: exists ? width : 0, height: exists ? 1 : 0)
  }
}
