import FrontOffice
import Hotel
import Terminal
import Widgets

/// The key is handed over: STOP is read first, then a room is given.
struct CheckInScreen: DeskScreen {
  private let card: GuestCard
  private var room: TextField
  private var hasRead: Bool
  /// The room stands there from the reservation: the first letter begins another.
  private var isUntouched = true
  private var problem = ""
  /// Made with the first try, and the same when it is tried again.
  private var id: ActID?

  init(card: GuestCard) {
    self.card = card
    room = TextField(card.current?.room ?? "")
    hasRead = card.dangers.isEmpty
  }

  func title(_ words: DeskWords) -> String { words.checkIn.title }
  var isOverlay: Bool { true }
  var isTyping: Bool { hasRead }
  var showsStop: Bool { !hasRead }
  var mustBeSeen: Bool { !hasRead }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    return [
      Command(.save, hasRead ? words.checkIn : words.readThis, [Key(.enter)]),
      Command(.back, words.back, [.back]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .save where !hasRead: hasRead = true
    case .save: return checkIn(desk)
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard hasRead else { return .stay }
    problem = ""
    if case .character = key.code, key.modifiers.isEmpty, isUntouched { room.set("") }
    isUntouched = false
    _ = room.handle(key)
    return .stay
  }

  mutating func resume(_ ending: ActEnding, _ desk: inout DeskContext) -> Step {
    switch ending {
    case .done: return .pop
    case .left: return .stay
    case .failed(let error):
      problem = desk.words(for: error)
      return .stay
    }
  }

  private mutating func checkIn(_ desk: DeskContext) -> Step {
    guard let stay = card.current?.id else { return .stay }
    let id = id ?? desk.newActID()
    self.id = id
    var answers = Answers()
    // What was read on this very banner; a danger told since is asked about anew.
    if hasRead, !card.dangers.isEmpty { answers[.stop(card.dangers)] = true }
    return .push(
      ActRequest(CheckIn(stay, room: room.text, id: id, answers: answers)) {
        $1.checkIn.done($0.stay.room)
      }.screen
    )
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let words = desk.words.checkIn
    let width = min(72, rect.width)
    let banner =
      card.dangers.isEmpty
      ? nil : Banner(CleanText(desk.words.alerts.stop(card.dangers)).text)
    let bannerHeight = banner?.height(width: width - 4) ?? 0
    let box = Frame.centred(width: width, height: bannerHeight + (hasRead ? 7 : 4), in: rect)
    let inner = Frame(words.heading(CleanText(card.guest.name).text)).draw(
      on: &surface,
      in: box,
      theme: desk.theme
    )
    let top = Rect(x: inner.x, y: inner.y, width: inner.width, height: bannerHeight)
    banner?.draw(on: &surface, in: top, theme: desk.theme)
    let rest = inner.removing(top: bannerHeight + 1)
    guard hasRead else {
      surface.line(words.readThis, in: rest.row(0), style: desk.theme.style(.strong))
      surface.cursor = rest.origin
      return
    }
    if let stay = card.current {
      surface.line(
        words.stay(stay.nights, stay.departure, stay.adults, stay.children),
        in: rest.row(0)
      )
    }
    let label = ColumnWidth.of(words.room) + 2
    surface.line(words.room, in: rest.row(2), style: desk.theme.style(.key))
    room.draw(
      on: &surface,
      in: rest.row(2).removing(left: label, right: max(0, rest.width - label - 12)),
      style: desk.theme.style(.focus),
      isFocused: true
    )
    surface.line(problem, in: rest.row(3), style: desk.theme.style(.late))
  }
}
