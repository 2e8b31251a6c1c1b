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

  package var isOver: Bool {
    let (sum, overflows) = spent.addingReportingOverflow(added)
    return overflows || sum > limit
  }

  package func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    guard !rect.isEmpty else { return }
    let (before, all) = (cells(spent, of: rect.width), cells(spent, plus: added, of: rect.width))
    let parts = [
      (rect.width, theme.glyphs.emptyBar, Role.track),
      (all, theme.glyphs.addedBar, isOver ? .late : .act),
      (before, theme.glyphs.bar, .money),
    ]
    for (width, glyph, role) in parts {
      let part = Rect(x: rect.x, y: rect.y, width: width, height: 1)
      surface.fill(part, with: glyph, style: theme.style(role))
    }
  }

  /// How many cells stand for an amount: none only for nought, and all only for all.
  private func cells(_ amount: Int64, plus more: Int64 = 0, of width: Int) -> Int {
    let share = (Double(amount) + Double(more)) / Double(limit)
    guard share > 0 else { return 0 }
    guard share < 1 else { return width }
    let least = more > 0 ? cells(amount, of: width) + 1 : 1
    return min(width - 1, max(least, Int((share * Double(width)).rounded())))
  }
}
