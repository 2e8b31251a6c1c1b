import Hotel

/// A current reservation that waits for a guest of the made-up company.
struct SampleSlot: Sendable {
  enum Kind { case dueIn, inHouse }

  let kind: Kind
  let hotel: Int
  let arrival: Day
  let departure: Day
  /// Blank while no room is assigned.
  let room: String
  /// May go to somebody who was never here before.
  let suitsNewcomer: Bool

  /// The current reservations of all hotels for a company of this many guests, shuffled.
  ///
  /// A hotel has only so many rooms: past a hundred thousand guests the number stays the same.
  static func all(guests: Int, seed: UInt64) -> [SampleSlot] {
    var slots: [SampleSlot] = []
    for place in SampleHotel.all.indices {
      var rooms = Rooms(hotel: place, seed: seed)
      let large = place < 3
      let size = SampleHotel.all[place].rooms
      let counts = [
        count(small: large ? 47 : 6, full: large ? 118 : size / 5, guests, atLeast: large ? 1 : 0),
        count(small: large ? 36 : 10, full: size * 7 / 10, guests, atLeast: 0),
        count(small: large ? 20 : 4, full: size / 6, guests, atLeast: 0),
        count(small: large ? 8 : 2, full: size / 4, guests, atLeast: 0),
      ]
      for _ in 0..<counts[0] { slots.append(rooms.dueIn(after: 0, roomed: 52)) }
      for _ in 0..<counts[1] { slots.append(rooms.inHouse()) }
      for _ in 0..<counts[2] { slots.append(rooms.dueIn(after: 1, roomed: 15)) }
      for _ in 0..<counts[3] { slots.append(rooms.dueIn(after: nil, roomed: 0)) }
    }
    var random = SampleRandom(seed: seed, topic: .slots, number: 0)
    random.shuffle(&slots)
    return Array(slots.prefix(guests / 3))
  }

  /// In proportion to the guests up to 3,000 of them, then slowly up to a full house.
  private static func count(small: Int, full: Int, _ guests: Int, atLeast: Int) -> Int {
    guard guests > 3000 else { return max(atLeast, small * guests / 3000) }
    return small + max(0, full - small) * (min(guests, 100_000) - 3000) / 97_000
  }
}

/// The rooms of one hotel, handed out so that no two current guests share one.
private struct Rooms {
  private let hotel: Int
  private var places: [Int]
  private var random: SampleRandom

  init(hotel: Int, seed: UInt64) {
    self.hotel = hotel
    random = SampleRandom(seed: seed, topic: .rooms, number: hotel)
    places = Array(0..<SampleHotel.all[hotel].rooms)
    random.shuffle(&places)
  }

  /// An arrival so many days ahead, or two to thirty days ahead without a number.
  mutating func dueIn(after days: Int?, roomed: Int) -> SampleSlot {
    let room = random.chance(roomed) ? nextRoom() : ""
    let arrival = SampleHotel.all[hotel].businessDate.adding(days: days ?? random.within(2...30))
    return SampleSlot(
      kind: .dueIn,
      hotel: hotel,
      arrival: arrival,
      departure: arrival.adding(days: random.within(1...6)),
      room: room,
      suitsNewcomer: random.chance(28)
    )
  }

  mutating func inHouse() -> SampleSlot {
    let today = SampleHotel.all[hotel].businessDate
    return SampleSlot(
      kind: .inHouse,
      hotel: hotel,
      arrival: today.adding(days: -random.within(1...5)),
      departure: today.adding(days: random.chance(28) ? 0 : random.within(1...5)),
      room: nextRoom(),
      suitsNewcomer: random.chance(28)
    )
  }

  private mutating func nextRoom() -> String {
    guard let place = places.popLast() else { return "" }
    return SampleHotel.all[hotel].room(place)
  }
}
