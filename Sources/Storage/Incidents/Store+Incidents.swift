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
}

/// What became of a complaint or a delight, and of the money in it.
package struct Resolution: Sendable {
  package let incident: Incident.ID?
  package let charge: Charge.ID
  package let status: Charge.Status
  package let amount: Money
  package let remaining: Money

  init(of charge: Charge, remaining: Money) {
    incident = charge.incident
    self.charge = charge.id
    status = charge.status
    amount = charge.amount
    self.remaining = remaining
  }

  /// Nothing was given for the complaint, so there is no charge.
  init(freeOf incident: Incident.ID, remaining: Money) {
    self.incident = incident
    charge = Charge.ID(incident.rawValue)
    status = .charged
    amount = .zero(remaining.currency)
    self.remaining = remaining
  }
}

extension Store {
  package func incidents(of guest: Guest.ID) throws(StoreError) -> [Incident] {
    try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE guest = $1 AND withdrawn_at IS NULL ORDER BY occurred_at DESC, id DESC
      """,
      [Value(guest)],
      incident
    )
  }

  package func incident(_ id: Incident.ID) throws(StoreError) -> Incident {
    guard let found = try known(id) else { throw .unknown(.incident, id: id.rawValue) }
    return found
  }

  func known(_ id: Incident.ID) throws(StoreError) -> Incident? {
    try connection.first(
      "SELECT \(Store.incidentColumns) FROM incident WHERE id = $1 AND withdrawn_at IS NULL",
      [Value(id)],
      incident
    )
  }

  /// Complaints at a property that the guest has not yet called settled, the gravest first.
  package func unsettled(at property: Property.Code) throws(StoreError) -> [(Incident, Guest)] {
    var found: [(Incident, Guest)] = []
    let incidents = try connection.all(
      """
      SELECT \(Store.incidentColumns) FROM incident
      WHERE property = $1 AND closed_at IS NULL AND withdrawn_at IS NULL
      ORDER BY completed_at IS NOT NULL, severity DESC, occurred_at, id
      """,
      [Value(property)],
      incident
    )
    for incident in incidents { found.append((incident, try guest(incident.guest))) }
    return found
  }

  /// Logs a complaint that is still to be put right.
  package func open(_ draft: IncidentDraft, by session: Session) throws(StoreError) -> Incident {
    try session.require(.logIncident)
    try refusePaymentData(in: draft)
    return try write { () throws(StoreError) -> Incident in
      if let id = draft.id, let logged = try known(id) { return logged }
      let incident = try made(from: draft, after: nil, by: session)
      try save(incident)
      try audit(
        "incident open",
        by: session,
        guest: incident.guest,
        subject: incident.id.rawValue,
        detail: incident.problem
      )
      return incident
    }
  }

  /// Logs what was done about a complaint and charges what was given, both or neither.
  package func resolve(
    _ draft: IncidentDraft,
    overLimit: OverLimit = .askApproval,
    by session: Session
  ) throws(StoreError) -> Resolution {
    try session.require(.logIncident)
    try refusePaymentData(in: draft)
    return try write { () throws(StoreError) -> Resolution in
      let known = try draft.id.flatMap { id throws(StoreError) in try self.known(id) }
      if let known {
        if let earlier = try answer(to: draft, givenFor: known, by: session) { return earlier }
        guard known.closedAt == nil else { throw .refused(.alreadyClosed) }
      }
      let before = try known.map { known throws(StoreError) in try snapshot(of: known.id) } ?? ""
      var incident = try made(from: draft, after: known, by: session)
      incident.completedAt = clock()
      try save(incident)
      let resolution = try charge(
        draft.gestures,
        id: Charge.ID(try freeChargeID(for: incident.id)),
        guest: incident.guest,
        incident: incident.id,
        reason: incident.problem,
        overLimit: overLimit,
        by: session
      )
      try audit(
        "resolve",
        by: session,
        guest: incident.guest,
        subject: incident.id.rawValue,
        detail: incident.problem,
        before: resolution.charge.rawValue + "\n" + before
      )
      return resolution
    }
  }

  /// The guest has been asked, and all is well.
  package func close(_ id: Incident.ID, by session: Session) throws(StoreError) -> Incident {
    try session.require(.logIncident)
    return try write { () throws(StoreError) -> Incident in
      var incident = try incident(id)
      guard incident.closedAt == nil else { throw .refused(.alreadyClosed) }
      let before = try snapshot(of: id)
      incident.closedAt = clock()
      incident.completedAt = incident.completedAt ?? incident.closedAt
      try save(incident)
      try audit(
        "incident close",
        by: session,
        guest: incident.guest,
        subject: id.rawValue,
        detail: incident.problem,
        before: before
      )
      return incident
    }
  }

  /// Gives a delight with no complaint behind it; asked twice under one id, it gives once.
  package func delight(
    _ guest: Guest.ID,
    action: String,
    gestures: [Gesture],
    id: Charge.ID? = nil,
    overLimit: OverLimit = .askApproval,
    by session: Session
  ) throws(StoreError) -> Resolution {
    try session.require(.give)
    try refusePaymentData(in: action, field: "action")
    try refusePaymentData(inID: id?.rawValue)
    return try write { () throws(StoreError) -> Resolution in
      try requireKept(guest)
      if let id, let earlier = try charge(id), earlier.staff == session.staff.id {
        return try resolution(of: earlier, by: session)
      }
      let resolution = try charge(
        gestures,
        id: id ?? Charge.ID(UUIDv7.text(at: clock())),
        guest: guest,
        incident: nil,
        reason: action,
        overLimit: overLimit,
        by: session
      )
      try audit(
        "wow",
        by: session,
        guest: guest,
        subject: resolution.charge.rawValue,
        detail: action
      )
      return resolution
    }
  }

  private func made(
    from draft: IncidentDraft,
    after known: Incident?,
    by session: Session
  ) throws(StoreError) -> Incident {
    try requireKept(draft.guest)
    let now = clock()
    let house = try house(session.property)
    let stay = GuestCard.current(among: try stays(of: draft.guest), at: house)
    var incident = Incident(
      id: draft.id ?? Incident.ID(UUIDv7.text(at: now)),
      guest: draft.guest,
      property: known?.property ?? session.property,
      stay: known?.stay ?? stay?.id,
      category: draft.category,
      department: draft.department,
      severity: draft.severity,
      room: draft.room.isEmpty ? known?.room ?? stay?.room ?? "" : draft.room,
      problem: draft.problem,
      action: draft.action,
      occurredAt: draft.occurredAt ?? known?.occurredAt ?? house.moment(of: now),
      loggedAt: known?.loggedAt ?? now,
      staff: session.staff.id,
      outcome: draft.outcome,
      followUpOn: draft.followUpOn,
      compensation: [known?.compensation ?? "", written(draft.gestures, under: house.policy)]
        .filter { !$0.isEmpty }.joined(separator: ";")
    )
    incident.before = draft.before
    incident.after = draft.after
    return incident
  }

  private func written(_ gestures: [Gesture], under policy: ChainPolicy) -> String {
    gestures.map { $0.written(besides: policy.budget.limit.currency) }.joined(separator: ";")
  }

  private func refusePaymentData(in draft: IncidentDraft) throws(StoreError) {
    try refusePaymentData(in: draft.problem, field: "problem")
    try refusePaymentData(in: draft.action, field: "action")
    try refusePaymentData(in: draft.room, field: "room")
    try refusePaymentData(in: draft.department, field: "department")
    try refusePaymentData(inID: draft.id?.rawValue)
    let fields = [draft.problem, draft.action]
    if let finding = NoteGuard.finding(across: fields) {
      throw .refused(.text(field: "action", finding))
    }
  }

  /// The answer that a first try already earned, when a desk asks the very same twice; anything
  /// else given for a complaint is a gift of its own.
  private func answer(
    to draft: IncidentDraft,
    givenFor known: Incident,
    by session: Session
  ) throws(StoreError) -> Resolution? {
    guard known.guest == draft.guest else { throw .unknown(.incident, id: known.id.rawValue) }
    let given = written(draft.gestures, under: try policy())
    guard known.completedAt != nil, known.staff == session.staff.id,
      known.problem == draft.problem, known.action == draft.action,
      known.compensation == given || known.compensation.hasSuffix(";" + given)
    else {
      return nil
    }
    let charges = try charges(where: "c.incident = $1 AND c.reverses IS NULL", [Value(known.id)])
    if let charge = charges.last(where: { $0.gestures == draft.gestures }) {
      return try resolution(of: charge, by: session)
    }
    guard draft.gestures.isEmpty else { return nil }
    return Resolution(
      freeOf: known.id,
      remaining: try remaining(for: known.guest, incident: known.id, by: session)
    )
  }

  private func resolution(
    of charge: Charge,
    by session: Session
  ) throws(StoreError) -> Resolution {
    Resolution(
      of: charge,
      remaining: try remaining(for: charge.guest, incident: charge.incident, by: session)
    )
  }
}
