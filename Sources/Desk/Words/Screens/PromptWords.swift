import Hotel

/// The small boxes with a few questions.
struct PromptWords: Sendable {
  let giveRoom: String
  let moveRoom: String
  let room: String
  let nowIn: TextPhrase
  let roomSaved: TextPhrase

  let walkIn: TextPhrase
  let nights: String
  let nightsHint: String
  let nightsRule: @Sendable (_ example: String) -> String
  let walkedIn: @Sendable (_ room: String, Day) -> String

  let retire: String
  let retireNote: String
  let reason: String
  let reasonMissing: String
  let retired: String

  let delight: String
  let forGuest: String
  let forGuestHint: String
  let forGuestMissing: String
  let give: String
  let giveHint: String
  let giveMissing: String

  let changeStay: String
  let arrival: String
  let departure: String
  let dayHint: String
  let datesSaved: @Sendable (_ arrival: Day, _ departure: Day) -> String
  let cancelled: String
  let reinstate: String
  let reinstated: @Sendable (_ until: Day) -> String
  let reverse: String
  let reverseNote: String
  let reversed: @Sendable (_ amount: String) -> String
  let nightAudit: String
  let closes: @Sendable (Day, _ next: Day) -> String
  let closesNote: String
  let typeDay: String
  let typeThisDay: @Sendable (_ number: Int, Day) -> String
  let dayOpened: @Sendable (Day, _ noShows: Int) -> String
}
