package import Hotel
package import Storage

/// Opens the door again after too many wrong PINs.
package struct UnlockStaff: Act {
  package let staff: Staff.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ staff: Staff.ID, id: ActID) {
    self.staff = staff
    self.id = id
  }

  package var name: ActName { .unlockStaff }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Staff> {
    let known = try office.store.staff(staff)
    try office.store.keep(WrongPINs(), of: staff)
    return Deed(known, TrailNote(name, subject: staff.rawValue))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Staff {
    try office.store.staff(staff)
  }
}
