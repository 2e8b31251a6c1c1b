import Hotel

extension SampleCompany {
  func stayRows<Failure: Error>(_ row: ([String]) throws(Failure) -> Void) throws(Failure) {
    var number = 0
    try households { (household) throws(Failure) in
      for member in household.members {
        var random = random(.stay, member.index)
        for visit in visits(of: member, in: household) {
          try row(stayRow(number, visit, of: member, in: household, &random))
          number += 1
        }
      }
    }
  }

  private func stayRow(
    _ number: Int,
    _ visit: SampleVisit,
    of member: SampleHousehold.Member,
    in household: SampleHousehold,
    _ random: inout SampleRandom
  ) -> [String] {
    let hotel = SampleHotel.all[visit.hotel]
    let type = random.below(SampleCompany.roomTypes.count)
    let companions = companions(of: member, on: visit, in: household, &random)
    let children = companions.filter { $0.role == .child }.count
    let alone = companions.isEmpty
    return [
      "S" + padded(number + 1, 7), SampleCompany.guestNumber(member.index), hotel.code,
      visit.arrival.description, visit.departure.description, visit.status,
      room(of: visit, in: hotel, &random), SampleCompany.roomTypes[type],
      confirmation(number),
      String(alone ? random.pick([1, 1, 2, 2]) : companions.count + 1 - children),
      String(alone ? random.pick([0, 0, 0, 0, 0, 0, 0, 1, 2]) : children),
      revenue(of: visit, in: hotel, type: type, &random), hotel.currency,
      random.pick(SampleCompany.sources),
      companions.map { SampleCompany.guestNumber($0.index) }.joined(separator: ";"),
    ]
  }

  /// Children are old enough for every stay that names them.
  private func companions(
    of member: SampleHousehold.Member,
    on visit: SampleVisit,
    in household: SampleHousehold,
    _ random: inout SampleRandom
  ) -> [SampleHousehold.Member] {
    guard member.role == .head, SampleHotel.today.days(since: visit.arrival) < 1500,
      random.chance(visit.slot == nil ? 50 : 75)
    else {
      return []
    }
    return household.companions
  }

  private func room(
    of visit: SampleVisit,
    in hotel: SampleHotel,
    _ random: inout SampleRandom
  ) -> String {
    if let slot = visit.slot { return slot.room }
    return visit.status == "CheckedOut" ? hotel.room(random.below(hotel.rooms)) : ""
  }

  /// Rates rise with the room type and by a third over ten years.
  private func revenue(
    of visit: SampleVisit,
    in hotel: SampleHotel,
    type: Int,
    _ random: inout SampleRandom
  ) -> String {
    let nights: Int
    switch visit.status {
    case "CheckedOut": nights = visit.nights
    case "InHouse": nights = hotel.businessDate.days(since: visit.arrival)
    case "NoShow": nights = 1
    default: return ""
    }
    let age = SampleHotel.today.days(since: visit.arrival) / 365
    let rate = hotel.rate * (100 + type * 35) / 100 * (100 - 3 * min(age, 9)) / 100
    let units = rate * nights * random.within(95...145) / 100
    return hotel.amount(units, cents: random.pick([0, 0, 50, 25, 90]))
  }

  /// No two stays share one: both ways of writing turn the stay's number around without loss.
  private func confirmation(_ number: Int) -> String {
    let mixed = (number * 282_475_249 + 271_828_183) % 900_000_000 + 100_000_000
    guard number % 5 < 2 else { return String(mixed) }
    return "RQ" + String(mixed + 2_000_000_000, radix: 32, uppercase: true)
  }

  private static let roomTypes = ["DLK", "DLT", "PRK", "PRT", "JSU", "STE", "PSU"]
  private static let sources = entries("Direct, Direct, Web, Web, Agent, Corporate, OTA, Phone")
}
