import Hotel

/// The form of a profile, and the look at who it might be already.
struct GuestFormWords: Sendable {
  let newGuest: String
  let profile: String
  let heading: TextPhrase
  let label: @Sendable (GuestField) -> String
  let hint: @Sendable (GuestField) -> String

  let nameMissing: String
  let noAt: TextPhrase
  let noDigits: TextPhrase
  let noCountry: TextPhrase
  let notAmong: @Sendable (String, [String]) -> String
  let takenUp: String
  let savedNew: TextPhrase
  let saved: String
  let mayKnow: String
}
