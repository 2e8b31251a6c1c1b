package import Hotel

/// A to-do as somebody leaves it for a department.
package struct TraceDraft: Sendable {
  package var id: Trace.ID?
  package let department: Department
  package let text: String
  package let due: DueTime
  package var guest: Guest.ID?
  package var room = ""

  package init(department: Department, text: String, due: DueTime) {
    self.department = department
    self.text = text
    self.due = due
  }
}

extension Store {
  /// Leaves a to-do; told twice under one id, it is there once.
  package func add(_ draft: TraceDraft, by session: Session) throws(StoreError) -> Trace {
    try session.require(.handOver)
    let text = try traceText(draft.text)
    try refusePaymentData(inID: draft.id?.rawValue)
    let room = try roomName(draft.room)
    return try write { () throws(StoreError) -> Trace in
      if let id = draft.id, let known = try known(id, at: session.property) { return known }
      let trace = Trace(
        id: draft.id ?? Trace.ID(UUIDv7.text(at: clock())),
        property: session.property,
        department: draft.department,
        text: text,
        guest: draft.guest,
        stay: try draft.guest.flatMap { guest throws(StoreError) in
          try stayAtHand(of: guest, at: session.property)
        },
        room: room,
        due: draft.due,
        made: try signature(of: session)
      )
      try insert(trace)
      try audit("trace add", of: trace, by: session)
      return trace
    }
  }

  /// It is seen to.
  package func resolve(_ id: Trace.ID, by session: Session) throws(StoreError) -> Trace {
    try change(id, "trace done", by: session) { trace, today throws(StoreError) in
      guard !trace.isResolved else { throw .refused(.traceResolved) }
      trace.resolution = Trace.Resolution(
        signature: try signature(of: session),
        on: today
      )
    }
  }

  /// It is to be done after all.
  package func reopen(_ id: Trace.ID, by session: Session) throws(StoreError) -> Trace {
    try change(id, "trace reopen", by: session) { trace, _ throws(StoreError) in
      guard trace.isResolved else { throw .refused(.traceNotResolved) }
      trace.resolution = nil
    }
  }

  /// The hotel's traces not yet resolved, with those that were resolved on the day if one is named.
  package func traces(
    at property: Property.Code,
    dueBy last: Day? = nil,
    resolvedOn day: Day? = nil
  ) throws(StoreError) -> [HandOver.TraceLine] {
    let traces = try connection.all(
      """
      SELECT \(Store.traceColumns) FROM trace
      WHERE property = $1 AND withdrawn_at IS NULL
        AND (resolved_on IS NULL AND ($2 IS NULL OR due_on <= $2) OR resolved_on = $3)
      ORDER BY due_on, due_at, id
      """,
      [Value(property), Value(last), Value(day)],
      trace
    )
    var lines: [HandOver.TraceLine] = []
    for trace in traces { lines.append(try line(of: trace)) }
    return lines
  }

  /// Puts a trace back to what an audit line says it was.
  func restore(_ id: Trace.ID, to before: String, by session: Session) throws(StoreError) {
    var trace = try trace(id, at: session.property)
    let parts = before.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    trace.resolution = nil
    if parts.count == 3, let at = Int64(parts[1]), let day = Day(parts[2]) {
      trace.resolution = Trace.Resolution(
        signature: Signature(by: Staff.ID(parts[0]), at: Instant(milliseconds: at)),
        on: day
      )
    }
    try update(trace)
  }

  /// The row stays, and nobody sees it any more.
  func withdraw(_ id: Trace.ID) throws(StoreError) {
    try connection.execute(
      "UPDATE trace SET withdrawn_at = $2 WHERE id = $1",
      [Value(id), Value(clock())]
    )
  }

  private func change(
    _ id: Trace.ID,
    _ action: String,
    by session: Session,
    _ body: (inout Trace, Day) throws(StoreError) -> Void
  ) throws(StoreError) -> Trace {
    try session.require(.handOver)
    return try write { () throws(StoreError) -> Trace in
      let before = try trace(id, at: session.property)
      var after = before
      try body(&after, try property(session.property).businessDate)
      try update(after)
      try audit(action, of: after, before: restorable(before), by: session)
      return after
    }
  }

  private func traceText(_ typed: String) throws(StoreError) -> String {
    let text = typed.trimmed
    guard !text.isEmpty, text.unicodeScalars.count <= Trace.longest else {
      throw .refused(
        .malformed(field: "text", value: "", expected: .length(1...Trace.longest))
      )
    }
    try refusePaymentData(in: text, field: "text")
    return text
  }

  private func stayAtHand(
    of guest: Guest.ID,
    at property: Property.Code
  ) throws(StoreError) -> Stay.ID? {
    try requireKept(guest)
    return GuestCard.current(among: try stays(of: guest), at: try house(property))?.id
  }

  private func line(of trace: Trace) throws(StoreError) -> HandOver.TraceLine {
    let guest = try trace.guest.flatMap { id throws(StoreError) in try known(id) }
    let stay = try trace.stay.flatMap { id throws(StoreError) in try known(id) }
    return HandOver.TraceLine(trace: trace, guest: guest, stay: stay)
  }

  private func audit(
    _ action: String,
    of trace: Trace,
    before: String = "",
    by session: Session
  ) throws(StoreError) {
    try audit(
      action,
      by: session,
      guest: trace.guest,
      subject: trace.id.rawValue,
      detail: "\(trace.department.rawValue): \(trace.text)",
      before: before
    )
  }

  private func restorable(_ trace: Trace) -> String {
    guard let resolution = trace.resolution else { return "" }
    let signature = resolution.signature
    return "\(signature.by);\(signature.at.milliseconds);\(resolution.on)"
  }
}
