import FaultKit
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// What is told of a commit that fails half-way.
struct StoreCommitTests {
  private let chain: Chain
  private let disk = FaultDisk(seed: 1)
  /// A desk on the disk that fails.
  private let desk: Store

  init() throws {
    chain = try Chain()
    let name = "commit \(chain.path)"
    FaultFileSystem.register(disk, as: name)
    var terms = SQLiteTerms()
    terms.fileSystem = name
    desk = try Store(path: chain.path, clock: chain.clock.now, terms: terms)
  }

  private var drafts: [String: String] {
    get throws { try chain.anotherDesk().drafts(of: Staff.ID("ada")) }
  }

  private func save(_ text: String) throws {
    try desk.keepDraft(text, under: "here", by: Staff.ID("ada"))
  }

  private func failSyncs() {
    disk.begin(FaultPlan(kind: .sync, after: 0, isForEver: true))
  }

  @Test func `while nobody can tell it is neither saved nor not saved`() throws {
    failSyncs()
    #expect(throws: StoreError.unverified(code: 1034)) { try save("tea") }
    // Nothing is built on it.
    #expect(throws: StoreError.notSaved(code: 1034)) { try save("coffee") }
    disk.begin(nil)
    try save("milk")
    #expect(try drafts == ["here": "milk"])
  }

  @Test(arguments: [true, false])
  func `it is judged by its own mark, whatever others write meanwhile`(
    _ othersWrite: Bool
  ) throws {
    // The chain's own connection keeps the log's end as it was before the commit.
    failSyncs()
    var looks: [Int] = []
    desk.goesOnVerifying = { look in
      looks.append(look)
      if look == 3 {
        if othersWrite {
          try? chain.store.keepDraft("cocoa", under: "there", by: Staff.ID("ada"))
        }
        disk.begin(nil)
      }
      return true
    }
    #expect(throws: StoreError.notSaved(code: 1034)) { try save("tea") }
    #expect(looks == [1, 2, 3])
    #expect(try drafts == (othersWrite ? ["there": "cocoa"] : [:]))
  }

  @Test func `a commit that turns out to be there is saved`() throws {
    let alone = try Chain()
    let path = alone.path
    let name = "alone \(path)"
    FaultFileSystem.register(disk, as: name)
    var terms = SQLiteTerms()
    terms.fileSystem = name
    let copy = alone.folder.file("copy.db")
    try alone.store.backUp(to: copy)
    let desk = try Store(path: copy, clock: alone.clock.now, terms: terms)
    // With something in the log it can't be folded away, and the commit stays in it.
    try desk.keepDraft("coffee", under: "here", by: Staff.ID("ada"))
    failSyncs()
    // Nobody else has it open, so that the next look reads the log anew.
    desk.goesOnVerifying = { look in
      if look == 2 { disk.begin(nil) }
      return true
    }
    try desk.keepDraft("tea", under: "here", by: Staff.ID("ada"))
    #expect(try Store(path: copy).drafts(of: Staff.ID("ada")) == ["here": "tea"])
  }

  @Test func `meanwhile what is asked is answered and what is written is refused`() throws {
    failSyncs()
    var answers = 0
    var refusal: StoreError?
    desk.goesOnVerifying = { look in
      guard look < 3 else { return false }
      if (try? desk.properties().count) == 2 { answers += 1 }
      do throws(StoreError) {
        try desk.keepDraft("coffee", under: "there", by: Staff.ID("ada"))
      } catch {
        refusal = error
      }
      return true
    }
    #expect(throws: StoreError.unverified(code: 1034)) { try save("tea") }
    #expect(answers == 2)
    #expect(refusal == .notSaved(code: 1034))
  }

  @Test func `a commit too long ago is never found out and stops nobody`() throws {
    failSyncs()
    #expect(throws: StoreError.unverified(code: 1034)) { try save("tea") }
    disk.begin(nil)
    for number in 0...Commit.remembered {
      try chain.store.keepDraft("\(number)", under: "there", by: Staff.ID("ada"))
    }
    #expect(throws: StoreError.notSaved(code: 1034)) { try save("coffee") }
    try save("milk")
  }

  @Test func `even opening needs room, which the reserve gives`() throws {
    let copy = chain.folder.file("copy.db")
    try chain.store.backUp(to: copy)
    var terms = SQLiteTerms()
    terms.fileSystem = "commit \(chain.path)"
    disk.begin(FaultPlan(kind: .full, after: 0, isForEver: true))
    #expect(throws: StoreError.diskFull) { try Store(path: copy, terms: terms) }
    disk.begin(nil)
    try Store(path: copy, terms: terms).keepReserve()
    // The first try to open it fails, the second has the reserve's room.
    disk.begin(FaultPlan(kind: .full, after: 0))
    let desk = try Store(path: copy, terms: terms)
    #expect(!StoreFile.exists(copy + ".reserve"))
    try desk.keepDraft("tea", under: "here", by: Staff.ID("ada"))
    #expect(StoreFile.exists(copy + ".reserve"))
  }

  @Test func `a full disk gives the reserve back and takes it again`() throws {
    let reserve = chain.path + ".reserve"
    desk.keepReserve()
    #expect(chain.folder.mode("s.db.reserve") == 0o600)
    disk.begin(FaultPlan(kind: .full, after: 0, isForEver: true))
    #expect(throws: StoreError.diskFull) { try save("tea") }
    #expect(!StoreFile.exists(reserve))
    disk.begin(nil)
    try save("milk")
    #expect(StoreFile.exists(reserve))
    #expect(try drafts == ["here": "milk"])
  }
}
