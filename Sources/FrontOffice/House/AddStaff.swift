package import Hotel
import Storage

/// Adds somebody; the PIN is theirs to change.
package struct AddStaff: Act {
  package let staff: Staff
  private let pin: String
  private var hash = ""
  package let id: ActID
  package var answers = Answers()

  package init(_ staff: Staff, pin: String, id: ActID) {
    self.staff = staff
    self.pin = pin
    self.id = id
  }

  package var name: ActName { .addStaff }
  package var texts: [(field: String, text: String)] {
    [("staff", staff.id.rawValue), ("name", staff.name), ("department", staff.department)]
  }

  package func prepared(in office: Office) throws(OfficeError) -> AddStaff {
    var ready = self
    ready.hash = try PIN.kept(pin)
    return ready
  }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Staff> {
    _ = try office.store.property(staff.property)
    guard try office.store.staffLine(staff.id) == nil else { throw .refused(.staffExists) }
    let giver = office.session.staff.id
    try office.store.save(staff, pin: hash, by: giver)
    try office.store.setPIN(hash: hash, of: staff.id, by: giver)
    return Deed(
      staff,
      TrailNote(
        name,
        subject: staff.id.rawValue,
        Facts([.role: staff.role.rawValue, .staff: staff.id.rawValue])
      )
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Staff {
    try office.store.staff(staff.id)
  }
}
