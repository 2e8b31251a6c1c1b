import Hotel

/// Where a household of the made-up company lives.
struct SampleHome {
  let place: SamplePlace
  let street: String
  let postcode: String
  let phone: String
  let language: String
}

extension SampleCompany {
  func home(of household: SampleHousehold) -> SampleHome {
    let culture = SampleCulture.all[household.culture]
    var random = random(.address, household.head.index)
    let place =
      random.chance(40)
      ? random.pickCommon(culture.places) : random.pick(culture.places)
    let street = random.chance(22) ? "" : street(culture, &random)
    return SampleHome(
      place: place,
      street: street,
      postcode: street.isEmpty ? "" : random.filled(place.postcode),
      phone: random.filled(place.phone),
      language: SampleCompany.languages[place.country + culture.language] ?? culture.language
    )
  }

  /// The street and number in the order of the country.
  private func street(_ culture: SampleCulture, _ random: inout SampleRandom) -> String {
    let name = random.pick(culture.streetNames)
    let kind = random.pick(culture.streets)
    let number = String(random.within(1...240))
    switch culture.language {
    case "de", "nl", "sv", "da": return name + kind + " " + number
    case "ja": return name + " \(random.within(1...6))-\(random.within(1...19))-\(number)"
    case "ko": return name + kind + " " + number
    case "fr": return number + " " + kind + " " + name
    case "it", "es", "pt", "pl", "el", "ru": return kind + " " + name + " " + number
    case "cs", "tr": return name + " " + kind + " " + number
    default: return number + " " + name + " " + kind
    }
  }

  /// By country and culture, where the culture alone does not tell the language.
  private static let languages = [
    "NOda": "no", "FIda": "fi", "ISda": "is", "BGru": "bg", "RSru": "sr", "UAru": "uk",
    "SKcs": "sk",
  ]
}
