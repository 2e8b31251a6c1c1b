import FrontOffice
import Hotel
import Terminal
import Widgets

/// Spend over the limit that waits for a manager's word.
struct ApprovalsScreen: DeskScreen {
  private var charges: [PendingCharge]?
  private var state = ListState()
  private var ticket: Ticket<[PendingCharge]>?

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
    ticket = desk.ask { office throws(OfficeError) in try office.pendingCharges() }
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
    ) { form, _, act in
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      let decision = DecideCharge(on: id, approve: approve, reason: reason, id: act)
      return .act(
        ActScreen(decision) { charge, words in
          words.lists.decided(
            words.terms.chargeStatus(charge.status),
            words.numbers.whole(charge.amount)
          )
        }
      )
    }
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: charges?.count ?? 0, page: desk.size.rows - 5)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    switch result {
    case .success(let found):
      let id = chosen?.charge.id
      charges = found
      if let index = found.firstIndex(where: { $0.charge.id == id }) {
        state.select(index, of: found.count)
      }
    case .failure(let error): desk.say(error)
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
