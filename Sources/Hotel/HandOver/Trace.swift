/// A to-do for a department, tied to a stay, a room, or to neither.
package struct Trace: Hashable, Sendable {
  package typealias ID = Identifier<Trace>

  /// More is a letter, not a to-do.
  package static let longest = 300

  package let id: ID
  package let property: Property.Code
  package let department: Department
  package let text: String
  package let guest: Guest.ID?
  package let stay: Stay.ID?
  package let room: String
  package let due: LocalTime
  package let made: Signature
  package var resolution: Resolution?

  package init(
    id: ID,
    property: Property.Code,
    department: Department,
    text: String,
    guest: Guest.ID? = nil,
    stay: Stay.ID? = nil,
    room: String = "",
    due: LocalTime,
    made: Signature,
    resolution: Resolution? = nil
  ) {
    self.id = id
    self.property = property
    self.department = department
    self.text = text
    self.guest = guest
    self.stay = stay
    self.room = room
    self.due = due
    self.made = made
    self.resolution = resolution
  }

  /// Who saw to it, and on which business date.
  package struct Resolution: Hashable, Sendable {
    package let signature: Signature
    package let on: Day

    package init(signature: Signature, on day: Day) {
      self.signature = signature
      on = day
    }
  }

  package var isResolved: Bool { resolution != nil }

  /// It should have been done by now and is not.
  package func isOverdue(at now: LocalTime) -> Bool {
    !isResolved && due < now
  }
}

/// Who did something, and when.
package struct Signature: Hashable, Sendable {
  package let by: Staff.ID
  package let at: Instant

  package init(by staff: Staff.ID, at moment: Instant) {
    by = staff
    at = moment
  }
}
