package import Hotel

/// A line to be added to the trail.
package struct TrailNote: Sendable {
  package let act: ActName
  package var guest: Guest.ID?
  package var subject: String?
  package var facts = Facts()
  package var before = Facts()
  /// The line that this one takes back.
  package var undoes: Int64?

  package init(
    _ act: ActName,
    guest: Guest.ID? = nil,
    subject: String? = nil,
    _ facts: Facts = Facts(),
    before: Facts = Facts(),
    undoes: Int64? = nil
  ) {
    self.act = act
    self.guest = guest
    self.subject = subject
    self.facts = facts
    self.before = before
    self.undoes = undoes
  }
}

extension Store {
  /// Adds a line to the trail, inside the transaction of what it tells, on a business date; on the open
  /// one without.
  package func note(
    _ note: TrailNote,
    actID: String? = nil,
    on day: Day? = nil,
    at moment: Instant? = nil,
    by session: Session
  ) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO audit (
        at, staff, session, property, business_date, action, guest, subject, detail, before, undoes,
        act)
      VALUES ($1, $2, $3, $4,
        coalesce($12, (SELECT business_date FROM property WHERE code = $4)),
        $5, $6, $7, $8, $9, $10, $11)
      """,
      [
        Value(moment ?? clock()), Value(session.staff.id), Value(session.id),
        Value(session.property),
        Value(note.act.rawValue), Value(note.guest), note.subject.map { Value($0) } ?? .null,
        Value(note.facts.written), Value(note.before.written),
        note.undoes.map { Value($0) } ?? .null, actID.map { Value($0) } ?? .null,
        Value(day),
      ]
    )
  }

  /// What the trail tells of some of it, the oldest first.
  package func trail(matching filter: TrailFilter) throws(StoreError) -> [TrailEntry] {
    try connection.all(
      Store.trailColumns + """
         WHERE ($1 IS NULL OR guest = $1) AND ($2 IS NULL OR staff = $2)
          AND ($3 IS NULL OR action = $3) AND ($4 IS NULL OR business_date >= $4)
          AND ($5 IS NULL OR business_date <= $5)
        ORDER BY number DESC LIMIT coalesce($6, -1)
        """,
      [
        Value(filter.guest), Value(filter.staff), filter.act.map { Value($0.rawValue) } ?? .null,
        Value(filter.from), Value(filter.to), filter.limit.map { Value($0) } ?? .null,
      ],
      trailEntry
    ).reversed()
  }

  /// What was noted of an act by its id, in the order in which it was.
  package func trail(ofAct id: String) throws(StoreError) -> [TrailEntry] {
    try connection.all(
      Store.trailColumns + " WHERE act = $1 ORDER BY number",
      [Value(id)],
      trailEntry
    )
  }

  /// Who took a line back, if anybody did.
  package func isTakenBack(_ entry: TrailEntry) throws(StoreError) -> Bool {
    try connection.first("SELECT 1 FROM audit WHERE undoes = $1", [Value(entry.number)]) { _ in true
    }
      ?? false
  }

  /// The newest line of somebody's sign-in and business date that tells one of these acts and was not
  /// taken back.
  package func newestEntry(
    of acts: [ActName],
    on guest: Guest.ID?,
    by session: Session
  ) throws(StoreError) -> TrailEntry? {
    let names = acts.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try connection.first(
      Store.trailColumns + """
         a WHERE staff = $1 AND session = $2 AND property = $3
          AND business_date = (SELECT business_date FROM property WHERE code = $3)
          AND ($4 IS NULL OR guest = $4)
          AND action IN (\(names))
          AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.number)
          AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.guest = a.guest)
        ORDER BY number DESC LIMIT 1
        """,
      [Value(session.staff.id), Value(session.id), Value(session.property), Value(guest)],
      trailEntry
    )
  }

  /// Who has acted on the same record since, and was not taken back.
  package func lastToActOn(_ entry: TrailEntry) throws(StoreError) -> Staff.ID? {
    try connection.first(
      """
      SELECT a.staff FROM audit a WHERE a.subject = $1 AND a.number > $2 AND a.action <> 'undo'
        AND ($3 IS NULL OR a.act IS NULL OR a.act <> $3)
        AND NOT EXISTS (SELECT 1 FROM audit u WHERE u.undoes = a.number)
      ORDER BY a.number
      """,
      [
        entry.subject.map { Value($0) } ?? .null, Value(entry.number),
        entry.actID.map { Value($0) } ?? .null,
      ]
    ) { $0.id(0) }
  }

  private static let trailColumns = """
    SELECT number, at, staff, property, business_date, action, guest, subject, detail, before, act
    FROM audit
    """

  private func trailEntry(_ row: Row) throws(StoreError) -> TrailEntry {
    guard let at = row.instant(1), let day = row.day(4), let act = ActName(rawValue: row.text(5)),
      let facts = Facts(written: row.text(8)), let before = Facts(written: row.text(9))
    else {
      throw .corrupt(path: path)
    }
    return TrailEntry(
      number: row.integer64(0),
      at: at,
      staff: row.id(2),
      property: row.id(3),
      businessDate: day,
      act: act,
      guest: row.optionalID(6),
      subject: row.isNull(7) ? nil : row.text(7),
      facts: facts,
      before: before,
      actID: row.isNull(10) ? nil : row.text(10)
    )
  }
}
