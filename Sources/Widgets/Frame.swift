package import Terminal

/// A box in the middle of the screen, on the terminal's own background.
package struct Frame: Sendable {
  private let title: String

  package init(_ title: String) {
    self.title = title
  }

  /// Draws the box and clears what it covers.
  ///
  /// - Returns: the room inside.
  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) -> Rect {
    guard rect.width >= 4, rect.height >= 3 else { return rect }
    // A blank column on either side, so that no half word touches the box.
    surface.fill(Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: rect.height))
    let glyphs = theme.glyphs
    let style = theme.style(.act)
    surface.fill(rect.row(0), with: glyphs.horizontal, style: style)
    surface.fill(rect.row(rect.height - 1), with: glyphs.horizontal, style: style)
    for y in rect.y + 1..<rect.maxY - 1 {
      surface.put(String(glyphs.vertical), at: Point(x: rect.x, y: y), style: style)
      surface.put(String(glyphs.vertical), at: Point(x: rect.maxX - 1, y: y), style: style)
    }
    let ends = [
      Point(x: rect.x, y: rect.y), Point(x: rect.maxX - 1, y: rect.y),
      Point(x: rect.x, y: rect.maxY - 1), Point(x: rect.maxX - 1, y: rect.maxY - 1),
    ]
    for (corner, point) in zip(glyphs.corners, ends) {
      surface.put(String(corner), at: point, style: style)
    }
    let heading = rect.row(0).removing(left: 2, right: 2)
    surface.line(title.isEmpty ? "" : " \(title) ", in: heading, style: theme.style(.key))
    return rect.inset(horizontal: 2, vertical: 1)
  }

  /// The box of this size in the middle of the rectangle, no larger than it.
  package static func centred(width: Int, height: Int, in rect: Rect) -> Rect {
    let width = min(width, rect.width)
    let height = min(height, rect.height)
    return Rect(
      x: rect.x + (rect.width - width) / 2,
      y: rect.y + (rect.height - height) / 2,
      width: width,
      height: height
    )
  }
}
