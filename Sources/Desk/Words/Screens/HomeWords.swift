/// The day's lists and the look-up.
struct HomeWords: Sendable {
  let title: String
  let find: String
  let placeholder: String
  let found: CountPhrase
  /// More were found than are shown.
  let likeliest: CountPhrase
  let toApprove: CountPhrase
  let unsettled: CountPhrase
  let foundTab: String
  let nobodyFits: TextPhrase
  let nobody: String

  let name: String
  let room: String
  let nights: String
  let status: String
  let recognition: String
  let notes: String
  let restrictedFlag: String
  let allergyFlag: String
  let openFlag: String
}
