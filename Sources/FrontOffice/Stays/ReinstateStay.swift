package import Hotel
import Storage

/// A no-show who comes after all, or a reservation that should not have been cancelled: due in again.
package struct ReinstateStay: ReversibleAct {
  package let stay: Stay.ID
  /// A new one, where the reserved nights are over.
  package let departure: Day?
  package let id: ActID
  package var answers = Answers()

  package init(_ stay: Stay.ID, departure: Day?, id: ActID) {
    self.stay = stay
    self.departure = departure
    self.id = id
  }

  package var name: ActName { .reinstateStay }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    // A walk-in that was taken back never was a reservation.
    guard before.status == .noShow || before.status == .cancelled, !before.isWalkIn else {
      throw .refused(.stay(.wrongStatus(before.status)))
    }
    let today = try office.today
    var after = before
    after.status = .dueIn
    // They come today or later: yesterday's arrivals are in nobody's list.
    after.arrival = max(before.arrival, today)
    after.departure = departure ?? before.departure
    guard after.departure > after.arrival else {
      guard departure != nil else { throw .refused(.stay(.isOver(before.departure))) }
      throw .malformed("departure", after.departure, .day(after: after.arrival))
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
