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

  func title(_ words: DeskWords) -> String { words.lists.complaints }

  private var chosen: Complaint? {
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
      desk.say(desk.words.lists.closed)
      refresh(&desk)
    case .failure(let error) where [self.generation, closing].contains(generation):
      desk.say(error)
    default: break
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

/// Spend over the limit that waits for a manager's word.
struct ApprovalsScreen: DeskScreen {
  private var charges: [PendingCharge]?
  private var state = ListState()
  private var generation = 0

  func title(_ words: DeskWords) -> String { words.lists.approvals }

  private var chosen: PendingCharge? {
    guard let charges, charges.indices.contains(state.selected) else { return nil }
    return charges[state.selected]
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let isOwn = chosen.map { $0.charge.staff == desk.session?.staff.id } ?? false
    let (words, refusals) = (desk.words.commands, desk.words.refusals)
    let none = chosen == nil ? refusals.noneChosen : nil
    let why = none ?? (isOwn ? refusals.ownCharge : nil)
    return [
      Command(.approve, words.approve, [Key(.character("a")), Key(.enter)], unless: why),
      Command(.reject, words.reject, [Key(.character("r"))], unless: why),
      Command(
        .openCard,
        words.guestCard,
        [Key(.character("c"))],
        unless: none
      ),
      Command(.back, words.back, [Key(.escape)]),
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
    case .approve: return .push(decision(on: chosen, approve: true, desk.words))
    case .reject: return .push(decision(on: chosen, approve: false, desk.words))
    default: return .stay
    }
  }

  private func decision(
    on pending: PendingCharge,
    approve: Bool,
    _ words: DeskWords
  ) -> PromptScreen {
    let id = pending.charge.id.rawValue
    let (lists, prompts, numbers) = (words.lists, words.prompts, words.numbers)
    let spend = lists.spend(
      numbers.whole(pending.charge.amount),
      pending.guest.name,
      pending.charge.staff.rawValue
    )
    return PromptScreen(
      approve ? lists.approve : lists.reject,
      [(spend, .strong), (pending.charge.reason, .dim)],
      form: Form([FormField("reason", prompts.reason)]),
      draftKey: "decide/\(id)"
    ) { form, desk in
      guard let session = desk.session else {
        return .problem(field: "reason", prompts.signInFirst)
      }
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      return .work { store throws(StoreError) in
        .decided(try store.decide(id, approve: approve, reason: reason, by: session))
      }
    } done: { answer in
      guard case .decided(let charge) = answer else { return "" }
      return lists.decided(words.terms.chargeStatus(charge.status), numbers.whole(charge.amount))
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
    surface.rule(desk.words.lists.approvalsHeading, in: inner, theme: desk.theme)
    guard let charges else { return }
    let rows = charges.map { pending in
      ListPainter.Row(
        lead: TextLayout.fitted(
          desk.words.numbers.whole(pending.charge.amount),
          14,
          trailing: true
        ),
        text: desk.words.lists.pending(
          pending.charge.staff.rawValue,
          pending.guest.listedName,
          pending.charge.reason
        ),
        trailing:
          "\(pending.charge.property) \(desk.words.dates.short(pending.charge.businessDate))",
        role: .text
      )
    }
    ListPainter(rows: rows, empty: desk.words.lists.approvalsEmpty).draw(
      on: &surface,
      in: inner.removing(top: 1),
      state: state,
      theme: desk.theme
    )
  }
}
