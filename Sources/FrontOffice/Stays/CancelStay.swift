package import Hotel
import Storage

/// A reservation that is not needed any more.
package struct CancelStay: ReversibleAct {
  package let stay: Stay.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ stay: Stay.ID, id: ActID) {
    self.stay = stay
    self.id = id
  }

  package var name: ActName { .cancelStay }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    guard before.status == .dueIn else { throw .refused(.stay(.wrongStatus(before.status))) }
    var after = before
    after.status = .cancelled
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
