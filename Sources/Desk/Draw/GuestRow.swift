import Hotel
import Terminal
import Widgets

/// One guest on one row, in columns that give way from the right when the screen is narrow.
struct GuestRow {
  private let width: Int
  private let list: DayList
  private let isFinding: Bool
  private let desk: DeskContext
  private let name: Int
  private let known: Int
  private let flags: Int

  /// The columns of a room's number.
  private static let room = 6

  init(width: Int, list: DayList, isFinding: Bool, desk: DeskContext) {
    self.width = width
    self.list = list
    self.isFinding = isFinding
    self.desk = desk
    // Marker and safety mark 3, room 6, nights 4, status 10, and two blanks after the name against width drift.
    let free = max(32, width - 3 - 7 - 5 - 10 - 2)
    flags = width < 76 ? 10 : min(24, max(16, free * 3 / 10))
    known = width < 76 ? 10 : min(30, max(18, free * 3 / 10))
    name = max(12, free - flags - known)
  }

  func drawHeader(on surface: inout Surface, in row: Rect) {
    let words = desk.words.home
    let titles =
      "   " + TextLayout.fitted(words.name, name + 2)
      + TextLayout.fitted(words.room, GuestRow.room, trailing: true)
      + TextLayout.fitted(words.nights, 4, trailing: true) + "  "
      + TextLayout.fitted(words.status, 10)
      + TextLayout.fitted(words.recognition, known) + words.notes
    surface.line(titles, in: row, style: desk.theme.style(.dim))
  }

  func draw(
    _ line: GuestLine,
    isSelected: Bool,
    typed: String,
    on surface: inout Surface,
    in row: Rect
  ) {
    let theme = desk.theme
    var x = row.x + 3
    func cell(_ text: String, _ columns: Int, _ role: Role) {
      let cell = Rect(x: x, y: row.y, width: min(columns - 1, row.maxX - x), height: 1)
      surface.line(text, in: cell, style: theme.style(role))
      x += columns
    }
    let shown = drawName(of: line, at: Rect(x: x, y: row.y, width: name, height: 1), on: &surface)
    let nameAt = Rect(x: x, y: row.y, width: name, height: 1)
    x += name + 2
    if !typed.isEmpty { mark(line.reasons, in: shown, at: nameAt, on: &surface) }
    drawRoom(of: line, at: Rect(x: x, y: row.y, width: 10, height: 1), on: &surface)
    x += 12
    cell(status(of: line), 10, .dim)
    let mark = desk.words.recognition.mark(line.recognition, at: desk.house, desk.words.dates)
    cell(mark, known, line.recognition.isReturning ? .stand : .dim)
    drawFlags(of: line, at: Rect(x: x, y: row.y, width: row.maxX - x, height: 1), on: &surface)
    if line.needsCare {
      surface.put("!", at: Point(x: row.x + 1, y: row.y), style: theme.style(.stop))
    }
    guard isSelected else { return }
    surface.put(String(theme.glyphs.marker), at: row.origin, style: theme.style(.key))
    surface.restyle(row) { theme.chosen($0) }
  }

  /// The name, and what tells it from the same name on another row, which is never cut.
  ///
  /// - Returns: the name as it is shown.
  private func drawName(of line: GuestLine, at rect: Rect, on surface: inout Surface) -> String {
    let shown = names(of: line.guest)
    // One sign has room; the last tells for certain.
    let apart = CleanText(line.apart.last.map(sign) ?? "").text
    let columns = apart.isEmpty ? 0 : min(ColumnWidth.of(apart), rect.width / 2)
    let room = rect.width - (columns > 0 ? columns + 1 : 0)
    let cell = Rect(x: rect.x, y: rect.y, width: room, height: 1)
    let isBold = line.needsCare || !line.guest[.vip].isEmpty
    surface.line(shown, in: cell, style: desk.theme.style(isBold ? .strong : .text))
    guard columns > 0 else { return shown }
    let x = rect.x + min(ColumnWidth.of(shown), room) + 1
    surface.line(
      apart,
      in: Rect(x: x, y: rect.y, width: columns, height: 1),
      style: desk.theme.style(.dim)
    )
    return shown
  }

  /// Room and nights end under the last letter of their headings.
  private func drawRoom(of line: GuestLine, at rect: Rect, on surface: inout Surface) {
    guard let stay = line.stay else { return }
    let room = CleanText(stay.room).text
    let style = desk.theme.style(room.isEmpty ? .dim : .text)
    let cell = Rect(x: rect.x, y: rect.y, width: GuestRow.room, height: 1)
    let shown = room.isEmpty ? desk.theme.glyphs.dash : room
    if ColumnWidth.of(shown) > cell.width {
      surface.line(shown, in: cell, style: style)
    } else {
      surface.trailingLine(shown, in: cell, style: style)
    }
    surface.trailingLine("\(stay.nights)", in: rect, style: desk.theme.style(.text))
  }

  /// As short as it can be.
  private func sign(_ fact: CardLines.ProfileFact) -> String {
    switch fact {
    case .bornIn(let year): String(year)
    case .phone(let ending): "…" + ending
    case .number(let id) where id.rawValue.count > 6:
      id.rawValue.prefix(1) + "…" + id.rawValue.suffix(4)
    default: desk.words.card.profile(fact)
    }
  }

  /// The own script stands beside the name where there is room for all of it.
  private func names(of guest: Guest) -> String {
    let listed = CleanText(guest.listedName).text
    let both = listed + "  " + CleanText(guest.nativeName).text
    return guest.nativeName.isEmpty || ColumnWidth.of(both) > name ? listed : both
  }

  private func status(of line: GuestLine) -> String {
    guard let stay = line.stay else { return "" }
    return desk.words.stays.status(of: stay, today: desk.house?.today, desk.words.dates)
  }

  private func drawFlags(of line: GuestLine, at rect: Rect, on surface: inout Surface) {
    let words = desk.words.home
    var x = rect.x
    func flag(_ text: String, _ role: Role) {
      guard x + ColumnWidth.of(text) <= rect.maxX else { return }
      x += surface.put(text, at: Point(x: x, y: rect.y), style: desk.theme.style(role), in: rect)
      x += 1
    }
    if !line.guest[.restriction].isEmpty { flag(words.restrictedFlag, .strong) }
    if line.hasAllergy { flag(words.allergyFlag, .strong) }
    if line.openIncidents > 0 { flag(words.openFlag, .strong) }
    if !line.guest[.vip].isEmpty { flag(CleanText(line.guest[.vip]).text, .stand) }
    if !line.guest[.tier].isEmpty { flag(CleanText(line.guest[.tier]).text, .stand) }
    guard !line.companions.isEmpty else { return }
    flag(CleanText(desk.words.stays.with(line.companions.joined(separator: ", "))).text, .dim)
  }

  /// Marks the letters of the name that were typed.
  private func mark(
    _ reasons: [LookupReason],
    in shown: String,
    at rect: Rect,
    on surface: inout Surface
  ) {
    let matches = reasons.compactMap { reason in
      if case .name(let match) = reason { match } else { nil }
    }
    var x = rect.x
    for (character, isMarked) in zip(shown, NameMarks.marks(of: matches, in: shown)) {
      let columns = ColumnWidth.of(character)
      if isMarked {
        let cell = Rect(x: x, y: rect.y, width: columns, height: 1).intersection(rect)
        surface.restyle(cell) { _ in desk.theme.style(.hit) }
      }
      x += columns
    }
  }
}

extension GuestLine {
  /// There is something to be read before anything is done for this guest.
  fileprivate var needsCare: Bool { hasAllergy || !guest[.restriction].isEmpty }
}
