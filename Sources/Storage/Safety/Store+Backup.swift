import CSQLite
import Hotel

extension Store {
  /// How far a copy of the store has come.
  package enum BackupProgress: Equatable, Sendable {
    case copying(pages: Int, of: Int)
    /// The copy is whole and is being looked through.
    case checking
  }

  /// A consistent, checked copy of the store, complete under its name or not there at all.
  ///
  /// `goesOn` is told how far it has come, and may end it. Only what may be damaged goes unchecked.
  package func backUp(
    to path: String,
    isChecked: Bool = true,
    goesOn: @escaping (BackupProgress) -> Bool = { _ in true }
  ) throws(StoreError) {
    // A log beside the name means a store in use, whose desks would not see the copy.
    guard !StoreFile.areSame(path, self.path), !SideFile.log.exists(besideStore: path),
      StoreFile.mayBeReplaced(path)
    else {
      throw .exists(path: path)
    }
    let temporary = path + ".part"
    StoreFile.remove(temporary)
    try StoreFile.create(temporary)
    do throws(StoreError) {
      let target = try SQLiteConnection(path: temporary)
      try copy(into: target, goesOn: goesOn)
      // The copy is one file, without a log beside it.
      try target.query("PRAGMA journal_mode = DELETE") { _ throws(StoreError) in }
      if isChecked { try target.checkIntegrity(goesOn: { goesOn(.checking) }) }
      try StoreFile.publish(temporary, as: path)
    } catch {
      StoreFile.remove(temporary)
      throw error
    }
  }

  /// All of the copy is of one state, so that no desk's write makes it begin anew.
  private func copy(
    into target: SQLiteConnection,
    goesOn: (BackupProgress) -> Bool
  ) throws(StoreError) {
    try read { () throws(StoreError) in
      // The first question settles which state is read.
      _ = try changeNumber()
      try connection.backUp(into: target) { goesOn(.copying(pages: $0, of: $1)) }
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

  /// Looks through the whole store, which takes a while; `goesOn` is asked again and again and may
  /// end it.
  package func checkUp(goesOn: @escaping () -> Bool = { true }) throws(StoreError) -> CheckUp {
    guard goesOn() else { throw .stopped }
    return try connection.watched(by: goesOn) { () throws(StoreError) in try lookThrough() }
  }

  private func lookThrough() throws(StoreError) -> CheckUp {
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
