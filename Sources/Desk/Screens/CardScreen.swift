import FrontOffice
import Hotel
import Terminal
import Widgets

/// One guest, whole: what to say, do and know, and every command on the guest.
struct CardScreen: DeskScreen {
  /// What the lower part shows where not everything fits.
  enum Pane: CaseIterable {
    case now, preferences, stays, incidents
  }

  let guest: Guest.ID
  private let stay: Stay.ID?
  /// What was asked for on the list: done as soon as the card is there.
  private var next: Command.ID?
  private(set) var card: GuestCard?
  private(set) var pane = Pane.now
  private(set) var preferenceState = ListState()
  private(set) var stayState = ListState()
  private(set) var incidentState = ListState()
  private var ticket: Ticket<GuestCard>?
  private var isNoted = false

  init(guest: Guest.ID, stay: Stay.ID?, then next: Command.ID? = nil) {
    self.guest = guest
    self.stay = stay
    self.next = next
  }

  func title(_ words: DeskWords) -> String { words.card.title }
  var showsStop: Bool { card?.dangers.isEmpty == false }
  var isWaiting: Bool { card == nil }

  /// The wish that `c` and `x` mean: the chosen one, else the first that is due.
  var chosenPreference: Preference? {
    guard let card else { return nil }
    if pane == .preferences, card.preferences.indices.contains(preferenceState.selected) {
      return card.preferences[preferenceState.selected]
    }
    // The one that DO asks about: nothing is confirmed that nobody was shown.
    return card.dueForConfirmation.first { !$0.isSafety }
  }

  /// The complaint that `f` means.
  var chosenIncident: Incident? {
    guard let card else { return nil }
    if pane == .incidents, card.incidents.indices.contains(incidentState.selected) {
      return card.incidents[incidentState.selected]
    }
    return card.incidents.first { $0.state != .closed }
  }

  /// The stay whose reservation is meant: the chosen one, else the one at hand.
  private var chosenStay: Stay? {
    guard let card else { return nil }
    if pane == .stays, card.stays.indices.contains(stayState.selected) {
      return card.stays[stayState.selected]
    }
    return card.current
  }

  func commands(_ desk: DeskContext) -> [Command] {
    let choice = CardCommands.Choice(
      preference: chosenPreference,
      isListed: pane == .preferences,
      isShown: pane == .now || pane == .preferences,
      incident: chosenIncident,
      openIncident: openIncident,
      stay: chosenStay
    )
    let all = desk.form.map { CardCommands(card: card, choice: choice, context: $0).all } ?? []
    let words = desk.words.commands
    return all + [
      Command(.nextPane, words.more, [Key(.tab)]),
      Command(.previousPane, words.partBefore, [Key(.backTab)], hinted: false),
      Command(.budget, words.myBudget, [Key(.character("b"))], hinted: false),
      Command(.back, words.back, [.back]),
    ]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    let (guest, stay) = (guest, stay)
    ticket = desk.ask { office throws(OfficeError) in try office.card(of: guest, stay: stay) }
    guard !isNoted, ticket != nil else { return }
    isNoted = true
    desk.tell(failing: .nobodyEver) { office throws(OfficeError) in
      try office.noteOpened(guest)
      try office.tellSeen()
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard let card else { return command == .back ? .pop : .stay }
    switch command {
    case .back: return .pop
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: Pane.allCases.count - 1)
    case .budget: return .push(BudgetScreen())
    default:
      guard let context = desk.form,
        let start = acts(on: card, for: command).start(command, context)
      else {
        return .stay
      }
      // Right behind what was saved an undo is what the line offers.
      if command == .act(.undo), !desk.hasJustSaved, case .request(let request) = start {
        return .push(SureScreen(desk.words.questions.sureOfUndo, request))
      }
      return step(start, card, desk)
    }
    return .stay
  }

  /// What a command means of the card.
  private func acts(on card: GuestCard, for command: Command.ID) -> CardActs {
    CardActs(
      card: card,
      preference: chosenPreference,
      incident: command == .putRight ? openIncident : chosenIncident,
      stay: chosenStay
    )
  }

  private func step(_ start: ActStart, _ card: GuestCard, _ desk: DeskContext) -> Step {
    switch start {
    case .preference: .push(PreferenceScreen(card: card, desk))
    case .incident(let incident, let staysOpen):
      desk.form.map {
        .push(IncidentScreen(card: card, incident: incident, staysOpen: staysOpen, $0))
      } ?? .stay
    case .checkIn: .push(CheckInScreen(card: card))
    case .profile: desk.form.map { .push(GuestFormScreen(editing: card.guest, $0)) } ?? .stay
    case .request, .sure, .form: start.step
    }
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    guard let card else { return .stay }
    let page = desk.size.rows - 8
    switch pane {
    case .now, .preferences:
      let isMove = preferenceState.handle(key, count: card.preferences.count, page: page)
      if isMove, pane == .now { pane = .preferences }
    case .stays:
      _ = stayState.handle(key, count: card.stays.count, page: page)
    case .incidents:
      _ = incidentState.handle(key, count: card.incidents.count, page: page)
    }
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    guard let result = reply.result(for: ticket) else { return .stay }
    switch result {
    case .success(let card):
      take(card, &desk)
      if let next {
        self.next = nil
        return perform(next, &desk)
      }
    case .failure(let error):
      desk.say(error)
      if error.isUnknownGuest { return .pop }
    }
    return .stay
  }

  /// The choice follows the wish, not the row.
  private mutating func take(_ new: GuestCard, _ desk: inout DeskContext) {
    let chosen = pane == .preferences ? chosenPreference?.id : nil
    card = new
    desk.house = new.house
    if let chosen, let index = new.preferences.firstIndex(where: { $0.id == chosen }) {
      preferenceState.select(index, of: new.preferences.count)
    }
  }

  /// The complaint that `r` puts right: the chosen one, else the first that is open.
  var openIncident: Incident? {
    if pane == .incidents, let chosen = chosenIncident, chosen.state == .open { return chosen }
    return card?.incidents.first { $0.state == .open }
  }

  private mutating func turn(by steps: Int) {
    let index = Pane.allCases.firstIndex(of: pane) ?? 0
    pane = Pane.allCases[(index + steps) % Pane.allCases.count]
  }
}
