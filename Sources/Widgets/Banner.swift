package import Terminal

/// What must be read before anything else: full width, in the colour of danger.
package struct Banner: Sendable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// As many rows as the words need: nothing of a warning is ever cut off.
  package func height(width: Int) -> Int {
    TextLayout.wrapped(text, max(1, width - 4)).count
  }

  /// Fills the rectangle; in one that is higher than the words they stand in the middle.
  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    surface.fill(rect, style: theme.style(.stop))
    let wrapped = TextLayout.wrapped(text, max(1, rect.width - 4))
    let top = max(0, (rect.height - wrapped.count) / 2)
    for (index, line) in wrapped.enumerated() where top + index < rect.height {
      let mark = index == 0 ? "!! " : "   "
      surface.line(mark + line, in: rect.row(top + index), style: theme.style(.stop))
    }
  }
}
