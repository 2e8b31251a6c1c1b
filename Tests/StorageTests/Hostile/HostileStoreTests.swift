import FaultKit
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Store files that somebody or something has changed.
struct HostileStoreTests {
  private let chain: Chain

  init() throws {
    chain = try Chain()
    let guest = try chain.guest("Ngozi", "Okafor") { $0.phones = ["+1 555 0137"] }
    try chain.stay("S1", of: guest)
    try chain.prefer("-lavender", guest)
    try chain.store.checkpoint()
  }

  @Test(
    arguments: [
      (
        "CREATE TRIGGER spy AFTER INSERT ON preference BEGIN UPDATE staff SET role = 'manager'; END",
        "spy"
      ),
      ("CREATE VIEW spy AS SELECT * FROM guest", "spy"),
      ("CREATE TABLE spy (text TEXT)", "spy"),
      ("CREATE INDEX spy ON guest (family)", "spy"),
      ("DROP TRIGGER audit_kept", "audit_kept"),
      ("DROP INDEX charge_reversed", "charge_reversed"),
      ("ALTER TABLE charge ADD COLUMN spy TEXT", "charge"),
      ("DROP TABLE draft", "draft"),
    ]
  )
  func `a store that holds what is not ours, or lacks what is, is refused`(
    _ statement: String,
    _ part: String
  ) throws {
    let path = chain.folder.file("hostile.db")
    try chain.store.backUp(to: path)
    let connection = try SQLiteConnection(path: path)
    try connection.execute(statement)
    try connection.close()
    let before = chain.folder.read("hostile.db")
    #expect(throws: StoreError.altered(path: path, part: part)) { try Store(path: path) }
    #expect(throws: StoreError.altered(path: path, part: part)) {
      try chain.office("max").restore(from: path, replacingKept: false)
    }
    #expect(chain.folder.read("hostile.db") == before)
    #expect(try chain.found("okafor").count == 1)
  }

  @Test func `figures that an administrator has made of the store do no harm`() throws {
    let path = chain.folder.file("analyzed.db")
    try chain.store.backUp(to: path)
    let connection = try SQLiteConnection(path: path)
    try connection.execute("ANALYZE")
    try connection.close()
    #expect(try Store(path: path).checkUp().isSound)
  }

  /// Bytes of every page are flipped, one a time.
  ///
  /// What SQLite can tell is told; a letter of a text that became another is beyond it. Whatever is
  /// read, no error is another than the store's.
  @Test func `a flipped byte in any page is told or harmless`() throws {
    let whole = try #require(chain.folder.read("s.db"))
    var random = SeededRandom(seed: Trials.seed)
    var (flips, told) = (0, 0)
    for page in 0..<whole.count / 4096 {
      for _ in 0..<4 * Trials.factor {
        var bytes = whole
        // Headers of pages are a small part of them, and the part where damage does most.
        let place = Int.random(in: 0..<(flips % 2 == 0 ? 4096 : 100), using: &random)
        bytes[page * 4096 + place] ^= UInt8.random(in: 1...255, using: &random)
        flips += 1
        if !isSound(after: bytes) { told += 1 }
      }
    }
    print("flipped bytes: \(flips), told \(told), seed \(Trials.seed)")
    // Most of a small page is empty.
    #expect(told > 0)
  }

  private func isSound(after bytes: [UInt8]) -> Bool {
    let folder = TemporaryFolder()
    folder.write(bytes, to: "s.db")
    do throws(StoreError) {
      let store = try Store(path: folder.file("s.db"), clock: chain.clock.now)
      let check = try store.checkUp()
      for answer in try store.answers(to: "okaf", at: Property.Code("SFO")) {
        _ = try store.card(of: answer.guest, at: Property.Code("SFO"))
        _ = try Office(store, chain.session()).record(
          PreferenceLine.plain("quiet room"),
          of: answer.guest,
          consent: false
        )
      }
      _ = try store.lines(.arrivals, at: Property.Code("SFO"), on: Chain.today)
      return check.isSound
    } catch {
      return false
    }
  }
}

extension PreferenceLine {
  /// A line that is known to be one.
  fileprivate static func plain(_ text: String) -> PreferenceLine {
    guard let line = try? PreferenceLine(text) else { preconditionFailure(text) }
    return line
  }
}
