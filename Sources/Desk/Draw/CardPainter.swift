import Hotel
import Terminal
import Widgets

/// What a clerk reads of a guest while talking: who, since when, STOP, SAY, DO, KNOW.
struct CardPainter {
  let card: GuestCard
  let theme: Theme
  let words: DeskWords

  /// What SAY, DO and KNOW mostly need.
  private static let rowsBelowBanner = 13

  /// Draws from the top and gives the rows used.
  @discardableResult
  func draw(on surface: inout Surface, in rect: Rect) -> Int {
    var y = drawHead(on: &surface, in: rect)
    if !card.dangers.isEmpty {
      let banner = Banner(CleanText(words.alerts.stop(card.dangers)).text)
      let words = banner.height(width: rect.width)
      // A red block is seen from two metres; a red line may be taken for a rule.
      let isRoomy = rect.height - y - words - 2 >= CardPainter.rowsBelowBanner
      let height = min(words + (isRoomy ? 2 : 0), max(1, rect.height - y))
      banner.draw(on: &surface, in: below(y, of: rect, height), theme: theme)
      y += height
    }
    y += drawCues(on: &surface, in: rect.removing(top: y))
    y += drawActions(on: &surface, in: rect.removing(top: y))
    y += drawKnown(on: &surface, in: rect.removing(top: y))
    return y
  }

  private func below(_ y: Int, of rect: Rect, _ height: Int) -> Rect {
    Rect(x: rect.x, y: rect.y + y, width: rect.width, height: height)
  }

  private func drawHead(on surface: inout Surface, in rect: Rect) -> Int {
    let guest = card.guest
    let standing = [guest[.vip], guest[.tier]].filter { !$0.isEmpty }.joined(separator: " · ")
    let right = CleanText(standing).text
    surface.trailingLine(right, in: rect.row(0), style: theme.style(.stand))
    let line = rect.row(0).removing(right: ColumnWidth.of(right) + 1)
    let titled = guest.title.isEmpty ? guest.name : guest.title + " " + guest.name
    let used = surface.line(CleanText(titled).text, in: line, style: theme.style(.strong))
    var extra = guest.nativeName.isEmpty ? "" : "  " + guest.nativeName
    if !guest.preferredName.isEmpty { extra += "  " + words.card.sayName(guest.preferredName) }
    surface.line(
      CleanText(extra).text,
      in: line.removing(left: used),
      style: theme.style(.strong)
    )
    surface.line(
      CleanText(words.recognition.sentence(card)).text,
      in: rect.row(1),
      style: theme.style(card.recognition.isReturning ? .stand : .dim)
    )
    guard let stay = card.current else {
      surface.line(words.card.noStay, in: rect.row(2), style: theme.style(.dim))
      return 3
    }
    surface.line(CleanText(words.stays.sentence(of: stay, on: card)).text, in: rect.row(2))
    return 3
  }

  private func drawCues(on surface: inout Surface, in rect: Rect) -> Int {
    drawList(
      words.card.say,
      card.lines.say.map { (words.recognition.cue($0, \.marked), Role.text) },
      on: &surface,
      in: rect
    )
  }

  private func drawActions(on surface: inout Surface, in rect: Rect) -> Int {
    let (shown, more) = card.lines.shown
    var lines = shown.map { action -> (String, Role) in
      switch action {
      case .alert(let fact): (words.alerts.text(fact), .text)
      case .giveRoom: (words.card.giveRoom, .strong)
      }
    }
    if more > 0 { lines.append((words.card.moreActions(more), .dim)) }
    return drawList(words.card.act, lines, on: &surface, in: rect)
  }

  private func drawList(
    _ heading: String,
    _ lines: [(String, Role)],
    on surface: inout Surface,
    in rect: Rect
  ) -> Int {
    for (index, line) in lines.enumerated() where index < rect.height {
      if index == 0 {
        surface.line(heading, in: rect.row(0), style: theme.style(.strong))
      }
      surface.line(
        CleanText(line.0).text,
        in: rect.row(index).removing(left: 6),
        style: theme.style(line.1)
      )
    }
    return min(lines.count, rect.height)
  }

