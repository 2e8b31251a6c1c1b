import Hotel
import Terminal

/// The commands of the guest card, each with the reason when it is closed.
struct CardCommands {
  /// What of the card is meant.
  struct Choice {
    /// The wish that `c` and `x` mean.
    var preference: Preference?
    /// It was chosen in a list, so that it may be retired.
    var isListed = false
    /// It is in sight and needs no name.
    var isShown = false
    /// The complaint that `f` means, and the one that `r` puts right.
    var incident: Incident?
    var openIncident: Incident?
    /// The stay whose reservation is meant.
    var stay: Stay?
  }

  let card: GuestCard?
  let choice: Choice
  let context: FormContext

  private var words: CommandWords { context.words.commands }
  private var refusals: RefusalWords { context.words.refusals }

  var all: [Command] { records + stayCommands + rest }

  private var current: Stay? { card?.current }
  private var isDueIn: Bool { current?.status == .dueIn }
  private var isInHouse: Bool { current?.status.isInHouse == true }

  private var records: [Command] {
    let settled = choice.incident.map { $0.state == .closed } ?? true
    return [
      Command(.act(.recordPreference), words.preference, keys("p", 4)),
      Command(.act(.resolveIncident), words.incident, keys("g", 6)),
      Command(
        .act(.confirmPreference),
        confirmTitle,
        keys("c"),
        unless: choice.preference == nil ? refusals.nothingToConfirm : nil
      ),
    ]
      + [
        Command(.act(.checkIn), words.checkIn, keys("i"), unless: checkInRefusal, hinted: isDueIn)
      ] + [
        Command(.act(.undo), words.undo, keys("u", 8), hinted: false),
        Command(.act(.giveDelight), words.delight, keys("d"), hinted: false),
        Command(.act(.openIncident), words.openIncident, keys("o"), hinted: false),
        Command(
          .act(.closeIncident),
          words.closeIncident,
          keys("f"),
          unless: settled ? refusals.noOpenIncident : nil,
          hinted: !settled
        ),
        Command(
          .putRight,
          words.putRight,
          keys("r"),
          unless: choice.openIncident == nil ? refusals.noOpenIncident : nil,
          hinted: choice.openIncident != nil
        ),
        Command(
          .act(.retirePreference),
          words.retire,
          keys("x"),
          unless: choice.isListed && choice.preference != nil
            ? nil : refusals.chooseUnderPreferences,
          hinted: choice.isListed
        ),
      ]
  }

  /// What `c` will confirm, by name where the screen doesn't show it.
  private var confirmTitle: String {
    guard let text = choice.preference?.text else { return words.confirm }
    if choice.isShown { return words.stillApplies }
    let short = ColumnWidth.prefix(of: CleanText(text).text, fitting: 14, ellipsis: true)
    return words.still(short)
  }

  private var checkInRefusal: String? {
    guard let current else { return refusals.noStayDue }
    if current.status.isInHouse { return refusals.isInHouse }
    guard current.mayArrive(on: context.house.today) else { return refusals.noStayDue }
    return current.arrival > context.house.today ? refusals.isDueOn(current.arrival) : nil
  }

  private var stayCommands: [Command] {
    [
      Command(
        .act(.checkOut),
        words.checkOut,
        keys("K"),
        unless: isInHouse ? nil : refusals.notInHouse,
        hinted: isInHouse
      ),
      Command(
        .act(.move),
        words.room,
        keys("m"),
        unless: isInHouse || isDueIn ? nil : refusals.noStayHere,
        hinted: false
      ),
      Command(
        .act(.noShow),
        words.noShow,
        keys("N"),
        unless: isDueIn && checkInRefusal == nil ? nil : refusals.notDueIn,
        hinted: false
      ),
      Command(
        .act(.walkIn),
        words.walkIn,
        keys("w"),
        unless: isDueIn || isInHouse ? refusals.hasStayHere : nil,
        hinted: !isDueIn && !isInHouse
      ),
    ]
  }

  /// Of a reservation; they have no key of their own.
  private var reservation: [Command] {
    let (stay, here) = (choice.stay, context.house.property.code)
    let isOurs = stay?.property == here
    let isDueIn = isOurs && stay?.status == .dueIn
    let isHere = isOurs && stay?.status.isInHouse == true
    let isGivenUp = isOurs && (stay?.status == .noShow || stay?.status == .cancelled)
    return [
      (ActName.changeStay, words.changeStay, isDueIn || isHere ? nil : refusals.noStayHere),
      (.cancelStay, words.cancelStay, isDueIn ? nil : refusals.notDueIn),
      (.reinstateStay, words.reinstateStay, isGivenUp ? nil : refusals.isNotGivenUp),
    ].map { Command(.act($0.0), $0.1, [], unless: $0.2, hinted: false) }
  }

  private var rest: [Command] {
    reservation + [
      Command(.act(.editGuest), words.editProfile, keys("e"), hinted: false),
      Command(
        .act(.export),
        words.export,
        [],
        unless: context.refusal(for: .exportGuest),
        hinted: false
      ),
      Command(
        .act(.erase),
        words.erase,
        [],
        unless: context.refusal(for: .eraseGuest),
        hinted: false
      ),
    ]
  }

  private func keys(_ letter: Character, _ function: Int? = nil) -> [Key] {
    [Key(.character(letter))] + (function.map { [Key(.function($0))] } ?? [])
  }
}
