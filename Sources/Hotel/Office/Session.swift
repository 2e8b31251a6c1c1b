/// Somebody who has signed in at a desk; every act bears it.
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

  package func may(_ duty: Duty) -> Bool { staff.role >= duty.role }
}
