package import Hotel
import Storage

/// Leaves a to-do for a department.
package struct LeaveTrace: ReversibleAct {
  package let department: Department
  package let text: String
  package let due: LocalTime
  package let guest: Guest.ID?
  package let room: String
  package let id: ActID
  package var answers = Answers()

  package init(
    for department: Department,
    _ text: String,
    due: LocalTime,
    guest: Guest.ID? = nil,
    room: String = "",
    id: ActID
  ) {
    self.department = department
    self.text = text.trimmed
    self.due = due
    self.guest = guest
    self.room = room
    self.id = id
  }

  package var name: ActName { .leaveTrace }
  package var texts: [(field: String, text: String)] { [("text", text), ("room", room)] }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Trace> {
    guard !text.isEmpty, text.unicodeScalars.count <= Trace.longest else {
      throw .refused(
        .malformed(field: "text", value: "", expected: .length(1...Trace.longest))
      )
    }
    guard let room = RoomReading.place(room) else {
      throw .refused(.malformed(field: "room", value: self.room, expected: .roomNumber))
    }
    let trace = Trace(
      id: Trace.ID(id.rawValue),
      property: office.session.property,
      department: department,
      text: text,
      guest: guest,
      stay: try guest.flatMap { guest throws(OfficeError) in try stay(of: guest, in: office) },
      room: room,
      due: due,
      made: try office.signature
    )
    try office.store.insert(trace)
    return Deed(trace, trace.note(name))
  }

  private func stay(of guest: Guest.ID, in office: Office) throws(OfficeError) -> Stay.ID? {
    try office.store.requireKept(guest)
    return try office.store.currentStay(of: guest, at: try office.house)?.id
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Trace {
    try office.trace(of: entries)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    try office.store.withdraw(Trace.ID(entry.subject ?? ""))
  }
}

extension Trace {
  func note(_ name: ActName, before: Facts = Facts()) -> TrailNote {
    TrailNote(
      name,
      guest: guest,
      subject: id.rawValue,
      Facts([
        .department: department.rawValue, .text: text,
        .due: "\(due.day) \(timeOfDay(due.minutes))", .room: room,
      ]),
      before: before
    )
  }

  /// What a resolution changes.
  var restorable: Facts {
    Facts([
      .by: resolution?.signature.by.rawValue,
      .at: resolution.map { String($0.signature.at.milliseconds) },
      .on: resolution?.on.description,
    ])
  }

  mutating func restore(_ facts: Facts) {
    resolution = nil
    guard let by = facts[.by], let at = facts[.at].flatMap({ Int64($0) }),
      let day = facts[.on].flatMap({ Day($0) })
    else {
      return
    }
    let signature = Signature(by: Staff.ID(by), at: Instant(milliseconds: at))
    resolution = Resolution(signature: signature, on: day)
  }
}

extension Office {
  func trace(of entries: [TrailEntry]) throws(OfficeError) -> Trace {
    try store.trace(Trace.ID(entries.first?.subject ?? ""), at: session.property)
  }

  func restoreTrace(_ entry: TrailEntry) throws(OfficeError) {
    var trace = try trace(of: [entry])
    trace.restore(entry.before)
    try store.update(trace)
  }
}
