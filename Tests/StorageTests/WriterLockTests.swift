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
      #expect(holder.hasPrefix("process ") && holder.count > 8)
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

  @Test func `without a folder there is no lock`() {
    #expect(throws: StoreError.self) { try WriterLock(beside: folder.file("no/s.db")) }
  }
}
