import FrontOffice
import Hotel

/// A guest's card: read once, then a letter for everything that can be done.
struct PlainCard {
  let guest: Guest.ID
  let stay: Stay.ID?
  let session: PlainSession

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.Card { session.words.card }

  /// Reads the card and does what is asked until somebody goes back.
  func serve() throws {
    var card = try current()
    text(of: card).lines.forEach(talk.say)
    sayChoices(card)
    try session.office.noteOpened(guest)
    try session.office.tellSeen()
    while true {
      let typed = try talk.choose(words.prompt)
      // Another desk may have written while this one was asking.
      card = try current()
      do {
        try perform(typed, on: card)
      } catch PlainInterruption.back {
        // One step back from a question is the card.
      } catch let error as OfficeError {
        session.tell(error)
      }
    }
  }

  private func current() throws -> GuestCard {
    try session.office.card(of: guest, stay: stay)
  }

  private func text(of card: GuestCard) -> PlainCardText {
    PlainCardText(card: card, desk: session.desk)
  }

  private func perform(_ typed: String, on card: GuestCard) throws {
    switch typed.lowercased() {
    case "m": sayMore(text(of: card).more)
    case "r": text(of: card).lines.forEach(talk.say)
    case "": sayChoices(card)
    case let typed where session.words.talk.help.contains(typed):
      sayChoices(card)
      talk.say(try commands(on: card).spoken.joined(separator: ", ") + ".")
    default: try perform(namedBy: typed, on: card)
    }
  }

  private func perform(namedBy typed: String, on card: GuestCard) throws {
    guard let command = try commands(on: card).command(meantBy: typed) else {
      talk.say(words.unknown(typed))
      return sayChoices(card)
    }
    switch command.id {
    case .act(.recordPreference): try PlainPreference(card: card, session: session).record()
    case .act(.resolveIncident), .putRight: try PlainIncident.begin(on: card, session)
    case .act(.checkIn): try PlainCheckIn(card: card, session: session).checkIn()
    case .act(.confirmPreference): try PlainConfirmation(card: card, session: session).confirm()
    case .act(.undo): try undo()
    case _ where command.refusal != nil:
      talk.say("\(command.title): \(command.refusal ?? "").")
    case .act(.openIncident): try PlainIncident.open(on: card, session)
    case .act(.editGuest): try PlainProfile(session, editing: card.guest).edit()
    default:
      let acts = CardActs(
        card: card,
        preference: command.id == .act(.retirePreference) ? try chosenPreference(card) : nil,
        incident: command.id == .act(.closeIncident) ? try chosenIncident(card) : nil,
        stay: stayMeant(on: card, by: command.id)
      )
      if let start = acts.start(command.id, try session.context) { try session.begin(start) }
    }
  }

  /// All that can be done, by the letters of the screen; `m` and `r` mean something else here.
  private func commands(on card: GuestCard) throws -> PlainCommands {
    let choice = CardCommands.Choice(
      preference: card.preferences.first,
      isListed: true,
      isShown: true,
      incident: card.incidents.first { $0.state != .closed },
      openIncident: card.incidents.first { $0.state == .open },
      stay: card.current ?? givenUp(on: card)
    )
    let context = try session.context
    return PlainCommands(
      commands: CardCommands(card: card, choice: choice, context: context).all,
      talk: talk,
      reserved: ["m", "r"]
    )
  }

  /// The stay at hand; one that was given up, where nothing else is there.
  private func stayMeant(on card: GuestCard, by command: Command.ID) -> Stay? {
    command == .act(.reinstateStay) ? givenUp(on: card) : card.current
  }

  private func givenUp(on card: GuestCard) -> Stay? {
    card.stays.first {
      $0.property == card.house.property.code && ($0.status == .noShow || $0.status == .cancelled)
    }
  }

  private func chosenPreference(_ card: GuestCard) throws -> Preference? {
    try session.chosen(among: card.preferences, session.words.card.whichEnds) {
      session.words.terms.wish($0)
    }
  }

  private func chosenIncident(_ card: GuestCard) throws -> Incident? {
    try session.chosen(
      among: card.incidents.filter { $0.state != .closed },
      session.words.card.whichIsWell
    ) { $0.problem }
  }

  private func sayChoices(_ card: GuestCard) {
    let choice = words.choice
    let isDue = card.current?.mayArrive(on: card.house.today) == true
    let choices =
      [choice.prefer, choice.complain] + (isDue ? [choice.checkIn] : [])
      + (card.preferences.isEmpty ? [] : [choice.confirm])
      + [choice.undo, choice.more, choice.again, choice.all, choice.back, choice.quit]
    talk.say(choices.joined(separator: ", ") + ". " + choice.repeated)
  }

  private func sayMore(_ lines: [String]) {
    guard !lines.isEmpty else { return talk.say(words.nothingMore) }
    lines.forEach(talk.say)
  }

  private func undo() throws {
    guard let done = try session.perform(Undo(on: guest, id: session.newActID())) else { return }
    let (act, facts) = (done.receipt.act, done.receipt.facts)
    let wish = session.words.terms.wish(facts)
    // A wish that was recorded is told by itself, as it was when it was saved.
    let thing = act == .recordPreference ? wish : session.desk.trail.thing(act, facts, wish)
    talk.say(words.undone(thing))
  }
}
