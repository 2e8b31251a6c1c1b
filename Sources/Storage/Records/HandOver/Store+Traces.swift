package import Hotel

extension Store {
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

  /// The row stays, and nobody sees it any more.
  package func withdraw(_ id: Trace.ID) throws(StoreError) {
    try connection.execute(
      "UPDATE trace SET withdrawn_at = $2 WHERE id = $1",
      [Value(id), Value(clock())]
    )
  }

  private func line(of trace: Trace) throws(StoreError) -> HandOver.TraceLine {
    let guest = try trace.guest.flatMap { id throws(StoreError) in try known(id) }
    let stay = try trace.stay.flatMap { id throws(StoreError) in try known(id) }
    return HandOver.TraceLine(trace: trace, guest: guest, stay: stay)
  }
}
