package import Terminal

/// A budget as a bar: what is spent, what this entry adds, what is left.
package struct Meter: Sendable {
  private let spent: Int64
  private let added: Int64
  private let limit: Int64

  package init(spent: Int64, added: Int64, limit: Int64) {
    self.spent = max(0, spent)
    self.added = max(0, added)
    self.limit = max(1, limit)
  }

  package var isOver: Bool { spent + added > limit }

  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    guard !rect.isEmpty else { return }
    let eighths = rect.width * 8
    func part(_ amount: Int64) -> Int {
      Int(
        min(
          Int64(eighths),
          amount.multipliedFullWidth(by: Int64(eighths)).high == 0
            ? amount * Int64(eighths) / limit : Int64(eighths)
        )
      )
    }
    let spentPart = part(min(spent, limit))
    let allPart = part(min(spent + added, limit))
    surface.fill(rect.row(0), with: theme.glyphs.emptyBar, style: theme.style(.border))
    let added = Rect(
      x: rect.x,
      y: rect.y,
      width: min(rect.width, (allPart + 4) / 8),
      height: 1
    )
    surface.fill(
      added,
      with: theme.glyphs.addedBar,
      style: theme.style(isOver ? .alarm : .warning)
    )
    drawSpent(spentPart, on: &surface, in: rect, theme)
  }

  private func drawSpent(
    _ eighths: Int,
    on surface: inout Surface,
    in rect: Rect,
    _ theme: Theme
  ) {
    let (full, style) = (eighths / 8, theme.style(.ok))
    let whole = Rect(x: rect.x, y: rect.y, width: full, height: 1)
    surface.fill(whole, with: theme.glyphs.eighths[8], style: style)
    guard eighths % 8 > 0 else { return }
    surface.put(
      String(theme.glyphs.eighths[eighths % 8]),
      at: Point(x: rect.x + full, y: rect.y),
      style: style,
      in: rect
    )
  }
}
