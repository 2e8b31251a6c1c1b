import FrontOffice
import Hotel
import Widgets

/// A list of things and what can be done with one of them: a screen, or lines with numbers.
protocol ActList: Sendable {
  associatedtype Item: Sendable

  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [Item]
  /// By what an item is known when the list is read again.
  func key(of item: Item) -> String
  /// The guest whose card can be opened from an item.
  func guest(of item: Item) -> Guest.ID?
  /// The stay that is meant with the card.
  func stay(of item: Item) -> Stay.ID?

  func title(_ words: DeskWords) -> String
  func heading(_ words: DeskWords) -> String
  /// What stands there when there is nothing.
  func empty(_ words: DeskWords) -> String
  func row(of item: Item, _ context: FormContext) -> ListPainter.Row
  /// All of an item, where its row has no room for it.
  func details(of item: Item, _ context: FormContext) -> String?
  /// What can be done with an item, or with none.
  func commands(for item: Item?, _ context: FormContext) -> [Command]
  func start(
    _ command: Command.ID,
    on item: Item?,
    of items: [Item],
    _ context: FormContext
  ) -> ActStart?
}

extension ActList {
  func guest(of item: Item) -> Guest.ID? { nil }
  func stay(of item: Item) -> Stay.ID? { nil }
  func details(of item: Item, _ context: FormContext) -> String? { nil }
}
