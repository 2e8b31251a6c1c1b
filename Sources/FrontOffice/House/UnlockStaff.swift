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
    return Deed(known, TrailNote(name, subject: staff.rawValue, Facts([.staff: staff.rawValue])))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Staff {
    try office.store.staff(staff)
  }
}

extension Office {
  /// Opens the door to somebody without a sign-in, for whoever owns the store's file.
  ///
  /// They could write into it anyhow. One PIN may be tried; a wrong one closes the door for longer
  /// than before.
  package static func unlockAsOwner(
    of store: Store,
    _ staff: Staff.ID
  ) throws(OfficeError) -> Staff {
    guard store.isOwnFile else { throw .denied(.notTheOwner) }
    let known = try store.staff(staff)
    let owner = Staff(
      id: Staff.fileOwner,
      name: Staff.fileOwner.rawValue,
      property: known.property,
      role: .clerk
    )
    try store.write { () throws(OfficeError) in
      let lockouts = try store.wrongPINs(of: staff).lockouts
      try store.keep(WrongPINs(count: PINCheck.allowed - 1, lockouts: lockouts), of: staff)
      try store.note(
        TrailNote(.unlockStaff, subject: staff.rawValue, Facts([.staff: staff.rawValue])),
        by: Session(id: Session.commandLine, staff: owner, property: known.property)
      )
    }
    return known
  }
}
