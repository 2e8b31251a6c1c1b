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
