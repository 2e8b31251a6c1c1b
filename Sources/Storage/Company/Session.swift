package import Hotel

/// Somebody who has signed in at a desk; every write bears it.
package struct Session: Hashable, Sendable {
  package let id: String
  package let staff: Staff
  /// The property at which the desk stands.
  package let property: Property.Code

  package init(id: String, staff: Staff, property: Property.Code) {
    self.id = id
    self.staff = staff
    self.property = property
  }

  /// Commands share one sign-in, so that one can undo what the last one did.
  package static let commandLine = "command line"
}

extension Session {
  /// Refuses what the role may not do.
  func require(_ duty: Duty) throws(StoreError) {
    guard staff.role >= duty.role else { throw .denied(.role(needed: duty.role)) }
  }
}
