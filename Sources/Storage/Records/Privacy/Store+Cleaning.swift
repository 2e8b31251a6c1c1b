import Glibc
import Hotel

/// Takes what was erased out of the files: a row that is empty has left its bytes behind.
extension Store {
  /// Completes what erasures left to be done, as far as other desks let it.
  ///
  /// - Returns: whether nothing is left to be done.
  @discardableResult
  package func finishErasures(patience: Duration = .seconds(2)) throws(StoreError) -> Bool {
    guard try isLeft("cleaned_at IS NULL") else { return true }
    StoreFile.removeAbandoned(beside: path)
    if try isLeft("cleaned_at IS NULL AND rewritten_at IS NULL") {
      try rewrite()
      try note("rewritten_at")
    }
    guard try foldLog(patience: patience), try remakeIndex(patience: patience) else { return false }
    try note("cleaned_at")
    return true
  }

  /// A store that can't be cleaned now is opened all the same.
  func resumeErasures() {
    _ = try? finishErasures(patience: .milliseconds(50))
  }

  private func isLeft(_ condition: String) throws(StoreError) -> Bool {
    try connection.first("SELECT 1 FROM erasure WHERE \(condition) LIMIT 1") { _ in true } ?? false
  }

  private func note(_ step: String) throws(StoreError) {
    try write { () throws(StoreError) in
      try connection.execute(
        "UPDATE erasure SET \(step) = $1 WHERE cleaned_at IS NULL AND \(step) IS NULL",
        [Value(clock())]
      )
    }
  }

  /// Writes the whole file anew: pages that were split keep pieces of old rows between the new
  /// ones, which secure deletion doesn't reach.
  private func rewrite() throws(StoreError) {
    try holdingWriterLock { () throws(StoreError) in
      let pages = try connection.first("PRAGMA page_count") { $0.integer(0) } ?? 0
      // The copy that SQLite makes on the way is as large as the store.
      let position = pages > Store.mostPagesInMemory ? "FILE" : "MEMORY"
      try connection.execute("PRAGMA temp_store = \(position)")
      defer { _ = try? connection.execute("PRAGMA temp_store = MEMORY") }
      try connection.execute("VACUUM")
    }
  }

  /// 256 megabytes.
  private static let mostPagesInMemory = 65_536

  /// Folds the log into the file and cuts it to nothing, unless somebody goes on reading it.
  ///
  /// - Returns: whether nothing is left in it.
  func foldLog(patience: Duration) throws(StoreError) -> Bool {
    try holdingWriterLock { () throws(StoreError) -> Bool in
      try setPatience(patience)
      defer { try? setPatience(.seconds(2)) }
      return try !connection.foldLog().isBusy
    }
  }

  private func setPatience(_ patience: Duration) throws(StoreError) {
    let (seconds, attoseconds) = patience.components
    let milliseconds = seconds * 1000 + attoseconds / 1_000_000_000_000_000
    try connection.query("PRAGMA busy_timeout = \(milliseconds)") { _ throws(StoreError) in }
  }

  /// The look-up index made before holds the names; one that another process is making may too.
  private func remakeIndex(patience: Duration) throws(StoreError) -> Bool {
    let deadline = ContinuousClock.now + patience
    while try !makeIndex() {
      guard ContinuousClock.now < deadline else { return false }
      usleep(5000)
    }
    return true
  }
}
