import Hotel
import Terminal
import Widgets

extension HandOverScreen {
  /// A rule and three lines on what is chosen.
  private static let footHeight = 4
  /// The wishes keep as much room beside the rest as they have alone on a narrow screen.
  private static let leastLeft = 76

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    guard let entries = entries(desk) else {
      surface.rule(desk.words.handOver.title, in: inner, theme: desk.theme)
      return
    }
    let body = inner.removing(bottom: HandOverScreen.footHeight)
    if inner.width >= 138 {
      drawWide(entries, on: &surface, in: body, desk)
    } else {
      drawTabs(entries, on: &surface, in: inner.row(0), desk)
      draw(part, entries, on: &surface, in: body.removing(top: 1), desk)
    }
    drawFoot(on: &surface, in: inner.removing(top: body.height), desk)
  }

  private func drawTabs(
    _ entries: HandOverEntries,
    on surface: inout Surface,
    in row: Rect,
    _ desk: DeskContext
  ) {
    var x = row.x
    for tab in HandOverPart.allCases {
      x += drawTab(tab, entries, on: &surface, in: row.removing(left: x - row.x), desk) + 1
    }
  }

  private func drawTab(
    _ tab: HandOverPart,
    _ entries: HandOverEntries,
    on surface: inout Surface,
    in row: Rect,
    _ desk: DeskContext
  ) -> Int {
    let mark = ClickTarget(.tab, tab.rawValue, isCurrent: tab == part)
    let text = " \(desk.words.handOver.name(of: tab)) \(entries.count(of: tab)) "
    let used = surface.line(text, in: row, style: desk.theme.style(tab == part ? .tab : .dim))
    surface.mark(Rect(x: row.x, y: row.y, width: used, height: 1), as: mark)
    return used
  }

  private func draw(
    _ part: HandOverPart,
    _ entries: HandOverEntries,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    HandOverPainter(
      rows: entries.rows(of: part),
      empty: desk.words.handOver.empty(part),
      theme: desk.theme
    ).draw(
      on: &surface,
      in: rect,
      chosen: chosen(in: part),
      isActive: part == self.part
    )
  }

  /// Set-ups left, the rest stacked right.
  private func drawWide(
    _ entries: HandOverEntries,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    let width = max(HandOverScreen.leastLeft, (rect.width - 2) / 2)
    let left = rect.removing(right: rect.width - width)
    _ = drawTab(.setUps, entries, on: &surface, in: left.row(0), desk)
    draw(.setUps, entries, on: &surface, in: left.removing(top: 1), desk)
    var right = rect.removing(left: left.width + 2)
    let parts = HandOverPart.allCases.filter { $0 != .setUps }
    // A name above every block, and a blank line between two.
    let needed = parts.map { max(1, entries.rows(of: $0).rows.count) + ($0 == parts.last ? 1 : 2) }
    for (part, height) in zip(parts, HandOverScreen.shared(needed, among: right.height)) {
      _ = drawTab(part, entries, on: &surface, in: right.row(0), desk)
      let rows = part == parts.last ? height : height - 1
      let block = Rect(x: right.x, y: right.y, width: right.width, height: rows)
      draw(part, entries, on: &surface, in: block.removing(top: 1), desk)
      right = right.removing(top: height)
    }
  }

  /// As many rows as each block needs; when there are too few, none has more than its share while
  /// another goes short.
  static func shared(_ needed: [Int], among rows: Int) -> [Int] {
    let share = needed.isEmpty ? 0 : rows / needed.count
    var given = needed.map { min($0, share) }
    var left = rows - given.reduce(0, +)
    for index in needed.indices {
      let more = min(left, needed[index] - given[index])
      given[index] += more
      left -= more
    }
    return given
  }

  private func drawFoot(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let entry = selected(desk)
    surface.rule(
      entry?.guest.map { CleanText($0.name).text } ?? "",
      in: rect,
      theme: desk.theme
    )
    guard let entry else { return }
    let notes = CleanText(entry.foot.joined(separator: " \(desk.theme.glyphs.dot) ")).text
    let lines = TextLayout.wrapped(CleanText(entry.text).text, rect.width)
    for (index, line) in lines.prefix(2).enumerated() {
      surface.line(line, in: rect.row(1 + index), style: desk.theme.style(entry.footRole))
    }
    surface.line(notes, in: rect.row(1 + min(2, lines.count)), style: desk.theme.style(.dim))
  }
}

extension HandOverEntry {
  /// Safety keeps its colour; other words are read more easily without any.
  fileprivate var footRole: Role { textRole == .stop ? .stop : .strong }
}
