import Hotel
import Storage
import Terminal
import Widgets

/// Line-up and hand-over: what is set up for today's arrivals, traces, complaints, follow-ups.
struct HandOverScreen: DeskScreen {
  private(set) var part = HandOverPart.setUps
  private(set) var handOver: HandOver?
  private var chosen = Array(repeating: 0, count: HandOverPart.allCases.count)
  private var generation = 0
  private var changing = 0
  /// The first answer is on its way: keys typed ahead wait for it.
  private var isComing = false

  func title(_ words: DeskWords) -> String { words.handOver.title }
  var isWaiting: Bool { changing > 0 || isComing }

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
      handOver: handOver,
      words: desk.words.handOver,
      hasRoom: desk.size.columns >= 120
    ).all
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    isComing = handOver == nil
    generation = desk.ask { store throws(StoreError) in
      .handOver(try store.handOver(at: session.property))
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: HandOverPart.allCases.count - 1)
    case .openCard:
      guard let entry = selected(desk), let guest = entry.guest?.id else { return .stay }
      return .push(CardScreen(guest: guest, stay: entry.stay))
    case .newTrace:
      return .push(HandOverPrompts(words: desk.words.handOver).trace(about: selected(desk), desk))
    case .setUpDone: mark(.done, &desk)
    case .setUpDeclined: mark(.declined, &desk)
    case .setUpMissed: mark(.missed, &desk)
    case .setUpNotPossible: mark(.notPossible, &desk)
    case .setUpPlanned: mark(.planned, &desk)
    case .closeIncident: close(&desk)
    case .undo: undo(&desk)
    default: break
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

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    guard generation > 0 else { return .stay }
    let isChange = generation == changing
    if isChange { changing = 0 }
    if generation == self.generation { isComing = false }
    switch answer {
    case .success(.handOver(let found)) where generation == self.generation:
      take(found, desk)
    case .success(let answer) where isChange:
      desk.say(sentence(for: answer, desk.words.handOver))
      refresh(&desk)
    case .failure(let error) where isChange || generation == self.generation:
      desk.say(error)
    default: break
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

  private mutating func mark(_ fulfilment: Fulfilment, _ desk: inout DeskContext) {
    guard changing == 0, let session = desk.session else { return }
    switch selected(desk)?.id {
    case .task(let id):
      changing = desk.ask { store throws(StoreError) in
        .setUp(
          try store.set(
            fulfilment,
            for: id.preference,
            on: id.stay,
            of: id.department,
            by: session
          )
        )
      }
    case .trace(let id):
      changing = desk.ask { store throws(StoreError) in
        .trace(
          fulfilment == .done
            ? try store.resolve(id, by: session) : try store.reopen(id, by: session)
        )
      }
    case .matter, nil: break
    }
  }

  private mutating func close(_ desk: inout DeskContext) {
    guard changing == 0, let session = desk.session, case .matter(let id)? = selected(desk)?.id
    else {
      return
    }
    changing = desk.ask { store throws(StoreError) in
      .incident(try store.close(id, by: session))
    }
  }

  private mutating func undo(_ desk: inout DeskContext) {
    guard changing == 0, let session = desk.session else { return }
    changing = desk.ask { store throws(StoreError) in
      .undone(try store.undoHandOver(by: session))
    }
  }

  private func sentence(for answer: DeskAnswer, _ words: HandOverWords) -> String {
    switch answer {
    case .setUp(let tasks): tasks.first.map { words.saved($0.fulfilment) } ?? ""
    case .trace(let trace): trace.isResolved ? words.saved(.done) : words.savedToDo
    case .incident: words.savedClosed
    case .undone(let line): words.undone(line.detail)
    default: ""
    }
  }
}
