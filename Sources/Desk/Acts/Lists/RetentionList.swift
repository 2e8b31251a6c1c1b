import FrontOffice
import Hotel
import Terminal
import Widgets

/// Whom the policy lets go, for managers.
struct RetentionList: ActList {
  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [RetentionReview
    .DueGuest]
  {
    try office.retentionReview().due
  }
  func key(of item: RetentionReview.DueGuest) -> String { item.guest.rawValue }
  func guest(of item: RetentionReview.DueGuest) -> Guest.ID? { item.guest }

  func title(_ words: DeskWords) -> String { words.privacy.retention }
  func heading(_ words: DeskWords) -> String { words.privacy.retentionHeading }
  func empty(_ words: DeskWords) -> String { words.privacy.nobodyIsDue }

  func row(of item: RetentionReview.DueGuest, _ context: FormContext) -> ListPainter.Row {
    ListPainter.Row(
      lead: item.guest.rawValue,
      text: item.name,
      trailing: context.words.privacy.lastHeardOf(item.lastContact),
      role: .text
    )
  }

  func commands(for item: RetentionReview.DueGuest?, _ context: FormContext) -> [Command] {
    let (words, refusals) = (context.words.commands, context.words.refusals)
    let none = item == nil ? refusals.noneChosen : nil
    return [
      Command(.openCard, words.guestCard, [Key(.enter)], unless: none),
      Command(.act(.erase), words.eraseAll, [Key(.character("x"))], unless: none),
    ]
  }

  func start(
    _ command: Command.ID,
    on item: RetentionReview.DueGuest?,
    of items: [RetentionReview.DueGuest],
    _ context: FormContext
  ) -> ActStart? {
    command == .act(.erase) ? .form(PrivacyForms.eraseAll(items.count, context.words)) : nil
  }
}
