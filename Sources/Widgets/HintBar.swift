package import Terminal

/// The last row: what the next key may be.
package struct HintBar: Sendable {
  private let hints: [(key: String, title: String)]

  package init(_ hints: [(key: String, title: String)]) {
    self.hints = hints
  }

  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    var x = rect.x + 1
    for (index, hint) in hints.enumerated() {
      let needed = ColumnWidth.of(hint.key) + 1 + ColumnWidth.of(hint.title)
      guard x + needed <= rect.maxX - 1 else { continue }
      let area = Rect(x: x, y: rect.y, width: needed, height: 1)
      surface.mark(area, as: ClickTarget(.hint, index))
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
