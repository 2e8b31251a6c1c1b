package import Hotel

extension Store {
  package func stay(_ id: Stay.ID) throws(StoreError) -> Stay {
    guard let found = try known(id) else { throw .unknown(.stay, id: id.rawValue) }
    return found
  }

  package func known(_ id: Stay.ID) throws(StoreError) -> Stay? {
    try connection.first(
      "SELECT \(Store.stayColumns) FROM stay WHERE id = $1",
      [Value(id)],
      stay
    )
  }

  package func stays(of guest: Guest.ID) throws(StoreError) -> [Stay] {
    try connection.all(
      "SELECT \(Store.stayColumns) FROM stay WHERE guest = $1 ORDER BY arrival DESC, id DESC",
      [Value(guest)],
      stay
    )
  }

  /// The stay at hand: one's own, or one that is shared with somebody who booked it.
  package func currentStay(
    of guest: Guest.ID,
    at house: House,
    chosen: Stay.ID? = nil,
    mayBeShared: Bool = true
  ) throws(StoreError) -> Stay? {
    let own = GuestCard.current(among: try stays(of: guest), at: house, chosen: chosen)
    if let own, own.status != .noShow || chosen != nil { return own }
    guard mayBeShared else { return own }
    return try sharedStay(of: guest, at: house, chosen: chosen) ?? own
  }

  /// The stay that somebody else booked for both, going on or to begin.
  private func sharedStay(
    of guest: Guest.ID,
    at house: House,
    chosen: Stay.ID?
  ) throws(StoreError) -> Stay? {
    try connection.first(
      """
      SELECT \(Store.stayColumns) FROM stay
      WHERE property = $1 AND instr(';' || companions || ';', ';' || $2 || ';') > 0
        AND (id = $4 OR status IN ('InHouse', 'DueOut', 'WalkIn')
          OR status = 'DueIn' AND arrival <= $3 AND departure >= $3)
      ORDER BY id = $4 DESC, status = 'DueIn', arrival, id LIMIT 1
      """,
      [
        Value(house.property.code), Value(guest), Value(house.today), Value(chosen),
      ],
      stay
    )
  }

  /// The stay that a typed stay, confirmation or guest number means at the property.
  package func stay(
    meantBy text: String,
    at property: Property.Code
  ) throws(StoreError) -> Stay {
    let house = try house(property)
    let found = try connection.all(
      """
      SELECT \(Store.stayColumns) FROM stay
      WHERE id = $1 OR confirmation <> '' AND confirmation = $2
      ORDER BY id <> $1, property <> $3, id
      """,
      [Value(text), Value(LookupQuery.code(of: text)), Value(property)],
      stay
    )
    if let stay = found.first { return stay }
    let id = Guest.ID(text)
    guard try exists(id), let stay = try currentStay(of: id, at: house) else {
      throw .unknown(.stay, id: text)
    }
    return stay
  }

  /// One of the day's lists at a property, by name.
  package func lines(
    _ list: DayList,
    at property: Property.Code,
    on day: Day
  ) throws(StoreError) -> [GuestLine] {
    let condition =
      switch list {
      case .arrivals: "s.status = 'DueIn' AND s.arrival = $2"
      case .tomorrow: "s.status = 'DueIn' AND s.arrival = $2"
      case .inHouse: "s.status IN ('InHouse', 'DueOut', 'WalkIn') AND s.arrival <= $2"
      case .departures: "s.status IN ('InHouse', 'DueOut', 'WalkIn') AND s.departure <= $2"
      }
    let date = list == .tomorrow ? day.adding(days: 1) : day
    let lines = try read { () throws(StoreError) in
      let stays = try connection.all(
        """
        SELECT \(Store.stayColumns) FROM stay s WHERE s.property = $1 AND \(condition) ORDER BY s.id
        """,
        [Value(property), Value(date)],
        stay
      )
      var lines: [GuestLine] = []
      for stay in stays {
        lines.append(try line(of: stay.guest, stay: stay, at: property, on: day))
      }
      return lines
    }
    return lines.sorted(by: Store.standsBefore)
  }

  /// By family name, then by given name.
  static func standsBefore(_ one: GuestLine, _ other: GuestLine) -> Bool {
    let left = (one.guest.family.folded(), one.guest.given.folded())
    let right = (other.guest.family.folded(), other.guest.given.folded())
    return left == right ? one.guest.id < other.guest.id : left < right
  }

