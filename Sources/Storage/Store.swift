import CSQLite
package import Hotel

/// All that the desk can ask of its data, on one connection of one thread.
package final class Store {
  /// Nothing while the last one was given up and none has been needed since.
  private var opened: SQLiteConnection?
  private let terms: SQLiteTerms
  /// Which file was opened; a connection opened anew must lead to the same.
  private let identity: FileIdentity?
  let lock: WriterLock
  package let path: String
  package let clock: @Sendable () -> Instant
  let lookupIndex: LookupIndex
  package var indexUpkeep: IndexUpkeep = .atOnce
  /// How often this store has written, or looked at its file anew.
  var writes = 0
  /// How often a connection was given up; the numbers of two connections can't be compared.
  private var closings = 0
  /// The room beside the store was needed; it is taken again when there is enough.
  var hasGivenReserveBack = false
  var isVerifying = false
  /// What was seen and could not be told to the trail yet.
  var unnoted: [SeenNote] = []
  /// A commit of which nobody knows yet what became of it.
  var unverified: Commit?
  /// Asked again and again while a commit's outcome is not known, with the number of the look at
  /// the file that comes next; waits as long as it likes, and says whether to go on looking.
  ///
  /// It may read from the store meanwhile; what it writes is refused.
  package var goesOnVerifying: (_ look: Int) -> Bool = { _ in false }

  /// Longer than any write takes; who waits in vain is told for whom.
  package static let usualPatience = Duration.seconds(10)

  /// Opens a store that exists, and brings an older one up to date after a backup.
  ///
  /// A write waits for another desk's no longer than its `patience`.
  package convenience init(
    path: String,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now,
    patience: Duration = Store.usualPatience,
    terms: SQLiteTerms = .usual
  ) throws(StoreError) {
    try self.init(
      path: path,
      clock: clock,
      migrations: Schema.migrations,
      patience: patience,
      terms: terms
    )
  }

  init(
    path: String,
    clock: @escaping @Sendable () -> Instant,
    migrations: [Schema.Migration],
    keepsOlder: Bool = true,
    patience: Duration = Store.usualPatience,
    terms: SQLiteTerms = .usual
  ) throws(StoreError) {
    try StoreFile.check(path)
    let (connection, neededReserve) = try Store.connected(to: path, terms)
    identity = FileIdentity(at: path)
    // It went away while it was being opened.
    guard identity != nil else { throw .missing(path: path) }
    try Store.check(connection, against: migrations)
    self.path = path
    self.clock = clock
    self.terms = terms
    opened = connection
    hasGivenReserveBack = neededReserve
    lookupIndex = LookupIndex(besideStore: path)
    lock = try WriterLock(beside: path, patience: patience)
    if !lock.isReadOnly { try keepLog() }
    try migrate(migrations, keepsOlder: keepsOlder)
    resumeErasures()
  }

  /// Makes an empty store and opens it.
  package static func create(
    path: String,
    clock: @escaping @Sendable () -> Instant = ZoneClock.now,
    terms: SQLiteTerms = .usual
  ) throws(StoreError) -> Store {
    try StoreFile.create(path)
    do throws(StoreError) {
      let connection = try SQLiteConnection(path: path, terms: terms)
      try connection.execute("PRAGMA journal_mode = \(terms.journal)")
      let lock = try WriterLock(beside: path)
      try lock.hold { () throws(StoreError) in
        try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
      }
      return try Store(path: path, clock: clock, terms: terms)
    } catch {
      StoreFile.remove(path)
      throw error
    }
  }

  package static func exists(_ path: String) -> Bool { StoreFile.exists(path) }

  /// The names of the store's files, and of copies beside it, that others may open.
  package var openToOthers: [String] { StoreFile.openToOthers(path) }

  /// Whoever runs this program owns the store's file.
  package var isOwnFile: Bool { identity?.isOwn ?? false }

  /// Removes a store that nobody needs any more, with all that lies beside it.
  package static func remove(_ path: String) { StoreFile.remove(path) }

  /// Whether a file that is no store may take this name: not a store's own that was ever opened,
  /// nor a part's of one, nor a device's.
  package static func mayBeReplaced(_ path: String) -> Bool {
    StoreFile.mayBeReplaced(path) && !SideFile.lock.exists(besideStore: path)
      && !SideFile.log.exists(besideStore: path)
  }

  /// The one connection, opened anew if the last one had to be given up.
  var connection: SQLiteConnection {
    get throws(StoreError) {
      if let opened { return opened }
      try refuseReplaced()
      let (connection, neededReserve) = try Store.connected(to: path, terms)
      opened = connection
      if neededReserve { hasGivenReserveBack = true }
      return connection
    }
  }

  /// Whether the path and the lock beside it still lead to what is open: what is written to a file
  /// that somebody has deleted, renamed or replaced is lost however often it is called saved.
  func refuseReplaced() throws(StoreError) {
    guard let found = FileIdentity(at: path), found == identity, lock.isAtItsPath else {
      throw .replaced(path: path)
    }
    guard found.links == 1 else { throw .linked(path: path) }
  }

  /// Opens the file; even that needs a little room, which the reserve gives if there is none else.
  private static func connected(
    to path: String,
    _ terms: SQLiteTerms
  ) throws(StoreError) -> (SQLiteConnection, neededReserve: Bool) {
    do throws(StoreError) {
      return (try SQLiteConnection(path: path, terms: terms), false)
    } catch {
      guard error.meansFullDisk else { throw error }
      guard DiskReserve.giveBack(besideStore: path) else { throw .diskFull }
      return (try SQLiteConnection(path: path, terms: terms), true)
    }
  }

  /// Closes the connection for good; what is asked next is read from the file anew.
  func giveUpConnection() throws(StoreError) {
    try opened?.close()
    opened = nil
    closings += 1
    writes += 1
  }

  /// Ends a transaction that leads to nothing.
  ///
  /// One that can't be ended would keep every later question in the past, and every other desk
  /// from writing: it goes with its connection.
  func leaveTransaction() {
    guard let opened, opened.isInTransaction else { return }
    // Whether it has worked is asked on the next line.
    _ = try? opened.execute("ROLLBACK")
    guard opened.isInTransaction else { return }
    // Fails only while a row is being read, which no end of a transaction is part of.
    _ = try? giveUpConnection()
  }

  /// A number that grows with every write of any desk.
  package func changeNumber() throws(StoreError) -> Int {
    try Int(setting("change") ?? "0") ?? 0
  }

  /// Whether another connection has committed since this was last asked.
  package func dataVersion() throws(StoreError) -> Int {
    try refuseReplaced()
    return closings << 32 + (try connection.dataVersion())
  }

  /// Runs questions that belong together on one state of the store; also quicker than one by one.
  package func read<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    if try connection.isInTransaction { return try body() }
    try refuseReplaced()
    try connection.execute("BEGIN")
    // Nothing was written, so nothing is lost with the transaction.
    defer { leaveTransaction() }
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

  /// Runs the body while no other desk writes.
  @discardableResult
  func holdingWriterLock<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError)
    -> Answer
  {
    try lock.hold { () throws(StoreError) in
      try refuseReplaced()
      return try body()
    }
  }

  static func version(of connection: SQLiteConnection) throws(StoreError) -> Int {
    try connection.first("PRAGMA user_version") { $0.integer(0) } ?? 0
  }

  /// A backup put back has no log; with one, nobody who reads waits for one who writes.
  private func keepLog() throws(StoreError) {
    let mode = try connection.first("PRAGMA journal_mode") { $0.text(0) }
    guard mode != terms.journal else { return }
    try lock.hold { () throws(StoreError) in
      let mode = try connection.first("PRAGMA journal_mode = \(terms.journal)") { $0.text(0) }
      // Without a log a power cut may undo what was called saved.
      guard mode == terms.journal else { throw .busy(holder: .unknown) }
    }
  }

  private func migrate(
    _ migrations: [Schema.Migration],
    keepsOlder: Bool
  ) throws(StoreError) {
    guard try Store.version(of: connection) < migrations.count else { return }
    try verified { () throws(StoreError) -> CommitResult<Void> in
      // Another desk may have done it while this one waited.
      let version = try Store.version(of: connection)
      guard version < migrations.count else { return .saved(()) }
      if version > 0, keepsOlder { try backUp(to: path + ".before-\(migrations.count)") }
      return try transaction { () throws(StoreError) in
        for (number, migration) in migrations.enumerated().dropFirst(version) {
          try migration.apply(to: connection)
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
