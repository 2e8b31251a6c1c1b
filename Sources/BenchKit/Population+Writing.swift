import Hotel
import Sample

extension Population {
  static func birthDate(_ random: inout SampleRandom) -> String {
    let day = Day(
      year: random.within(1938...2006),
      month: random.within(1...12),
      day: random.within(1...28)
    )
    return day?.description ?? ""
  }

  /// A number that nobody can have: behind the country's code stands a zero.
  static func phone(in home: SamplePlace, _ random: inout SampleRandom) -> String {
    home.phone.prefix { $0 != " " } + "0" + random.filled("#########")
  }

  /// A number of its own for every profile, its digits well mixed.
  static func membership(_ number: Int) -> String {
    // The factor shares no divisor with ten, so that no two numbers meet.
    let mixed = number &* 618_033_989 % 1_000_000_000
    let digits = String(mixed)
    return "7" + String(repeating: "0", count: 9 - digits.utf8.count) + digits
  }

  /// The same person as another hotel took it down, with its slips and gaps.
  func again(
    _ other: BenchProfile,
    _ number: Int,
    _ stock: NameStock,
    _ random: inout SampleRandom
  ) -> BenchProfile {
    var profile = other.renumbered(number)
    profile.kind = .dup
    if !other.isNative { profile.misspell(stock, nicknames, &random) }
    if !profile.birthDate.isEmpty {
      switch random.below(100) {
      case ..<8: profile.birthDate = profile.birthDate.dropLast() + String(random.within(1...8))
      case ..<35: profile.birthDate = ""
      default: break
      }
    }
    let home = random.pick(stock.culture.places)
    switch random.below(100) {
    case ..<35: profile.phone = Population.phone(in: home, &random)
    case ..<55: profile.phone = ""
    default: break
    }
    switch random.below(100) {
    case ..<30: profile.email = profile.address(&random)
    case ..<55: profile.email = ""
    default: break
    }
    if random.chance(40) { profile.settle(in: home, of: stock.culture, &random) }
    if random.chance(70) { profile.member = "" }
    if random.chance(50) { profile.document = "" }
    return profile
  }
}

extension BenchProfile {
  /// The same under another number.
  func renumbered(_ number: Int) -> BenchProfile {
    var copy = BenchProfile(
      number: number,
      entity: entity,
      kind: kind,
      stock: stock,
      language: language,
      given: given,
      surname: surname,
      isWoman: isWoman
    )
    copy.birthDate = birthDate
    copy.phone = phone
    copy.email = email
    copy.member = member
    copy.document = document
    copy.street = street
    copy.city = city
    copy.postcode = postcode
    copy.country = country
    return copy
  }

  mutating func settle(
    in home: SamplePlace,
    of culture: SampleCulture,
    _ random: inout SampleRandom
  ) {
    let number = String(random.within(1...400))
    let name = random.pick(culture.streetNames)
    street = number + " " + name + " " + random.pick(culture.streets)
    city = home.city
    postcode = random.filled(home.postcode)
    country = home.country
  }

  /// An e-mail address made of the name, at a house that exists nowhere.
  func address(_ random: inout SampleRandom) -> String {
    let first = given.words.first ?? "guest"
    let last = surname.words.last ?? "guest"
    let number = String(random.within(1...999))
    let year = birthDate.isEmpty ? "70" : String(birthDate.dropFirst(2).prefix(2))
    let local =
      switch random.below(8) {
      case 0: first + "." + last
      case 1: first + last
      case 2: String(first.prefix(1)) + last
      case 3: last + "." + first
      case 4: first + "_" + last
      case 5: first + "." + last + year
      case 6: first.prefix(1) + "." + last + number
      default: first + number
      }
    return local + "@" + random.pick(BenchProfile.houses)
  }

  private static let houses = [
    "example.com", "example.org", "example.net", "mail.example.com", "post.example.org",
  ]

  /// What a second clerk makes of the name.
  fileprivate mutating func misspell(
    _ stock: NameStock,
    _ nicknames: NicknameFile,
    _ random: inout SampleRandom
  ) {
    if random.chance(50) {
      given = Name(given.words.map(\.capitalized).joined(separator: " "))
      surname = Name(surname.words.map(\.capitalized).joined(separator: " "))
    }
    if random.chance(25) { surname = Name(Slip.any(in: surname.latin, &random)) }
    if random.chance(15) { given = Name(Slip.any(in: given.latin, &random)) }
    let short = given.words.first.map { nicknames.nicknames(of: $0) } ?? []
    if !short.isEmpty, random.chance(15) {
      given = Name(random.pick(short).capitalized)
    } else if given.words.count > 1, random.chance(10) {
      given = Name((given.words.first ?? "").capitalized)
    }
    if random.chance(5) { swap(&given, &surname) }
    if isWoman, random.chance(5) {
      surname = stock.familyName(isWoman: true, isNative: false, &random)
    }
  }
}

extension NameStock {
  private static func joint(_ text: String) -> SampleCulture.Name {
    SampleCulture.Name(latin: text, native: "")
  }

  func isWrittenInOwnScript(_ random: inout SampleRandom) -> Bool {
    switch culture.writing {
    case .latin, .doubled: false
    // Vietnamese is written in Latin letters, with or without its marks.
    case .eastAsian, .other: random.chance(culture.language == "vi" ? 70 : 12)
    }
  }

  func givenNames(
    isWoman: Bool,
    isNative: Bool,
    _ random: inout SampleRandom
  ) -> BenchProfile.Name {
    var name = given(isWoman: isWoman, &random)
    switch (culture.language, random.below(100)) {
    case ("en", ..<12), ("es", ..<8), ("pt", ..<8), ("de", ..<4):
      name = name + NameStock.joint(" ") + given(isWoman: isWoman, &random)
    case ("en", ..<20):
      name = name + SampleCulture.Name(latin: random.filled(" @."), native: "")
    case ("fr", ..<6) where !name.latin.contains("-"):
      name = name + NameStock.joint("-") + given(isWoman: isWoman, &random)
    default: break
    }
    // Syllables that are listed as ends of names stand alone as well.
    let capital = SampleCulture.Name(latin: name.latin.capitalized, native: name.native)
    return BenchProfile.Name(capital, isNative: isNative)
  }

  func familyName(
    isWoman: Bool,
    isNative: Bool,
    _ random: inout SampleRandom
  ) -> BenchProfile.Name {
    var name = surname(&random)
    if isNative {
      for _ in 0..<30 where name.native.isEmpty { name = surname(&random) }
    }
    if isWoman { name = culture.womanly(name) }
    switch (culture.writing, random.below(100)) {
    case (.doubled, ..<55): name = name + NameStock.joint(" ") + surname(&random)
    case (.doubled, ..<61): name = NameStock.joint("de ") + name
    case (.latin, ..<2): name = name + NameStock.joint("-") + surname(&random)
    case (.latin, 2) where culture.language == "de": name = NameStock.joint("von ") + name
    default: break
    }
    return BenchProfile.Name(name, isNative: isNative)
  }
}
