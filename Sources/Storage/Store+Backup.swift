import CSQLite
import Hotel

extension Store {
  /// A consistent, checked copy of the store, complete under its name or not there at all.
  package func backUp(to path: String) throws(StoreError) {
    // A log beside the name means a store in use, whose desks would not see the copy.
    guard !StoreFile.areSame(path, self.path), !StoreFile.exists(path + "-wal") else {
      throw .exists(path: path)
    }
    let temporary = path + ".part"
    StoreFile.remove(temporary)
    try StoreFile.create(temporary)
    do throws(StoreError) {
      let target = try SQLiteConnection(path: temporary)
      try connection.backUp(into: target)
      // The copy is one file, without a log beside it.
      try target.query("PRAGMA journal_mode = DELETE") { _ throws(StoreError) in }
      let verdict = try target.first("PRAGMA integrity_check") { $0.text(0) }
      guard verdict == "ok" else { throw .corrupt(path: temporary) }
      try StoreFile.publish(temporary, as: path)
    } catch {
      StoreFile.remove(temporary)
      throw error
    }
  }

  /// What a check of the whole store found.
  package struct CheckUp: Sendable {
    /// SQLite's own findings; none is good.
    package let damages: [String]
    /// Budgets whose counter is not the sum of their ledger.
    package let unbalanced: [String]
    package let sqliteVersion: String
    /// The library may lose commits of several processes; our lock prevents it.
    package let needsWriterLock: Bool
    package let counts: [(table: String, rows: Int)]

    package var isSound: Bool { damages.isEmpty && unbalanced.isEmpty }
  }

  package func checkUp() throws(StoreError) -> CheckUp {
    var damages = try connection.all("PRAGMA integrity_check") { $0.text(0) }
    if damages == ["ok"] { damages = [] }
    damages += try connection.all("PRAGMA foreign_key_check") {
      "row of \($0.text(0)) without its \($0.text(2))"
    }
    let unbalanced = try connection.all(
      """
      SELECT period FROM (
        SELECT period, spent AS amount FROM budget
        UNION ALL SELECT period, -amount FROM charge WHERE authority = 'own')
      GROUP BY period HAVING sum(amount) <> 0 ORDER BY period
      """
    ) { $0.text(0) }
    var counts: [(table: String, rows: Int)] = []
    for table in [
      "property", "staff", "guest", "stay", "preference", "incident", "charge", "audit",
    ] {
      let rows = try connection.first("SELECT count(*) FROM \(table)") { $0.integer(0) } ?? 0
      counts.append((table, rows))
    }
    return CheckUp(
      damages: damages,
      unbalanced: unbalanced,
      sqliteVersion: SQLiteConnection.engineVersion,
      needsWriterLock: SQLiteConnection.hasWALResetBug,
      counts: counts
    )
  }
}
