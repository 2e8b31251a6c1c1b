import Hotel
import Storage
import Terminal
import Widgets

/// Complaints of this hotel that the guest has not yet called settled.
struct ComplaintsScreen: DeskScreen {
  private var complaints: [Complaint]?
  private var state = ListState()
  private var generation = 0
  private var closing = 0

  var title: String { "Complaints" }

  private var chosen: Complaint? {
    guard let complaints, complaints.indices.contains(state.selected) else { return nil }
    return complaints[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let none = chosen == nil ? "none is chosen" : nil
    return [
      Command(.openCard, "guest card", [Key(.enter)], unless: none),
      Command(.closeIncident, "all is well: close", [Key(.character("f"))], unless: none),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    generation = desk.ask { store throws(StoreError) in
      .unsettled(
        try store.unsettled(at: session.property).map { Complaint(incident: $0.0, guest: $0.1) }
      )
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    switch command {
    case .back: return .pop
    case .openCard:
      guard let chosen else { return .stay }
      return .push(CardScreen(guest: chosen.guest.id, stay: nil))
    case .closeIncident:
      guard let id = chosen?.incident.id, let session = desk.session else { return .stay }
      closing = desk.ask { store throws(StoreError) in
        .incident(try store.close(id, by: session))
      }
    default: break
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: complaints?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    switch answer {
    case .success(.unsettled(let found)) where generation == self.generation:
      let id = chosen?.incident.id
      complaints = found
      if let index = found.firstIndex(where: { $0.incident.id == id }) {
        state.select(index, of: found.count)
      }
    case .success(.incident) where generation == closing:
      desk.say("Saved: closed")
      refresh(&desk)
    case .failure(let error) where [self.generation, closing].contains(generation):
      desk.say(error)
    default: break
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    surface.rule("Complaints not yet settled", in: inner, theme: desk.theme)
    guard let complaints else { return }
    let rows = complaints.map { complaint in
      let incident = complaint.incident
      let when = incident.occurredAt.local(offset: desk.place?.offset ?? 0)
      return ListPainter.Row(
        lead: "\(incident.severity.code) \(incident.category.rawValue)",
        text: "\(complaint.guest.listedName)"
          + (incident.room.isEmpty ? "" : ", \(incident.room)") + ": \(incident.problem)",
        trailing: "\(shortDate(when.day)) \(timeOfDay(when.minutes)) · \(incident.state.rawValue)",
        role: incident.state == .open ? .warning : .text
      )
    }
    ListPainter(rows: rows, empty: "Every complaint here is settled.").draw(
      on: &surface,
      in: inner.removing(top: 1),
      state: state,
      theme: desk.theme
    )
  }
}

/// Spend over the limit that waits for a manager's word.
struct ApprovalsScreen: DeskScreen {
  private var charges: [PendingCharge]?
  private var state = ListState()
  private var generation = 0

  var title: String { "Approvals" }

  private var chosen: PendingCharge? {
    guard let charges, charges.indices.contains(state.selected) else { return nil }
    return charges[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let isOwn = chosen.map { $0.charge.staff == desk.session?.staff.id } ?? false
    let why = chosen == nil ? "none is chosen" : isOwn ? "your own: another manager decides" : nil
    return [
      Command(.approve, "approve", [Key(.character("a")), Key(.enter)], unless: why),
      Command(.reject, "reject", [Key(.character("r"))], unless: why),
      Command(
        .openCard,
        "guest card",
        [Key(.character("c"))],
        unless: chosen == nil ? "none is chosen" : nil
      ),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    generation = desk.ask { store throws(StoreError) in
      .pending(
        try store.pendingCharges(by: session).map { PendingCharge(charge: $0.0, guest: $0.1) }
      )
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard command != .back else { return .pop }
    guard let chosen else { return .stay }
    switch command {
    case .openCard: return .push(CardScreen(guest: chosen.guest.id, stay: nil))
    case .approve: return .push(decision(on: chosen, approve: true))
    case .reject: return .push(decision(on: chosen, approve: false))
    default: return .stay
    }
  }

  private func decision(on pending: PendingCharge, approve: Bool) -> PromptScreen {
    let id = pending.charge.id.rawValue
    let words: [(String, Role)] = [
      ("\(pending.charge.amount) for \(pending.guest.name), by \(pending.charge.staff)", .strong),
      (pending.charge.reason, .dim),
    ]
    return PromptScreen(
      approve ? "Approve" : "Reject",
      words,
      form: Form([FormField("reason", "Reason")]),
      draftPlace: "decide/\(id)"
    ) { form, desk in
      guard let session = desk.session else { return .problem(field: "reason", "sign in first") }
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", "say why in a few words") }
      return .work { store throws(StoreError) in
        .decided(try store.decide(id, approve: approve, reason: reason, by: session))
      }
    } done: { answer in
      guard case .decided(let charge) = answer else { return "" }
      return "Saved: \(charge.status.rawValue), \(charge.amount)"
    }
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: charges?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    guard generation == self.generation, generation > 0 else { return .stay }
    switch answer {
    case .success(.pending(let found)):
      let id = chosen?.charge.id
      charges = found
      if let index = found.firstIndex(where: { $0.charge.id == id }) {
        state.select(index, of: found.count)
      }
    case .failure(let error): desk.say(error)
    default: break
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    surface.rule("Over the limit, waiting for a manager", in: inner, theme: desk.theme)
    guard let charges else { return }
    let rows = charges.map { pending in
      ListPainter.Row(
        lead: TextLayout.fitted(pending.charge.amount.description, 14, trailing: true),
        text: "\(pending.charge.staff) for \(pending.guest.listedName): \(pending.charge.reason)",
        trailing: "\(pending.charge.property) \(shortDate(pending.charge.businessDate))",
        role: .text
      )
    }
    ListPainter(rows: rows, empty: "Nothing waits for you.").draw(
      on: &surface,
      in: inner.removing(top: 1),
      state: state,
      theme: desk.theme
    )
  }
}
