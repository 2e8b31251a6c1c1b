import Glibc
import FrontOffice
import Hotel
import Storage

/// Copies the store, and looks whether it is sound.
enum StoreCommands {
  static func backUp(_ run: CommandRun) throws -> ExitCode {
    let file = run.operand(0)
    let path = try run.storePath
    let desk = try run.signIn()
    try desk.office.require(.backUp)
    guard !isSameFile(file, path) else { throw CommandError.backupOntoStore }
    guard run.arguments.has("--force") || !Store.exists(file) else {
      throw CommandError.backupExists(file)
    }
    try copy(desk, to: file, run)
    run.answer(["file": .text(file)], ["Copied the store to \(file) and checked the copy."])
    return .done
  }

  private static func copy(_ desk: SignedIn, to file: String, _ run: CommandRun) throws {
    let job = LongJob(run, .backUp)
    defer { job.clear() }
    do {
      try desk.office.backUp(to: file) {
        job.goesOn(JobProgress($0, DeskWords.english.progress))
      }
    } catch let error {
      switch error {
      case .stopped: throw job.stopped
      // It is the copy that has no place, not the store.
      case .unreachable(_, let code): throw CommandError.unwritable(file, code: code)
      default: throw error
      }
    }
  }

  static func check(_ run: CommandRun) throws -> ExitCode {
    let path = try run.storePath
    let store = try run.openStore()
    let found = try checkUp(store, run)
    if let bytes = store.freeBytes, bytes < Store.littleRoom {
      run.warn(DeskWords.english.frame.littleRoom(bytes / 1_000_000) + ".")
    }
    let problems = found.damages + found.unbalanced.map { "budget “\($0)” does not balance" }
    let counts = found.counts.map { JSONText.Member(name: $0.table, value: .integer($0.rows)) }
    run.answer(
      [
        "store": .text(path), "sound": .bool(found.isSound),
        "sqlite": .text(found.sqliteVersion), "wal_reset_bug": .bool(found.needsWriterLock),
        "problems": JSONText(problems), "counts": .object(counts),
        "free_bytes": store.freeBytes.map { .integer($0) } ?? .null,
      ],
      [
        "\(path): \(found.isSound ? "sound" : "NOT SOUND")",
        verdict(onLibrary: found.sqliteVersion, hasWALResetBug: found.needsWriterLock),
      ] + problems + found.counts.map { "  \($0.table) \($0.rows)" }
    )
    guard found.isSound else {
      run.warn("\(path) is damaged. Go back to the latest backup.")
      return .badData
    }
    return .done
  }

  /// What the SQLite library that is used would do by itself, and that nothing is lost either way.
  static func verdict(onLibrary version: String, hasWALResetBug: Bool) -> String {
    hasWALResetBug
      ? "SQLite \(version) has the WAL-reset bug: alone it may lose what several desks save at "
        + "once. Every write here holds the writer lock, which prevents it."
      : "SQLite \(version) is free of the WAL-reset bug; the writer lock keeps the turns of desks."
  }

  private static func checkUp(_ store: Store, _ run: CommandRun) throws -> Store.CheckUp {
    let job = LongJob(run, .check)
    defer { job.clear() }
    let progress = JobProgress(subject: DeskWords.english.progress.checkingStore)
    do {
      return try store.checkUp { job.goesOn(progress) }
    } catch StoreError.stopped {
      throw job.stopped
    }
  }

  static func isSameFile(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}
