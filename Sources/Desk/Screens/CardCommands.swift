import Hotel
import Terminal

/// The commands of the guest card, each with the reason when it is closed.
struct CardCommands {
  let screen: CardScreen
  let card: GuestCard?
  let today: Day?
  private let words: CommandWords
  private let refusals: RefusalWords

  init(screen: CardScreen, card: GuestCard?, today: Day?, _ words: DeskWords) {
    self.screen = screen
    self.card = card
    self.today = today
    self.words = words.commands
    refusals = words.refusals
  }

  var all: [Command] { records + stayCommands + rest }

  private var current: Stay? { card?.current }
  private var isDueIn: Bool { current?.status == .dueIn }
  private var isInHouse: Bool { current?.status.isInHouse == true }

  private var records: [Command] {
    let settled = screen.chosenIncident.map { $0.state == .closed } ?? true
    return [
      Command(.prefer, words.preference, keys("p", 4)),
      Command(.resolve, words.complaint, keys("g", 6)),
      Command(
        .confirm,
        confirmTitle,
        keys("c"),
        unless: screen.chosenPreference == nil ? refusals.nothingToConfirm : nil
      ),
    ]
      + [
        Command(.checkIn, words.checkIn, keys("i"), unless: checkInRefusal, hinted: isDueIn)
      ] + [
        Command(.undo, words.undo, keys("u", 8), hinted: false),
        Command(.delight, words.delight, keys("d"), hinted: false),
        Command(.openIncident, words.openComplaint, keys("o"), hinted: false),
        Command(
          .closeIncident,
          words.closeComplaint,
          keys("f"),
          unless: settled ? refusals.noOpenComplaint : nil,
          hinted: !settled
        ),
        Command(
          .putRight,
          words.putRight,
          keys("r"),
          unless: screen.openIncident == nil ? refusals.noOpenComplaint : nil,
          hinted: screen.openIncident != nil
        ),
        Command(
          .retire,
          words.retire,
          keys("x"),
          unless: screen.pane == .preferences && screen.chosenPreference != nil
            ? nil : refusals.chooseUnderPreferences,
          hinted: screen.pane == .preferences
        ),
      ]
  }

  /// What `c` will confirm, by name where the screen doesn't show it.
  private var confirmTitle: String {
    guard let text = screen.chosenPreference?.text else { return words.confirm }
    if screen.pane == .now || screen.pane == .preferences { return words.stillApplies }
    let short = ColumnWidth.prefix(of: CleanText(text).text, fitting: 14, ellipsis: true)
    return words.still(short)
  }

  private var checkInRefusal: String? {
    guard let current, let today else { return refusals.noStayDue }
    if current.status.isInHouse { return refusals.isInHouse }
    return current.arrival > today ? refusals.isDueOn(current.arrival) : nil
  }

  private var stayCommands: [Command] {
    [
      Command(
        .checkOut,
        words.checkOut,
        keys("k"),
        unless: isInHouse ? nil : refusals.notInHouse,
        hinted: isInHouse
      ),
      Command(
        .move,
        words.room,
        keys("m"),
        unless: isInHouse || isDueIn ? nil : refusals.noStayHere,
        hinted: false
      ),
      Command(
        .noShow,
        words.noShow,
        keys("n"),
        unless: isDueIn && checkInRefusal == nil ? nil : refusals.notDueIn,
        hinted: false
      ),
      Command(
        .walkIn,
        words.walkIn,
        keys("w"),
        unless: isDueIn || isInHouse ? refusals.hasStayHere : nil,
        hinted: !isDueIn && !isInHouse
      ),
    ]
  }

  private var rest: [Command] {
    [
      Command(.nextPane, words.more, [Key(.tab)]),
      Command(.previousPane, words.partBefore, [Key(.backTab)], hinted: false),
      Command(.editGuest, words.editProfile, keys("e"), hinted: false),
      Command(.budget, words.myBudget, keys("b"), hinted: false),
      Command(.back, words.back, [Key(.escape)]),
    ]
  }

  private func keys(_ letter: Character, _ function: Int? = nil) -> [Key] {
    [Key(.character(letter))] + (function.map { [Key(.function($0))] } ?? [])
  }
}
