import FrontOffice
import Hotel
import Terminal
import Widgets

/// A list of things that wait for somebody, with a key for everything that can be done.
struct ListScreen<List: ActList>: DeskScreen {
  private let list: List
  private var items: [List.Item]?
  private var state = ListState()
  private var ticket: Ticket<[List.Item]>?

  init(_ list: List) {
    self.list = list
  }

  func title(_ words: DeskWords) -> String { list.title(words) }

  private var chosen: List.Item? {
    guard let items, items.indices.contains(state.selected) else { return nil }
    return items[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let own = desk.form.map { list.commands(for: chosen, $0) } ?? []
    return own + [Command(.back, desk.words.commands.back, [.back])]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let context = desk.form else { return }
    let list = list
    ticket = desk.ask { office throws(OfficeError) in try list.read(office, context) }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .openCard:
      guard let guest = chosen.flatMap(list.guest) else { return .stay }
      return .push(CardScreen(guest: guest, stay: nil))
    default:
      return desk.form.flatMap { list.start(command, on: chosen, of: items ?? [], $0) }?.step
        ?? .stay
    }
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: items?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    switch result {
    case .success(let found):
      // The choice follows the thing, not the row.
      let key = chosen.map(list.key)
      items = found
      if let index = found.firstIndex(where: { list.key(of: $0) == key }) {
        state.select(index, of: found.count)
      }
    case .failure(let error):
      desk.say(error)
      // A list that never came is no list.
      if error.isDenied || items == nil { return .pop }
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    surface.rule(list.heading(desk.words), in: inner, theme: desk.theme)
    guard let items, let context = desk.form else { return }
    let rows = items.map { list.row(of: $0, context) }
    DetailPainter(text: chosen.flatMap { list.details(of: $0, context) }).draw(
      rows,
      empty: list.empty(desk.words),
      state: state,
      on: &surface,
      in: inner.removing(top: 1),
      theme: desk.theme
    )
  }
}

extension ActStart {
  /// Where it leads on the screen, from anywhere but a guest's card.
  var step: Step {
    switch self {
    case .request(let request): .push(request.screen)
    case .sure(let question, let request): .push(SureScreen(question, request))
    case .form(let form): .push(PromptScreen(form))
    case .preference, .incident, .checkIn, .profile: .stay
    }
  }
}
