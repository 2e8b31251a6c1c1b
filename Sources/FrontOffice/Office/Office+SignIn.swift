package import Hotel
package import Storage

extension Office {
  /// Lets somebody in who knows the PIN, at their own hotel when no other is named.
  package static func signIn(
    to store: Store,
    as typed: String,
    pin: String,
    at property: Property.Code? = nil,
    session: String
  ) throws(OfficeError) -> Office {
    guard let id = Staff.id(from: typed), let line = try store.staffLine(id) else {
      throw .denied(.unknownStaff)
    }
    guard line.staff.isActive else { throw .denied(.hasLeft) }
    let check = PINCheck(store)
    try check.check(pin, of: id)
    try check.forgetWrong(id)
    let here = try store.property(property ?? line.staff.property).code
    let opened = Session(id: session, staff: line.staff, property: here)
    let office = Office(store, opened)
    if session != Session.commandLine {
      try store.write { () throws(OfficeError) in
        try office.refuseStaleSession()
        try store.note(TrailNote(.signIn), by: opened)
      }
    }
    return office
  }
}
