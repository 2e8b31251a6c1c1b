import Hotel
import Terminal
import Widgets

/// Draws things in columns: time, room, guest, what, state.
struct HandOverPainter {
  let rows: HandOverRows
  let empty: String
  let theme: Theme

  /// Draws the rows around the chosen entry, which bears the cursor when this part has the keys.
  func draw(on surface: inout Surface, in rect: Rect, chosen: Int, isActive: Bool) {
    guard !rows.entries.isEmpty else {
      surface.line(empty, in: rect.row(0).removing(left: 2), style: theme.style(.dim))
      return
    }
    let columns = Columns(rows, width: rect.width)
    var state = ListState()
    state.select(rows.row(of: chosen), of: rows.rows.count)
    for (line, row) in state.visible(count: rows.rows.count, height: rect.height).enumerated() {
      let area = rect.row(line)
      switch rows.rows[row] {
      case .heading(let name, let note): drawHeading(name, note, on: &surface, in: area)
      case .entry(let index):
        draw(rows.entries[index], repeats: rows.repeats(index), columns, on: &surface, in: area)
        if isActive { surface.mark(area, as: ClickTarget(.row, index, isCurrent: index == chosen)) }
        guard index == chosen else { continue }
        mark(area, isActive: isActive, on: &surface)
      }
    }
  }

  private func drawHeading(
    _ name: String,
    _ note: String,
    on surface: inout Surface,
    in area: Rect
  ) {
    surface.rule(CleanText(name).text, in: area, theme: theme)
    guard !note.isEmpty, ColumnWidth.of(name) + ColumnWidth.of(note) + 8 < area.width else {
      return
    }
    surface.trailingLine(" \(note) ", in: area.removing(right: 1), style: theme.style(.dim))
  }

  private func draw(
    _ entry: HandOverEntry,
    repeats: Bool,
    _ columns: Columns,
    on surface: inout Surface,
    in area: Rect
  ) {
    var x = area.x + 2
    func cell(_ text: String, _ width: Int, _ role: Role, trailing: Bool = false) {
      guard width > 0 else { return }
      let cell = Rect(x: x, y: area.y, width: min(width, area.maxX - x), height: 1)
      let clean = CleanText(text).text
      if trailing {
        surface.trailingLine(clean, in: cell, style: theme.style(role))
      } else {
        surface.line(clean, in: cell, style: theme.style(role))
      }
      x += width + 1
    }
    let isIncident = if case .incident = entry.id { true } else { false }
    cell(entry.lead, columns.lead, isIncident ? .text : entry.stateRole, trailing: !isIncident)
    cell(entry.room.isEmpty ? theme.glyphs.dash : entry.room, columns.room, repeats ? .dim : .text)
    cell(entry.guest?.listedName ?? "", columns.name, repeats ? .dim : .text)
    cell(entry.text, columns.text, entry.textRole)
    cell(entry.state, columns.state, entry.stateRole, trailing: isIncident)
  }

  /// The chosen row, with its safety still in its own colour.
  private func mark(_ area: Rect, isActive: Bool, on surface: inout Surface) {
    guard isActive else { return }
    surface.cursor = area.origin
    surface.put(String(theme.glyphs.marker), at: area.origin, style: theme.style(.key), in: area)
    surface.restyle(area) { theme.chosen($0) }
  }

  /// How wide each column is; the words take what the others leave.
  private struct Columns {
    let lead: Int
    let room: Int
    let name: Int
    let text: Int
    let state: Int

    init(_ rows: HandOverRows, width: Int) {
      lead = rows.entries.map { ColumnWidth.of($0.lead) }.max() ?? 0
      room = max(2, rows.entries.map { ColumnWidth.of($0.room) }.max() ?? 0) + 1
      state = rows.stateWidth
      // The marker takes two columns, and a blank stands behind every column.
      let free = width - 2 - (lead > 0 ? lead + 1 : 0) - room - 1 - state - 2
      name = max(8, min(26, free * 2 / 5))
      text = max(4, free - name)
    }
  }
}
