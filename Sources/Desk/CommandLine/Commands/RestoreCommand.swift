import FrontOffice
import Hotel
import Storage

/// Puts a backup in the place of the store.
enum RestoreCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let file = run.operand(0)
    let path = try run.storePath
    try TextFile.check(file)
    guard !StoreCommands.isSameFile(file, path) else { throw CommandError.restoreOntoItself }
    let desk = try signInWherePossible(run, path)
    let job = LongJob(run, .restore)
    defer { job.clear() }
    let progress = { (done: Store.BackupProgress) in
      job.goesOn(JobProgress(done, DeskWords.english.progress))
    }
    let isForced = run.arguments.has("--force")
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
      try desk.office.require(.restore)
      return desk
    } catch StoreError.missing, StoreError.corrupt {
      return nil
    } catch StoreError.foreign {
      guard run.arguments.has("--force") else { throw CommandError.foreignStore(path) }
      return nil
    }
  }

  private static func tell(
    _ done: Restoration,
    of file: String,
    at path: String,
    _ run: CommandRun
  ) {
    var lines = ["Checked \(file) and put it in the place of \(path)."]
    if let kept = done.kept { lines.append("What was there before is kept at \(kept).") }
    if done.erasedAgain > 0 {
      lines.append("Guests who were erased since then were erased again: \(done.erasedAgain).")
    }
    if !done.isClean { run.warn(PrivacyCommands.notClean) }
    run.answer(
      [
        "store": .text(path), "file": .text(file), "kept": JSONText(done.kept),
        "erased_again": .integer(done.erasedAgain),
      ],
      lines
    )
  }
}
