import Hotel

extension SampleCompany {
  func guestRows<Failure: Error>(_ row: ([String]) throws(Failure) -> Void) throws(Failure) {
    try households { (household) throws(Failure) in
      let home = home(of: household)
      for member in household.members {
        try row(guestRow(member, in: household, home: home))
      }
    }
  }

  private func guestRow(
    _ member: SampleHousehold.Member,
    in household: SampleHousehold,
    home: SampleHome
  ) -> [String] {
    let culture = SampleCulture.all[household.culture]
    let name = name(of: member, in: household)
    // Past the draws that decide whether this is a woman.
    var random = random(.profile, -1 - member.index)
    let isChild = member.role == .child
    let written = written(name, of: member, in: culture, &random)
    let livesHere = member.role != .again || random.chance(40)
    return [
      SampleCompany.guestNumber(member.index), written.given, written.family,
      isChild || random.chance(20) ? "" : title(name, &random),
      random.chance(45) ? SampleNicknames.short[name.given.latin] ?? "" : "", written.native,
      random.chance(72) ? birthDate(of: member, in: household) : "",
      home.language, random.chance(90) ? home.place.country : "",
      isChild ? "" : vip(member.quota, &random), isChild ? "" : tier(member.quota, &random),
      !isChild && random.chance(55) ? "MW" + padded(member.index * 7 % 90_000_000, 8) : "",
      phone(of: member, home: home, &random),
      isChild || random.chance(18) ? "" : email(name, of: member, &random),
      isChild || random.chance(60) ? "" : random.filled("@@#######"),
      livesHere ? home.street : "", livesHere ? home.place.city : "",
      livesHere ? home.place.region : "", livesHere ? home.postcode : "", home.place.country,
      random.below(1000) < 18 && !isChild ? random.pick(SampleCompany.notes) : "",
    ]
  }

  /// The name as this profile has it: most in Latin letters, some in their own script alone, a
  /// second profile of the same guest a little different.
  private func written(
    _ name: SampleName,
    of member: SampleHousehold.Member,
    in culture: SampleCulture,
    _ random: inout SampleRandom
  ) -> (given: String, family: String, native: String) {
    let given = name.given.latin
    let family = name.family.latin
    if member.role == .again {
      let known = SampleNicknames.short[given]
      let once = known != nil && random.chance(50) ? known ?? given : LatinLetters.plain(given)
      return (once, random.chance(50) ? LatinLetters.plain(family) : family, "")
    }
    guard !name.family.native.isEmpty, !name.given.native.isEmpty else {
      return (given, random.chance(6) ? LatinLetters.plain(family) : family, "")
    }
    if random.chance(5) || culture.language == "vi" && random.chance(50) {
      return (name.given.native, name.family.native, "")
    }
    guard random.chance(85) else { return (given, family, "") }
    switch culture.writing {
    case .eastAsian(let space):
      return (given, family, name.family.native + space + name.given.native)
    case .latin, .doubled, .other:
      return (given, family, name.given.native + " " + name.family.native)
    }
  }

  private func title(_ name: SampleName, _ random: inout SampleRandom) -> String {
    switch random.below(100) {
    case ..<5: "Dr"
    case 5: "Prof"
    case ..<30 where name.isWoman: "Mrs"
    default: name.isWoman ? "Ms" : "Mr"
    }
  }

  /// A child is 6 to 16, the second profile of a guest as old as the first.
  private func birthDate(
    of member: SampleHousehold.Member,
    in household: SampleHousehold
  ) -> String {
    var random = random(
      .profile,
      -1_000_000_007
        - (member.role == .again
          ? household.head.index : member.index)
    )
    let age =
      switch member.role {
      case .child: random.within(6...16)
      case .head, .again, .partner: random.within(household.hasChildren ? 34...56 : 24...82)
      }
    let year = 2025 - age
    let day = Day(year: year, month: random.within(1...12), day: random.within(1...28))
    return day?.description ?? ""
  }

  private func vip(_ quota: SampleQuota, _ random: inout SampleRandom) -> String {
    let draw = random.below(100) - min(quota.stays, 20)
    switch draw {
    case ..<(-8): return "VIP1"
    case ..<0: return "VIP2"
    case ..<4: return "VIP3"
    default: return ""
    }
  }

  private func tier(_ quota: SampleQuota, _ random: inout SampleRandom) -> String {
    switch quota.stays {
    case 13...: "Platinum"
    case 6...: "Gold"
    case 3...: "Silver"
    default: random.chance(45) ? "Member" : ""
    }
  }

  private func phone(
    of member: SampleHousehold.Member,
    home: SampleHome,
    _ random: inout SampleRandom
  ) -> String {
    switch random.below(100) {
    case ..<12: return ""
    case ..<50: return home.phone
    case ..<53 where member.role == .head:
      return home.phone + ";" + random.filled(home.place.phone)
    default:
      return member.role == .head ? home.phone : random.filled(home.place.phone)
    }
  }

  private func email(
    _ name: SampleName,
    of member: SampleHousehold.Member,
    _ random: inout SampleRandom
  ) -> String {
    let given = LatinLetters.address(name.given.latin)
    let family = LatinLetters.address(name.family.latin)
    let domain = random.pick(SampleCompany.domains)
    let number = guests > 20_000 || random.chance(45) ? String(member.index + 1) : ""
    switch random.below(4) {
    case 0: return given + "." + family + number + "@" + domain
    case 1: return given.prefix(1) + family + number + "@" + domain
    case 2: return family + "." + given + number + "@" + domain
    default: return given + family.prefix(1) + String(member.index + 1) + "@" + domain
    }
  }

  private static let domains = entries(
    "example.com, example.org, example.net, mail.example.com, post.example.org, home.example.net"
  )

  private static let notes = entries(
    """
    Hard of hearing on the left side, Writes with us about his orchids, Author under a pen name
    Prefers to be met in the car, Assistant books all stays, Retired ship's captain
    Comes for the opera season, Plays the cello and practises at four, Knows the chef by name
    Was married in our garden, Always brings chocolates for the night team, Travels with a nanny
    """
  )
}
