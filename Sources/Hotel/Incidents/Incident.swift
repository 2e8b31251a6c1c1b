/// A service failure or complaint, and what put it right.
package struct Incident: Hashable, Sendable {
  package typealias ID = Identifier<Incident>

  package let id: ID
  package let guest: Guest.ID
  package let property: Property.Code
  package var stay: Stay.ID?
  package var category: IncidentCategory
  package var department: String
  package var severity: Severity
  package var room: String
  package var problem: String
  package var action: String
  package var occurredAt: Instant
  package let loggedAt: Instant
  /// The work is done.
  package var completedAt: Instant?
  /// The guest has been asked, and all is well.
  package var closedAt: Instant?
  package var staff: Staff.ID?
  package var outcome: Outcome?
  /// How the guest felt before the recovery, and after it.
  package var before: Temperature?
  package var after: Temperature?
  package var followUpOn: Day?
  /// What was given, in words of the files; money of the ledger stands in charges.
  package var compensation: String
  /// What became of it, where the ledger knows.
  package var chargeStatus: Charge.Status?

  package init(
    id: ID,
    guest: Guest.ID,
    property: Property.Code,
    stay: Stay.ID? = nil,
    category: IncidentCategory,
    department: String,
    severity: Severity,
    room: String = "",
    problem: String,
    action: String = "",
    occurredAt: Instant,
    loggedAt: Instant,
    completedAt: Instant? = nil,
    closedAt: Instant? = nil,
    staff: Staff.ID? = nil,
    outcome: Outcome? = nil,
    followUpOn: Day? = nil,
    compensation: String = ""
  ) {
    self.id = id
    self.guest = guest
    self.property = property
    self.stay = stay
    self.category = category
    self.department = department
    self.severity = severity
    self.room = room
    self.problem = problem
    self.action = action
    self.occurredAt = occurredAt
    self.loggedAt = loggedAt
    self.completedAt = completedAt
    self.closedAt = closedAt
    self.staff = staff
    self.outcome = outcome
    self.followUpOn = followUpOn
    self.compensation = compensation
  }

  /// Where it stands between the complaint and the guest's last word on it.
  package var state: State {
    if closedAt != nil { return .closed }
    return completedAt == nil ? .open : .followUp
  }

  /// The three states of a complaint.
  package enum State: String, Sendable {
    case open
    case followUp = "follow-up"
    case closed
  }
}
