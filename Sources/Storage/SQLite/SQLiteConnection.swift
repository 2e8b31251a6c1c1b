import CSQLite
import Glibc

/// One connection to a SQLite file, with the settings that keep a desk's word.
@safe final class SQLiteConnection {
  private let handle: OpaquePointer
  let path: String
  private var isOpen = true
  /// Prepared statements, by their text.
  private var statements: [StatementText: SQLiteStatement] = [:]

  /// Opens a file that exists; nothing is written but SQLite's own shared-memory files.
  init(path: String, terms: SQLiteTerms = .usual) throws(StoreError) {
    var opened: OpaquePointer?
    let flags =
      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI
    let code = unsafe sqlite3_open_v2(
      SQLiteConnection.name(of: path),
      &opened,
      flags,
      terms.fileSystem
    )
    guard code == SQLITE_OK, let database = unsafe opened else {
      let code = unsafe SQLiteConnection.systemCode(of: code, on: opened)
      unsafe sqlite3_close_v2(opened)
      throw code == ENOMEM ? .outOfMemory : .unreachable(path: path, code: code)
    }
    unsafe handle = database
    self.path = path
    try configure(terms)
  }

  /// The file as SQLite is told of it: where nobody can write and no log is left, there can be no
  /// shared memory, and none is needed.
  private static func name(of path: String) -> String {
    guard StoreFile.isReadOnly(path), !SideFile.log.exists(besideStore: path) else {
      return path.hasPrefix("file:") ? "./" + path : path
    }
    return "file:" + path.escapedForURI + "?immutable=1"
  }

  deinit {
    statements.removeAll()
    if isOpen { unsafe sqlite3_close_v2(handle) }
  }

  /// Lets go of the file and of all that was kept of it; whoever asks afterwards gets an error.
  ///
  /// Throws when a statement is still being read: a handle left behind would keep its view of the
  /// file, and its locks.
  func close() throws(StoreError) {
    guard isOpen else { return }
    statements.removeAll()
    let code = unsafe sqlite3_close(handle)
    guard code == SQLITE_OK else { throw .inputOutput(code: code) }
    isOpen = false
  }

