import Glibc
import OfficeKit
import Testing

@testable import Storage

struct WriterLockTests {
  private let folder = TemporaryFolder()

  @Test func `who waits in vain is told the holder`() throws {
    let path = folder.file("s.db")
    let first = try WriterLock(beside: path)
    let second = try WriterLock(beside: path, patience: .milliseconds(5))
    try first.hold { () throws(StoreError) in
      let error = #expect(throws: StoreError.self) {
        try second.hold { () throws(StoreError) in Issue.record("two at once") }
      }
      guard case .busy(let holder)? = error else {
        Issue.record("not busy")
        return
      }
      #expect(holder.process == getpid() && !holder.isStopped && !holder.program.isEmpty)
    }
    try second.hold {}
    #expect(folder.read("s.db.lock") == [])
    #expect(folder.mode("s.db.lock") == 0o600)
  }

  @Test func `an error inside frees the lock`() throws {
    let lock = try WriterLock(beside: folder.file("s.db"))
    #expect(throws: StoreError.diskFull) {
      try lock.hold { () throws(StoreError) in throw .diskFull }
    }
    let other = try WriterLock(beside: folder.file("s.db"), patience: .zero)
    try other.hold {}
  }

  @Test(
    arguments: [
      ("1: FLOCK  ADVISORY  WRITE 4711 fe:01:77 0 EOF", 4711),
      ("1: FLOCK  ADVISORY  READ 4711 fe:01:77 0 EOF", nil),
      ("1: POSIX  ADVISORY  WRITE 4711 fe:01:77 0 EOF", nil),
      ("1: FLOCK  ADVISORY  WRITE 4711 fe:01:177 0 EOF\n", nil),
      ("1: FLOCK ADVISORY WRITE 0 00:2a:77 0 EOF\n2: FLOCK ADVISORY WRITE 8 00:2a:77 0 EOF", 8),
      ("1: -> FLOCK  ADVISORY  WRITE 9 fe:01:77 0 EOF", nil), ("", nil), ("1:\n\n", nil),
    ] as [(String, Int32?)]
  )
  func `the kernel's table tells who holds a lock`(_ table: String, _ holder: Int32?) {
    #expect(LockHolder.process(inLocks: table, of: 77) == holder)
  }

  @Test func `without a folder there is no lock`() {
    #expect(throws: StoreError.self) { try WriterLock(beside: folder.file("no/s.db")) }
  }

  @Test(
    arguments: [
      ("1: POSIX  ADVISORY  READ 41 00:1f:77 124 124", 41),
      ("1: POSIX  ADVISORY  READ 41 00:1f:77 128 128", nil),
      ("1: POSIX  ADVISORY  READ 7 00:1f:77 124 124", nil),
      ("1: POSIX  ADVISORY  READ 41 00:1f:78 124 124", nil),
      ("1: FLOCK  ADVISORY  READ 41 00:1f:77 124 124", nil), ("", nil), ("1: POSIX", nil),
      (
        "1: POSIX  ADVISORY  READ 41 00:1f:77 128 128\n2: POSIX  ADVISORY  READ 42 00:1f:77 123 127",
        42
      ),
    ] as [(String, Int32?)]
  )
  func `who reads the log is known by the marks that they hold`(_ table: String, _ reader: Int32?) {
    #expect(LockHolder.reader(inLocks: table, of: 77, besides: 7) == reader)
  }

  @Test func `a log that nobody lets fold in is told, with who reads it`() throws {
    let chain = try Chain()
    #expect(chain.store.longLog == nil)
    // As long as a log that has grown, without a byte of it.
    #expect(unsafe truncate(chain.path + "-wal", off_t(LongLog.threshold)) == 0)
    let log = try #require(chain.store.longLog)
    #expect(log.megabytes == 64 && log.reader == .unknown)
  }
}
