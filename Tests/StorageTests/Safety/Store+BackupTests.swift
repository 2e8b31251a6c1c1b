import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreBackupTests {
  @Test func `a backup is a whole store of its own, made while desks write`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let other = try chain.anotherDesk()
    try chain.store.backUp(to: chain.folder.file("copy.db"))
    _ = try Office(other, chain.ada.session).add(try other.guest(guest))
    let copy = try Store(path: chain.folder.file("copy.db"))
    #expect(try copy.guest(guest).name == "Ann Lee")
    #expect(try copy.checkUp().isSound)
    #expect(chain.folder.mode("copy.db") == 0o600)
    #expect(chain.folder.read("copy.db.part") == nil)
    #expect(try copy.connection.first("PRAGMA journal_mode") { $0.text(0) } == "wal")
  }

  @Test func `a backup takes no name of a store's part, a device or a pipe`() throws {
    let chain = try Chain()
    let pipe = chain.folder.file("pipe")
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let parts = ["-wal", "-shm", "-journal", ".lock", ".index", ".index.part", ".reserve"]
    for path in parts.map({ chain.path + $0 }) + [pipe] {
      #expect(throws: StoreError.exists(path: path)) { try chain.store.backUp(to: path) }
    }
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `a backup replaces an older one, never a store in use or itself`() throws {
    let chain = try Chain()
    let file = chain.folder.file("copy.db")
    try chain.store.backUp(to: file)
    try chain.store.backUp(to: file)
    #expect(throws: StoreError.exists(path: chain.path)) { try chain.store.backUp(to: chain.path) }
    let inUse = try Chain()
    #expect(throws: StoreError.exists(path: inUse.path)) {
      try chain.store.backUp(to: inUse.path)
    }
    #expect(throws: StoreError.self) {
      try chain.store.backUp(to: chain.folder.file("copy.db/x"))
    }
  }

  @Test func `a copy is told page by page, and stopped it leaves nothing`() throws {
    let chain = try Chain()
    let file = chain.folder.file("copy.db")
    var told: [Store.BackupProgress] = []
    try chain.store.backUp(to: file) {
      told.append($0)
      return true
    }
    guard case .copying(let pages, let all)? = told.first else { throw StoreError.stopped }
    #expect(pages == all && all > 10)
    #expect(throws: StoreError.stopped) { try chain.store.backUp(to: file) { $0 == .checking } }
    let other = chain.folder.file("other.db")
    for isAtCheck in [true, false] {
      #expect(throws: StoreError.stopped) {
        try chain.store.backUp(to: other) { isAtCheck && $0 != .checking }
      }
      #expect(chain.folder.read("other.db") == nil && chain.folder.read("other.db.part") == nil)
    }
    #expect(try Store(path: file).checkUp().isSound)
  }

  @Test func `a sound store is sound and counted`() throws {
    let chain = try Chain()
    try chain.guest("Ann", "Lee")
    let check = try chain.store.checkUp()
    #expect(check.isSound)
    #expect(check.counts.first { $0.table == "staff" }?.rows == 4)
    #expect(check.counts.first { $0.table == "guest" }?.rows == 1)
  }

  @Test func `a counter that is not its ledger's sum is found`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    _ = try chain.ada.delight(guest, action: "x", gestures: [try gesture("WOW:5")])
    try chain.store.connection.execute("UPDATE budget SET spent = spent + 1")
    #expect(try chain.store.checkUp().unbalanced == ["staff ada 2026-05 USD"])
    try chain.store.connection.execute("DELETE FROM budget")
    #expect(try chain.store.checkUp().unbalanced == ["staff ada 2026-05 USD"])
  }
}
