import FrontOffice
import Hotel
import Terminal
import Widgets

/// Who works here, for managers: joining, leaving, PINs and locks.
struct StaffScreen: DeskScreen {
  private var lines: [StaffEntry]?
  private var state = ListState()
  private var ticket: Ticket<[StaffEntry]>?

  func title(_ words: DeskWords) -> String { words.staff.title }

  private var chosen: StaffEntry? {
    guard let lines, lines.indices.contains(state.selected) else { return nil }
    return lines[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let (words, refusals) = (desk.words.commands, desk.words.refusals)
    let none = chosen == nil ? refusals.noneChosen : nil
    let isSelf = chosen?.staff.id == desk.session?.staff.id
    return [
      Command(.addStaff, words.addStaff, [Key(.character("n"))]),
      Command(
        .resetPIN,
        words.newPIN,
        [Key(.character("p"))],
        unless: none ?? (isSelf ? refusals.ownPIN : nil)
      ),
      Command(.unlockStaff, words.unlock, [Key(.character("k"))], unless: none),
      Command(
        .staffLeaves,
        words.hasLeft,
        [Key(.character("x"))],
        unless: none ?? (isSelf ? refusals.oneself : nil)
      ),
      Command(.back, words.back, [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    ticket = desk.ask { office throws(OfficeError) in try office.staffList() }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard command != .back else { return .pop }
    guard let session = desk.session else { return .stay }
    switch command {
    case .addStaff: return .push(StaffPrompts.add(at: session.property, desk.words))
    case .resetPIN:
      return chosen.map { .push(StaffPrompts.newPIN(of: $0.staff, desk.words)) } ?? .stay
    case .staffLeaves:
      return chosen.map { .push(StaffPrompts.leaves($0.staff, desk.words)) } ?? .stay
    case .unlockStaff:
      guard let staff = chosen?.staff.id else { return .stay }
      return .push(
        ActScreen(UnlockStaff(staff, id: desk.newActID())) {
          $1.staff.unlocked(CleanText($0.name).text)
        }
      )
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: lines?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    switch result {
    case .success(let found):
      let id = chosen?.staff.id
      // One's own house first.
      let here = desk.session?.property
      let own = found.filter { $0.staff.property == here }
      lines = own + found.filter { $0.staff.property != here }
      if let index = lines?.firstIndex(where: { $0.staff.id == id }) {
        state.select(index, of: found.count)
      }
    case .failure(let error):
      desk.say(error)
      if error.isDenied { return .pop }
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let words = desk.words.staff
    let inner = rect.removing(left: 1, right: 1)
    surface.rule(words.heading, in: inner, theme: desk.theme)
    guard let lines else { return }
    let rows = lines.map { line in
      var notes: [String] = []
      if !line.staff.isActive { notes.append(words.hasLeft) }
      if !line.hasPIN { notes.append(words.noPIN) }
      if let until = line.lockedUntil, until > desk.now {
        let minutes = until.local(offset: desk.house?.offset ?? 0).minutes
        notes.append(words.lockedUntil(timeOfDay(minutes)))
      }
      return ListPainter.Row(
        lead: "\(line.staff.property)  \(line.staff.id)",
        text: line.staff.name,
        trailing: (notes + [desk.words.terms.role(line.staff.role)]).joined(separator: " · "),
        role: line.staff.isActive ? .text : .dim
      )
    }
    ListPainter(rows: rows, empty: "").draw(
      on: &surface,
      in: inner.removing(top: 1),
      state: state,
      theme: desk.theme
    )
  }
}
