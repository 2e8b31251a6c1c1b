import Terminal

/// Rows whose columns stand under each other, as wide as their widest text.
struct ColumnText {
  private var rows: [[String]] = []

  mutating func add(_ cells: [String]) {
    rows.append(cells.map { CleanText($0).text })
  }

  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (position, cell) in row.enumerated() {
        let width = ColumnWidth.of(cell)
        if position < widths.count {
          widths[position] = max(widths[position], width)
        } else {
          widths.append(width)
        }
      }
    }
    return rows.map { line(of: $0, widths: widths) }
  }

  private func line(of row: [String], widths: [Int]) -> String {
    var line = ""
    for (position, cell) in row.enumerated() {
      line += cell
      guard row[(position + 1)...].contains(where: { !$0.isEmpty }) else { break }
      line += String(repeating: " ", count: widths[position] - ColumnWidth.of(cell) + 2)
    }
    return line
  }
}
