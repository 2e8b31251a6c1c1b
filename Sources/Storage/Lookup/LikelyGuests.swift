import Hotel

/// Whom a clerk most likely means: the hotel's arrivals, its guests, and who left lately.
final class LikelyGuests {
  /// Who left so many days ago may still ask for something.
  private static let lately = 7
  /// More than any hotel's arrivals and guests.
  private static let most = 5000

  enum Presence: Hashable {
    case departed
    case inHouse(room: String)
    case arriving
  }

  let property: Property.Code
  let today: Day
  let part: LookupIndex.Part?
  /// By the profile's row.
  let presences: [Int64: Presence]
  /// Whose room it is today: profiles in house, and to come.
  let rooms: [String: [(row: Int64, isToCome: Bool)]]
  /// Of whom much is made, by the code of their level in capitals.
  let vips: [String: [Int64]]
  /// Who shares a stay that somebody else booked.
  let companions: Set<Guest.ID>
  private let names: String

  /// What was made `before` is kept where nothing that it was made of has changed.
  init(
    _ connection: SQLiteConnection,
    at property: Property.Code,
    today: Day,
    after before: LikelyGuests?
  ) throws(StoreError) {
    self.property = property
    self.today = today
    var found = Found()
    try connection.query(
      LikelyGuests.statement,
      [
        Value(property), Value(today), Value(today.adding(days: -LikelyGuests.lately)),
        Value(today.adding(days: -60)), Value(LikelyGuests.most),
      ]
    ) { row throws(StoreError) in found.take(row, today) }
    for shared in found.shared {
      try connection.query(
        LikelyGuests.companion,
        [Value(shared.status), Value(shared.room), Value(shared.departure), Value(shared.guest)]
      ) { row throws(StoreError) in found.take(row, today) }
    }
    companions = Set(found.shared.map(\.guest))
    vips = found.vips.mapValues { $0.sorted() }
    (presences, rooms, names) = (found.presences, found.rooms, found.names)
    let rows = presences.keys.sorted()
    if let before, before.names == names, before.presences.keys.sorted() == rows {
      part = before.part
    } else {
      part = try IndexScan(connection).segment(of: rows).map {
        LookupIndex.Part($0, budget: .hotel)
      }
    }
  }

  private static let statement = """
    SELECT g.row, s.status, s.room, s.departure, s.companions, phone, email, member, document,
      \(GuestName.columns), vip
    FROM (
      SELECT * FROM stay WHERE property = $1 AND status IN ('InHouse', 'DueOut', 'WalkIn')
      UNION ALL
      SELECT * FROM stay WHERE property = $1 AND status = 'DueIn' AND arrival <= $2
      UNION ALL
      SELECT * FROM stay
      WHERE property = $1 AND status = 'CheckedOut' AND arrival > $4 AND arrival <= $2
        AND departure >= $3 AND departure <= $2
    ) s JOIN guest g ON g.id = s.guest
    ORDER BY g.row, s.id LIMIT $5
    """

  private static let companion = """
    SELECT row, $1, $2, $3, '', phone, email, member, document, \(GuestName.columns), vip
    FROM guest WHERE id = $4
    """

  /// Somebody who shares a stay.
  private struct Shared {
    let guest: Guest.ID
    let status: String
    let room: String
    let departure: String
  }

  /// The guests as they are read.
  private struct Found {
    var presences: [Int64: Presence] = [:]
    var rooms: [String: [(row: Int64, isToCome: Bool)]] = [:]
    var names = ""
    var shared: [Shared] = []
    var vips: [String: Set<Int64>] = [:]

    mutating func take(_ row: borrowing Row, _ today: Day) {
      let (guest, room) = (row.integer64(0), row.text(2))
      let presence: Presence =
        switch row.text(1) {
        case Stay.Status.dueIn.rawValue: .arriving
        case Stay.Status.checkedOut.rawValue: .departed
        default: .inHouse(room: room)
        }
      let isGone = presence == .departed || presence == .arriving && (row.day(3) ?? today) <= today
      if !room.isEmpty, !isGone { rooms[room, default: []].append((guest, presence == .arriving)) }
      let known = presences[guest]
      if known == nil || LikelyGuests.weight(presence) > LikelyGuests.weight(known) {
        presences[guest] = presence
      }
      for companion in Guest.parts(of: row.text(4)) where presence != .departed {
        shared.append(
          Shared(
            guest: Guest.ID(companion),
            status: row.text(1),
            room: room,
            departure: row.text(3)
          )
        )
      }
      let level = row.text(9 + GuestName.count).uppercased()
      if !level.isEmpty, presence != .departed { vips[level, default: []].insert(guest) }
      for column in 5..<(9 + GuestName.count) { names += row.text(column) + "\u{1F}" }
    }
  }

  /// What being here, or to come, takes off a guest's cost, in hundredths of a wrong letter.
  static func weight(_ presence: Presence?) -> Int {
    switch presence {
    case .arriving: LookupPrior.arriving
    case .inHouse: LookupPrior.inHouse
    case .departed: LookupPrior.departed
    case nil: 0
    }
  }
}
