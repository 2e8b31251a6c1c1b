import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

extension RealProcesses {
  /// The bug of SQLite's log that several processes bring out, staged move by move.
  ///
  /// https://sqlite.org/wal.html#the_wal_reset_bug
  struct WALResetTests {
    /// The one desk commits until SQLite folds the log in by itself and is paused there; the other's
    /// commit folds it in first, its next one begins it anew, and so it goes on.
    ///
    /// - Returns: how many commits were acknowledged, and where the other desk was held off.
    private func stage(_ mode: String, at path: String) throws -> (saved: Int, heldOff: Int) {
      func desk(_ number: Int, pausing: String) throws -> ChildProcess {
        let values = ["store": path, "number": "\(number)", "mode": mode, "pausing": pausing]
        let desk = try ChildProcess("stage", values)
        try desk.expect("ready")
        return desk
      }
      let one = try desk(0, pausing: "yes")
      let other = try desk(1, pausing: "no")
      var (saved, heldOff) = (0, 0)
      func ask(_ line: String) throws {
        other.say(line)
        let answer = try other.line()
        saved += Int(answer.split(separator: " ").last ?? "") ?? 0
        if answer == "done 0" { heldOff += 1 }
      }
      one.say("commit-through-checkpoint")
      var line = try one.line()
      while line.hasPrefix("paused") {
        try ask("commit 1")
        one.say("go")
        line = try one.line()
      }
      saved += Int(line.split(separator: " ").last ?? "") ?? 0
      try ask("commit 40")
      // The last one to close folds the log in and throws it away.
      for desk in [one, other] {
        desk.say("close")
        desk.waitUntilEnded()
      }
      return (saved, heldOff)
    }

    @Test func `SQLite alone loses commits exactly where its version says so`() throws {
      let folder = TemporaryFolder()
      let (saved, heldOff) = try stage("plain", at: folder.file("plain.db"))
      let connection = try SQLiteConnection(path: folder.file("plain.db"))
      let found = try connection.first("SELECT count(*) FROM record") { $0.integer(0) } ?? 0
      let verdict = try connection.first("PRAGMA integrity_check") { $0.text(0) }
      let version = SQLiteConnection.engineVersion
      #expect(heldOff == 0 || !SQLiteConnection.hasWALResetBug)
      #expect(saved > 200)
      #expect(SQLiteConnection.hasWALResetBug ? found < saved : found == saved)
      print(
        "WAL reset, SQLite \(version) alone: acknowledged \(saved), lost \(saved - found),",
        "integrity_check \(verdict ?? "none"); the version",
        SQLiteConnection.hasWALResetBug ? "has the bug" : "is mended"
      )
    }

    @Test func `with the writer lock nothing is lost in the same staging`() throws {
      let company = try RaceCompany()
      let (saved, heldOff) = try stage("guarded", at: company.path)
      let books = Books(store: try company.open())
      let found = try books.number("SELECT count(*) FROM charge")
      #expect(saved > 40 && found == saved)
      #expect(heldOff == 1, "the commit that came between")
      #expect(try books.isSound && books.ledger == saved)
      print("WAL reset, with the writer lock: acknowledged \(saved), lost \(saved - found)")
    }

    @Test(arguments: [
      (3_006_023, false), (3_007_000, true), (3_040_001, true), (3_044_005, true),
      (3_044_006, false), (3_044_009, false), (3_045_000, true), (3_050_006, true),
      (3_050_007, false), (3_050_008, false), (3_051_000, true), (3_051_002, true),
      (3_051_003, false), (3_053_000, false),
    ])
    func `the version tells whether the library is mended`(_ version: Int, _ hasBug: Bool) {
      #expect(SQLiteConnection.hasWALResetBug(inVersion: version) == hasBug)
    }
  }
}
