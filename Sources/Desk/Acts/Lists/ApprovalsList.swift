import FrontOffice
import Hotel
import Terminal
import Widgets

/// Spend over the limit that waits for a manager's word.
struct ApprovalsList: ActList {
  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [GivenCharge] {
    try office.pendingCharges()
  }
  func key(of item: GivenCharge) -> String { item.charge.id.rawValue }
  func guest(of item: GivenCharge) -> Guest.ID? { item.guest.id }

  func title(_ words: DeskWords) -> String { words.lists.approvals }
  func heading(_ words: DeskWords) -> String { words.lists.approvalsHeading }
  func empty(_ words: DeskWords) -> String { words.lists.approvalsEmpty }

  func row(of item: GivenCharge, _ context: FormContext) -> ListPainter.Row {
    let (words, charge) = (context.words, item.charge)
    return ListPainter.Row(
      lead: TextLayout.fitted(words.numbers.whole(charge.amount), 14, trailing: true),
      text: words.lists.pending(charge.staff.rawValue, item.guest.listedName, charge.reason),
      trailing: "\(charge.property) \(words.dates.short(charge.businessDate))",
      role: .text
    )
  }

  func commands(for item: GivenCharge?, _ context: FormContext) -> [Command] {
    let (words, refusals) = (context.words.commands, context.words.refusals)
    let isOwn = item.map { $0.charge.staff == context.session.staff.id } ?? false
    let none = item == nil ? refusals.noneChosen : nil
    let why = none ?? (isOwn ? refusals.ownCharge : nil)
    return [
      Command(.act(.approve), words.approve, [Key(.character("a")), Key(.enter)], unless: why),
      Command(.act(.reject), words.reject, [Key(.character("r"))], unless: why),
      Command(.openCard, words.guestCard, [Key(.character("c"))], unless: none),
    ]
  }

  func start(
    _ command: Command.ID,
    on item: GivenCharge?,
    of items: [GivenCharge],
    _ context: FormContext
  ) -> ActStart? {
    guard let item else { return nil }
    switch command {
    case .act(.approve): return .form(decision(on: item, approve: true, context.words))
    case .act(.reject): return .form(decision(on: item, approve: false, context.words))
    default: return nil
    }
  }

  private func decision(
    on pending: GivenCharge,
    approve: Bool,
    _ words: DeskWords
  ) -> ActForm {
    let id = pending.charge.id.rawValue
    let (lists, prompts) = (words.lists, words.prompts)
    let spend = lists.spend(
      words.numbers.whole(pending.charge.amount),
      pending.guest.name,
      pending.charge.staff.rawValue
    )
    return ActForm(
      approve ? lists.approve : lists.reject,
      notes: [(spend, .strong), (pending.charge.reason, .dim)],
      [FormField("reason", prompts.reason)],
      draftKey: "decide/\(id)"
    ) { form, _, act in
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      let decision = DecideCharge(on: id, approve: approve, reason: reason, id: act)
      return .request(
        ActRequest(decision) { charge, words in
          let status = words.terms.chargeStatus(charge.status)
          return words.lists.decided(status, words.numbers.whole(charge.amount))
        }
      )
    }
  }
}
