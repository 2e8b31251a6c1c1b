import FrontOffice
import Hotel
import Widgets

/// One part of the hand-over as a list.
struct HandOverList: ActList {
  let part: HandOverPart

  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [HandOverEntry] {
    HandOverEntries(
      handOver: try office.handOver(),
      words: context.words.handOver,
      house: context.house,
      now: context.house.time(of: context.now)
    ).rows(of: part).entries
  }

  func key(of item: HandOverEntry) -> String {
    switch item.id {
    case .task(let id): "\(id.stay)/\(id.preference)/\(id.department)"
    case .trace(let id): id.rawValue
    case .incident(let id): id.rawValue
    }
  }

  func guest(of item: HandOverEntry) -> Guest.ID? { item.guest?.id }
  func stay(of item: HandOverEntry) -> Stay.ID? { item.stay }

  func title(_ words: DeskWords) -> String { words.handOver.title }
  func heading(_ words: DeskWords) -> String { words.handOver.name(of: part) }
  func empty(_ words: DeskWords) -> String { words.handOver.empty(part) }

  func row(of item: HandOverEntry, _ context: FormContext) -> ListPainter.Row {
    let who = [item.room, item.guest?.listedName ?? "", item.lead, item.text]
    // The sign before the word is for the eye.
    let state = item.state.hasPrefix("[") ? String(item.state.dropFirst(4)) : item.state
    return ListPainter.Row(
      lead: item.department,
      text: who.filter { !$0.isEmpty }.joined(separator: ", "),
      trailing: state,
      role: item.textRole
    )
  }

  func commands(for item: HandOverEntry?, _ context: FormContext) -> [Command] {
    let panes: [Command.ID] = [.back, .nextPane, .previousPane]
    return HandOverCommandList(entry: item, words: context.words.handOver, hasRoom: true).all
      .filter { !panes.contains($0.id) }
  }

  func start(
    _ command: Command.ID,
    on item: HandOverEntry?,
    of items: [HandOverEntry],
    _ context: FormContext
  ) -> ActStart? {
    HandOverActs(entry: item).start(command, context)
  }
}
