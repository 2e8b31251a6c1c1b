import Hotel

extension SampleCompany {
  func preferenceRows<Failure: Error>(
    _ row: ([String]) throws(Failure) -> Void
  ) throws(Failure) {
    try households { (household) throws(Failure) in
      for member in household.members where member.quota.preferences > 0 {
        var random = random(.preferences, member.index)
        let visits = knownVisits(of: member, in: household)
        guard !visits.isEmpty else { continue }
        for line in lines(for: member, in: household, &random) {
          try row(preferenceRow(line, of: member, in: household, visits: visits, &random))
        }
      }
    }
  }

  /// The visits that a wish can be heard on; a child's are those of the head.
  private func knownVisits(
    of member: SampleHousehold.Member,
    in household: SampleHousehold
  ) -> [SampleVisit] {
    let guest = member.role == .child ? household.head : member
    let visits = visits(of: guest, in: household)
    let occupied = visits.filter { $0.isOccupied }
    let known = occupied.isEmpty ? visits : occupied
    guard member.role == .child else { return known }
    let recent = known.filter { SampleHotel.today.days(since: $0.arrival) < 1500 }
    return recent.isEmpty ? known.suffix(1) : recent
  }

  /// As many lines as the guest has preferences, no two about the same thing.
  private func lines(
    for member: SampleHousehold.Member,
    in household: SampleHousehold,
    _ random: inout SampleRandom
  ) -> [SampleLine] {
    let large = household.slot.map { $0.hotel < 3 } ?? false
    let all = SampleLines.all
    let pool = member.role == .child ? all.children : all.grownUp
    var taken = household.hasChildren ? SampleLine.Topics.zero : all.kids
    if household.companions.allSatisfy({ $0.role == .child }) { taken |= all.couple }
    var lines: [SampleLine] = []
    if random.chance(large ? 22 : 8) {
      lines.append(random.pick(all.allergies))
      let second = random.pick(all.allergies)
      if member.quota.preferences > 1, random.chance(15), second.topics & lines[0].topics == .zero {
        lines.append(second)
      }
    }
    for line in lines { taken |= line.topics }
    // Household words stay usable: they say who travels, not what is wished for.
    let company = (all.kids | all.couple) & ~taken
    while lines.count < member.quota.preferences,
      let line = free(in: pool, without: taken, &random)
    {
      taken |= line.topics & ~company
      lines.append(line)
    }
    return lines
  }

  /// A line on none of the taken topics, searched from a random place on.
  private func free(
    in pool: [SampleLine],
    without taken: SampleLine.Topics,
    _ random: inout SampleRandom
  ) -> SampleLine? {
    for _ in 0..<8 {
      let line = random.pick(pool)
      // Limits of health and belief are rarer than tastes.
      let isRare = line.category.isSensitive && random.chance(45)
      if line.topics & taken == .zero, !isRare { return line }
    }
    let start = random.below(pool.count)
    return (pool[start...] + pool[..<start]).first { $0.topics & taken == .zero }
  }

  private func preferenceRow(
    _ line: SampleLine,
    of member: SampleHousehold.Member,
    in household: SampleHousehold,
    visits: [SampleVisit],
    _ random: inout SampleRandom
  ) -> [String] {
    let place = line.isPassing ? visits.count - 1 : random.below(visits.count)
    let visit = visits[place]
    let hotel = SampleHotel.all[visit.hotel]
    let day = recordedDay(of: visit, hotel, &random)
    let staff = random.pick(SampleStaff.ids[visit.hotel])
    let basis = basis(of: line, heardInHouse: visit.isOccupied, &random)
    let recorded = SampleCompany.timestamp(day, minute: random.within(300...1310))
    let consents = line.category.isSensitive && random.chance(88)
    let text = line.text.filled(&random, hotel: hotel) {
      name(of: member, in: household).family.latin
    }
    let later = visits.suffix(from: place + 1).last { $0.isOccupied }
    let confirmed = later != nil && random.chance(55) ? later?.arrival : nil
    return [
      SampleCompany.guestNumber(member.index), line.polarity.rawValue, text,
      line.category.rawValue, basis, random.chance(localShare(line)) ? "local" : "global",
      hotel.code, staff, recorded, confirmed?.description ?? "",
      line.isPassing ? day.adding(days: random.within(60...240)).description : "",
      consents ? staff : "", consents ? recorded : "",
    ]
  }

  /// A day of the stay, or one shortly before it when the guest has not come yet.
  private func recordedDay(
    of visit: SampleVisit,
    _ hotel: SampleHotel,
    _ random: inout SampleRandom
  ) -> Day {
    let yesterday = SampleHotel.today.adding(days: -1)
    guard visit.isOccupied else {
      return min(yesterday, visit.arrival).adding(days: -random.below(20))
    }
    return min(yesterday, visit.arrival.adding(days: random.below(visit.nights)))
  }

  private func basis(
    of line: SampleLine,
    heardInHouse: Bool,
    _ random: inout SampleRandom
  ) -> String {
    let isSeen = line.polarity == .like || line.polarity == .dislike
    switch random.below(100) {
    case ..<14: return "imported"
    case ..<40 where isSeen && heardInHouse: return "observed"
    default: return "stated"
    }
  }

  /// What depends on the house stays with the house.
  private func localShare(_ line: SampleLine) -> Int {
    switch line.category {
    case .location: 65
    case .arrival: 45
    case .wellness, .food: 20
    case .dietary, .accessibility, .communication: 0
    default: 10
    }
  }
}
