import Hotel
import Storage
import Terminal
import Widgets

/// Who works here, for managers: joining, leaving, PINs and locks.
struct StaffScreen: DeskScreen {
  private var lines: [StaffLine]?
  private var state = ListState()
  private var generation = 0
  private var changing = 0

  var title: String { "Staff" }

  private var chosen: StaffLine? {
    guard let lines, lines.indices.contains(state.selected) else { return nil }
    return lines[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let none = chosen == nil ? "none is chosen" : nil
    let isSelf = chosen?.staff.id == desk.session?.staff.id
    return [
      Command(.addStaff, "add", [Key(.character("n"))]),
      Command(
        .resetPIN,
        "new PIN",
        [Key(.character("p"))],
        unless: none ?? (isSelf ? "your own: use “change my PIN”" : nil)
      ),
      Command(.unlockStaff, "unlock", [Key(.character("k"))], unless: none),
      Command(
        .staffLeaves,
        "has left",
        [Key(.character("x"))],
        unless: none ?? (isSelf ? "that is you" : nil)
      ),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    generation = desk.ask { store throws(StoreError) in
      .staff(try store.staffList(by: session))
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard command != .back else { return .pop }
    guard let session = desk.session else { return .stay }
    switch command {
    case .addStaff: return .push(StaffPrompts.add(at: session.property))
    case .resetPIN: return chosen.map { .push(StaffPrompts.newPIN(of: $0.staff)) } ?? .stay
    case .staffLeaves: return chosen.map { .push(StaffPrompts.leaves($0.staff)) } ?? .stay
    case .unlockStaff:
      guard let id = chosen?.staff.id else { return .stay }
      changing = desk.ask { store throws(StoreError) in
        try store.unlock(id, by: session)
        return .done
      }
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: lines?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    switch answer {
    case .success(.staff(let found)) where generation == self.generation:
      let id = chosen?.staff.id
      // One's own house first.
      let here = desk.session?.property
      let own = found.filter { $0.staff.property == here }
      lines = own + found.filter { $0.staff.property != here }
      if let index = lines?.firstIndex(where: { $0.staff.id == id }) {
        state.select(index, of: found.count)
      }
    case .success(.done) where generation == changing && generation > 0:
      desk.say("Saved: \(CleanText(chosen?.staff.name ?? "").text) can sign in again")
      refresh(&desk)
    case .failure(let error)
    where [self.generation, changing].contains(generation) && generation > 0:
      desk.say(error)
      if case .denied = error { return .pop }
    default: break
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    surface.rule("Staff of the company", in: inner, theme: desk.theme)
    guard let lines else { return }
    let rows = lines.map { line in
      var notes: [String] = []
      if !line.staff.isActive { notes.append("has left") }
      if !line.hasPIN { notes.append("no PIN") }
      if let until = line.lockedUntil, until > desk.now {
        notes.append(
          "locked until " + timeOfDay(until.local(offset: desk.place?.offset ?? 0).minutes)
        )
      }
      return ListPainter.Row(
        lead: "\(line.staff.property)  \(line.staff.id)",
        text: line.staff.name,
        trailing: (notes + [line.staff.role.title]).joined(separator: " · "),
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

/// The boxes of the staff screen, and of one's own PIN.
enum StaffPrompts {
  static func add(at property: Property.Code) -> PromptScreen {
    let roles = Staff.Role.allCases.map(\.rawValue)
    let form = Form([
      FormField("id", "Staff id", hint: "1 to 16 letters, digits, . or -"),
      FormField("name", "Name"),
      FormField("role", "Role", options: roles, selected: 0),
      FormField("department", "Department", text: "FO"),
      FormField("pin", "First PIN", hint: "4 to 8 digits; theirs to change"),
    ])
    return PromptScreen("New staff member", form: form) { form, desk in
      guard let session = desk.session else { return .problem(field: "id", "sign in first") }
      guard let id = Staff.id(from: form["id"].trimmed) else {
        return .problem(field: "id", "1 to 16 letters, digits, . or -")
      }
      let name = form["name"].trimmed
      guard !name.isEmpty else { return .problem(field: "name", "the name is missing") }
      let pin = form["pin"].trimmed
      guard Staff.isPIN(pin) else { return .problem(field: "pin", "4 to 8 digits") }
      let staff = Staff(
        id: id,
        name: name,
        property: property,
        role: Staff.Role(rawValue: form["role"]) ?? .clerk,
        department: form["department"].trimmed
      )
      return .work { store throws(StoreError) in
        try store.add(staff, pin: pin, by: session)
        return .done
      }
    } done: { _ in
      "Saved: added"
    }
  }

  static func newPIN(of staff: Staff) -> PromptScreen {
    let id = staff.id
    return PromptScreen(
      "New PIN for \(CleanText(staff.name).text)",
      form: Form([FormField("pin", "PIN", hint: "4 to 8 digits; theirs to change")])
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "pin", "sign in first") }
      let pin = form["pin"].trimmed
      guard Staff.isPIN(pin) else { return .problem(field: "pin", "4 to 8 digits") }
      return .work { store throws(StoreError) in
        try store.setPIN(pin, of: id, old: nil, by: session)
        return .done
      }
    } done: { _ in
      "Saved: the PIN is new, and unlocked"
    }
  }

  static func leaves(_ staff: Staff) -> PromptScreen {
    let id = staff.id
    let words: [(String, Role)] = [
      ("\(staff.name) can't sign in any more; the records stay.", .text)
    ]
    return PromptScreen(
      "Has left",
      words,
      form: Form([FormField("id", "Type \(id) to confirm")])
    ) { form, desk in
      guard let session = desk.session, form["id"].trimmed.lowercased() == id.rawValue else {
        return .problem(field: "id", "type the staff id")
      }
      return .work { store throws(StoreError) in
        try store.leave(id, by: session)
        return .done
      }
    } done: { _ in
      "Saved: has left"
    }
  }

  static func ownPIN() -> PromptScreen {
    let form = Form([
      FormField("old", "Old PIN"),
      FormField("new", "New PIN", hint: "4 to 8 digits"),
    ])
    return PromptScreen("Change my PIN", form: form) { form, desk in
      guard let session = desk.session else { return .problem(field: "old", "sign in first") }
      let (old, new) = (form["old"].trimmed, form["new"].trimmed)
      guard Staff.isPIN(new) else { return .problem(field: "new", "4 to 8 digits") }
      return .work { store throws(StoreError) in
        try store.setPIN(new, of: session.staff.id, old: old, by: session)
        return .done
      }
    } done: { _ in
      "Saved: your PIN is new"
    }
  }

  static func nightAudit(_ desk: DeskContext) -> PromptScreen {
    let today = desk.place?.today ?? Day(number: 0)
    let words: [(String, Role)] = [
      ("Closes \(longDate(today)) and opens \(longDate(today.adding(days: 1))).", .strong),
      ("Arrivals that have not come become no-shows. This can't be undone.", .warning),
    ]
    return PromptScreen(
      "Night audit",
      words,
      form: Form([FormField("word", "Type the day to close (e.g. 14)")])
    ) { form, desk in
      guard let session = desk.session, form["word"].trimmed == "\(today.parts.day)" else {
        return .problem(field: "word", "type \(today.parts.day) to close \(shortDate(today))")
      }
      return .work { store throws(StoreError) in
        let closed = try store.closeDay(by: session)
        return .dayClosed(opened: closed.opened, noShows: closed.noShows)
      }
    } done: { answer in
      guard case .dayClosed(let opened, let noShows) = answer else { return "" }
      return "\(longDate(opened)) is open. \(noShows) no-shows"
    }
  }
}
