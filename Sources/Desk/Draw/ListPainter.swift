import Terminal
import Widgets

/// A plain list: a code, the words, and what stands at the right edge.
struct ListPainter {
  /// One row of it.
  struct Row {
    let lead: String
    let text: String
    let trailing: String
    let role: Role
  }

  let rows: [Row]
  let empty: String

  func draw(on surface: inout Surface, in rect: Rect, state: ListState?, theme: Theme) {
    if rows.isEmpty {
      surface.line(empty, in: rect.row(0).removing(left: 2), style: theme.style(.dim))
    }
    let lead = rows.map { ColumnWidth.of($0.lead) }.max() ?? 0
    let shown =
      state?.visible(count: rows.count, height: rect.height)
      ?? 0..<min(
        rows.count,
        rect.height
      )
    for (position, index) in shown.enumerated() {
      let area = rect.row(position)
      draw(rows[index], lead: lead, on: &surface, in: area, theme)
      guard let state else { continue }
      let isChosen = index == state.selected
      surface.mark(area, as: ClickTarget(.row, index, isCurrent: isChosen))
      guard isChosen else { continue }
      surface.cursor = area.origin
      surface.put(String(theme.glyphs.marker), at: area.origin, style: theme.style(.key), in: area)
      surface.restyle(area) { theme.chosen($0) }
    }
  }

  private func draw(
    _ row: Row,
    lead: Int,
    on surface: inout Surface,
    in area: Rect,
    _ theme: Theme
  ) {
    let trailing = CleanText(row.trailing).text
    surface.line(
      TextLayout.fitted(CleanText(row.lead).text, lead),
      in: area.removing(left: 2),
      style: theme.style(.dim)
    )
    let room = area.removing(left: lead > 0 ? lead + 4 : 2, right: ColumnWidth.of(trailing) + 2)
    surface.line(CleanText(row.text).text, in: room, style: theme.style(row.role))
    surface.trailingLine(trailing, in: area, style: theme.style(.dim))
  }
}
