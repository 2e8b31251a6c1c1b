import Hotel

/// One booking of a guest of the made-up company.
struct SampleVisit {
  let hotel: Int
  let arrival: Day
  let departure: Day
  let status: String
  /// Known beforehand only for a current reservation.
  let slot: SampleSlot?

  /// The guest was or is in the house.
  var isOccupied: Bool { status == "CheckedOut" || status == "InHouse" }
  var nights: Int { max(1, departure.days(since: arrival)) }
}

extension SampleCompany {
  /// The bookings of a guest, oldest first, none overlapping another.
  func visits(of member: SampleHousehold.Member, in household: SampleHousehold) -> [SampleVisit] {
    let count = member.quota.stays
    guard count > 0 else { return [] }
    var random = random(.visits, member.index)
    let gap = min(480, 3300 / count)
    let favourite = random.pick(SampleHotel.byCapacity)
    var visits: [SampleVisit] = []
    var limit = SampleHotel.today.adding(days: -1)
    if member.role == .head, let slot = household.slot {
      visits.append(
        SampleVisit(
          hotel: slot.hotel,
          arrival: slot.arrival,
          departure: slot.departure,
          status: slot.kind == .dueIn ? "DueIn" : "InHouse",
          slot: slot
        )
      )
      limit = min(limit, slot.arrival).adding(days: -2 - random.below(gap))
    } else {
      let longest = random.chance(65) ? 2 * gap : max(2 * gap, 3500 - count * gap)
      limit = limit.adding(days: -random.below(longest))
    }
    while visits.count < count {
      // Something went wrong on one of them: the oldest surely took place.
      let tookPlace = member.quota.incidents > 0 && visits.count == count - 1
      let visit = pastVisit(
        before: limit,
        favourite: favourite,
        after: visits.last,
        surely: tookPlace,
        &random
      )
      limit = visit.arrival.adding(days: -1 - random.below(2 * gap))
      visits.append(visit)
    }
    visits.reverse()
    return visits
  }

  private func pastVisit(
    before limit: Day,
    favourite: Int,
    after next: SampleVisit?,
    surely tookPlace: Bool,
    _ random: inout SampleRandom
  ) -> SampleVisit {
    let nights = random.pick([1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 7, 9])
    var hotel = random.chance(45) ? favourite : random.pick(SampleHotel.byCapacity)
    var status = "CheckedOut"
    switch random.below(100) {
    case _ where tookPlace: break
    case ..<3: status = "Cancelled"
    case 3: status = "NoShow"
    default: break
    }
    if let slot = next?.slot {
      status = "CheckedOut"
      if hotel == slot.hotel, random.chance(85) {
        hotel = (hotel + random.within(1...(SampleHotel.all.count - 1))) % SampleHotel.all.count
      }
    }
    return SampleVisit(
      hotel: hotel,
      arrival: limit.adding(days: -nights),
      departure: limit,
      status: status,
      slot: nil
    )
  }
}
