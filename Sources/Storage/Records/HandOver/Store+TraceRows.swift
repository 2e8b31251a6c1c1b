package import Hotel

extension Store {
  static let traceColumns = """
    id, property, department, text, guest, stay, room, due_on, due_at, made_by, made_at,
    resolved_by, resolved_at, resolved_on
    """

  /// A trace of this hotel; another hotel's is none.
  package func trace(_ id: Trace.ID, at property: Property.Code) throws(StoreError) -> Trace {
    guard let found = try known(id, at: property) else { throw .unknown(.trace, id: id.rawValue) }
    return found
  }

  package func known(_ id: Trace.ID, at property: Property.Code) throws(StoreError) -> Trace? {
    try connection.first(
      """
      SELECT \(Store.traceColumns) FROM trace
      WHERE id = $1 AND property = $2 AND withdrawn_at IS NULL
      """,
      [Value(id), Value(property)],
      trace
    )
  }

  package func insert(_ trace: Trace) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO trace (\(Store.traceColumns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL, NULL)
      """,
      [
        Value(trace.id), Value(trace.property), Value(trace.department.rawValue),
        Value(trace.text), Value(trace.guest), Value(trace.stay), Value(trace.room),
        Value(trace.due.day), Value(trace.due.minutes), Value(trace.made.by),
        Value(trace.made.at),
      ]
    )
  }

  /// Only who resolved it ever changes.
  package func update(_ trace: Trace) throws(StoreError) {
    try connection.execute(
      "UPDATE trace SET resolved_by = $2, resolved_at = $3, resolved_on = $4 WHERE id = $1",
      [
        Value(trace.id), Value(trace.resolution?.signature.by),
        Value(trace.resolution?.signature.at), Value(trace.resolution?.on),
      ]
    )
  }

  func trace(_ row: Row) throws(StoreError) -> Trace {
    guard let department = Department(rawValue: row.text(2)), let due = row.day(7),
      let made = row.instant(10)
    else {
      throw .corrupt(path: path)
    }
    var trace = Trace(
      id: row.id(0),
      property: row.id(1),
      department: department,
      text: row.text(3),
      guest: row.optionalID(4),
      stay: row.optionalID(5),
      room: row.text(6),
      due: LocalTime(day: due, minutes: row.integer(8)),
      made: Signature(by: row.id(9), at: made)
    )
    if let at = row.instant(12), let day = row.day(13) {
      trace.resolution = Trace.Resolution(signature: Signature(by: row.id(11), at: at), on: day)
    }
    return trace
  }
}
