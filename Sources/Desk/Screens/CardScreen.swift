import Hotel
import Storage
import Terminal
import Widgets

/// One guest, whole: what to say, do and know, and every command on the guest.
struct CardScreen: DeskScreen {
  /// What the lower part shows where not everything fits.
  enum Pane: CaseIterable {
    case now, preferences, stays, complaints
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
  private var cardGeneration = 0
  private var actionGeneration = 0
  private var action: Command.ID?
  private var isNoted = false

  init(guest: Guest.ID, stay: Stay.ID?, then next: Command.ID? = nil) {
    self.guest = guest
    self.stay = stay
    self.next = next
  }

  func title(_ words: DeskWords) -> String { words.card.title }
  var showsStop: Bool { card?.stop != nil }
  var isWaiting: Bool { card == nil || action != nil }

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
    if pane == .complaints, card.incidents.indices.contains(incidentState.selected) {
      return card.incidents[incidentState.selected]
    }
    return card.incidents.first { $0.state != .closed }
  }

  func commands(_ desk: DeskContext) -> [Command] {
    CardCommands(screen: self, card: card, today: desk.house?.today, desk.words).all
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    let (guest, stay) = (guest, stay)
    cardGeneration = desk.ask { store throws(StoreError) in
      .card(try store.card(of: guest, at: session.property, stay: stay))
    }
    guard !isNoted else { return }
    isNoted = true
    desk.tell { store throws(StoreError) in
      try store.noteOpened(guest, by: session)
      return .done
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard let card, let session = desk.session else { return command == .back ? .pop : .stay }
    switch command {
    case .back: return .pop
    case .nextPane: turn(by: 1)
    case .previousPane: turn(by: Pane.allCases.count - 1)
    case .prefer: return .push(PreferenceScreen(card: card, desk))
    case .resolve: return .push(ComplaintScreen(card: card, incident: nil, desk.words))
    case .openIncident:
      return .push(ComplaintScreen(card: card, incident: nil, staysOpen: true, desk.words))
    case .delight: return .push(CardPrompts.delight(card, desk.words))
    case .confirm: confirm(session, &desk)
    case .retire: return chosenPreference.map { .push(CardPrompts.retire($0, desk.words)) } ?? .stay
    case .closeIncident: close(session, &desk)
    case .undo: undo(session, &desk)
    case .checkIn: return .push(CheckInScreen(card: card))
    case .move: return card.current.map { .push(CardPrompts.move($0, desk.words)) } ?? .stay
    case .walkIn: return .push(CardPrompts.walkIn(card, desk.words))
    case .putRight:
      return openIncident.map { .push(ComplaintScreen(card: card, incident: $0, desk.words)) }
        ?? .stay
    case .checkOut where card.current.map { $0.departure > card.house.today } == true:
      return card.current.map { .push(CardPrompts.leavesEarly($0, desk.words)) } ?? .stay
    case .checkOut, .noShow: leave(command, session, &desk)
    case .editGuest: return .push(GuestFormScreen(editing: card.guest, desk.words))
    case .budget: return .push(BudgetScreen())
    default: break
    }
    return .stay
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
    case .complaints:
      _ = incidentState.handle(key, count: card.incidents.count, page: page)
    }
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    switch answer {
    case .success(.card(let card)) where generation == cardGeneration:
      take(card, &desk)
      if let next {
        self.next = nil
        return perform(next, &desk)
      }
    case .success(let answer) where generation == actionGeneration && generation > 0:
      desk.say(desk.words.done(answer, action))
      action = nil
      refresh(&desk)
    case .failure(let error)
    where (generation == actionGeneration || generation == cardGeneration) && generation > 0:
      action = nil
      desk.say(error)
      if case .unknown(.guest, _) = error { return .pop }
    default: break
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
    if pane == .complaints, let chosen = chosenIncident, chosen.state == .open { return chosen }
    return card?.incidents.first { $0.state == .open }
  }

  private mutating func turn(by steps: Int) {
    let index = Pane.allCases.firstIndex(of: pane) ?? 0
    pane = Pane.allCases[(index + steps) % Pane.allCases.count]
  }

  private mutating func ask(
    _ action: Command.ID,
    _ desk: inout DeskContext,
    _ work: @escaping DeskWork
  ) {
    self.action = action
    actionGeneration = desk.ask(work)
  }

  private mutating func confirm(_ session: Session, _ desk: inout DeskContext) {
    guard let preference = chosenPreference else { return }
    let id = preference.id
    // The guest's "yes, still" to an allergy is the consent that was missing.
    let consent = preference.lacksConsent
    ask(.confirm, &desk) { store throws(StoreError) in
      .preference(try store.confirm(id, consent: consent, by: session))
    }
  }

  private mutating func close(_ session: Session, _ desk: inout DeskContext) {
    guard let id = chosenIncident?.id else { return }
    ask(.closeIncident, &desk) { store throws(StoreError) in
      .incident(try store.close(id, by: session))
    }
  }

  private mutating func undo(_ session: Session, _ desk: inout DeskContext) {
    let guest = guest
    ask(.undo, &desk) { store throws(StoreError) in
      .undone(try store.undo(on: guest, by: session))
    }
  }

  private mutating func leave(
    _ command: Command.ID,
    _ session: Session,
    _ desk: inout DeskContext
  ) {
    guard let id = card?.current?.id else { return }
    ask(command, &desk) { store throws(StoreError) in
      .stay(
        command == .checkOut
          ? try store.checkOut(id, by: session) : try store.noShow(id, by: session)
      )
    }
  }
}
