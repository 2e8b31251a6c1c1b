package import Hotel
import Storage

/// Gives the guest a room and the key; STOP is read first.
package struct CheckIn: ReversibleAct {
  package let stay: Stay.ID
  /// The reserved one without.
  package let room: String?
  package let id: ActID
  package var answers: Answers

  package init(_ stay: Stay.ID, room: String?, id: ActID, answers: Answers = Answers()) {
    self.stay = stay
    self.room = room
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .checkIn }
  package var texts: [(field: String, text: String)] { [("room", room ?? "")] }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    let stay = try office.ownStay(stay)
    // Whoever can't be checked in is told so without a question.
    let today = try office.today
    guard stay.mayArrive(on: today), stay.arrival <= today else { return [] }
    return try office.stopQuestions(of: stay.guest, stay: stay.id)
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    if before.status.isInHouse { throw .refused(.stay(.alreadyInHouse)) }
    let today = try office.today
    // Who was given up as a no-show and comes in the second night comes on the same reservation.
    guard before.mayArrive(on: today) else {
      throw .refused(.stay(.wrongStatus(before.status)))
    }
    guard before.arrival <= today else {
      throw .refused(.stay(.notDueYet(before.arrival)))
    }
    guard !answers.refuses(.stop) else { throw .refused(.stopNotAcknowledged) }
    try office.refuseRestricted(before.guest)
    var after = before
    after.room = try office.freeRoom(room ?? before.room, for: before)
    after.status = .inHouse
    return try office.keep(after, after: before, as: name)
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> StayReceipt {
    try office.receipt(ofStay: entries)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    try office.restoreStay(entry)
  }
}
