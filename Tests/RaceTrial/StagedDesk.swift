import CSQLite
import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Storage

/// A desk that does what the test says, a line at a time.
struct StagedDesk {
  private let saving: any Saving
  private let isPausing: Bool

  init(_ arguments: TrialArguments) throws {
    isPausing = try arguments.text("pausing") == "yes"
    if isPausing { PausingFiles.install() }
    let path = try arguments.text("store")
    let number = try arguments.number("number")
    saving =
      try arguments.text("mode") == "plain"
      ? try PlainSQLite(path, number) : try LockedStore(path, number)
  }

  /// Each line is answered by one: how many commits were acknowledged.
  func obey() throws {
    Wire.say("ready")
    while let line = Wire.hear() {
      let words = line.split(separator: " ")
      switch words.first {
      case "commit":
        var done = 0
        for _ in 0..<(words.last.flatMap { Int($0) } ?? 0) where saving.commit() { done += 1 }
        Wire.say("done \(done)")
      case "commit-through-checkpoint": Wire.say("done \(commitThroughCheckpoint())")
      default: return
      }
    }
  }

  /// Commits until SQLite has come to fold the log in by itself.
  private func commitThroughCheckpoint() -> Int {
    PausingFiles.isArmed = true
    var done = 0
    while PausingFiles.isArmed, done < 5000 {
      guard saving.commit() else { break }
      done += 1
    }
    PausingFiles.isArmed = false
    return done
  }
}

/// A way of saving that is put to the same test.
protocol Saving {
  /// Whether a record is acknowledged; it is not when others are at it.
  func commit() -> Bool
}

/// SQLite as it comes, in WAL mode with its automatic checkpoints.
@safe private final class PlainSQLite: Saving {
  private let handle: OpaquePointer
  private let number: Int

  init(_ path: String, _ number: Int) throws {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    guard unsafe sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK,
      let database = unsafe opened
    else {
      throw TrialError.unexpected(path)
    }
    unsafe handle = database
    self.number = number
    unsafe sqlite3_busy_timeout(database, 50)
    _ = run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 200")
    guard run("CREATE TABLE IF NOT EXISTS record (desk INTEGER)") else {
      throw TrialError.unexpected("no table")
    }
  }

  deinit { unsafe sqlite3_close_v2(handle) }

  func commit() -> Bool { run("INSERT INTO record VALUES (\(number))") }

  private func run(_ sql: String) -> Bool {
    unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK
  }
}

/// Our store, which holds its lock.
private final class LockedStore: Saving {
  private let store: Store
  private let number: Int

  init(_ path: String, _ number: Int) throws {
    store = try Store(path: path, patience: .milliseconds(50))
    self.number = number
  }

  func commit() -> Bool {
    let given = try? Office(store, TrialDesk.clerk(number)).delight(
      TrialDesk.guest(number),
      action: "flowers",
      gestures: [try TrialDesk.gesture(1)]
    )
    return given != nil
  }
}
