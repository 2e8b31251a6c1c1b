package import Hotel
import Storage

/// Gives somebody a new PIN: one's own with the old one, anybody's as a manager.
package struct SetPIN: Act {
  package let staff: Staff.ID
  private let pin: String
  private let old: String
  private var hash = ""
  package let id: ActID
  package var answers = Answers()

  package init(_ pin: String, of staff: Staff.ID, old: String = "", id: ActID) {
    self.staff = staff
    self.pin = pin
    self.old = old
    self.id = id
  }

  package var name: ActName { .setPIN }

  package func prepared(in office: Office) throws(OfficeError) -> SetPIN {
    if staff == office.session.staff.id {
      try PINCheck(office.store, office.session).check(old)
      guard pin != old else {
        throw .refused(.malformed(field: "PIN", value: "", expected: .otherPIN))
      }
      guard !Staff.isEasyPIN(pin) else {
        throw .refused(.malformed(field: "PIN", value: "", expected: .lessEasyPIN))
      }
    } else {
      try office.require(.manageStaff)
    }
    var ready = self
    ready.hash = try PIN.kept(pin)
    return ready
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Staff> {
    let known = try office.store.staff(staff)
    try office.store.setPIN(hash: hash, of: staff, by: office.session.staff.id)
    try office.store.keep(WrongPINs(), of: staff)
    return Deed(known, TrailNote(name, subject: staff.rawValue, Facts([.staff: staff.rawValue])))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Staff {
    try office.store.staff(staff)
  }
}
