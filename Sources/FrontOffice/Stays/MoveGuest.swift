package import Hotel
import Storage

/// Gives another room, or a first one to somebody still to arrive.
package struct MoveGuest: ReversibleAct {
  package let stay: Stay.ID
  package let room: String
  package let id: ActID
  package var answers = Answers()

  package init(_ stay: Stay.ID, to room: String, id: ActID) {
    self.stay = stay
    self.room = room
    self.id = id
  }

  package var name: ActName { .move }
  package var texts: [(field: String, text: String)] { [("room", room)] }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    guard before.status.isInHouse || before.status == .dueIn else {
      throw .refused(.stay(.wrongStatus(before.status)))
    }
    try office.refuseRestricted(before.guest)
    var after = before
    after.room = try office.freeRoom(room, for: before)
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
