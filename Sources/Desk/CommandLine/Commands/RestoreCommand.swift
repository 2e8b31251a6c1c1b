import FrontOffice
import Hotel
import Storage

/// Puts a backup in the place of the store.
enum RestoreCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let file = run.operand(0)
    let path = try run.storePath
    try TextFile.check(file)
    guard !StoreCommands.isSameFile(file, path) else { throw CommandError.use(.restoreOntoItself) }
    let desk = try signInWherePossible(run, path)
    let job = LongJob(run, .restore)
    defer { job.clear() }
    let progress = { (done: Store.BackupProgress) in
      job.goesOn(JobProgress(done, run.words.progress))
    }
    let isForced = run.has(Options.replaceKept)
    let done: Restoration
    do throws(StoreError) {
      if let desk {
        done = try desk.office.restore(
          from: file,
          replacingKept: isForced,
          goesOn: progress
        )
      } else {
        done = try Store.restoreLost(
          path,
          from: file,
          replacingKept: isForced,
          clock: run.clock,
          goesOn: progress
        )
      }
    } catch .stopped {
      throw job.stopped
    }
    job.clear()
    tell(done, of: file, at: path, run)
    return .done
  }

  /// Somebody who signed in; nobody where there is no store that can be read.
  private static func signInWherePossible(_ run: CommandRun, _ path: String) throws -> SignedIn? {
    do {
      let desk = try run.signIn()
      try desk.office.require(.restore, for: .restore)
      return desk
    } catch StoreError.missing, StoreError.corrupt {
      return nil
    } catch StoreError.foreign {
      guard run.has(Options.replaceKept) else { throw CommandError.file(.foreignStore(path)) }
      return nil
    }
  }

  private static func tell(
    _ done: Restoration,
    of file: String,
    at path: String,
    _ run: CommandRun
  ) {
    let words = run.words.answers
    var lines = [words.store.restored(file, path)]
    if let kept = done.kept { lines.append(words.store.keptAt(kept)) }
    if !done.carried.isEmpty { lines.append(words.store.staffCarried(done.carried)) }
    if done.erasedAgain > 0 { lines.append(words.store.erasedAgain(done.erasedAgain)) }
    if !done.isClean { run.warn(words.privacy.notClean) }
    run.answer(
      [
        "store": .text(path), "file": .text(file), "kept": JSONText(done.kept),
        "erased_again": .integer(done.erasedAgain),
        "staff_carried": JSONText(done.carried.map(\.rawValue)),
      ],
      lines
    )
  }
}
