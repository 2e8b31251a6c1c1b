import Hotel
import Terminal
import Widgets

extension Application {
  static let smallest = Size(columns: 60, rows: 16)

  func fits(_ size: Size) -> Bool {
    size.columns >= Application.smallest.columns && size.rows >= Application.smallest.rows
  }

  func draw(on surface: inout Surface) {
    guard fits(surface.size) else {
      let text = desk.words.frame.tooSmall(surface.size.columns, surface.size.rows)
      surface.clear()
      for (index, line) in TextLayout.wrapped(text, surface.size.columns).enumerated() {
        surface.line(line, in: surface.bounds.row(index))
      }
      return
    }
    let content = surface.bounds.removing(top: 1, bottom: 2)
    let base = base
    let parts = base == screens.count - 1 ? screens[base].layout(desk) : nil
    surface.keepParts(of: signature(parts, base, desk.settings))
    drawTitle(on: &surface)
    if parts != nil {
      screens[base].draw(on: &surface, in: content, desk)
    } else {
      let dim = desk.theme.style(.dim)
      surface.part(content) { surface in
        for (layer, screen) in screens[base...].enumerated() {
          surface.cursor = nil
          surface.cover(content)
          // What lies under a box steps back.
          if layer > 0 { surface.restyle(content) { _ in dim } }
          screen.draw(on: &surface, in: content, desk)
        }
      }
    }
    drawStatus(on: &surface)
  }

  private func drawTitle(on surface: inout Surface) {
    let row = surface.bounds.row(0)
    let shown = signature(
      desk.house?.property.code,
      desk.house?.today,
      desk.session?.staff,
      desk.clock
    )
    surface.part(row, showing: shown) { drawTitle(on: &$0, in: row) }
  }

  private func drawTitle(on surface: inout Surface, in row: Rect) {
    surface.fill(row, style: desk.theme.style(.title))
    let strong = desk.theme.style(.titleStrong)
    guard let house = desk.house else {
      surface.line(" " + desk.words.frame.program, in: row, style: strong)
      return
    }
    let dot = " \(desk.theme.glyphs.dot) "
    let who =
      desk.session.map { "\($0.staff.name) (\(desk.words.terms.role($0.staff.role)))" }
      ?? desk.words.frame.locked
    let right = who + dot + desk.clock + " "
    surface.trailingLine(right, in: row, style: desk.theme.style(.title))
    let left = row.removing(left: 1, right: ColumnWidth.of(right) + 1)
    // The date is never cut: the hotel's name gives way to its code.
    let date = dot + desk.words.dates.long(house.today)
    let room = left.width - ColumnWidth.of(date)
    let whole = "\(house.property.code) \(CleanText(house.property.name).text)"
    let name = ColumnWidth.of(whole) <= room ? whole : house.property.code.rawValue
    let used = surface.line(name, in: left, style: desk.theme.style(.title))
    surface.line(house.property.code.rawValue, in: left, style: strong)
    surface.line(date, in: left.removing(left: used), style: desk.theme.style(.titleDim))
  }

  /// The commands of the hint bar, from left to right.
  var hints: [Command] {
    allCommands.filter { $0.isHinted && $0.refusal == nil && !$0.keys.isEmpty }
      + Command.everywhere(desk).filter { [.help, .quit].contains($0.id) }
  }

  private func drawStatus(on surface: inout Surface) {
    let status = surface.bounds.row(surface.size.rows - 2)
    let isVerifying = desk.isVerifying
    surface.part(status, showing: signature(isVerifying, desk.toast?.text, desk.toast?.role)) {
      surface in
      guard !isVerifying else {
        let words = " ? " + desk.words.frame.verifying
        surface.line(words, in: status, style: desk.theme.style(.strong))
        return
      }
      guard let toast = desk.toast else { return }
      let mark = toast.role == .strong ? "" : "! "
      surface.line(
        " " + mark + CleanText(toast.text).text,
        in: status,
        style: desk.theme.style(toast.role)
      )
    }
    let shown = hints
    let row = surface.bounds.row(surface.size.rows - 1)
    surface.part(row, showing: signature(shown.map(\.id), shown.map(\.title))) { surface in
      let shown = shown.map { (key: desk.words.keys.name(of: $0.keys[0]), title: $0.title) }
      HintBar(shown).draw(on: &surface, in: row, theme: desk.theme)
    }
  }
}

/// A number that changes, as good as always, when one of the values does.
func signature<each Value: Hashable>(_ value: repeat each Value) -> Int {
  var hasher = Hasher()
  repeat hasher.combine(each value)
  return hasher.finalize()
}
