package import Hotel
import Storage

/// Gives a reservation other dates, or lets somebody in house stay longer or leave sooner.
package struct ChangeStay: ReversibleAct {
  package let stay: Stay.ID
  /// The reserved ones without.
  package let arrival: Day?
  package let departure: Day?
  package let id: ActID
  package var answers = Answers()

  package init(_ stay: Stay.ID, arrival: Day?, departure: Day?, id: ActID) {
    self.stay = stay
    self.arrival = arrival
    self.departure = departure
    self.id = id
  }

  package var name: ActName { .changeStay }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    let today = try office.today
    var after = before
    after.arrival = arrival ?? before.arrival
    after.departure = departure ?? before.departure
    if before.status.isInHouse {
      guard after.arrival == before.arrival else { throw .refused(.stay(.alreadyInHouse)) }
      // Who was to leave today stays on.
      if before.status == .dueOut, after.departure > today { after.status = .inHouse }
    } else {
      guard before.status == .dueIn else { throw .refused(.stay(.wrongStatus(before.status))) }
      guard after.arrival == before.arrival || after.arrival >= today else {
        throw .malformed("arrival", after.arrival, .dayFrom(today))
      }
    }
    guard after.departure > after.arrival else {
      throw .malformed("departure", after.departure, .day(after: after.arrival))
    }
    guard after.departure >= today else {
      throw .malformed("departure", after.departure, .dayFrom(today))
    }
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
