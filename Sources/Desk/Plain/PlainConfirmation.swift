import FrontOffice
import Hotel

/// Asks which preference still applies, the one that is due first.
struct PlainConfirmation {
  let card: GuestCard
  let session: PlainSession

  func confirm() throws {
    let (talk, words) = (session.talk, session.words)
    let due = card.dueForConfirmation
    let wishes = due + card.preferences.filter { wish in !due.contains { $0.id == wish.id } }
    guard let first = wishes.first else { return talk.say(words.card.nothingToConfirm) }
    let choice = PlainChoice(wishes, code: { $0.id.rawValue }, name: words.terms.wish)
    for (index, wish) in wishes.enumerated() {
      talk.say("\(index + 1). \(words.terms.wish(wish)).")
    }
    let wish = try talk.ask(words.card.stillApplies, among: choice, usual: first, called: "1")
    let act = ConfirmPreference(wish.id, id: session.newActID())
    if let done = try session.perform(act) { talk.say(words.card.confirmed(done.receipt.text)) }
  }
}
