import Hotel

/// Turns rows into records, one batch long.
final class RowLoader {
  let store: Store
  let session: Session
  /// A failure of the store itself, which ends the batch.
  private(set) var failure: StoreError?
  /// How many rows said something new.
  private(set) var saved = 0
  private var movedGuests: Set<Guest.ID> = []
  private var zones: [Property.Code: String] = [:]

  init(store: Store, session: Session) {
    self.store = store
    self.session = session
  }

  /// Loads one row; what it said before is not loaded again.
  func load(_ row: ImportRow, as kind: ImportKind) throws(RowProblem) -> RowOutcome {
    let id = try self.id(of: row, as: kind)
    let content = row.content(of: kind.columns)
    let known = try ask { () throws(StoreError) in
      try store.connection.first(
        "SELECT content FROM loaded WHERE kind = $1 AND id = $2",
        [Value(kind.rawValue), Value(id)]
      ) { $0.text(0) }
    }
    guard known != content else { return .unchanged }
    let row = known.map { row.saying(only: kind.columns, notSaidBy: $0) } ?? row
    let outcome =
      switch kind {
      case .properties: try loadProperty(row)
      case .staff: try loadStaff(row)
      case .guests: try loadGuest(row)
      case .stays: try loadStay(row)
      case .preferences: try loadPreference(row, id: id)
      case .incidents: try loadIncident(row)
      }
    try ask { () throws(StoreError) in
      try store.connection.execute(
        """
        INSERT INTO loaded (kind, id, content) VALUES ($1, $2, $3)
        ON CONFLICT (kind, id) DO UPDATE SET content = excluded.content
        """,
        [Value(kind.rawValue), Value(id), Value(content)]
      )
    }
    if outcome != .unchanged { saved += 1 }
    return outcome
  }

  /// What the look-up ranks by, once for all stays of the batch.
  func finish() throws(StoreError) {
    for guest in movedGuests.sorted() { try store.refreshKey(of: guest) }
  }

  func noteMove(of guest: Guest.ID) {
    movedGuests.insert(guest)
  }

  /// Asks the store; its failure ends the batch and is no fault of the row.
  @discardableResult
  func ask<Answer>(
    _ question: () throws(StoreError) -> Answer
  ) throws(RowProblem) -> Answer {
    do throws(StoreError) {
      return try question()
    } catch {
      failure = error
      throw RowProblem("", "the store failed")
    }
  }

  func property(_ text: String, column: String) throws(RowProblem) -> Property.Code {
    let code = Property.Code(text.uppercased())
    if zones[code] != nil { return code }
    let known = try ask { () throws(StoreError) in
      try store.connection.first(
        "SELECT time_zone FROM property WHERE code = $1",
        [Value(code)]
      ) { $0.text(0) }
    }
    guard let known else { throw RowProblem(column, "no property has the code “\(text)”") }
    zones[code] = known
    return code
  }

  func offset(at code: Property.Code?, near day: String) -> Int {
    guard let code, let zone = zones[code], let noon = Day(day.prefix(10)) else { return 0 }
    return ZoneClock.offset(of: zone, at: Instant(day: noon, hour: 12, minute: 0))
  }

  func guest(_ text: String, column: String) throws(RowProblem) -> Guest.ID {
    let id = Guest.ID(text)
    guard try ask({ () throws(StoreError) in try store.exists(id) }) else {
      throw RowProblem(column, "no guest has the number “\(text)”")
    }
    return id
  }

  private func id(of row: ImportRow, as kind: ImportKind) throws(RowProblem) -> String {
    switch kind {
    case .properties: try row.required("code").uppercased()
    case .staff: try row.required("staff").lowercased()
    case .guests: try row.required("guest")
    case .stays: try row.required("stay")
    case .incidents: try row.required("incident")
    case .preferences:
      UUIDv7.text(
        ofContent: [
          try row.required("guest"), try row.required("polarity").lowercased(),
          Folding.folded(try row.required("text")),
        ].joined(separator: "\u{1F}")
      )
    }
  }
}
