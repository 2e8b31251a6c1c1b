import Hotel

extension GuestFormWords {
  static let english = GuestFormWords(
    newGuest: "New guest",
    profile: "Profile",
    heading: { "Profile \($0)" },
    label: englishLabel,
    hint: { field in
      switch field {
      case .birthDate: "31 May 1980"
      case .phone, .email, .formerNames: "several joined by ;"
      case .restriction: "a code: no room without a manager"
      default: ""
      }
    },
    nameMissing: "A name is needed",
    noAt: { "“\($0)” has no @" },
    noDigits: { "“\($0)” has no digits" },
    noCountry: { "“\($0)” is no country: type its name, or its code such as AT" },
    notAmong: { "“\($0)” is none of ours: " + $1.joined(separator: ", ") },
    takenUp: "Taken up again: a profile begun before",
    savedNew: { "Saved: \($0)" },
    saved: "Saved: profile",
    mayKnow: "We may know this guest already:"
  )

  @Sendable private static func englishLabel(_ field: GuestField) -> String {
    switch field {
    case .given: "Given name"
    case .family: "Family name"
    case .title: "Title"
    case .preferredName: "Wants to be called"
    case .nativeName: "In own script"
    case .birthDate: "Born"
    case .language: "Language"
    case .nationality: "Nationality"
    case .vip: "VIP"
    case .tier: "Tier"
    case .member: "Membership"
    case .phone: "Phone"
    case .email: "E-mail"
    case .document: "Document"
    case .street: "Street"
    case .city: "City"
    case .region: "Region"
    case .postcode: "Postcode"
    case .country: "Country"
    case .note: "Note"
    case .restriction: "Restriction"
    case .formerNames: "Former names"
    }
  }
}
