/// Draws what changed in a row.
struct RowPainter {
  // Drawing a few unchanged cells again is shorter than a move over them.
  private static let longestGap = 4
  private static let longestWideGap = 2
  private static let shortestErase = 10
  private static let fewestErasedToEnd = 3
  private static let leastReach = 3

  let old: Surface?
  let new: Surface
  let depth: ColorDepth

  private var columns: Int { new.size.columns }

  func paint(row y: Int, with writer: inout FrameWriter) {
    let changed = changes(in: y)
    guard changed.contains(true) else { return }
    let inked = inkedColumns(in: y)
    let tail = changed[inked...].count { $0 }
    let erasesTail = old == nil ? tail > 0 : tail > RowPainter.fewestErasedToEnd
    let end = erasesTail ? inked : columns
    var x = 0
    while let start = changed[x..<end].firstIndex(of: true) {
      x = spanEnd(from: start, in: changed, limit: end, row: y)
      write(start..<x, row: y, with: &writer)
    }
    if erasesTail { writer.eraseToEndOfLine(at: Point(x: inked, y: y)) }
  }

  private func cell(_ x: Int, _ y: Int) -> PackedCell { new.cells[y * columns + x] }

  private func changes(in y: Int) -> [Bool] {
    guard let old else { return Array(repeating: true, count: columns) }
    var changed = Array(repeating: false, count: columns)
    for x in 0..<columns {
      let index = y * columns + x
      if !old.looksLike(new, at: index) { changed[x] = true }
      // Where a terminal and we disagree about a width, whatever is drawn spoils its neighbours.
      guard changed[x], old.cells[index].isRisky || new.cells[index].isRisky else { continue }
      let reach = max(RowPainter.leastReach, ColumnWidth.added(new.glyph(of: new.cells[index])))
      for neighbour in x..<min(columns, x + reach) { changed[neighbour] = true }
    }
    for x in 1..<max(1, columns) where cell(x, y).width == 0 {
      let either = changed[x - 1] || changed[x]
      changed[x - 1] = either
      changed[x] = either
    }
    return changed
  }

  private func isErasable(_ cell: PackedCell) -> Bool {
    cell.isBlank && (cell.style == .plain || cell.style.lowered(to: depth).erasesToBlank)
  }

  private func inkedColumns(in y: Int) -> Int {
    var inked = columns
    while inked > 0, isErasable(cell(inked - 1, y)) { inked -= 1 }
    return inked
  }

  private func spanEnd(from start: Int, in changed: [Bool], limit: Int, row y: Int) -> Int {
    var end = start + 1
    var x = end
    while x < limit {
      if changed[x] {
        end = x + 1
      } else if !mayBridge(end...x, row: y) {
        break
      }
      x += 1
    }
    return end
  }

  private func mayBridge(_ gap: ClosedRange<Int>, row y: Int) -> Bool {
    let style = cell(gap.lowerBound - 1, y).style
    let cells = gap.map { cell($0, y) }
    let isPlain = cells.allSatisfy { $0.width == 1 && !$0.isRisky }
    let longest = isPlain ? RowPainter.longestGap : RowPainter.longestWideGap
    return gap.count <= longest && cells.allSatisfy { $0.style == style && !$0.isRisky }
  }

  private func write(_ span: Range<Int>, row y: Int, with writer: inout FrameWriter) {
    var x = span.lowerBound
    while x < span.upperBound {
      var blankEnd = x
      while blankEnd < span.upperBound, isErasable(cell(blankEnd, y)) { blankEnd += 1 }
      if blankEnd - x >= RowPainter.shortestErase {
        writer.erase(blankEnd - x, at: Point(x: x, y: y))
        x = blankEnd
      }
      // Too few blanks are written as they are, with what follows them.
      let end = x == blankEnd ? min(x + 1, span.upperBound) : blankEnd
      while x < end {
        writer.write(cell(x, y), of: new, at: Point(x: x, y: y))
        x += 1
      }
    }
  }
}
