package import Hotel
import Storage

/// The guest leaves; who is booked for longer is not sent away by a slip.
package struct CheckOut: ReversibleAct {
  package let stay: Stay.ID
  package let id: ActID
  package var answers: Answers

  package init(_ stay: Stay.ID, id: ActID, answers: Answers = Answers()) {
    self.stay = stay
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .checkOut }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    let stay = try office.ownStay(stay)
    guard stay.status.isInHouse, stay.departure > (try office.today) else { return [] }
    return [.leavesEarly(until: stay.departure)]
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    guard before.status.isInHouse else { throw .refused(.stay(.wrongStatus(before.status))) }
    guard !answers.refuses(.leavesEarly) else {
      throw .refused(.stay(.leavesLater(before.departure)))
    }
    var after = before
    after.status = .checkedOut
    after.departure = max(try office.today, before.arrival)
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
