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
}
