import Hotel

/// A guest's name as the made-up company knows it.
struct SampleName {
  let given: SampleCulture.Name
  let family: SampleCulture.Name
  let isWoman: Bool
}

extension SampleCompany {
  func name(
    of member: SampleHousehold.Member,
    in household: SampleHousehold
  ) -> SampleName {
    let culture = SampleCulture.all[household.culture]
    let head = household.head.index
    var random = random(.name, member.role == .again ? head : member.index)
    let isWoman = isWoman(member, head: head)
    let given = given(culture, isWoman: isWoman, &random)
    let own = member.role == .partner && random.chance(25)
    var family = surname(culture, of: own ? member.index : head)
    if isWoman { family = culture.womanly(family) }
    return SampleName(given: given, family: family, isWoman: isWoman)
  }

  private func isWoman(_ member: SampleHousehold.Member, head: Int) -> Bool {
    var head = random(.profile, head)
    let leads = head.chance(46)
    switch member.role {
    case .head, .again: return leads
    case .partner: return head.chance(93) ? !leads : leads
    case .child:
      var own = random(.profile, member.index)
      return own.chance(50)
    }
  }

  private func given(
    _ culture: SampleCulture,
    isWoman: Bool,
    _ random: inout SampleRandom
  ) -> SampleCulture.Name {
    let names = isWoman ? culture.women : culture.men
    let first = random.pick(names)
    switch culture.language {
    case "zh":
      guard random.chance(75) else { return first }
      let second = random.pick(names)
      return first + SampleCulture.Name(latin: second.latin.lowercased(), native: second.native)
    case "ko", "vi":
      guard
        let opening = names.first(where: { $0.latin == first.latin && $0.isOpening })
          ?? (culture.language == "ko" ? random.pick(names.filter { $0.isOpening }) : nil)
      else {
        return first
      }
      return opening + random.pick(names.filter { !$0.isOpening })
    default:
      return first
    }
  }

  private func surname(_ culture: SampleCulture, of index: Int) -> SampleCulture.Name {
    var random = random(.surname, index)
    let first = surname(culture, &random)
    guard !culture.starts.isEmpty else { return first }
    if case .doubled = culture.writing {
      guard random.chance(50) else { return first }
      return first + SampleCulture.Name(latin: " ", native: "") + surname(culture, &random)
    }
    guard case .latin = culture.writing, random.below(1000) < 25,
      !first.latin.contains(where: { $0 == " " || $0 == "-" })
    else {
      return first
    }
    return first + SampleCulture.Name(latin: "-", native: "") + random.pick(culture.surnames)
  }

  /// One of the well-known names, or a rarer one made of a beginning and an end.
  private func surname(
    _ culture: SampleCulture,
    _ random: inout SampleRandom
  ) -> SampleCulture.Name {
    guard !culture.starts.isEmpty, random.chance(guests > 20_000 ? 55 : 35) else {
      return random.pickCommon(culture.surnames)
    }
    return random.pick(culture.starts).joined(to: random.pick(culture.ends))
  }
}

extension SampleCulture.Name {
  /// Never stands alone, as `Min-` in Min-jun or `Thi` in Thi Lan.
  package var isOpening: Bool { latin.hasSuffix("-") || latin.hasSuffix(" ") }

  /// The two as one surname: Ober + bauer, O' + Leary, van der + Berg.
  package func joined(to end: SampleCulture.Name) -> SampleCulture.Name {
    switch latin.last {
    case "-", " ", "'":
      let capital = end.latin.prefix(1).uppercased() + end.latin.dropFirst()
      return self + SampleCulture.Name(latin: capital, native: end.native)
    case "c", "z":
      return self + end
    default:
      let small = end.latin.prefix(1).lowercased() + end.latin.dropFirst()
      return self + SampleCulture.Name(latin: small, native: end.native)
    }
  }
}
