/// Whom the company has kept for longer than its policy says.
package struct RetentionReview: Sendable {
  package let years: Int
  /// Who has not been heard of since before this day is due.
  package let since: Day
  package let due: [DueGuest]
  /// Profiles of which nobody knows since when they are there: they are left alone.
  package let undated: Int

  package init(years: Int, since: Day, due: [DueGuest], undated: Int) {
    self.years = years
    self.since = since
    self.due = due
    self.undated = undated
  }

  /// Somebody whose time is over.
  package struct DueGuest: Sendable {
    package let guest: Guest.ID
    package let name: String
    package let lastContact: Day

    package init(guest: Guest.ID, name: String, lastContact: Day) {
      self.guest = guest
      self.name = name
      self.lastContact = lastContact
    }
  }
}
