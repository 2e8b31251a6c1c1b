package import Hotel
package import Storage

/// The way in to a store for one person: their PIN opens it.
package struct Door {
  private let store: Store
  private let typed: String
  private let property: Property.Code?
  private let session: String

  /// For whoever the typed id means, at their own hotel when no other is named.
  package init(
    to store: Store,
    as typed: String,
    at property: Property.Code? = nil,
    session: String
  ) {
    self.store = store
    self.typed = typed
    self.property = property
    self.session = session
  }

  /// Lets somebody in who knows the PIN.
  ///
  /// One that somebody else chose lets nobody in but to choose another.
  package func open(
    with pin: String,
    toChoosePIN: Bool = false
  ) throws(OfficeError) -> Office {
    guard let id = Staff.id(from: typed), let line = try store.staffLine(id) else {
      throw .denied(.unknownStaff)
    }
    guard line.staff.isActive else { throw .denied(.hasLeft) }
    let here = try store.property(property ?? line.staff.property).code
    let opened = Session(id: session, staff: line.staff, property: here)
    let check = PINCheck(store, opened)
    try check.check(pin)
    // Whoever knows the PIN may read, even where nothing can be written.
    _ = try? check.forgetWrong()
    if !toChoosePIN, try store.isOthersPIN(of: id) { throw .denied(.othersPIN) }
    let office = Office(store, opened)
    guard session != Session.commandLine else {
      // A command signs in and is gone: one write tells both that and what it did.
      store.noteLater(TrailNote(.signIn), on: try office.today, by: opened)
      return office
    }
    try store.write { () throws(OfficeError) in
      try office.refuseStaleSession()
      try store.note(TrailNote(.signIn), by: opened)
    }
    return office
  }

  /// Lets somebody in whose PIN another chose, and gives them one of their own.
  package func open(
    with pin: String,
    choosing own: String
  ) throws(OfficeError) -> Office {
    let office = try open(with: pin, toChoosePIN: true)
    let change = SetPIN(own, of: office.session.staff.id, old: pin, id: office.newID())
    _ = try office.perform(change)
    return office
  }

  /// Lets somebody in who knows the PIN; nobody when it is right and another's choice.
  package func openUnlessOthers(with pin: String) throws(OfficeError) -> Office? {
    do throws(OfficeError) {
      return try open(with: pin)
    } catch {
      guard case .denied(.othersPIN) = error else { throw error }
      return nil
    }
  }
}
