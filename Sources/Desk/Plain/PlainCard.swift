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
    try session.office.noteOpened(guest)
    text(of: card).lines.forEach(talk.say)
    sayChoices(card)
    while true {
      let typed = try talk.choose(words.prompt)
      do {
        try perform(typed.lowercased(), on: card)
      } catch PlainInterruption.back {
        // One step back from a question is the card.
      } catch let error as OfficeError {
        session.tell(error)
      }
      card = try current()
    }
  }

  private func current() throws -> GuestCard {
    try session.office.card(of: guest, stay: stay)
  }

  private func text(of card: GuestCard) -> PlainCardText {
    PlainCardText(card: card, desk: session.desk)
  }

  private func perform(_ letter: String, on card: GuestCard) throws {
    switch letter {
    case "p": try PlainPreference(card: card, session: session).record()
    case "g": try PlainComplaint.begin(on: card, session)
    case "i": try PlainCheckIn(card: card, session: session).checkIn()
    case "c": try PlainConfirmation(card: card, session: session).confirm()
    case "u": try undo()
    case "m": sayMore(text(of: card).more)
    case "r": text(of: card).lines.forEach(talk.say)
    case "": sayChoices(card)
    case let typed where session.words.talk.help.contains(typed): sayChoices(card)
    default:
      talk.say(words.unknown(letter))
      sayChoices(card)
    }
  }

  private func sayChoices(_ card: GuestCard) {
    let choice = words.choice
    let isDue = card.current?.status == .dueIn
    let choices =
      [choice.prefer, choice.complain] + (isDue ? [choice.checkIn] : [])
      + (card.preferences.isEmpty ? [] : [choice.confirm])
      + [choice.undo, choice.more, choice.again, choice.back, choice.quit]
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
