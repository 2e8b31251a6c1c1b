import Hotel

/// The guest card.
struct CardWords: Sendable {
  let title: String
  let now: String
  let preferences: String
  let stays: String
  let incidents: String
  let say: String
  let act: String
  let know: String
  let none: String

  let profile: @Sendable (CardLines.ProfileFact) -> String
  let noStay: String
  let sayName: TextPhrase
  let giveRoom: String
  let moreActions: CountPhrase
  let moreLikes: CountPhrase
  let moreDislikes: CountPhrase

  let noConsent: String
  let ask: String
  let stay: @Sendable (_ city: String, _ nights: Int, _ room: String) -> String
  let told: @Sendable (Preference.Basis, Day, _ city: String?, _ staff: String?) -> String
  let confirmed: DayPhrase
  let otherHotelOnly: String
  let until: DayPhrase
  let withoutConsent: String
  let done: TextPhrase
  let given: TextPhrase
  let logged: TextPhrase

  let saved: String
  let savedGifts: @Sendable (_ given: String, _ left: String) -> String
  let savedPending: TextPhrase
  let stillApplies: TextPhrase
  let incidentClosed: String
  let noShowSaved: String
  let checkedOut: TextPhrase
  let undone: TextPhrase
}

extension CardWords {
  /// The name in a list, with what tells it from the same name in another row.
  func listedName(of line: GuestLine) -> String {
    ([line.guest.listedName] + line.apart.map(profile)).joined(separator: ", ")
  }

  /// Who the guest is besides: a note by itself, all else in a line.
  func profileLines(_ facts: [CardLines.ProfileFact]) -> [String] {
    var notes: [String] = []
    var rest: [String] = []
    for fact in facts {
      if case .note = fact { notes.append(profile(fact)) } else { rest.append(profile(fact)) }
    }
    return notes + (rest.isEmpty ? [] : [rest.joined(separator: " · ")])
  }
}
