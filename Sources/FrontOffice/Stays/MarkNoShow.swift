package import Hotel
import Storage

/// Somebody who was due did not come.
package struct MarkNoShow: ReversibleAct {
  package let stay: Stay.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ stay: Stay.ID, id: ActID) {
    self.stay = stay
    self.id = id
  }

  package var name: ActName { .noShow }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<StayReceipt> {
    let before = try office.ownStay(stay)
    guard before.status == .dueIn else { throw .refused(.stay(.wrongStatus(before.status))) }
    guard before.arrival <= (try office.today) else {
      throw .refused(.stay(.notDueYet(before.arrival)))
    }
    var after = before
    after.status = .noShow
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
