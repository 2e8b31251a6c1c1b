import Hotel
import Terminal

/// The commands of the guest card, each with the reason when it is closed.
struct CardCommands {
  let screen: CardScreen
  let card: GuestCard?
  let today: Day?

  var all: [Command] { records + stayCommands + rest }

  private var current: Stay? { card?.current }
  private var isDueIn: Bool { current?.status == .dueIn }
  private var isInHouse: Bool { current?.status.isInHouse == true }

  private var records: [Command] {
    let settled = screen.chosenIncident.map { $0.state == .closed } ?? true
    return [
      Command(.prefer, "preference", keys("p", 4)),
      Command(.resolve, "complaint", keys("g", 6)),
      Command(
        .confirm,
        confirmTitle,
        keys("c"),
        unless: screen.chosenPreference == nil ? "nothing to ask about" : nil
      ),
    ]
      + [
        Command(.checkIn, "check in", keys("i"), unless: checkInRefusal, hinted: isDueIn)
      ] + [
        Command(.undo, "undo", keys("u", 8), hinted: false),
        Command(.delight, "delight, no complaint", keys("d"), hinted: false),
        Command(.openIncident, "open complaint, not yet resolved", keys("o"), hinted: false),
        Command(
          .closeIncident,
          "all is well: close the complaint",
          keys("f"),
          unless: settled ? "no complaint is open" : nil,
          hinted: !settled
        ),
        Command(
          .putRight,
          "put the open complaint right",
          keys("r"),
          unless: screen.openIncident == nil ? "no complaint is open" : nil,
          hinted: screen.openIncident != nil
        ),
        Command(
          .retire,
          "retire the preference",
          keys("x"),
          unless: screen.pane == .preferences && screen.chosenPreference != nil
            ? nil : "choose one under Preferences",
          hinted: screen.pane == .preferences
        ),
      ]
  }

  /// What `c` will confirm, by name.
  private var confirmTitle: String {
    guard let text = screen.chosenPreference?.text else { return "confirm" }
    let short = ColumnWidth.prefix(of: CleanText(text).text, fitting: 14, ellipsis: true)
    return "still “\(short)”"
  }

  private var checkInRefusal: String? {
    guard let current, let today else { return "no stay is due here" }
    if current.status.isInHouse { return "is in house" }
    return current.arrival > today ? "is due on \(shortDate(current.arrival))" : nil
  }

  private var stayCommands: [Command] {
    [
      Command(
        .checkOut,
        "check out",
        keys("k"),
        unless: isInHouse ? nil : "is not in house",
        hinted: isInHouse
      ),
      Command(
        .move,
        "room",
        keys("m"),
        unless: isInHouse || isDueIn ? nil : "no stay here",
        hinted: false
      ),
      Command(
        .noShow,
        "no-show",
        keys("n"),
        unless: isDueIn && checkInRefusal == nil ? nil : "is not due in",
        hinted: false
      ),
      Command(
        .walkIn,
        "walk-in",
        keys("w"),
        unless: isDueIn || isInHouse ? "has a stay here" : nil,
        hinted: !isDueIn && !isInHouse
      ),
    ]
  }

  private var rest: [Command] {
    [
      Command(.nextPane, "more", [Key(.tab)]),
      Command(.previousPane, "the part before", [Key(.backTab)], hinted: false),
      Command(.editGuest, "edit profile", keys("e"), hinted: false),
      Command(.budget, "my budget", keys("b"), hinted: false),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  private func keys(_ letter: Character, _ function: Int? = nil) -> [Key] {
    [Key(.character(letter))] + (function.map { [Key(.function($0))] } ?? [])
  }
}
