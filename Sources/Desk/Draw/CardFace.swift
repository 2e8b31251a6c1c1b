import Hotel
import Terminal
import Widgets

/// What a clerk reads of a guest while talking: who, since when, STOP, SAY, DO, KNOW.
struct CardFace {
  let card: GuestCard
  let theme: Theme

  /// Draws from the top and gives the rows used.
  @discardableResult
  func draw(on surface: inout Surface, in rect: Rect) -> Int {
    var y = drawHead(on: &surface, in: rect)
    if let stop = card.stop {
      let banner = Banner(CleanText(stop.text).text)
      let height = min(banner.height(width: rect.width), max(1, rect.height - y))
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
    let standing = [guest.vip, guest.tier].filter { !$0.isEmpty }.joined(separator: " · ")
    let right = CleanText(standing).text
    surface.trailingLine(right, in: rect.row(0), style: theme.style(.warning))
    let line = rect.row(0).removing(right: ColumnWidth.of(right) + 1)
    let titled = guest.title.isEmpty ? guest.name : guest.title + " " + guest.name
    let used = surface.line(CleanText(titled).text, in: line, style: theme.style(.strong))
    var extra = guest.nativeName.isEmpty ? "" : "  " + guest.nativeName
    if !guest.preferredName.isEmpty { extra += "  say “\(guest.preferredName)”" }
    surface.line(
      CleanText(extra).text,
      in: line.removing(left: used),
      style: theme.style(.accent)
    )
    surface.line(
      CleanText(RecognitionWords.sentence(card)).text,
      in: rect.row(1),
      style: theme.style(card.recognition.isReturning ? .heading : .dim)
    )
    guard let stay = card.current else {
      surface.line("No stay at this hotel now.", in: rect.row(2), style: theme.style(.dim))
      return 3
    }
    surface.line(CleanText(StayWords.sentence(of: stay, on: card)).text, in: rect.row(2))
    return 3
  }

  private func drawCues(on surface: inout Surface, in rect: Rect) -> Int {
    drawList("SAY", RecognitionWords.cues(card).map { ($0, Role.text) }, on: &surface, in: rect)
  }

  private func drawActions(on surface: inout Surface, in rect: Rect) -> Int {
    var lines = card.actions.map { ($0.text, Role.text) }
    if let stay = card.current, stay.status == .dueIn, stay.room.isEmpty {
      lines.append(("Give a room", .warning))
    }
    if card.hiddenActions > 0 {
      lines.append(("and \(card.hiddenActions) more: Tab", .dim))
    }
    return drawList("DO", lines, on: &surface, in: rect)
  }

  private func drawList(
    _ heading: String,
    _ lines: [(String, Role)],
    on surface: inout Surface,
    in rect: Rect
  ) -> Int {
    for (index, line) in lines.enumerated() where index < rect.height {
      if index == 0 {
        surface.line(heading, in: rect.row(0), style: theme.style(.heading))
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
    let likes = card.likes.map { PreferenceWordsOnCard.marked($0) }
    let dislikes = card.dislikes.map { PreferenceWordsOnCard.marked($0) }
    let context = card.alerts.filter {
      $0.level == .know && [.lastStay, .localElsewhere, .observation].contains($0.kind)
    }
    .map(\.text)
    guard !rect.isEmpty, !(likes + dislikes + context).isEmpty else { return 0 }
    surface.line("KNOW", in: rect.row(0), style: theme.style(.heading))
    let half = likes.isEmpty ? 0 : (rect.width - 6) / 2
    let pairs = max(likes.count, dislikes.count)
    let room = min(pairs, rect.height)
    for index in 0..<room {
      let row = rect.row(index).removing(left: 6)
      let isCut = index == room - 1 && pairs > room
      if index < likes.count {
        let text = isCut ? "… and \(likes.count - index) likes" : likes[index]
        let place = Rect(x: row.x, y: row.y, width: half - 1, height: 1)
        surface.line(CleanText(text).text, in: place, style: theme.style(.ok))
      }
      if index < dislikes.count {
        let text = isCut ? "… and \(dislikes.count - index) dislikes" : dislikes[index]
        surface.line(
          CleanText(text).text,
          in: row.removing(left: half),
          style: theme.style(.warning)
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

  func draw(on surface: inout Surface, in rect: Rect) {
    let inner = rect.removing(left: 1, right: 1)
    surface.line(
      CleanText(RecognitionWords.sentence(card)).text,
      in: inner.row(0),
      style: theme.style(.accent)
    )
    var y = 1
    if let stop = card.stop {
      surface.line(
        "!! " + CleanText(stop.text).text,
        in: inner.row(y),
        style: theme.style(.danger)
      )
      y += 1
    }
    let doing = card.actions.map(\.text).joined(separator: " · ")
    if !doing.isEmpty {
      surface.line(CleanText(doing).text, in: inner.row(y))
      y += 1
    }
    let known = card.standing.filter { $0.polarity == .like || $0.polarity == .dislike }
      .map { PreferenceWordsOnCard.marked($0) }.joined(separator: "   ")
    surface.line(CleanText(known).text, in: inner.row(y), style: theme.style(.ok))
  }
}
