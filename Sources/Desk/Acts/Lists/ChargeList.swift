import FrontOffice
import Hotel
import Terminal
import Widgets

/// What was given here lately, for managers, who can take it back.
struct ChargeList: ActList {
  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [GivenCharge] {
    try office.charges()
  }
  func key(of item: GivenCharge) -> String { item.charge.id.rawValue }
  func guest(of item: GivenCharge) -> Guest.ID? { item.guest.id }

  func title(_ words: DeskWords) -> String { words.lists.charges }
  func heading(_ words: DeskWords) -> String { words.lists.chargesHeading }
  func empty(_ words: DeskWords) -> String { words.lists.chargesEmpty }

  func row(of item: GivenCharge, _ context: FormContext) -> ListPainter.Row {
    let (words, charge) = (context.words, item.charge)
    let reason = words.terms.reason(of: charge)
    return ListPainter.Row(
      lead: TextLayout.fitted(words.numbers.whole(charge.amount), 14, trailing: true),
      text: words.lists.pending(charge.staff.rawValue, item.guest.listedName, reason),
      trailing: words.terms.chargeStatus(charge.status) + " · "
        + words.dates.short(charge.businessDate),
      role: charge.status.stands ? .text : .dim
    )
  }

  func commands(for item: GivenCharge?, _ context: FormContext) -> [Command] {
    let (words, refusals) = (context.words.commands, context.words.refusals)
    let none = item == nil ? refusals.noneChosen : nil
    let isOwn = item?.charge.staff == context.session.staff.id
    let stands = item?.charge.status.stands ?? false
    let why = none ?? (isOwn ? refusals.ownCharge : nil) ?? (stands ? nil : refusals.nothingGiven)
    return [
      Command(.act(.reverse), words.reverse, [Key(.character("r"))], unless: why),
      Command(.openCard, words.guestCard, [Key(.enter)], unless: none),
    ]
  }

  func start(
    _ command: Command.ID,
    on item: GivenCharge?,
    of items: [GivenCharge],
    _ context: FormContext
  ) -> ActStart? {
    guard let item, command == .act(.reverse) else { return nil }
    return .form(reversal(of: item, context.words))
  }

  private func reversal(of given: GivenCharge, _ words: DeskWords) -> ActForm {
    let (prompts, charge) = (words.prompts, given.charge)
    let spend = words.lists.spend(
      words.numbers.whole(charge.amount),
      given.guest.name,
      charge.staff.rawValue
    )
    return ActForm(
      prompts.reverse,
      notes: [(spend, .strong), (prompts.reverseNote, .dim)],
      [FormField("reason", prompts.reason)],
      draftKey: "reverse/\(charge.id)"
    ) { form, _, id in
      let reason = form["reason"].trimmed
      guard !reason.isEmpty else { return .problem(field: "reason", prompts.reasonMissing) }
      return .request(
        ActRequest(ReverseCharge(charge.id.rawValue, reason: reason, id: id)) {
          $1.prompts.reversed($1.numbers.whole($0.amount))
        }
      )
    }
  }
}
