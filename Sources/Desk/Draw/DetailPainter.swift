import Terminal
import Widgets

/// A list, and right under it all of the chosen thing, however long that is.
struct DetailPainter {
  /// Nothing where nothing is chosen.
  let text: String?

  /// The list keeps so many rows at least.
  private static let fewestRows = 3

  func draw(
    _ rows: [ListPainter.Row],
    empty: String,
    state: ListState?,
    on surface: inout Surface,
    in rect: Rect,
    theme: Theme
  ) {
    let lines = text.map { TextLayout.wrapped(CleanText($0).text, max(1, rect.width - 2)) } ?? []
    let room = rect.height - DetailPainter.fewestRows
    // A detail of one row or of three leaves the list where it is.
    let details = lines.isEmpty || room < 4 ? 0 : min(max(4, lines.count + 1), room)
    let list = rect.removing(bottom: details)
    ListPainter(rows: rows, empty: empty).draw(on: &surface, in: list, state: state, theme: theme)
    guard details > 0 else { return }
    let area = rect.removing(top: min(list.height, rows.count))
    surface.rule(in: area, theme: theme)
    for (index, line) in lines.prefix(max(0, area.height - 1)).enumerated() {
      surface.line(line, in: area.row(index + 1).removing(left: 1))
    }
  }
}
