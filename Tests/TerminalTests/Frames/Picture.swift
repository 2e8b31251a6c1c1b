import Terminal

/// Frames to draw.
enum Picture {
  /// A screen with a title and a list, as most of ours are.
  static func list(firstRow: Int, selected: Int, size: Size) -> Surface {
    var surface = Surface(size: size)
    surface.put(
      " Hotel Lindenhof   Arrivals",
      at: Point(x: 0, y: 0),
      style: Style(attributes: .bold)
    )
    surface.put("Find  m", at: Point(x: 1, y: 1))
    for y in 3..<size.rows - 2 {
      let number = firstRow + y - 3
      let style = number == selected ? Style(background: .indexed(24)) : .plain
      surface.fill(Rect(x: 0, y: y, width: size.columns, height: 1), style: style)
      surface.put("Guest number \(number * 7_919)", at: Point(x: 2, y: y), style: style)
      surface.put("\(400 + number)", at: Point(x: 34, y: y), style: style)
      surface.put("expected", at: Point(x: 44, y: y), style: style)
    }
    return surface
  }

  static func size(using random: inout SeededGenerator) -> Size {
    Size(
      columns: [1, 2, 7, 40, 80].randomElement(using: &random) ?? 1,
      rows: [1, 3, 12, 24].randomElement(using: &random) ?? 1
    )
  }

  static func random(
    _ size: Size,
    after last: Surface?,
    using random: inout SeededGenerator
  ) -> Surface {
    var surface = last ?? Surface(size: size)
    if Int.random(in: 0..<4, using: &random) == 0 { surface = shifted(surface, using: &random) }
    for _ in 0..<Int.random(in: 0..<12, using: &random) where !surface.bounds.isEmpty {
      let point = Point(
        x: Int.random(in: -2..<size.columns, using: &random),
        y: Int.random(in: 0..<size.rows, using: &random)
      )
      let style = self.style(using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let rect = Rect(
          x: point.x,
          y: point.y,
          width: Int.random(in: 0..<30, using: &random),
          height: 3
        )
        surface.fill(
          rect,
          with: [" ", " ", "·", "世"].randomElement(using: &random) ?? " ",
          style: style
        )
      case 1:
        surface.restyle(Rect(x: point.x, y: point.y, width: 20, height: 1)) { _ in style }
      default:
        let text = (0..<6).compactMap { _ in Crafted.texts.randomElement(using: &random) }
        surface.put(text.joined(), at: point, style: style)
      }
    }
    surface.cursor =
      Bool.random(using: &random) ? nil : Point(x: size.columns / 2, y: size.rows / 2)
    return surface
  }

  private static func shifted(_ old: Surface, using random: inout SeededGenerator) -> Surface {
    let distance = Int.random(in: -3...3, using: &random)
    var moved = Surface(size: old.size)
    for y in 0..<old.size.rows {
      for x in 0..<old.size.columns where old[x, y + distance].width > 0 {
        let cell = old[x, y + distance]
        moved.put(cell.glyph, at: Point(x: x, y: y), style: cell.style)
      }
    }
    return moved
  }

  private static func style(using random: inout SeededGenerator) -> Style {
    let colors: [Color] = [.terminal, .terminal, .ansi(1), .ansi(12), .indexed(39), .rgb(1, 2, 3)]
    return Style(
      foreground: colors.randomElement(using: &random) ?? .terminal,
      background: colors.randomElement(using: &random) ?? .terminal,
      attributes: Style.Attributes(rawValue: UInt8.random(in: 0..<32, using: &random))
    )
  }
}
