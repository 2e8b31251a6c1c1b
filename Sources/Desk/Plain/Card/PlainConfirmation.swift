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
    guard !wishes.isEmpty else { return talk.say(words.card.nothingToConfirm) }
    let chosen = try session.chosen(among: wishes, words.card.stillApplies, words.terms.wish)
    guard let wish = chosen else { return }
    let act = ConfirmPreference(wish.id, id: session.newActID())
    if let done = try session.perform(act) { talk.say(words.card.confirmed(done.receipt.text)) }
  }
}

extension PlainSession {
  /// One of several, by number; Enter is the first.
  func chosen<Value>(
    among values: [Value],
    _ question: String,
    _ name: (Value) -> String
  ) throws -> Value? {
    guard let first = values.first else { return nil }
    for (index, value) in values.enumerated() { talk.say("\(index + 1). \(name(value)).") }
    let choice = PlainChoice(values, code: { _ in "" }, name: name)
    return try talk.ask(question, among: choice, usual: first, called: "1")
  }
}
