package import Hotel
import Storage

/// A complaint as somebody tells it.
package struct IncidentReport: Hashable, Sendable {
  package var guest: Guest.ID
  package var category: IncidentCategory
  /// Whose work it is: a code, or free words from a file.
  package var department: String
  package var severity: Severity
  package var problem: String
  package var action = ""
  package var room = ""
  /// When it happened; now, if it was not said.
  package var occurredAt: LocalTime?
  package var outcome: Outcome?
  /// The guest's mood when it was told, and after it was seen to.
  package var before: Temperature?
  package var after: Temperature?
  /// The day on which the guest is asked again whether all is well.
  package var followUpOn: Day?
  package var gestures: [Gesture] = []

  package init(
    guest: Guest.ID,
    category: IncidentCategory,
    severity: Severity,
    problem: String
  ) {
    self.guest = guest
    self.category = category
    department = category.department.rawValue
    self.severity = severity
    self.problem = problem
  }

  var texts: [(field: String, text: String)] {
    [("problem", problem), ("action", action), ("room", room), ("department", department)]
  }

  /// Whether a line of the trail tells this complaint.
  func isTold(by entry: TrailEntry) -> Bool {
    entry.guest == guest && entry.facts[.problem] == problem
  }

  /// The complaint as it is kept; of one that is known, what was not told again stays.
  func incident(
    _ id: Incident.ID,
    over known: Incident?,
    in office: Office
  ) throws(OfficeError) -> Incident {
    try office.store.requireKept(guest)
    let (now, house) = (office.now, try office.house)
    try refuseOtherTimes(at: house, now)
    let stay = try office.store.currentStay(of: guest, at: house)
    let given = gestures.map { $0.written(besides: house.policy.budget.limit.currency) }
    var incident = Incident(
      id: id,
      guest: guest,
      property: known?.property ?? office.session.property,
      stay: known?.stay ?? stay?.id,
      category: category,
      department: department,
      severity: severity,
      room: room.isEmpty ? known?.room ?? stay?.room ?? "" : room,
      problem: problem,
      action: action,
      occurredAt: try occurredAt.map { time throws(OfficeError) in try office.instant(of: time) }
        ?? known?.occurredAt ?? house.moment(of: now),
      loggedAt: known?.loggedAt ?? now,
      staff: office.session.staff.id,
      outcome: outcome,
      followUpOn: followUpOn,
      compensation: ([known?.compensation ?? ""] + given).filter { !$0.isEmpty }
        .joined(separator: ";")
    )
    incident.before = before
    incident.after = after
    return incident
  }
}

extension IncidentReport {
  /// What happened is past, and who shall be asked again is not asked yesterday.
  private func refuseOtherTimes(at house: House, _ now: Instant) throws(OfficeError) {
    if let occurredAt, occurredAt > house.time(of: now).adding(minutes: TimeReading.tolerance) {
      let value = "\(occurredAt.day) \(timeOfDay(occurredAt.minutes))"
      throw .refused(.malformed(field: "when", value: value, expected: .timePast))
    }
    if let followUpOn, followUpOn < house.today {
      throw .refused(
        .malformed(
          field: "follow_up",
          value: followUpOn.description,
          expected: .dayFrom(house.today)
        )
      )
    }
  }
}

extension Incident {
  /// What the trail tells of a complaint.
  var facts: Facts {
    Facts([
      .problem: problem, .action: action, .category: category.rawValue, .department: department,
      .severity: severity.code, .room: room, .outcome: outcome?.rawValue,
    ])
  }

  /// What a resolution or a closing changes.
  var restorable: Facts {
    Facts([
      .stay: stay?.rawValue, .category: category.rawValue, .department: department,
      .severity: String(severity.rawValue), .room: room, .problem: problem, .action: action,
      .occurred: String(occurredAt.milliseconds),
      .completed: completedAt.map { String($0.milliseconds) },
      .closed: closedAt.map { String($0.milliseconds) }, .staff: staff?.rawValue,
      .outcome: outcome?.rawValue, .before: before?.rawValue, .after: after?.rawValue,
      .followUp: followUpOn?.description, .given: compensation,
    ])
  }

  mutating func restore(_ facts: Facts) {
    func moment(_ name: Facts.Name) -> Instant? {
      facts[name].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
    }
    stay = facts[.stay].map { Stay.ID($0) }
    category = facts[.category].flatMap(IncidentCategory.init) ?? category
    department = facts[.department] ?? department
    severity = facts[.severity].flatMap { Int($0) }.flatMap(Severity.init) ?? severity
    room = facts[.room] ?? ""
    problem = facts[.problem] ?? problem
    action = facts[.action] ?? ""
    occurredAt = moment(.occurred) ?? occurredAt
    completedAt = moment(.completed)
    closedAt = moment(.closed)
    staff = facts[.staff].map { Staff.ID($0) }
    outcome = facts[.outcome].flatMap(Outcome.init)
    before = facts[.before].flatMap(Temperature.init)
    after = facts[.after].flatMap(Temperature.init)
    followUpOn = facts[.followUp].flatMap { Day($0) }
    compensation = facts[.given] ?? ""
  }
}