  /// Pragmas are no part of a transaction; each is checked by the first statement that needs it.
  private func configure(_ terms: SQLiteTerms) throws(StoreError) {
    unsafe sqlite3_busy_timeout(handle, SQLiteConnection.patience)
    _ = unsafe frontdesk_sqlite3_set(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
    _ = unsafe frontdesk_sqlite3_set(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
    for pragma in [
      "foreign_keys = ON", "cell_size_check = ON", "temp_store = MEMORY", "secure_delete = ON",
      "mmap_size = 0", "synchronous = \(terms.synchronous)", "cache_size = -8000",
      "journal_size_limit = 67108864",
    ] {
      try execute("PRAGMA \(pragma)")
    }
  }

  /// Runs a statement to its end.
  ///
  /// - Returns: how many rows it changed.
  @discardableResult
  func execute(_ sql: String, _ values: [Value] = []) throws(StoreError) -> Int {
    try query(sql, values) { _ throws(StoreError) in }
    return unsafe Int(sqlite3_changes64(handle))
  }

  /// Gives every row of the answer, in order.
  func query(
    _ sql: String,
    _ values: [Value] = [],
    _ body: (Row) throws(StoreError) -> Void
  ) throws(StoreError) {
    let failure: SQLiteFailure
    do throws(SQLiteFailure) {
      let statement = try borrowed(sql)
      defer { statement.reset() }
      try statement.bind(values)
      while try statement.step() {
        do throws(StoreError) {
          try body(Row(statement))
        } catch {
          try statement.refuseLostText()
          throw SQLiteFailure(carrying: error)
        }
        try statement.refuseLostText()
      }
      return
    } catch {
      failure = error
    }
    if let carried = failure.carried { throw carried }
    throw meaning(of: failure)
  }

  /// The first row's answer, or nothing.
  func first<Answer>(
    _ sql: String,
    _ values: [Value] = [],
    _ read: (Row) throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer? {
    var answer: Answer?
    try query(sql, values) { row throws(StoreError) in
      if answer == nil { answer = try read(row) }
    }
    return answer
  }

  func all<Answer>(
    _ sql: String,
    _ values: [Value] = [],
    _ read: (Row) throws(StoreError) -> Answer
  ) throws(StoreError) -> [Answer] {
    var answers: [Answer] = []
    try query(sql, values) { row throws(StoreError) in answers.append(try read(row)) }
    return answers
  }

  var isInTransaction: Bool { unsafe isOpen && sqlite3_get_autocommit(handle) == 0 }

  /// A number that another connection's commit changes.
  func dataVersion() throws(StoreError) -> Int {
    try first("PRAGMA data_version") { $0.integer(0) } ?? 0
  }

  /// A consistent copy into another file while desks are open.
  ///
  /// `progress` is told how many pages of how many are copied, and whether to go on is its answer.
  func backUp(
    into target: SQLiteConnection,
    progress: (_ done: Int, _ total: Int) -> Bool
  ) throws(StoreError) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw .inputOutput(code: SQLITE_IOERR)
    }
    var step = SQLITE_OK
    var goesOn = true
    while step == SQLITE_OK, goesOn {
      step = unsafe sqlite3_backup_step(backup, SQLiteConnection.pagesAtOnce)
      let total = unsafe Int(sqlite3_backup_pagecount(backup))
      goesOn = unsafe progress(total - Int(sqlite3_backup_remaining(backup)), total)
    }
    let finish = unsafe sqlite3_backup_finish(backup)
    guard goesOn else { throw .stopped }
    guard step == SQLITE_DONE, finish == SQLITE_OK else {
      throw meaning(of: SQLiteFailure(code: step == SQLITE_DONE ? finish : step, message: "backup"))
    }
  }

  /// Runs a body of long statements, which end with `.stopped` as soon as `goesOn` says no.
  func watched<Answer>(
    by goesOn: @escaping () -> Bool,
    _ body: () throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    let watch = Watch(goesOn)
    let context = unsafe Unmanaged.passRetained(watch)
    unsafe sqlite3_progress_handler(
      handle,
      SQLiteConnection.stepsAtOnce,
      { unsafe Watch.isOver($0) ? 1 : 0 },
      context.toOpaque()
    )
    defer {
      unsafe sqlite3_progress_handler(handle, 0, nil, nil)
      unsafe context.release()
    }
    return try body()
  }

  /// A question that C code can carry.
  private final class Watch {
    private let goesOn: () -> Bool

    init(_ goesOn: @escaping () -> Bool) {
      self.goesOn = goesOn
    }

    static func isOver(_ context: UnsafeMutableRawPointer?) -> Bool {
      guard let context = unsafe context else { return false }
      return unsafe !Unmanaged<Watch>.fromOpaque(context).takeUnretainedValue().goesOn()
    }
  }

  /// Folds the log into the file and cuts it to nothing, unless somebody goes on reading it.
  ///
  /// - Returns: whether somebody does, and how many pages the log had and how many are folded in.
  func foldLog() throws(StoreError) -> (isBusy: Bool, all: Int, folded: Int) {
    try first("PRAGMA wal_checkpoint(TRUNCATE)") {
      ($0.integer(0) != 0, $0.integer(1), $0.integer(2))
    } ?? (true, 0, 0)
  }

  /// Looks through the whole file and refuses a damaged one.
  func checkIntegrity(goesOn: @escaping () -> Bool) throws(StoreError) {
    guard goesOn() else { throw .stopped }
    let verdict = try watched(by: goesOn) { () throws(StoreError) in
      try first("PRAGMA integrity_check") { $0.text(0) }
    }
    guard verdict == "ok" else { throw .corrupt(path: path) }
  }

  // Four megabytes, and some milliseconds.
  private static let pagesAtOnce: Int32 = 1024
  private static let stepsAtOnce: Int32 = 20_000

  /// Runs a body that waits for other connections no longer than this, in milliseconds.
  func waiting<Answer>(
    atMost milliseconds: Int32,
    _ body: () throws(StoreError) -> Answer
  ) throws(StoreError) -> Answer {
    unsafe sqlite3_busy_timeout(handle, milliseconds)
    defer { unsafe sqlite3_busy_timeout(handle, SQLiteConnection.patience) }
    return try body()
  }

  // For a log that is being recovered or folded in by who closes last.
  private static let patience: Int32 = 2000

  static var engineVersion: String { unsafe String(cString: sqlite3_libversion()) }

  static var hasWALResetBug: Bool { hasWALResetBug(inVersion: Int(sqlite3_libversion_number())) }

  /// Whether a library's own WAL code may lose commits of several processes (since 3.7.0; mended in
  /// 3.51.3 and in the later patches 3.50.7 and 3.44.6:
  /// https://sqlite.org/wal.html#the_wal_reset_bug); our lock covers it.
  static func hasWALResetBug(inVersion number: Int) -> Bool {
    let mended = [3_044_006..<3_045_000, 3_050_007..<3_051_000]
    return (3_007_000..<3_051_003).contains(number) && !mended.contains { $0.contains(number) }
  }

  /// A statement of its own for this use: the reader of a row may ask the same question again.
  private func borrowed(_ sql: String) throws(SQLiteFailure) -> SQLiteStatement {
    guard isOpen else { throw SQLiteFailure(code: SQLITE_MISUSE, message: "closed") }
    let text = StatementText(sql: sql)
    if let statement = statements[text] {
      return statement.isInUse ? unsafe try SQLiteStatement(sql, on: handle) : statement
    }
    let statement = unsafe try SQLiteStatement(sql, on: handle)
    statements[text] = statement
    return statement
  }

  /// The system's number for why a file can't be opened or written, which is what people are told.
  private static func systemCode(of code: Int32, on handle: OpaquePointer?) -> Int32 {
    let told = unsafe handle.map { unsafe sqlite3_system_errno($0) } ?? 0
    if told != 0 { return told }
    return switch code {
    case SQLITE_NOMEM: ENOMEM
    case SQLITE_READONLY: EROFS
    default: EACCES
    }
  }

  private func meaning(of failure: SQLiteFailure) -> StoreError {
    switch failure.primary {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy(holder: .unknown)
    case SQLITE_FULL: .diskFull
    case SQLITE_CORRUPT: .corrupt(path: path)
    case SQLITE_NOTADB: .foreign(path: path)
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM:
      .unreachable(
        path: path,
        code: unsafe SQLiteConnection.systemCode(of: failure.primary, on: handle)
      )
    case SQLITE_NOMEM: .outOfMemory
    // Memory that ran out on the way to the disk is still memory.
    case SQLITE_IOERR where failure.code == SQLiteFailure.inputOutputWithoutMemory: .outOfMemory
    case SQLITE_IOERR: .inputOutput(code: failure.code)
    case SQLITE_INTERRUPT: .stopped
    default: .statement(message: "\(failure.code): \(failure.message)")
    }
  }
}

/// A statement's text as a key; few are of one length, and to hash the whole of one would take longer
/// than to run many.
private struct StatementText: Hashable {
  let sql: String

  func hash(into hasher: inout Hasher) {
    hasher.combine(sql.utf8.count)
  }
}

extension String {
  /// The path with the letters that mean something in an address written as numbers.
  fileprivate var escapedForURI: String {
    replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
  }
}
