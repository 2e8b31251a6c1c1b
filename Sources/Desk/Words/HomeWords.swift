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

extension HomeWords {
  static let english = HomeWords(
    title: "Arrivals",
    find: "Find",
    placeholder: "name, room, phone, e-mail, number",
    found: { counted($0, "guest") + " of the company" },
    likeliest: { "the likeliest \($0); type more" },
    toApprove: { "\($0) to approve F7" },
    unsettled: { "\($0) open F3" },
    foundTab: "Found",
    nobodyFits: { "No guest of the company fits “\($0)”. F5 makes a new profile." },
    nobody: "Nobody on this list.",
    name: "Name",
    room: "Room",
    nights: "Nts",
    status: "Status",
    recognition: "Stay with us",
    notes: "Notes",
    restrictedFlag: "!STOP",
    allergyFlag: "!ALLERGY",
    openFlag: "open"
  )
}