  /// Likes left, dislikes right.
  private func drawKnown(on surface: inout Surface, in rect: Rect) -> Int {
    let lines = card.lines
    let likes = lines.wishes.filter { $0.polarity == .like }
    let others = lines.wishes.filter { $0.polarity != .like }
    let context = lines.context.map(words.alerts.text) + words.card.profileLines(lines.profile)
    guard !rect.isEmpty, !(lines.wishes.isEmpty && context.isEmpty) else { return 0 }
    surface.line(words.card.know, in: rect.row(0), style: theme.style(.strong))
    let half = likes.isEmpty ? 0 : (rect.width - 6) / 2
    let pairs = max(likes.count, others.count)
    let room = min(pairs, rect.height)
    for index in 0..<room {
      let row = rect.row(index).removing(left: 6)
      let isCut = index == room - 1 && pairs > room
      if index < likes.count {
        let text = isCut ? words.card.moreLikes(likes.count - index) : likes[index].marked
        let cell = Rect(x: row.x, y: row.y, width: half - 1, height: 1)
        surface.line(CleanText(text).text, in: cell, style: theme.style(isCut ? .dim : .like))
      }
      if index < others.count {
        let text = isCut ? words.card.moreDislikes(others.count - index) : others[index].marked
        surface.line(
          CleanText(text).text,
          in: row.removing(left: half),
          style: theme.style(isCut ? .dim : others[index].polarity.role)
        )
      }
    }
    let rest = context.prefix(max(0, rect.height - room))
    for (index, text) in rest.enumerated() {
      surface.line(
        CleanText(text).text,
        in: rect.row(room + index).removing(left: 6),
        style: theme.style(.dim)
      )
    }
    return room + rest.count
  }
}

/// Three or four rows of a guest under the list.
struct CardSummary {
  let card: GuestCard
  let theme: Theme
  let words: DeskWords

  func draw(on surface: inout Surface, in rect: Rect) {
    let inner = rect.removing(left: 1, right: 1)
    surface.line(
      CleanText(words.recognition.sentence(card)).text,
      in: inner.row(0),
      style: theme.style(card.recognition.isReturning ? .stand : .dim)
    )
    var rows = inner.removing(top: 1)
    for line in stop(rows.width) where rows.height > 0 {
      surface.line(line, in: rows.row(0), style: theme.style(.stop))
      rows = rows.removing(top: 1)
    }
    let doing = card.lines.shown.act.compactMap { action in
      if case .alert(let fact) = action, fact.mayBeSeenByAll {
        words.alerts.text(fact)
      } else {
        nil
      }
    }
    .joined(separator: " · ")
    if !doing.isEmpty, rows.height > 0 {
      surface.line(CleanText(doing).text, in: rows.row(0))
      rows = rows.removing(top: 1)
    }
    guard rows.height > 0 else { return }
    drawWishes(on: &surface, in: rows.row(0))
  }

  /// What is safety is never cut.
  private func stop(_ width: Int) -> [String] {
    guard !card.dangers.isEmpty else { return [] }
    return TextLayout.wrapped("!! " + CleanText(words.alerts.stop(card.dangers)).text, width)
  }

  private func drawWishes(on surface: inout Surface, in row: Rect) {
    var row = row
    for wish in card.lines.wishes where !wish.isPrivate {
      let style = theme.style(wish.polarity.role)
      let used = surface.line(CleanText(wish.marked).text, in: row, style: style)
      row = row.removing(left: used + 3)
      guard row.width > 0 else { return }
    }
  }
}

extension Alert.Fact {
  /// Nothing in it is about health, belief, mobility, or what is not to be spoken of: whoever stands
  /// at the counter may read along.
  fileprivate var mayBeSeenByAll: Bool {
    switch self {
    case .avoid: false
    case .consent(let wish), .need(let wish), .confirm(let wish, _): !wish.isPrivate
    case .contradiction(let one, let other): !one.isPrivate && !other.isPrivate
    default: true
    }
  }
}

extension PreferenceStatement {
  fileprivate var isPrivate: Bool { polarity == .avoid || isSensitive }
}