  /// The answers of the look-up as lines of a list.
  package func lines(
    for text: String,
    at property: Property.Code,
    limit: Int
  ) throws(StoreError) -> [GuestLine] {
    try read { () throws(StoreError) in
      let house = try house(property)
      var lines: [GuestLine] = []
      for answer in try answers(to: text, at: property, limit: limit) {
        let current = try currentStay(
          of: answer.guest,
          at: house,
          mayBeShared: lookupIndex.likely?.companions.contains(answer.guest) ?? true
        )
        var line = try line(of: answer.guest, stay: current, at: property, on: house.today)
        line.reasons = line.guest.told(answer.reasons)
        line.score = answer.score
        lines.append(line)
      }
      return lines
    }
  }

  /// One guest as a list shows them, seen from a hotel.
  package func line(of id: Guest.ID, at property: Property.Code) throws(StoreError) -> GuestLine {
    let house = try house(property)
    let stay = try currentStay(of: id, at: house)
    return try line(of: id, stay: stay, at: property, on: house.today)
  }

  func line(
    of id: Guest.ID,
    stay: Stay?,
    at property: Property.Code,
    on day: Day
  ) throws(StoreError) -> GuestLine {
    let open =
      try connection.first(
        """
        SELECT count(*) FROM incident
        WHERE guest = $1 AND completed_at IS NULL AND closed_at IS NULL AND withdrawn_at IS NULL
        """,
        [Value(id)]
      ) { $0.integer(0) } ?? 0
    var companions: [String] = []
    if let stay, !stay.companions.isEmpty {
      for other in [stay.guest] + stay.companions where other != id {
        if let known = try known(other) { companions.append(known.name) }
      }
    }
    return GuestLine(
      guest: try guest(id),
      stay: stay,
      recognition: Recognition(
        stays: try stays(of: id),
        at: property,
        current: stay?.id,
        on: day
      ),
      hasAllergy: try hasAllergy([id] + (stay.map { [$0.guest] + $0.companions } ?? [])),
      openIncidents: open,
      companions: companions
    )
  }

  private func hasAllergy(_ people: [Guest.ID]) throws(StoreError) -> Bool {
    for person in people {
      let found = try connection.first(
        """
        SELECT 1 FROM preference
        WHERE guest = $1 AND polarity = 'allergy' AND retired_at IS NULL LIMIT 1
        """,
        [Value(person)]
      ) { _ in true }
      if found == true { return true }
    }
    return false
  }

  package func save(_ stay: Stay) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO stay (\(Store.stayColumns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      ON CONFLICT (id) DO UPDATE SET
        guest = excluded.guest, property = excluded.property, arrival = excluded.arrival,
        departure = excluded.departure, status = excluded.status, room = excluded.room,
        room_type = excluded.room_type, confirmation = excluded.confirmation,
        adults = excluded.adults, children = excluded.children, revenue = excluded.revenue,
        currency = excluded.currency, source = excluded.source, companions = excluded.companions
      """,
      [
        Value(stay.guest), Value(stay.id), Value(stay.property), Value(stay.arrival),
        Value(stay.departure), Value(stay.status.rawValue), Value(stay.room),
        Value(stay.roomType), Value(stay.confirmation), Value(stay.adults), Value(stay.children),
        stay.revenue.map { Value($0.minor) } ?? .null,
        stay.revenue.map { Value($0.currency.code) } ?? .null, Value(stay.source),
        Value(stay.companions.map(\.rawValue).joined(separator: ";")),
      ]
    )
  }

  static let stayColumns = """
    guest, id, property, arrival, departure, status, room, room_type, confirmation, adults,
    children, revenue, currency, source, companions
    """

  func stay(_ row: Row) throws(StoreError) -> Stay {
    guard let arrival = row.day(3), let departure = row.day(4),
      let status = Stay.Status(rawValue: row.text(5))
    else {
      throw .corrupt(path: path)
    }
    let currency = row.isNull(11) ? nil : Currency(row.text(12))
    return Stay(
      id: row.id(1),
      guest: row.id(0),
      property: row.id(2),
      arrival: arrival,
      departure: departure,
      status: status,
      room: row.text(6),
      roomType: row.text(7),
      confirmation: row.text(8),
      adults: row.integer(9),
      children: row.integer(10),
      revenue: currency.map { Money(minor: row.integer64(11), currency: $0) },
      source: row.text(13),
      companions: Guest.parts(of: row.text(14)).map { Guest.ID($0) }
    )
  }
}
