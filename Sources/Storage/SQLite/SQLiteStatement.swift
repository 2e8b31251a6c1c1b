import CSQLite
import Hotel

/// One prepared statement, finalized with its owner.
@safe final class SQLiteStatement {
  private let handle: OpaquePointer
  /// The place of `$1`, `$2`… among SQLite's own numbers, which follow first appearance.
  private let positions: [Int32]
  /// What is bound; it outlives the statement, which is finalized first.
  private var texts = ParameterText()

  init(_ sql: String, on database: OpaquePointer) throws(SQLiteFailure) {
    var handle: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      database,
      sql,
      -1,
      UInt32(SQLITE_PREPARE_PERSISTENT),
      &handle,
      nil
    )
    guard code == SQLITE_OK, let prepared = unsafe handle else {
      throw unsafe SQLiteFailure(code: code, message: String(cString: sqlite3_errmsg(database)))
    }
    unsafe self.handle = prepared
    var positions: [Int32] = []
    let count = unsafe sqlite3_bind_parameter_count(prepared)
    for number in 1...max(1, count) {
      positions.append(unsafe sqlite3_bind_parameter_index(prepared, "$\(number)"))
    }
    self.positions = positions
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Between its binding and its reset: it is being read by somebody.
  private(set) var isInUse = false
  /// A text of this row was read as empty for want of memory.
  private var hasLostText = false

  func refuseLostText() throws(SQLiteFailure) {
    guard hasLostText else { return }
    throw SQLiteFailure(code: SQLITE_NOMEM, message: "text")
  }

  func bind(_ values: [Value]) throws(SQLiteFailure) {
    isInUse = true
    texts.clear(for: values.reduce(0) { $0 + $1.length })
    for (index, value) in values.enumerated() where index < positions.count && positions[index] > 0
    {
      let code =
        switch value {
        case .null: unsafe sqlite3_bind_null(handle, positions[index])
        case .integer(let number): unsafe sqlite3_bind_int64(handle, positions[index], number)
        case .text(let text):
          // No destructor: the bytes stay where they are until the statement is bound anew.
          unsafe sqlite3_bind_text(
            handle,
            positions[index],
            texts.add(text),
            Int32(text.utf8.count),
            nil
          )
        }
      guard code == SQLITE_OK else { throw SQLiteFailure(code: code, message: "bind") }
    }
  }

  /// Moves to the next row, or says that there is none.
  func step() throws(SQLiteFailure) -> Bool {
    let code = unsafe sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let database = unsafe sqlite3_db_handle(handle)
      throw unsafe SQLiteFailure(code: code, message: String(cString: sqlite3_errmsg(database)))
    }
  }

  /// Makes the statement ready for its next use; the failure, if any, was told by `step`.
  func reset() {
    isInUse = false
    hasLostText = false
    _ = unsafe sqlite3_reset(handle)
    _ = unsafe sqlite3_clear_bindings(handle)
  }

  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  func isNull(_ column: Int32) -> Bool {
    unsafe sqlite3_column_type(handle, column) == SQLITE_NULL
  }

  /// The column as it is, whole numbers and texts apart.
  func value(_ column: Int32) -> Value {
    switch unsafe sqlite3_column_type(handle, column) {
    case SQLITE_NULL: .null
    case SQLITE_INTEGER: .integer(integer(column))
    default: .text(text(column))
    }
  }

  func text(_ column: Int32) -> String {
    guard let bytes = unsafe sqlite3_column_text(handle, column) else {
      // No text is NULL, or memory has run out; the two must not look alike.
      if unsafe sqlite3_errcode(sqlite3_db_handle(handle)) == SQLITE_NOMEM { hasLostText = true }
      return ""
    }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}

/// An error as SQLite tells it: the extended code, and a message without values.
struct SQLiteFailure: Error {
  let code: Int32
  let message: String
  /// An error of the reader of a row, on its way through.
  var carried: StoreError?

  init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  init(carrying error: StoreError) {
    code = SQLITE_ABORT
    message = ""
    carried = error
  }

  /// `SQLITE_IOERR_NOMEM`, a macro that Swift can't read.
  static let inputOutputWithoutMemory = SQLITE_IOERR | 12 << 8
  /// `SQLITE_IOERR_SHMSIZE`: the file beside the log can't grow, for want of room.
  static let sharedMemoryTooSmall = SQLITE_IOERR | 19 << 8

  /// The code without its extension.
  var primary: Int32 { code & 0xFF }
}

/// One row of an answer, valid until the next one is asked for.
struct Row {
  private let statement: SQLiteStatement

  init(_ statement: SQLiteStatement) {
    self.statement = statement
  }

  func text(_ column: Int) -> String { statement.text(Int32(column)) }
  func integer(_ column: Int) -> Int { Int(statement.integer(Int32(column))) }
  func integer64(_ column: Int) -> Int64 { statement.integer(Int32(column)) }
  func isNull(_ column: Int) -> Bool { statement.isNull(Int32(column)) }
  func value(_ column: Int) -> Value { statement.value(Int32(column)) }
  func day(_ column: Int) -> Day? { Day(text(column)) }

  func instant(_ column: Int) -> Instant? {
    isNull(column) ? nil : Instant(milliseconds: integer64(column))
  }

  func id<Record>(_ column: Int) -> Identifier<Record> { Identifier(text(column)) }

  func optionalID<Record>(_ column: Int) -> Identifier<Record>? {
    isNull(column) || text(column).isEmpty ? nil : Identifier(text(column))
  }
}
