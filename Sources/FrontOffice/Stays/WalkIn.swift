package import Hotel
import Storage

/// Takes in somebody without a reservation; STOP is read first.
package struct WalkIn: ReversibleAct {
  package let guest: Guest.ID
  package let room: String
  package let departure: Day
  package let id: ActID
  package var answers: Answers

  package init(
    of guest: Guest.ID,
    room: String,
    until departure: Day,
    id: ActID,
    answers: Answers = Answers()
  ) {
    self.guest = guest
    self.room = room
    self.departure = departure
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .walkIn }
  package var texts: [(field: String, text: String)] { [("room", room)] }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    try office.stopQuestions(of: guest, stay: nil)
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let today = try office.today
    guard departure > today else {
      throw .malformed("until", departure, .day(after: today))
    }
    try office.store.requireKept(guest)
    guard !answers.refuses(.stop) else { throw .refused(.stopNotAcknowledged) }
    try office.refuseRestricted(guest)
    let property = office.session.property
    let current = try office.store.currentStay(of: guest, at: try office.house)
    if current?.status.isInHouse == true { throw .refused(.stay(.alreadyInHouse)) }
    var stay = Stay(
      id: Stay.ID(id.rawValue),
      guest: guest,
      property: property,
      arrival: today,
      departure: departure,
      status: .walkIn,
      source: Stay.walkInSource
    )
    stay.room = try office.freeRoom(room, for: stay)
    try office.store.save(stay)
    return Deed(
      try office.receipt(of: stay),
      TrailNote(name, guest: guest, subject: stay.id.rawValue, stay.facts)
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> StayReceipt {
    try office.receipt(ofStay: entries)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    var stay = try office.store.stay(Stay.ID(entry.subject ?? ""))
    stay.status = .cancelled
    try office.store.save(stay)
  }
}
