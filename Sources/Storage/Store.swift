import CSQLite
package import Hotel

/// All that the desk can ask of its data, on one connection of one thread.
package final class Store {
  private(set) var connection: SQLiteConnection
  private let lock: WriterLock
  package let path: String
  let clock: @Sendable () -> Instant
  let lookupIndex: LookupIndex
  package var indexUpkeep: IndexUpkeep = .atOnce
  /// How often this connection has written.
  private(set) var writes = 0

  /// Longer than any write takes; who waits in vain is told for whom.
  package static let usualPatience = Duration.seconds(10)

  /// Opens a store that exists, and brings an older one up to date after a backup.
  ///
  /// A write waits for another desk's no longer than its `patience`.
  package convenience init(
    path: String,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now,
    patience: Duration = Store.usualPatience
  ) throws(StoreError) {
    try self.init(path: path, clock: clock, migrations: Schema.migrations, patience: patience)
  }

  init(
    path: String,
    clock: @escaping @Sendable () -> Instant,
    migrations: [Schema.Migration],
    keepsOlder: Bool = true,
    patience: Duration = Store.usualPatience
  ) throws(StoreError) {
    try StoreFile.check(path)
    let connection = try SQLiteConnection(path: path)
    try Store.checkOwner(of: connection, newest: migrations.count)
    self.path = path
    self.clock = clock
    self.connection = connection
    lookupIndex = LookupIndex(besideStore: path)
    lock = try WriterLock(beside: path, patience: patience)
    try keepLog()
    try migrate(migrations, keepsOlder: keepsOlder)
    resumeErasures()
  }

  /// Makes an empty store and opens it.
  package static func create(
    path: String,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now
  ) throws(StoreError) -> Store {
    try StoreFile.create(path)
    do throws(StoreError) {
      let connection = try SQLiteConnection(path: path)
      try connection.execute("PRAGMA journal_mode = WAL")
      let lock = try WriterLock(beside: path)
      try lock.hold { () throws(StoreError) in
        try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
      }
      return try Store(path: path, clock: clock)
    } catch {
      StoreFile.remove(path)
      throw error
    }
  }

  package static func exists(_ path: String) -> Bool { StoreFile.exists(path) }

  /// A number that grows with every write of any desk.
  package func changeNumber() throws(StoreError) -> Int {
    try Int(setting("change") ?? "0") ?? 0
  }

  /// Whether another connection has committed since this was last asked.
  package func dataVersion() throws(StoreError) -> Int {
    try connection.dataVersion()
  }

  /// Runs the body as one durable transaction, alone among all desks; nothing of it stays when it
  /// throws.
  @discardableResult
  func write<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    try lock.hold { () throws(StoreError) -> Answer in try transaction(body) }
  }

  /// Runs the body while no other desk writes.
  @discardableResult
  func alone<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    try lock.hold(body)
  }

  /// Called with the lock in hand.
  func transaction<Answer>(
    _ body: () throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    try connection.execute("BEGIN IMMEDIATE")
    writes += 1
    let answer: Answer
    let change: Int
    do throws(StoreError) {
      answer = try body()
      try connection.execute(
        """
        INSERT INTO setting (name, value) VALUES ('change', '1')
        ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)
        """
      )
      change = try changeNumber()
    } catch {
      // The transaction may be gone already; the first error is the one to tell.
      _ = try? connection.execute("ROLLBACK")
      throw error
    }
    do throws(StoreError) {
      try connection.execute("COMMIT")
    } catch {
      try reopen(afterCommitOf: change, failed: error)
    }
    return answer
  }

  /// An error inside COMMIT leaves open what became of it: only a fresh look at the file tells.
  ///
  /// Nobody else has written since, for the lock is still in hand.
  private func reopen(afterCommitOf change: Int, failed error: StoreError) throws(StoreError) {
    connection = try SQLiteConnection(path: path)
    guard try changeNumber() != change else { return }
    switch error {
    case .diskFull, .busy: throw error
    case .inputOutput(let code): throw .notSaved(code: code)
    default: throw .notSaved(code: SQLITE_ABORT)
    }
  }

  /// Runs questions that belong together on one state of the store; also quicker than one by one.
  func read<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    if connection.isInTransaction { return try body() }
    try connection.execute("BEGIN")
    // Nothing was written, so an end that fails loses nothing.
    defer { _ = try? connection.execute("COMMIT") }
    return try body()
  }

  func setting(_ name: String) throws(StoreError) -> String? {
    try connection.first("SELECT value FROM setting WHERE name = $1", [Value(name)]) { $0.text(0) }
  }

  func set(_ name: String, to value: String) throws(StoreError) {
    try connection.execute(
      """
      INSERT INTO setting (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """,
      [Value(name), Value(value)]
    )
  }

  /// A load touches pages all over the file: more of them are kept, and folding the log in less
  /// often writes each fewer times.
  func prepareForLoad(_ isLoading: Bool) {
    // Only a pace: a store that can't take it says so at the next write.
    _ = try? connection.execute("PRAGMA wal_autocheckpoint = \(isLoading ? 16_384 : 1000)")
    _ = try? connection.execute("PRAGMA cache_size = \(isLoading ? -32_000 : -8000)")
  }

  /// Folds the log into the file, alone; done when a desk closes or a load ends.
  ///
  /// A copy or an index in the making may read the log for long: nobody who writes waits for that,
  /// and what can't be folded in now is when the next one asks.
  package func checkpoint() throws(StoreError) {
    try lock.hold { () throws(StoreError) in
      try connection.waiting(atMost: 100) { () throws(StoreError) in
        try connection.query("PRAGMA wal_checkpoint(TRUNCATE)") { _ throws(StoreError) in }
      }
    }
  }

  static func checkOwner(
    of connection: SQLiteConnection,
    newest: Int
  ) throws(StoreError) {
    let path = connection.path
    let application =
      try connection.first("PRAGMA application_id") { $0.integer(0) } ?? 0
    guard application == Schema.applicationID else { throw .foreign(path: path) }
    let version = try Store.version(of: connection)
    guard version <= newest else { throw .newer(path: path, version: version) }
  }

  private static func version(of connection: SQLiteConnection) throws(StoreError) -> Int {
    try connection.first("PRAGMA user_version") { $0.integer(0) } ?? 0
  }

  /// A backup put back has no log; with one, nobody who reads waits for one who writes.
  private func keepLog() throws(StoreError) {
    let mode = try connection.first("PRAGMA journal_mode") { $0.text(0) }
    guard mode != "wal" else { return }
    try lock.hold { () throws(StoreError) in try connection.execute("PRAGMA journal_mode = WAL") }
  }

  private func migrate(
    _ migrations: [Schema.Migration],
    keepsOlder: Bool
  ) throws(StoreError) {
    guard try Store.version(of: connection) < migrations.count else { return }
    try lock.hold { () throws(StoreError) in
      // Another desk may have done it while this one waited.
      let version = try Store.version(of: connection)
      guard version < migrations.count else { return }
      if version > 0, keepsOlder { try backUp(to: path + ".before-\(migrations.count)") }
      try transaction { () throws(StoreError) in
        for (number, migration) in migrations.enumerated().dropFirst(version) {
          for statement in migration.statements { try connection.execute(statement) }
          try connection.execute(
            "INSERT INTO migration (number, name, applied_at) VALUES ($1, $2, $3)",
            [Value(number + 1), Value(migration.name), Value(clock())]
          )
          try connection.execute("PRAGMA user_version = \(number + 1)")
        }
      }
    }
  }
}
