import CSQLite

/// Somebody else who looks at the store: reads all that it says, and whether it is sound.
@safe final class Observer {
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = unsafe [:]

  init(path: String, fileSystem: String?) {
    unsafe sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, fileSystem)
  }

  deinit {
    unsafe statements.values.forEach { unsafe sqlite3_finalize($0) }
    unsafe sqlite3_close(handle)
  }

  /// All that the store says, but for what is made up anew each time.
  var contents: String { answer(to: Observer.question) ?? "" }

  /// What is wrong with the file or its keys.
  var damages: String {
    let found = answer(to: "PRAGMA integrity_check") ?? "unreadable"
    return (found == "ok\n" ? "" : found) + (answer(to: "PRAGMA foreign_key_check") ?? "unreadable")
  }

  private func answer(to question: String) -> String? {
    var statement = unsafe statements[question]
    if unsafe statement == nil {
      guard unsafe sqlite3_prepare_v2(handle, question, -1, &statement, nil) == SQLITE_OK else {
        return nil
      }
      unsafe statements[question] = statement
    }
    defer { unsafe sqlite3_reset(statement) }
    var text = ""
    while true {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW:
        guard let bytes = unsafe sqlite3_column_text(statement, 0) else { continue }
        unsafe text += String(cString: bytes) + "\n"
      case SQLITE_DONE: return text
      default: return nil
      }
    }
  }

  private static let question = tables.map { table, columns in
    let row = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
    return """
      SELECT group_concat(row, char(10)) FROM (
        SELECT DISTINCT '\(table) ' || \(row) AS row FROM \(table) ORDER BY row)
      """
  }.joined(separator: " UNION ALL ")

  // A reversal's id is drawn, and so are the marks of the commits.
  private static let tables: [(name: String, columns: [String])] = [
    (
      "setting",
      [
        "CASE WHEN name LIKE 'commit/%' THEN NULL ELSE name END",
        "CASE WHEN name IN ('change', 'lookup_key') OR name LIKE 'commit/%' THEN '' ELSE value END",
      ]
    ),
    ("guest", ["id", "family", "note"]),
    ("stay", ["id", "status", "room", "departure"]),
    (
      "preference",
      ["id", "guest", "polarity", "text", "basis", "confirmed_on", "retired_at", "consent_at"]
    ),
    ("incident", ["id", "guest", "problem", "compensation", "completed_at", "withdrawn_at"]),
    ("budget", ["period", "spent", "\"limit\""]),
    (
      "charge",
      [
        "CASE WHEN reverses IS NULL THEN id ELSE 'reversal' END", "amount", "authority", "reverses",
        "guest",
      ]
    ),
    (
      "gift",
      ["CASE WHEN charge IN ('c-0', 'c-1-trial', 'i-1-trial') THEN charge ELSE '' END", "amount"]
    ),
    ("decision", ["charge", "approver", "is_approved"]),
    ("audit", ["number", "staff", "action", "guest", "subject", "detail", "before", "undoes"]),
    ("draft", ["staff", "place", "text"]),
    ("trace", ["id", "text", "due_on", "withdrawn_at"]),
    ("profile_change", ["guest"]),
  ]
}
