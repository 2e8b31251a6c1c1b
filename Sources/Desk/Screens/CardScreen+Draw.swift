import Hotel
import Terminal
import Widgets

extension CardScreen {
  /// From so many columns on everything of a guest stands side by side.
  static let wide = 140

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    guard let card else {
      surface.line(" …", in: rect.row(0), style: desk.theme.style(.dim))
      return
    }
    let inner = rect.removing(left: 1, right: 1)
    if rect.width >= CardScreen.wide {
      drawWide(card, on: &surface, in: inner, desk)
    } else if pane == .now {
      CardPainter(card: card, theme: desk.theme, words: desk.words).draw(
        on: &surface,
        in: inner.removing(bottom: 1)
      )
      drawTabs(card, on: &surface, in: inner.row(inner.height - 1), desk)
    } else {
      drawNarrow(card, on: &surface, in: inner, desk)
    }
  }

  private func drawNarrow(
    _ card: GuestCard,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    var y = 3
    let head = Rect(x: rect.x, y: rect.y, width: rect.width, height: 3)
    CardPainter(card: card, theme: desk.theme, words: desk.words).draw(on: &surface, in: head)
    if !card.dangers.isEmpty {
      let banner = Banner(CleanText(desk.words.alerts.stop(card.dangers)).text)
      let height = banner.height(width: rect.width)
      banner.draw(
        on: &surface,
        in: Rect(x: rect.x, y: rect.y + y, width: rect.width, height: height),
        theme: desk.theme
      )
      y += height
    }
    let area = rect.removing(top: y, bottom: 1)
    surface.rule(name(of: pane, desk), in: area, theme: desk.theme)
    drawPane(pane, card, on: &surface, in: area.removing(top: 1), desk)
    drawTabs(card, on: &surface, in: rect.row(rect.height - 1), desk)
  }

  private func drawWide(
    _ card: GuestCard,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    let left = rect.removing(right: rect.width / 2)
    let right = rect.removing(left: rect.width / 2 + 2)
    let face = CardPainter(card: card, theme: desk.theme, words: desk.words).draw(
      on: &surface,
      in: left.removing(bottom: max(6, left.height / 3))
    )
    let wishes = left.removing(top: min(face + 1, left.height - 6))
    surface.rule(desk.words.card.preferences, in: wishes, theme: desk.theme)
    drawPane(.preferences, card, on: &surface, in: wishes.removing(top: 1), desk)
    let longest = right.height - min(card.incidents.count + 2, right.height / 2)
    let stays = right.removing(
      bottom: right.height - min(max(4, card.stays.count + 2), longest)
    )
    surface.rule(desk.words.card.stays, in: stays, theme: desk.theme)
    drawPane(.stays, card, on: &surface, in: stays.removing(top: 1, bottom: 1), desk)
    let incidents = right.removing(top: stays.height)
    surface.rule(desk.words.card.incidents, in: incidents, theme: desk.theme)
    drawPane(.incidents, card, on: &surface, in: incidents.removing(top: 1), desk)
  }

  private func drawTabs(
    _ card: GuestCard,
    on surface: inout Surface,
    in row: Rect,
    _ desk: DeskContext
  ) {
    var x = row.x
    let counts: [Pane: Int] = [
      .preferences: card.preferences.count,
      // Those that took place or are at hand; the list has those that were cancelled too.
      .stays: card.recognition.stays + (card.current == nil ? 0 : 1),
      .incidents: card.incidents.count,
    ]
    for (index, pane) in Pane.allCases.enumerated() {
      let name = name(of: pane, desk) + (counts[pane].map { " \($0)" } ?? "")
      let style = desk.theme.style(pane == self.pane ? .tab : .dim)
      let used = surface.put(" \(name) ", at: Point(x: x, y: row.y), style: style, in: row)
      let area = Rect(x: x, y: row.y, width: used, height: 1)
      surface.mark(area, as: ClickTarget(.tab, index, isCurrent: pane == self.pane))
      // Where nothing is chosen below, the next key turns the tab.
      if pane == self.pane, pane == .now { surface.cursor = area.origin }
      x += used + 1
    }
  }

  private func name(of pane: Pane, _ desk: DeskContext) -> String {
    switch pane {
    case .now: desk.words.card.now
    case .preferences: desk.words.card.preferences
    case .stays: desk.words.card.stays
    case .incidents: desk.words.card.incidents
    }
  }

  private func drawPane(
    _ pane: Pane,
    _ card: GuestCard,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    let isActive = pane == self.pane
    let painter = CardRows(card: card, words: desk.words)
    switch pane {
    case .now: break
    case .preferences:
      let details = chosen(card.preferences, preferenceState, isActive, painter.details)
      let rows = card.preferences.map(painter.preference)
      drawList(rows, preferenceState, isActive, details, on: &surface, in: rect, desk)
    case .stays:
      drawList(card.stays.map(painter.stay), stayState, isActive, nil, on: &surface, in: rect, desk)
    case .incidents:
      let details = chosen(card.incidents, incidentState, isActive, painter.details)
      let rows = card.incidents.map(painter.incident)
      drawList(rows, incidentState, isActive, details, on: &surface, in: rect, desk)
    }
  }

  private func chosen<Item>(
    _ items: [Item],
    _ state: ListState,
    _ isActive: Bool,
    _ details: (Item) -> String
  ) -> String? {
    isActive && items.indices.contains(state.selected) ? details(items[state.selected]) : nil
  }

  private func drawList(
    _ rows: [ListPainter.Row],
    _ state: ListState,
    _ isActive: Bool,
    _ details: String?,
    on surface: inout Surface,
    in rect: Rect,
    _ desk: DeskContext
  ) {
    DetailPainter(text: details).draw(
      rows,
      empty: desk.words.card.none,
      state: isActive ? state : nil,
      on: &surface,
      in: rect,
      theme: desk.theme
    )
  }
}
