import Hotel

/// How the desk speaks of what the chain remembers.
struct RecognitionWords: Sendable {
  /// The mark of a guest who is new to the chain, for a row.
  let newcomer: String
  /// The stay's place in the row, and at this hotel.
  let markHere: @Sendable (Int, Int) -> String
  let firstStay: String
  /// Nobody has seen the guest, and nobody waits for them here.
  let notYet: String
  /// How many stays there were, and how many of them here, where none is at hand.
  let stayed: @Sendable (_ stays: Int, _ staysHere: Int) -> String
  /// The stay's place in the row, and the stays at this hotel.
  let stay: @Sendable (_ ordinal: Int, _ staysHere: Int) -> String
  let last: @Sendable (_ city: String, Day, _ room: String) -> String
  let welcome: TextPhrase
  let welcomeBack: TextPhrase
  let welcomeFrom: @Sendable (_ name: String, _ city: String) -> String
  let sorry: TextPhrase
  let allIsWell: TextPhrase
  let remember: TextPhrase
  let avoid: TextPhrase
  let farewell: TextPhrase
}

extension RecognitionWords {
  /// A few letters for a row.
  func mark(
    _ recognition: Recognition,
    at house: House?,
    _ dates: DateWords
  ) -> String {
    guard recognition.isReturning else { return newcomer }
    if recognition.isFromElsewhere, let last = recognition.elsewhere.first {
      let city = house?.city(of: last.property) ?? last.property.rawValue
      return "\(dates.ordinal(recognition.ordinal)) · \(city)"
    }
    return markHere(recognition.ordinal, recognition.staysHere + 1)
  }

  /// The second line of the card.
  func sentence(_ card: GuestCard) -> String {
    let recognition = card.recognition
    let isAtHand = card.current.map { $0.status != .cancelled && $0.status != .noShow } ?? false
    guard let last = recognition.last else { return isAtHand ? firstStay : notYet }
    let stays =
      !isAtHand
      ? stayed(recognition.stays, recognition.staysHere)
      : stay(recognition.ordinal, recognition.staysHere)
    return stays + ". "
      + self.last(card.house.city(of: last.property), last.arrival, last.room)
  }

  /// Something to say aloud; a wish in the door's own way.
  func cue(_ cue: CardLines.Cue, _ wish: (PreferenceStatement) -> String) -> String {
    switch cue {
    case .welcome(let name): welcome(name)
    case .welcomeBack(let name): welcomeBack(name)
    case .welcomeFrom(let name, let city): welcomeFrom(name, city)
    case .farewell(let name): farewell(name)
    case .sorry(let problem): sorry(problem)
    case .allIsWell(let problem): allIsWell(problem)
    case .speech(let statement):
      // What is to be kept away from is no order.
      [.avoid, .dislike].contains(statement.polarity)
        ? avoid(wish(statement)) : remember(wish(statement))
    }
  }
}
