/// A staff member as the manager's list shows one.
package struct StaffEntry: Sendable {
  package let staff: Staff
  package let hasPIN: Bool
  package let lockedUntil: Instant?

  package init(staff: Staff, hasPIN: Bool, lockedUntil: Instant?) {
    self.staff = staff
    self.hasPIN = hasPIN
    self.lockedUntil = lockedUntil
  }
}
