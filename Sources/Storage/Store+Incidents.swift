package import Hotel

/// A complaint as somebody logs it.
package struct IncidentDraft: Sendable {
  package var id: Incident.ID?
  package var guest: Guest.ID
  package var category: IncidentCategory
  package var department: String
  package var severity: Severity
  package var problem: String
  package var action = ""
  package var room = ""
  /// When it happened; now, if it was not said.
  package var occurredAt: Instant?
  package var outcome: Outcome?
  package var before: Temperature?
  package var after: Temperature?
  package var followUpOn: Day?
  package var gifts: [Compensation] = []

  package init(
    guest: Guest.ID, category: IncidentCategory, severity: Severity, problem: String
  ) {
    self.guest = guest
    self.category = category
    department = category.department.rawValue
    self.severity = severity
    self.problem = problem
  }
}

/// What became of a complaint or a delight, and of the money in it.
package struct Resolution: Sendable {
  package let incident: Incident.ID?
  package let charge: Charge.ID
  package let status: Charge.Status
  package let amount: Money
  package let remaining: Money
}

extension Store {
  package func incidents(of guest: Guest.ID) throws(StoreError) -> [Incident] {
    try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE guest = $1 AND withdrawn_at IS NULL ORDER BY occurred_at DESC, id DESC
      """, [Value(guest)], incident)
  }

  package func incident(_ id: Incident.ID) throws(StoreError) -> Incident {
    let found = try connection.first(
      "SELECT \(Store.incidentColumns) FROM incident WHERE id = $1 AND withdrawn_at IS NULL",
      [Value(id)], incident)
    guard let found else { throw .unknown(.incident, id: id.rawValue) }
    return found
  }

  /// Complaints at a property that the guest has not yet called settled, the gravest first.
  package func unsettled(at property: Property.Code) throws(StoreError) -> [(Incident, Guest)] {
    var found: [(Incident, Guest)] = []
    let incidents = try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE property = $1 AND closed_at IS NULL AND withdrawn_at IS NULL
      ORDER BY completed_at IS NOT NULL, severity DESC, occurred_at, id
      """, [Value(property)], incident)
    for incident in incidents { found.append((incident, try guest(incident.guest))) }
    return found
  }

  /// Logs a complaint that is still to be put right.
  package func open(_ draft: IncidentDraft, by session: Session) throws(StoreError) -> Incident {
    try session.require(.logIncident)
    try refusePaymentData(in: draft)
    return try write { () throws(StoreError) -> Incident in
      let incident = try made(from: draft, by: session)
      try save(incident)
      try audit(
        "incident open", by: session, guest: incident.guest, subject: incident.id.rawValue,
        detail: incident.problem)
      return incident
    }
  }

  /// Logs what was done about a complaint and charges what was given, both or neither.
  package func resolve(
    _ draft: IncidentDraft, overLimit: OverLimit = .askApproval, by session: Session
  ) throws(StoreError) -> Resolution {
    try session.require(.logIncident)
    try refusePaymentData(in: draft)
    return try write { () throws(StoreError) -> Resolution in
      if let id = draft.id, let earlier = try retried(id, by: session) { return earlier }
      var incident = try made(from: draft, by: session)
      incident.completedAt = clock()
      if incident.after == .calm, incident.outcome == .recovered, incident.followUpOn == nil {
        incident.followUpOn = nil
      }
      try save(incident)
      let resolution = try charge(
        draft.gifts, id: Charge.ID(try freeChargeID(for: incident.id)), guest: incident.guest,
        incident: incident.id, reason: incident.problem, overLimit: overLimit, by: session)
      try audit(
        "resolve", by: session, guest: incident.guest, subject: incident.id.rawValue,
        detail: incident.problem, before: draft.id == nil ? "" : "open")
      return resolution
    }
  }

  /// The guest has been asked, and all is well.
  package func close(_ id: Incident.ID, by session: Session) throws(StoreError) -> Incident {
    try session.require(.logIncident)
    return try write { () throws(StoreError) -> Incident in
      var incident = try incident(id)
      guard incident.closedAt == nil else { throw .refused(.alreadyClosed) }
      let wasCompleted = incident.completedAt != nil
      incident.closedAt = clock()
      incident.completedAt = incident.completedAt ?? incident.closedAt
      try save(incident)
      try audit(
        "incident close", by: session, guest: incident.guest, subject: id.rawValue,
        detail: incident.problem, before: wasCompleted ? "completed" : "open")
      return incident
    }
  }

  /// Gives a delight with no complaint behind it.
  package func delight(
    _ guest: Guest.ID, action: String, gifts: [Compensation],
    overLimit: OverLimit = .askApproval, by session: Session
  ) throws(StoreError) -> Resolution {
    try session.require(.give)
    try refusePaymentData(in: action, field: "action")
    return try write { () throws(StoreError) -> Resolution in
      guard try exists(guest) else { throw .unknown(.guest, id: guest.rawValue) }
      let resolution = try charge(
        gifts, id: Charge.ID(UUIDv7.text(at: clock())), guest: guest, incident: nil,
        reason: action, overLimit: overLimit, by: session)
      try audit(
        "wow", by: session, guest: guest, subject: resolution.charge.rawValue, detail: action)
      return resolution
    }
  }

  private func made(
    from draft: IncidentDraft, by session: Session
  ) throws(StoreError) -> Incident {
    guard try exists(draft.guest) else { throw .unknown(.guest, id: draft.guest.rawValue) }
    let now = clock()
    let known = try draft.id.map { id throws(StoreError) in try? incident(id) } ?? nil
    let place = try place(session.property)
    let stay = GuestCard.current(among: try stays(of: draft.guest), at: place)
    return Incident(
      id: draft.id ?? Incident.ID(UUIDv7.text(at: now)), guest: draft.guest,
      property: known?.property ?? session.property, stay: known?.stay ?? stay?.id,
      category: draft.category, department: draft.department, severity: draft.severity,
      room: draft.room.isEmpty ? known?.room ?? stay?.room ?? "" : draft.room,
      problem: draft.problem, action: draft.action,
      occurredAt: draft.occurredAt ?? known?.occurredAt ?? now, loggedAt: known?.loggedAt ?? now,
      staff: session.staff.id, outcome: draft.outcome, before: draft.before, after: draft.after,
      followUpOn: draft.followUpOn,
      compensation: draft.gifts.map { $0.written(besides: place.policy.budget.limit.currency) }
        .joined(separator: ";"))
  }

  private func refusePaymentData(in draft: IncidentDraft) throws(StoreError) {
    try refusePaymentData(in: draft.problem, field: "problem")
    try refusePaymentData(in: draft.action, field: "action")
    try refusePaymentData(in: draft.room, field: "room")
  }

  /// The answer that a first try already earned, when a desk asks twice.
  private func retried(
    _ id: Incident.ID, by session: Session
  ) throws(StoreError) -> Resolution? {
    guard let incident = try? incident(id), incident.completedAt != nil,
      incident.staff == session.staff.id, incident.closedAt == nil,
      let charge = try charge(Charge.ID(id.rawValue))
    else {
      return nil
    }
    return Resolution(
      incident: id, charge: charge.id, status: charge.status, amount: charge.amount,
      remaining: try standing(of: session.staff.id, at: session.property).remaining)
  }
}
