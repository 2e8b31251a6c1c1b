import CSQLite
import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreTests {
  private let folder = TemporaryFolder()

  private func error(opening name: String) -> StoreError? {
    #expect(throws: StoreError.self) { try Store(path: folder.file(name)) }
  }

  @Test func `a new store and its folder belong to their owner alone`() throws {
    let store = try Store.create(path: folder.file("a/b/s.db"))
    #expect(folder.mode("a/b/s.db") == 0o600)
    #expect([folder.mode("a"), folder.mode("a/b")] == [0o700, 0o700])
    #expect(Store.exists(store.path))
    #expect(try store.changeNumber() > 0)
    #expect(throws: StoreError.exists(path: store.path)) { try Store.create(path: store.path) }
  }

  @Test func `what is no store of ours is refused and left as it is`() throws {
    folder.write("plain text, longer than any header of a database", to: "text")
    folder.write("", to: "empty")
    folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], to: "image")
    let other = try SQLiteConnection(path: folder.write("", to: "other"))
    try other.execute("CREATE TABLE t (a)")
    let before = folder.read("other")
    for name in ["text", "empty", "image", "other"] {
      #expect(error(opening: name) == .foreign(path: folder.file(name)))
      #expect(folder.read(name + ".lock") == nil)
    }
    #expect(folder.read("other") == before)
    #expect(error(opening: "") == .foreign(path: folder.file("")))
  }

  @Test func `a missing store is missing, on the way to it too`() {
    #expect(error(opening: "none") == .missing(path: folder.file("none")))
    #expect(error(opening: "no/ne") == .missing(path: folder.file("no/ne")))
    folder.write("", to: "file")
    #expect(error(opening: "file/x") == .missing(path: folder.file("file/x")))
    #expect(throws: StoreError.self) { try Store.create(path: folder.file("file/x")) }
  }

  @Test func `a symbolic link is refused, for its lock would be another`() throws {
    _ = try Store.create(path: folder.file("s.db"))
    #expect(unsafe symlink(folder.file("s.db"), folder.file("link")) == 0)
    #expect(error(opening: "link") == .unreachable(path: folder.file("link"), code: ELOOP))
    #expect(throws: StoreError.exists(path: folder.file("link"))) {
      try Store.create(path: folder.file("link"))
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func `a file that may not be read is unreachable`() throws {
    _ = try Store.create(path: folder.file("s.db"))
    _ = unsafe chmod(folder.file("s.db"), 0)
    #expect(error(opening: "s.db") == .unreachable(path: folder.file("s.db"), code: EACCES))
  }

  @Test func `a damaged store is corrupt`() throws {
    let chain = try Chain()
    try chain.store.checkpoint()
    var bytes = try #require(chain.folder.read("s.db"))
    for index in stride(from: 4096, to: bytes.count, by: 3) { bytes[index] ^= 0x5A }
    chain.folder.write(bytes, to: "bad.db")
    let path = chain.folder.file("bad.db")
    let error = #expect(throws: StoreError.self) {
      let store = try Store(path: path)
      let check = try store.checkUp()
      if !check.isSound { throw StoreError.corrupt(path: path) }
    }
    #expect(error == .corrupt(path: path))
    chain.folder.write(Array(bytes.prefix(5000)), to: "short.db")
    #expect(throws: StoreError.self) {
      try Store(path: chain.folder.file("short.db")).properties()
    }
  }

  @Test func `a store of a newer version is refused`() throws {
    let store = try Store.create(path: folder.file("s.db"))
    try store.connection.execute("PRAGMA user_version = 99")
    #expect(error(opening: "s.db") == .newer(path: store.path, version: 99))
  }

  @Test func `an older store is brought up to date after a backup, all or nothing`() throws {
    let path = try Store.create(path: folder.file("s.db")).path
    let good = Schema.Migration(name: "more", statements: ["CREATE TABLE more (a) STRICT"])
    let fine = Schema.Migration(name: "rest", statements: ["CREATE TABLE more (a TEXT) STRICT"])
    let bad = Schema.Migration(name: "bad", statements: ["CREATE TABLE setting (a TEXT) STRICT"])
    let clock = TestClock()
    for steps in [[good], [fine, bad]] {
      #expect(throws: StoreError.self) {
        try Store(path: path, clock: clock.now, migrations: Schema.migrations + steps)
      }
    }
    let count = Schema.migrations.count
    #expect(folder.mode("s.db.before-\(count + 1)") == 0o600)
    #expect(
      try Store(path: path).connection.first("PRAGMA user_version") { $0.integer(0) } == count
    )
    let newer = try Store(path: path, clock: clock.now, migrations: Schema.migrations + [fine])
    let names = try newer.connection.all("SELECT name FROM migration ORDER BY number") {
      $0.text(0)
    }
    #expect(names == Schema.migrations.map(\.name) + ["rest"])
    #expect(error(opening: "s.db") == .newer(path: path, version: count + 1))
    #expect(try Store(path: folder.file("s.db.before-\(count + 1)")).changeNumber() == 1)
  }

  @Test func `a write that throws leaves nothing`() throws {
    let chain = try Chain()
    let before = try chain.store.changeNumber()
    #expect(throws: StoreError.diskFull) {
      try chain.store.write { () throws(StoreError) in
        try chain.store.set("x", to: "1")
        throw .diskFull
      }
    }
    #expect(try chain.store.setting("x") == nil)
    #expect(try chain.store.changeNumber() == before)
  }

  @Test func `after an error inside COMMIT the store is opened anew and nothing was saved`() throws
  {
    let chain = try Chain()
    let store = chain.store
    let first = try store.connection
    let error = #expect(throws: StoreError.self) {
      try store.write { () throws(StoreError) in
        try store.set("x", to: "1")
        try store.connection.execute("PRAGMA defer_foreign_keys = ON")
        try store.connection.execute(
          "INSERT INTO staff_setting (staff, name, value) VALUES ('nobody', 'a', 'b')"
        )
      }
    }
    guard case .notSaved? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let second = try store.connection
    #expect(second !== first)
    // Nothing holds the old one open, this test included.
    #expect(throws: StoreError.self) { try first.execute("SELECT 1") }
    #expect(try store.setting("x") == nil)
    try store.write { () throws(StoreError) in try store.set("x", to: "2") }
    #expect(try store.setting("x") == "2")
  }

  @Test func `two desks see each other's writes`() throws {
    let chain = try Chain()
    let other = try chain.anotherDesk()
    let version = try other.dataVersion()
    let guest = try chain.guest("Ann", "Lee")
    #expect(try other.dataVersion() != version)
    #expect(try other.guest(guest).name == "Ann Lee")
    #expect(try other.changeNumber() == chain.store.changeNumber())
  }

  @Test func `questions asked together see one state, and a failed one leaves none open`() throws {
    let chain = try Chain()
    let other = try chain.anotherDesk()
    let found = try chain.store.read { () throws(StoreError) -> Bool in
      let before = try chain.store.changeNumber()
      try other.write { () throws(StoreError) in try other.set("x", to: "1") }
      return try chain.store.read { () throws(StoreError) -> Bool in
        let setting = try chain.store.setting("x")
        return try chain.store.changeNumber() == before && setting == nil
      }
    }
    #expect(found)
    #expect(throws: StoreError.diskFull) {
      try chain.store.read { () throws(StoreError) in throw .diskFull }
    }
    #expect(try chain.store.setting("x") == "1")
  }

  @Test func `opening and closing another connection keeps the first one's locks`() throws {
    let chain = try Chain()
    for _ in 0..<3 { _ = try chain.anotherDesk() }
    let locks = TemporaryFolder.contents(of: "/proc/locks") ?? ""
    var status = stat()
    #expect(unsafe stat(chain.path, &status) == 0)
    #expect(locks.contains(":\(status.st_ino) "))
  }

  @Test func `trail and ledger can't be changed by anybody`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    _ = try chain.ada.delight(guest, action: "x", gestures: [try gesture("WOW:5")])
    for sql in [
      "UPDATE audit SET staff = 'x'", "DELETE FROM audit", "UPDATE charge SET amount = 0",
      "DELETE FROM charge",
    ] {
      #expect(throws: StoreError.self) { try chain.store.connection.execute(sql) }
    }
    #expect(try chain.store.checkUp().isSound)
  }
}
