package import Hotel
import Storage

/// Hands out all that is held on a guest; that somebody did is told by the trail, and so is part of it.
package struct ExportGuest: Act {
  package let guest: Guest.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ guest: Guest.ID, id: ActID) {
    self.guest = guest
    self.id = id
  }

  package var name: ActName { .export }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Guest.ID> {
    guard try office.store.exists(guest) else { throw .unknown(.guest, id: guest.rawValue) }
    return Deed(guest, TrailNote(name, guest: guest, subject: guest.rawValue))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Guest.ID { guest }
}

extension Office {
  /// All that is held on a guest, the line that tells of this export included.
  package func export(_ guest: Guest.ID) throws(OfficeError) -> GuestHoldings {
    _ = try perform(ExportGuest(guest, id: newID()))
    return try store.holdings(of: guest)
  }
}
