package import Terminal

/// The last row: what the next key may be.
package struct HintBar: Sendable {
  private let hints: [(key: String, title: String)]

  package init(_ hints: [(key: String, title: String)]) {
    self.hints = hints
  }

  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    var x = rect.x + 1
    for hint in hints {
      let needed = ColumnWidth.of(hint.key) + 1 + ColumnWidth.of(hint.title)
      guard x + needed <= rect.maxX - 1 else { continue }
      x += surface.put(hint.key, at: Point(x: x, y: rect.y), style: theme.style(.key), in: rect)
      x += surface.put(
        " " + hint.title,
        at: Point(x: x, y: rect.y),
        style: theme.style(.dim),
        in: rect
      )
      x += 2
    }
  }
}
