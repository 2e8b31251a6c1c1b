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
    try desk.office.require(.backUp, for: .backUp)
    guard !isSameFile(file, path) else { throw CommandError.use(.backupOntoStore) }
    guard run.has(Options.replaceFile) || !Store.exists(file) else {
      throw CommandError.no(.fileExists(file))
    }
    try copy(desk, to: file, run)
    run.answer(["file": .text(file)], [run.words.answers.store.copied(file)])
    return .done
  }

  private static func copy(_ desk: SignedIn, to file: String, _ run: CommandRun) throws {
    let job = LongJob(run, .backUp)
    defer { job.clear() }
    do {
      try desk.office.backUp(to: file) {
        job.goesOn(JobProgress($0, run.words.progress))
      }
    } catch let error {
      switch error {
      case .stopped: throw job.stopped
      // It is the copy that has no place, not the store.
      case .unreachable(_, let code): throw CommandError.file(.unwritable(file, code: code))
      default: throw error
      }
    }
  }

  static func check(_ run: CommandRun) throws -> ExitCode {
    let path = try run.storePath
    let store = try run.openStore()
    let found = try checkUp(store, run)
    if let bytes = store.freeBytes, bytes < Store.littleRoom {
      run.warn(run.words.frame.littleRoom(bytes / 1_000_000) + ".")
    }
    let words = run.words.answers.store
    let open = store.openToOthers
    if !open.isEmpty { run.warn(words.openToOthers(open)) }
    let problems = problems(found, DeskWords.forPrograms.answers.store)
    let counts = found.counts.map { JSONText.Member(name: $0.table, value: .integer($0.rows)) }
    run.answer(
      [
        "store": .text(path), "sound": .bool(found.isSound),
        "sqlite": .text(found.sqliteVersion), "wal_reset_bug": .bool(found.needsWriterLock),
        "problems": JSONText(problems), "counts": .object(counts),
        "open_to_others": JSONText(open),
        "free_bytes": store.freeBytes.map { .integer($0) } ?? .null,
      ],
      [
        words.sound(path, found.isSound),
        words.sqlite(found.sqliteVersion, found.needsWriterLock),
      ] + self.problems(found, words) + found.counts.map { "  \($0.table) \($0.rows)" }
    )
    guard found.isSound else {
      run.warn(words.damaged(path))
      return .badData
    }
    return .done
  }

  private static func problems(_ found: Store.CheckUp, _ words: StoreAnswers) -> [String] {
    found.damages + found.unbalanced.map { words.unbalanced($0) }
  }

  private static func checkUp(_ store: Store, _ run: CommandRun) throws -> Store.CheckUp {
    let job = LongJob(run, .check)
    defer { job.clear() }
    let progress = JobProgress(subject: run.words.progress.checkingStore)
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
