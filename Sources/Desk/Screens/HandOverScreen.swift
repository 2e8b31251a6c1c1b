import FrontOffice
import Hotel
import Terminal
import Widgets

/// Line-up and hand-over: what is set up for today's arrivals, traces, complaints, follow-ups.
struct HandOverScreen: DeskScreen {
  private(set) var part = HandOverPart.setUps
  private(set) var handOver: HandOver?
  private var chosen = Array(repeating: 0, count: HandOverPart.allCases.count)
  private var ticket: Ticket<HandOver>?

  func title(_ words: DeskWords) -> String { words.handOver.title }
  /// Keys typed ahead wait for the first answer.
  var isWaiting: Bool { handOver == nil && ticket != nil }

  func chosen(in part: HandOverPart) -> Int { chosen[part.rawValue] }

  /// What the words of the parts are made from; nothing before the store has answered.
  func entries(_ desk: DeskContext) -> HandOverEntries? {
    guard let handOver, let house = desk.house else { return nil }
    return HandOverEntries(
      handOver: handOver,
      words: desk.words.handOver,
      house: house,
      now: house.time(of: desk.now)
    )
  }

  func selected(_ desk: DeskContext) -> HandOverEntry? {
    let found = entries(desk)?.rows(of: part).entries ?? []
    let index = chosen(in: part)
    return found.indices.contains(index) ? found[index] : nil
  }

  func commands(_ desk: DeskContext) -> [Command] {
    HandOverCommandList(
      entry: selected(desk),
      words: desk.words.handOver,
      hasRoom: desk.size.columns >= 120
    ).all
  }

  mutating func refresh(_ desk: inout DeskContext) {
    ticket = desk.ask { office throws(OfficeError) in try office.handOver() }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: HandOverPart.allCases.count - 1)
    case .openCard:
      guard let entry = selected(desk), let guest = entry.guest?.id else { return .stay }
      return .push(CardScreen(guest: guest, stay: entry.stay))
    default:
      let acts = HandOverActs(entry: selected(desk))
      let start = desk.form.flatMap { acts.start(command, $0) }
      // Right behind what was saved it is what the line offers.
      if command == .act(.undo), !desk.hasJustSaved, case .request(let request)? = start {
        return .push(SureScreen(desk.words.handOver.sureOfUndo, request))
      }
      return start?.step ?? .stay
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard let count = entries(desk)?.rows(of: part).entries.count else { return .stay }
    var state = ListState()
    state.select(chosen(in: part), of: count)
    if state.handle(key, count: count, page: desk.size.rows - 10) {
      chosen[part.rawValue] = state.selected
    }
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    ticket = nil
    switch result {
    case .success(let found): take(found, desk)
    case .failure(let error): desk.say(error)
    }
    return .stay
  }

  /// The choice follows the thing, not the row, when the lists change under it.
  private mutating func take(_ found: HandOver, _ desk: DeskContext) {
    let before = HandOverPart.allCases.map { part in
      entries(desk)?.rows(of: part).entries.map(\.id) ?? []
    }
    handOver = found
    for part in HandOverPart.allCases {
      let (known, index) = (before[part.rawValue], chosen(in: part))
      let now = entries(desk)?.rows(of: part).entries.map(\.id) ?? []
      let id = known.indices.contains(index) ? known[index] : nil
      chosen[part.rawValue] =
        id.flatMap { now.firstIndex(of: $0) } ?? min(index, max(0, now.count - 1))
    }
  }

  private mutating func turn(by steps: Int) {
    let all = HandOverPart.allCases
    part = all[(part.rawValue + steps) % all.count]
  }
}
