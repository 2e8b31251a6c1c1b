package import Hotel

/// What a front office does with a stay all day.
extension Store {
  /// Gives the guest a room and the key.
  package func checkIn(
    _ id: Stay.ID,
    room: String?,
    by session: Session
  ) throws(StoreError) -> Stay {
    try change(id, "check-in", by: session) { stay, today throws(StoreError) in
      if stay.status.isInHouse { throw .refused(.alreadyInHouse) }
      guard stay.status == .dueIn else { throw .refused(.wrongStatus(stay.status)) }
      guard stay.arrival <= today else { throw .refused(.notDueYet(stay.arrival)) }
      stay.room = try free(room ?? stay.room, for: stay)
      stay.status = .inHouse
    }
  }

  /// Gives another room, or a first one to somebody still to arrive.
  package func move(
    _ id: Stay.ID,
    to room: String,
    by session: Session
  ) throws(StoreError) -> Stay {
    try change(id, "move", by: session) { stay, _ throws(StoreError) in
      guard stay.status.isInHouse || stay.status == .dueIn else {
        throw .refused(.wrongStatus(stay.status))
      }
      stay.room = try free(room, for: stay)
    }
  }

  package func checkOut(_ id: Stay.ID, by session: Session) throws(StoreError) -> Stay {
    try change(id, "check-out", by: session) { stay, today throws(StoreError) in
      guard stay.status.isInHouse else { throw .refused(.wrongStatus(stay.status)) }
      stay.status = .checkedOut
      stay.departure = max(today, stay.arrival)
    }
  }

  package func noShow(_ id: Stay.ID, by session: Session) throws(StoreError) -> Stay {
    try change(id, "no-show", by: session) { stay, today throws(StoreError) in
      guard stay.status == .dueIn else { throw .refused(.wrongStatus(stay.status)) }
      guard stay.arrival <= today else { throw .refused(.notDueYet(stay.arrival)) }
      stay.status = .noShow
    }
  }

  /// Takes in somebody without a reservation.
  package func walkIn(
    _ guest: Guest.ID,
    room: String,
    until departure: Day,
    by session: Session
  ) throws(StoreError) -> Stay {
    try session.require(.receiveGuests)
    return try write { () throws(StoreError) -> Stay in
      let today = try property(session.property).businessDate
      try refuseWalkIn(of: guest, at: session.property, from: today, until: departure)
      var stay = Stay(
        id: Stay.ID(UUIDv7.text(at: clock())),
        guest: guest,
        property: session.property,
        arrival: today,
        departure: departure,
        status: .walkIn,
        source: "walk-in"
      )
      stay.room = try free(room, for: stay)
      try save(stay)
      try audit(
        "walk-in",
        by: session,
        guest: guest,
        subject: stay.id.rawValue,
        detail: "room \(stay.room) until \(departure)"
      )
      return stay
    }
  }

  private func refuseWalkIn(
    of guest: Guest.ID,
    at property: Property.Code,
    from today: Day,
    until departure: Day
  ) throws(StoreError) {
    guard departure > today else {
      throw .refused(
        .malformed(
          field: "until",
          value: departure.description,
          expected: .day(after: today)
        )
      )
    }
    try requireKept(guest)
    let isHere = try stays(of: guest).contains { $0.property == property && $0.status.isInHouse }
    if isHere { throw .refused(.alreadyInHouse) }
  }

  /// Closes the property's business date: who did not come is a no-show, what nobody prepared for
  /// those who did was missed, and the next day opens.
  ///
  /// - Returns: the new date, how many did not come, and how many set-ups were missed.
  package func closeDay(
    by session: Session
  ) throws(StoreError) -> (opened: Day, noShows: Int, missed: Int) {
    try session.require(.closeDay)
    return try write { () throws(StoreError) in
      let closing = try property(session.property).businessDate
      let next = closing.adding(days: 1)
      let noShows = try connection.execute(
        """
        UPDATE stay SET status = 'NoShow'
        WHERE property = $1 AND status = 'DueIn' AND arrival <= $2
        """,
        [Value(session.property), Value(closing)]
      )
      let missed = try markMissed(on: closing, by: session)
      try audit(
        "night-audit",
        by: session,
        detail: "\(closing) closed, \(noShows) no-shows, \(missed) set-ups missed"
      )
      try connection.execute(
        "UPDATE property SET business_date = $2 WHERE code = $1",
        [Value(session.property), Value(next)]
      )
      return (next, noShows, missed)
    }
  }

  private func change(
    _ id: Stay.ID,
    _ action: String,
    by session: Session,
    _ body: (inout Stay, Day) throws(StoreError) -> Void
  ) throws(StoreError) -> Stay {
    try session.require(.receiveGuests)
    return try write { () throws(StoreError) -> Stay in
      let before = try stay(id)
      guard before.property == session.property else {
        throw .refused(.otherProperty(before.property))
      }
      var after = before
      try body(&after, try property(session.property).businessDate)
      try save(after)
      let room = after.room.isEmpty ? "" : "room \(after.room)"
      try audit(
        action,
        by: session,
        guest: after.guest,
        subject: id.rawValue,
        detail: room,
        before: "\(before.status.rawValue);\(before.departure);\(before.room)"
      )
      return after
    }
  }

  /// The room in capitals, when nobody else is in it.
  func free(_ typed: String, for stay: Stay) throws(StoreError) -> String {
    let room = try roomName(typed)
    guard !room.isEmpty else { throw .refused(.roomMissing) }
    let other = try connection.first(
      """
      SELECT g.given || ' ' || g.family FROM stay s JOIN guest g ON g.id = s.guest
      WHERE s.property = $1 AND s.room = $2 AND s.id <> $3
        AND s.status IN ('InHouse', 'DueOut', 'WalkIn') ORDER BY s.id
      """,
      [Value(stay.property), Value(room), Value(stay.id)]
    ) { $0.text(0).trimmed }
    if let other { throw .refused(.roomTaken(room: room, guest: other)) }
    return room
  }

  /// The room in capitals, as every desk writes it.
  func roomName(_ typed: String) throws(StoreError) -> String {
    let room = typed.trimmed.uppercased()
    guard room.utf8.count <= 8, room.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw .refused(
        .malformed(field: "room", value: typed, expected: .roomNumber)
      )
    }
    return room
  }
}
