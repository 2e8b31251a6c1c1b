package import Hotel
import Storage

/// A stay as it is now, and what whoever gives the key must know.
package struct StayReceipt: Sendable {
  package let stay: Stay
  package let guest: Guest
  /// What holds back a room; it is told again with the key.
  package let stop: [Alert.Danger]
  /// What it was before, where it is another now.
  package var before: Stay.Status?
}

extension Office {
  /// A stay of this hotel; what belongs to another is changed there.
  func ownStay(_ id: Stay.ID) throws(OfficeError) -> Stay {
    let stay = try store.stay(id)
    guard stay.property == session.property else {
      throw .refused(.stay(.otherProperty(stay.property)))
    }
    return stay
  }

  /// Everything that holds back a room for a stay, the guest's own first.
  func dangers(of guest: Guest.ID, stay: Stay.ID?) throws(OfficeError) -> [Alert.Danger] {
    try store.card(of: guest, at: session.property, stay: stay).dangers
  }

  /// Whether a STOP is to be read before a room is given.
  func stopQuestions(of guest: Guest.ID, stay: Stay.ID?) throws(OfficeError) -> [Question] {
    let dangers = try dangers(of: guest, stay: stay)
    return dangers.isEmpty ? [] : [.stop(dangers)]
  }

  /// The room in capitals, when nobody else is in it.
  func freeRoom(_ typed: String, for stay: Stay) throws(OfficeError) -> String {
    // What the reservation says may be called as it likes.
    let isBooked = !stay.room.isEmpty && typed.trimmed.uppercased() == stay.room
    guard let room = isBooked ? stay.room : RoomReading.room(typed) else {
      throw .refused(.malformed(field: "room", value: typed, expected: .roomNumber))
    }
    guard !room.isEmpty else { throw .refused(.stay(.roomMissing)) }
    if let other = try store.occupant(of: room, besides: stay) {
      throw .refused(.stay(.roomTaken(room: room, guest: other)))
    }
    return room
  }

  /// A restricted guest gets a room from a manager alone.
  func refuseRestricted(_ guest: Guest.ID) throws(OfficeError) {
    let code = try store.guest(guest).restriction
    guard code.isEmpty || session.may(.receiveRestricted) else {
      throw .denied(.restricted(code: code))
    }
  }

  /// Keeps a changed stay and notes what it was.
  func keep(
    _ after: Stay,
    after before: Stay,
    as name: ActName
  ) throws(OfficeError) -> Deed<StayReceipt> {
    try store.save(after)
    var receipt = try receipt(of: after)
    receipt.before = before.status
    return Deed(
      receipt,
      TrailNote(
        name,
        guest: after.guest,
        subject: after.id.rawValue,
        after.facts,
        before: before.restorable
      )
    )
  }

  func receipt(of stay: Stay) throws(OfficeError) -> StayReceipt {
    StayReceipt(
      stay: stay,
      guest: try store.guest(stay.guest),
      stop: stay.status.isInHouse ? try dangers(of: stay.guest, stay: stay.id) : []
    )
  }

  func receipt(ofStay entries: [TrailEntry]) throws(OfficeError) -> StayReceipt {
    var receipt = try receipt(of: try store.stay(Stay.ID(entries.first?.subject ?? "")))
    receipt.before = entries.first?.before[.status].flatMap(Stay.Status.init)
    return receipt
  }

  /// Puts a stay back to what a line of the trail says it was.
  func restoreStay(_ entry: TrailEntry) throws(OfficeError) {
    var stay = try store.stay(Stay.ID(entry.subject ?? ""))
    guard let status = entry.before[.status].flatMap(Stay.Status.init) else {
      throw .unknown(.stay, id: stay.id.rawValue)
    }
    stay.status = status
    stay.arrival = entry.before[.from].flatMap { Day($0) } ?? stay.arrival
    stay.departure = entry.before[.until].flatMap { Day($0) } ?? stay.departure
    stay.room = entry.before[.room] ?? ""
    if status.isInHouse, !stay.room.isEmpty { stay.room = try freeRoom(stay.room, for: stay) }
    try store.save(stay)
  }
}

extension Stay {
  /// What the trail tells of a stay.
  var facts: Facts {
    Facts([
      .room: room, .from: arrival.description, .until: departure.description,
      .status: status.rawValue,
    ])
  }

  var restorable: Facts { facts }
}
