/// The form of a profile, and the look at who it might be already.
struct GuestFormWords: Sendable {
  let newGuest: String
  let profile: String
  let heading: TextPhrase
  let given: String
  let family: String
  let title: String
  let say: String
  let native: String
  let born: String
  let bornHint: String
  let phone: String
  let email: String
  let language: String
  let nationality: String
  let member: String
  let document: String
  let vip: String
  let tier: String
  let street: String
  let city: String
  let postcode: String
  let country: String
  let note: String

  let nameMissing: String
  let noAt: TextPhrase
  let takenUp: String
  let savedNew: TextPhrase
  let saved: String
  let mayKnow: String
  let bornOn: TextPhrase
  let phoneEnding: TextPhrase
}

extension GuestFormWords {
  static let english = GuestFormWords(
    newGuest: "New guest",
    profile: "Profile",
    heading: { "Profile \($0)" },
    given: "Given name",
    family: "Family name",
    title: "Title",
    say: "Wants to be called",
    native: "In own script",
    born: "Born",
    bornHint: "31 May 1980",
    phone: "Phone",
    email: "E-mail",
    language: "Language",
    nationality: "Nationality",
    member: "Membership",
    document: "Document",
    vip: "VIP",
    tier: "Tier",
    street: "Street",
    city: "City",
    postcode: "Postcode",
    country: "Country",
    note: "Note",
    nameMissing: "A name is needed",
    noAt: { "“\($0)” has no @" },
    takenUp: "Taken up again: a profile begun before",
    savedNew: { "Saved: \($0)" },
    saved: "Saved: profile",
    mayKnow: "We may know this guest already:",
    bornOn: { "born \($0)" },
    phoneEnding: { "phone …\($0)" }
  )
}
