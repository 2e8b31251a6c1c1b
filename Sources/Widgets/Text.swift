package import Terminal

/// Text laid into columns.
package enum TextLayout {
  /// The text in at most so many columns, cut with an ellipsis, filled with blanks when short.
  package static func fitted(_ text: String, _ columns: Int, trailing: Bool = false) -> String {
    guard columns > 0 else { return "" }
    let cut = ColumnWidth.prefix(of: text, fitting: columns, ellipsis: true)
    let blanks = String(repeating: " ", count: max(0, columns - ColumnWidth.of(cut)))
    return trailing ? blanks + cut : cut + blanks
  }

  /// The text broken at blanks into lines of at most so many columns; longer words are cut apart.
  package static func wrapped(_ text: String, _ columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var rest = String(word)
      while ColumnWidth.of(rest) > columns {
        if !line.isEmpty { lines.append(line) }
        let piece = ColumnWidth.prefix(of: rest, fitting: columns, ellipsis: false)
        guard !piece.isEmpty else { break }
        lines.append(piece)
        rest = String(rest.dropFirst(piece.count))
        line = ""
      }
      if line.isEmpty {
        line = rest
      } else if ColumnWidth.of(line) + 1 + ColumnWidth.of(rest) <= columns {
        line += " " + rest
      } else {
        lines.append(line)
        line = rest
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

extension Surface {
  /// Draws text cut to the rectangle's width, on its first row; an ellipsis says that it was cut.
  @discardableResult
  package mutating func line(_ text: String, in rect: Rect, style: Style = .plain) -> Int {
    guard !rect.isEmpty else { return 0 }
    let cut = ColumnWidth.prefix(of: text, fitting: rect.width, ellipsis: true)
    return put(cut, at: rect.origin, style: style, in: rect)
  }

  /// Draws text so that it ends at the rectangle's right edge.
  package mutating func trailingLine(_ text: String, in rect: Rect, style: Style = .plain) {
    let cut = ColumnWidth.prefix(of: text, fitting: rect.width, ellipsis: true)
    let x = rect.maxX - ColumnWidth.of(cut)
    put(cut, at: Point(x: x, y: rect.y), style: style, in: rect)
  }

  /// A rule across the rectangle's first row, with a title set into it.
  package mutating func rule(_ title: String = "", in rect: Rect, theme: Theme) {
    guard !rect.isEmpty else { return }
    fill(rect.row(0), with: theme.glyphs.horizontal, style: theme.style(.line))
    guard !title.isEmpty else { return }
    let inner = rect.row(0).removing(left: 1, right: 1)
    line(" \(title) ", in: inner, style: theme.style(.strong))
  }
}
