import FrontOffice
import Hotel

/// The key is handed over: STOP is read first, then a room is given.
struct PlainCheckIn {
  let card: GuestCard
  let session: PlainSession

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.CheckIn { session.words.checkIn }

  func checkIn() throws {
    guard let stay = card.current else { return talk.say(session.words.card.noStayDue) }
    var act = CheckIn(stay.id, room: stay.room, id: session.newActID())
    if stay.mayArrive(on: card.house.today), !card.dangers.isEmpty {
      let stop = Question.stop(card.dangers)
      guard let answer = try PlainQuestion(stop, session).answer() else { return }
      act.answers[stop] = answer
    }
    // Whoever is not due is told so without a question.
    guard stay.mayArrive(on: card.house.today), stay.arrival <= card.house.today else {
      _ = try session.perform(act)
      return
    }
    while true {
      let typed = try talk.ask(words.room, usual: stay.room)
      guard !typed.isEmpty else {
        talk.say(words.roomNeeded)
        continue
      }
      let given = CheckIn(stay.id, room: typed, id: act.id, answers: act.answers)
      if let done = try session.perform(given) { return tell(done.receipt) }
    }
  }

  private func tell(_ receipt: StayReceipt) {
    let until = session.words.terms.day(receipt.stay.departure)
    talk.say(words.done(receipt.guest.spokenName, receipt.stay.room, until))
  }
}
