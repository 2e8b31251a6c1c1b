import Hotel
import Storage

/// The key is handed over: STOP is read first, then a room is given.
struct PlainCheckIn {
  let card: GuestCard
  let sitting: PlainSitting

  private var talk: PlainTalk { sitting.talk }
  private var words: PlainWords.CheckIn { sitting.words.checkIn }

  func checkIn() throws {
    guard let stay = card.current else { return talk.say(sitting.words.card.noStayDue) }
    let stop = PlainCardText(card: card, desk: sitting.desk).stop
    if stay.status == .dueIn, !stop.isEmpty {
      stop.forEach(talk.say)
      guard try talk.confirms(words.haveRead) else { return talk.say(words.mustRead) }
    }
    if let stay = try given(to: stay) {
      let until = sitting.words.terms.day(stay.departure)
      talk.say(words.done(card.guest.spokenName, stay.room, until))
    }
  }

  /// Asks for a room until one is free; whoever is not due is told so without a question.
  private func given(to stay: Stay) throws -> Stay? {
    guard stay.status == .dueIn, stay.arrival <= card.house.today else {
      return room(stay.room, for: stay)
    }
    while true {
      let typed = try talk.ask(words.room, usual: stay.room)
      guard !typed.isEmpty else {
        talk.say(words.roomNeeded)
        continue
      }
      if let stay = room(typed, for: stay) { return stay }
    }
  }

  private func room(_ room: String, for stay: Stay) -> Stay? {
    sitting.attempt { session throws(StoreError) in
      try sitting.store.checkIn(stay.id, room: room, by: session)
    }
  }
}
