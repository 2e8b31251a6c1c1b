import FrontOffice
import Hotel
import Terminal
import Widgets

/// Who works here, for managers: joining, leaving, PINs and locks.
struct StaffList: ActList {
  /// One's own house first.
  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [StaffEntry] {
    let (all, here) = (try office.staffList(), office.session.property)
    return all.filter { $0.staff.property == here } + all.filter { $0.staff.property != here }
  }

  func key(of item: StaffEntry) -> String { item.staff.id.rawValue }

  func title(_ words: DeskWords) -> String { words.staff.title }
  func heading(_ words: DeskWords) -> String { words.staff.heading }
  func empty(_ words: DeskWords) -> String { "" }

  func row(of item: StaffEntry, _ context: FormContext) -> ListPainter.Row {
    let words = context.words.staff
    var notes: [String] = []
    if !item.staff.isActive { notes.append(words.hasLeft) }
    if !item.hasPIN { notes.append(words.noPIN) }
    if let until = item.lockedUntil, until > context.now {
      let minutes = until.local(offset: context.house.offset).minutes
      notes.append(words.lockedUntil(timeOfDay(minutes)))
    }
    notes.append(context.words.terms.role(item.staff.role))
    return ListPainter.Row(
      lead: "\(item.staff.property)  \(item.staff.id)",
      text: item.staff.name,
      trailing: notes.joined(separator: " · "),
      role: item.staff.isActive ? .text : .dim
    )
  }

  func commands(for item: StaffEntry?, _ context: FormContext) -> [Command] {
    let (words, refusals) = (context.words.commands, context.words.refusals)
    let none = item == nil ? refusals.noneChosen : nil
    let isSelf = item?.staff.id == context.session.staff.id
    return [
      Command(.act(.addStaff), words.addStaff, [Key(.character("n"))]),
      Command(
        .act(.setPIN),
        words.newPIN,
        [Key(.character("p"))],
        unless: none ?? (isSelf ? refusals.ownPIN : nil)
      ),
      Command(.act(.unlockStaff), words.unlock, [Key(.character("k"))], unless: none),
      Command(
        .act(.dismissStaff),
        words.hasLeft,
        [Key(.character("x"))],
        unless: none ?? (isSelf ? refusals.oneself : nil)
      ),
    ]
  }

  func start(
    _ command: Command.ID,
    on item: StaffEntry?,
    of items: [StaffEntry],
    _ context: FormContext
  ) -> ActStart? {
    let words = context.words
    if command == .act(.addStaff) { return .form(StaffForms.add(words)) }
    guard let staff = item?.staff else { return nil }
    switch command {
    case .act(.setPIN): return .form(StaffForms.newPIN(of: staff, words))
    case .act(.dismissStaff): return .form(StaffForms.leaves(staff, words))
    case .act(.unlockStaff):
      return .sure(
        words.questions.sureOfUnlocking(CleanText(staff.name).text),
        ActRequest(UnlockStaff(staff.id, id: context.newActID())) {
          $1.staff.unlocked(CleanText($0.name).text)
        }
      )
    default: return nil
    }
  }
}
