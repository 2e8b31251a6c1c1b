import Hotel
import Storage

/// A guest's card: read once, then a letter for everything that can be done.
struct PlainCard {
  let guest: Guest.ID
  let stay: Stay.ID?
  let sitting: PlainSitting

  private var talk: PlainTalk { sitting.talk }
  private var words: PlainWords.Card { sitting.words.card }

  /// Reads the card and does what is asked until somebody goes back.
  func serve() throws {
    var card = try current()
    try sitting.store.noteOpened(guest, by: sitting.session)
    text(of: card).lines.forEach(talk.say)
    sayChoices(card)
    while true {
      let typed = try talk.choose(words.prompt)
      do {
        try perform(typed.lowercased(), on: card)
      } catch PlainLeave.back {
        // One step back from a question is the card.
      } catch let error as StoreError {
        sitting.tell(error)
      }
      card = try current()
    }
  }

  private func current() throws -> GuestCard {
    try sitting.store.card(of: guest, at: sitting.session.property, stay: stay)
  }

  private func text(of card: GuestCard) -> PlainCardText {
    PlainCardText(card: card, desk: sitting.desk)
  }

  private func perform(_ letter: String, on card: GuestCard) throws {
    switch letter {
    case "p": try PlainPreference(card: card, sitting: sitting).record()
    case "g": try PlainComplaint.begin(on: card, sitting)
    case "i": try PlainCheckIn(card: card, sitting: sitting).checkIn()
    case "c": try PlainConfirmation(card: card, sitting: sitting).confirm()
    case "u": undo()
    case "m": sayMore(text(of: card).more)
    case "r": text(of: card).lines.forEach(talk.say)
    case "": sayChoices(card)
    case let typed where sitting.words.talk.help.contains(typed): sayChoices(card)
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

  private func undo() {
    let line = sitting.attempt { session throws(StoreError) in
      try sitting.store.undo(on: guest, by: session)
    }
    guard let line else { return }
    // What can't be read as a wish is told as it stands in the trail.
    if line.action == "prefer", let wish = try? PreferenceLine(line.detail) {
      talk.say(words.undoneWish(sitting.words.terms.wish(wish)))
    } else {
      talk.say(words.undone(line.action, line.detail))
    }
  }
}
