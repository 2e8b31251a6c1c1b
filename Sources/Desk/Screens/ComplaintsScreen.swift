import FrontOffice
import Hotel
import Terminal
import Widgets

/// Complaints of this hotel that the guest has not yet called settled.
struct ComplaintsScreen: DeskScreen {
  private var complaints: [HandOver.Matter]?
  private var state = ListState()
  private var ticket: Ticket<[HandOver.Matter]>?

  func title(_ words: DeskWords) -> String { words.lists.complaints }

  private var chosen: HandOver.Matter? {
    guard let complaints, complaints.indices.contains(state.selected) else { return nil }
    return complaints[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let words = desk.words.commands
    let none = chosen == nil ? desk.words.refusals.noneChosen : nil
    return [
      Command(.openCard, words.guestCard, [Key(.enter)], unless: none),
      Command(.closeIncident, words.settle, [Key(.character("f"))], unless: none),
      Command(.back, words.back, [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    ticket = desk.ask { office throws(OfficeError) in try office.unsettled() }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .openCard:
      guard let chosen else { return .stay }
      return .push(CardScreen(guest: chosen.guest.id, stay: nil))
    case .closeIncident:
      guard let incident = chosen?.incident.id else { return .stay }
      return .push(
        ActScreen(CloseIncident(incident, id: desk.newActID())) { $1.lists.closed }
      )
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: complaints?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    switch result {
    case .success(let found):
      let id = chosen?.incident.id
      complaints = found
      if let index = found.firstIndex(where: { $0.incident.id == id }) {
        state.select(index, of: found.count)
      }
    case .failure(let error): desk.say(error)
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    surface.rule(desk.words.lists.complaintsHeading, in: inner, theme: desk.theme)
    guard let complaints else { return }
    let rows = complaints.map { complaint in
      let incident = complaint.incident
      let when = incident.occurredAt.local(offset: desk.house?.offset ?? 0)
      return ListPainter.Row(
        lead: "\(incident.severity.code) \(incident.category.rawValue)",
        text: "\(complaint.guest.listedName)"
          + (incident.room.isEmpty ? "" : ", \(incident.room)") + ": \(incident.problem)",
        trailing: "\(desk.words.dates.short(when.day)) \(timeOfDay(when.minutes)) · "
          + desk.words.terms.incidentState(incident.state),
        role: incident.state == .open ? .warning : .text
      )
    }
    ListPainter(rows: rows, empty: desk.words.lists.complaintsEmpty).draw(
      on: &surface,
      in: inner.removing(top: 1),
      state: state,
      theme: desk.theme
    )
  }
}
