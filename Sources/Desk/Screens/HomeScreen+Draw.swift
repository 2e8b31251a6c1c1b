import Hotel
import Terminal
import Widgets

extension HomeScreen {
  func isWide(_ desk: DeskContext) -> Bool { desk.size.columns >= 140 }

  /// Rows under the list for the chosen guest's preview.
  private func previewHeight(_ rect: Rect, _ desk: DeskContext) -> Int {
    isWide(desk) || desk.settings.density == .compact ? 0 : rect.height >= 20 ? 5 : 4
  }

  func page(_ desk: DeskContext) -> Int {
    let content = Rect(desk.size).removing(top: 1, bottom: 2)
    return content.height - 3 - previewHeight(content, desk)
  }

  func layout(_ desk: DeskContext) -> Int? { signature(isFinding, list) }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let left =
      isWide(desk) ? rect.removing(right: rect.width * 9 / 20) : rect
    let words = isFinding ? "" : notices(desk)
    let find = signature(self.find.text, self.find.cursor, isStale, found.count, words)
    surface.part(left.row(0), showing: find) { drawFind(on: &$0, in: left.row(0), desk) }
    surface.part(left.row(1), showing: revision) { drawTabs(on: &$0, in: left.row(1), desk) }
    let columns = GuestRow(width: left.width, list: list, isFinding: isFinding, desk: desk)
    surface.part(left.row(2), showing: 0) { columns.drawHeader(on: &$0, in: left.row(2)) }
    let area = left.removing(top: 3, bottom: previewHeight(rect, desk))
    drawLines(on: &surface, in: area, columns, desk)
    let beside =
      isWide(desk)
      ? rect.removing(left: left.width + 1)
      : rect.removing(top: rect.height - previewHeight(rect, desk))
    surface.part(beside, showing: previewRevision) { surface in
      if isWide(desk) {
        drawCard(on: &surface, in: beside, desk)
      } else {
        drawPreview(on: &surface, in: beside, desk)
      }
    }
    surface.cursor = Point(x: rect.x + 7 + ColumnWidth.of(self.find.text), y: rect.y)
    if !isFinding, !lines.isEmpty {
      let row = state.selected - state.visible(count: lines.count, height: area.height).lowerBound
      surface.cursor = Point(x: area.x, y: area.y + row)
    }
  }

  private func drawFind(on surface: inout Surface, in row: Rect, _ desk: DeskContext) {
    surface.line(" " + desk.words.home.find, in: row, style: desk.theme.style(.key))
    let box = row.removing(left: 6, right: min(38, row.width / 2))
    find.draw(
      on: &surface,
      in: box.removing(left: 1),
      style: .plain,
      isFocused: isFinding,
      placeholder: desk.words.home.placeholder,
      placeholderStyle: desk.theme.style(.dim)
    )
    let words =
      isStale ? "… " : isFinding ? foundWords(desk) : notices(desk)
    surface.trailingLine(
      words,
      in: row.removing(left: row.width - 36),
      style: desk.theme.style(isFinding || notices(desk).isEmpty ? .dim : .strong)
    )
  }

  private func foundWords(_ desk: DeskContext) -> String {
    let words = desk.words.home
    let isAll = found.count < HomeScreen.mostFound
    return (isAll ? words.found(found.count) : words.likeliest(found.count)) + " "
  }

  private func notices(_ desk: DeskContext) -> String {
    var parts: [String] = []
    if desk.pendingCharges > 0 { parts.append(desk.words.home.toApprove(desk.pendingCharges)) }
    if desk.unsettled > 0 { parts.append(desk.words.home.unsettled(desk.unsettled)) }
    return parts.isEmpty ? "" : parts.joined(separator: "  ") + " "
  }

  private func drawTabs(on surface: inout Surface, in row: Rect, _ desk: DeskContext) {
    var x = row.x + 1
    for (index, tab) in DayList.allCases.enumerated() {
      let count = lists?.counts[tab].map { " \($0)" } ?? ""
      let isActive = tab == list && !isFinding
      let style = desk.theme.style(isActive ? .tab : .dim)
      let name = desk.words.terms.dayList(tab)
      let used = surface.put(
        " \(name)\(count) ",
        at: Point(x: x, y: row.y),
        style: style,
        in: row
      )
      let area = Rect(x: x, y: row.y, width: used, height: 1)
      surface.mark(area, as: ClickTarget(.tab, index, isCurrent: isActive))
      x += used + 1
    }
    guard isFinding else { return }
    x += surface.put(
      " \(desk.words.home.foundTab) ",
      at: Point(x: x, y: row.y),
      style: desk.theme.style(.tab),
      in: row
    )
    guard row.width > HomeScreen.narrow, lines.indices.contains(state.selected) else { return }
    surface.line(
      reasons(of: lines[state.selected].guest.id, desk),
      in: row.removing(left: x - row.x + 2),
      style: desk.theme.style(.dim)
    )
  }

  /// A list this wide has no room for reasons beside its tabs; they stand over the preview.
  private static let narrow = 80

  /// Why the guest is among those found, where the marked letters alone don't tell.
  private func reasons(of guest: Guest.ID, _ desk: DeskContext) -> String {
    guard isFinding, let line = found.first(where: { $0.guest.id == guest }) else { return "" }
    let telling = line.reasons.filter { reason in
      switch reason {
      case .name(let match): match.kind != .exact && match.kind != .beginning
      case .arriving, .inHouse: false
      default: true
      }
    }
    return CleanText(telling.map(desk.words.reasons.reason).joined(separator: "; ")).text
  }

  private func drawLines(
    on surface: inout Surface,
    in area: Rect,
    _ columns: GuestRow,
    _ desk: DeskContext
  ) {
    let lines = lines
    let rows = state.visible(count: lines.count, height: area.height)
    for position in 0..<area.height {
      let index = rows.lowerBound + position
      let isSelected = index == state.selected
      let row = area.row(position)
      surface.part(row, showing: signature(revision, index, isSelected, isStale)) { surface in
        if rows.contains(index) {
          surface.mark(row, as: ClickTarget(.row, index, isCurrent: isSelected))
          columns.draw(
            lines[index],
            isSelected: isSelected,
            typed: isFinding ? foundFor : "",
            on: &surface,
            in: row
          )
        } else if position == 1, lines.isEmpty {
          drawNobody(on: &surface, in: row, desk)
        }
      }
    }
  }

  private func drawNobody(on surface: inout Surface, in row: Rect, _ desk: DeskContext) {
    guard lists != nil || isFinding, !isStale else { return }
    let words =
      isFinding
      ? desk.words.home.nobodyFits(CleanText(find.text).text) : desk.words.home.nobody
    surface.line("  " + words, in: row, style: desk.theme.style(.dim))
  }

  private func drawPreview(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    guard let preview else { return }
    let reasons = reasons(of: preview.guest.id, desk)
    let apart = lines.first { $0.guest.id == preview.guest.id }?.apart ?? []
    let name = CleanText(
      ([preview.guest.name] + apart.map(desk.words.card.profile)).joined(separator: ", ")
    ).text
    surface.rule(
      reasons.isEmpty ? name : "\(name) (\(reasons))",
      in: rect,
      theme: desk.theme
    )
    CardSummary(card: preview, theme: desk.theme, words: desk.words).draw(
      on: &surface,
      in: rect.removing(top: 1)
    )
  }

  private func drawCard(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    for y in 0..<rect.height {
      surface.put(
        String(desk.theme.glyphs.vertical),
        at: Point(x: rect.x, y: rect.y + y),
        style: desk.theme.style(.line)
      )
    }
    guard let preview else { return }
    CardPainter(card: preview, theme: desk.theme, words: desk.words).draw(
      on: &surface,
      in: rect.removing(left: 2, right: 1)
    )
  }
}
