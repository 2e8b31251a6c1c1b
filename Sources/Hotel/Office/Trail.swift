/// One line of the trail.
package struct TrailEntry: Sendable {
  package let number: Int64
  package let at: Instant
  package let staff: Staff.ID
  package let property: Property.Code
  package let businessDate: Day
  package let act: ActName
  package let guest: Guest.ID?
  package let subject: String?
  package let facts: Facts
  /// What an undo needs to go back.
  package let before: Facts
  /// What the lines of one act share, and what a repeated one is known by.
  package let actID: String?

  package init(
    number: Int64,
    at: Instant,
    staff: Staff.ID,
    property: Property.Code,
    businessDate: Day,
    act: ActName,
    guest: Guest.ID?,
    subject: String?,
    facts: Facts,
    before: Facts,
    actID: String?
  ) {
    self.number = number
    self.at = at
    self.staff = staff
    self.property = property
    self.businessDate = businessDate
    self.act = act
    self.guest = guest
    self.subject = subject
    self.facts = facts
    self.before = before
    self.actID = actID
  }
}

/// Which lines of the trail are meant: all that agree with whatever is said.
package struct TrailFilter: Sendable {
  package var guest: Guest.ID?
  package var staff: Staff.ID?
  package var act: ActName?
  package var from: Day?
  package var to: Day?
  /// How many of the newest; all without.
  package var limit: Int?

  package init() {}
}
