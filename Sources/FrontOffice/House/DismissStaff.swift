package import Hotel
import Storage

/// Somebody no longer signs in; a manager is taken off by another, so that one is always left.
package struct DismissStaff: Act {
  package let staff: Staff.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ staff: Staff.ID, id: ActID) {
    self.staff = staff
    self.id = id
  }

  package var name: ActName { .dismissStaff }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Staff> {
    guard staff != office.session.staff.id else { throw .refused(.oneself) }
    let known = try office.store.staff(staff)
    try office.store.dismiss(staff)
    return Deed(known, TrailNote(name, subject: staff.rawValue, Facts([.staff: staff.rawValue])))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Staff {
    try office.store.staff(staff)
  }
}
