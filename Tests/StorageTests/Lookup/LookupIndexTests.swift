import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct LookupIndexTests {
  private let chain: Chain
  private let code = Property.Code("SFO")

  init() throws {
    chain = try Chain()
    for name in ["Ngozi Okafor", "Elizabeth Thompson", "Wei Wang", "Ann Lee"] {
      let words = name.split(separator: " ").map(String.init)
      try chain.guest(words[0], words[1]) { $0.phones = ["+1 555 01\(words[0].utf8.count)7"] }
    }
  }

  private var file: String { SideFile.index.path(besideStore: chain.path) }

  private func found(_ text: String, _ store: Store? = nil) throws -> [String] {
    let store = store ?? chain.store
    return try store.answers(to: text, at: code).map { try store.guest($0.guest).family }
  }

  @Test func `the shared index answers as the store's own profiles do`() throws {
    let texts = ["okafr", "liz", "wang w", "0137", "thomson eli"]
    let before = try texts.map { try found($0) }
    #expect(before.allSatisfy { !$0.isEmpty })
    #expect(try chain.store.makeIndex())
    let other = try chain.anotherDesk()
    for store in [chain.store, other] {
      #expect(try texts.map { try found($0, store) } == before)
      #expect(store.lookupIndex.main != nil)
    }
    #expect(chain.folder.mode("s.db.index") == 0o600)
  }

  @Test func `what is written after the index was made is found at once, at every desk`() throws {
    try chain.store.makeIndex()
    let other = try chain.anotherDesk()
    #expect(try found("kowalczyk", other).isEmpty)
    let new = try chain.guest("Li", "Kowalczyk")
    #expect(try found("kowalczyk", other) == ["Kowalczyk"])
    var guest = try chain.store.guest(new)
    guest.family = "Brzezinski"
    guest.phones = ["777 888"]
    try chain.ada.edit(guest)
    for store in [chain.store, other] {
      #expect(try found("brzezinski", store) == ["Brzezinski"])
      #expect(try found("7888", store) == ["Brzezinski"])
    }
    var lee = try #require(try chain.store.answers(to: "lee", at: code).first).guest
    #expect(try chain.store.guest(lee).family == "Lee")
    var changed = try chain.store.guest(lee)
    changed.family = "Quist"
    try rename(changed)
    #expect(try found("ann lee", other).isEmpty)
    #expect(try found("quist", other) == ["Quist"])
    // A second index takes it all in and forgets the changes; nobody notices.
    try chain.store.makeIndex()
    #expect(
      try chain.store.connection.first("SELECT count(*) FROM profile_change") { $0.integer(0) } == 0
    )
    for store in [chain.store, other] {
      #expect(try found("quist", store) == ["Quist"])
      #expect(try !found("lee", store).contains("Lee"))
      #expect(store.lookupIndex.followed == 0)
    }
    lee = new
    #expect(try found("brzezinski", other) == ["Brzezinski"])
  }

  /// Lost, empty, cut, of another store, damaged in any of some places, of a later time: looked up
  /// in all the same.
  @Test func `an index that can't be trusted is not used, and a new one is made`() throws {
    try chain.store.makeIndex()
    let whole = try bytes(of: file)
    var damages: [[UInt8]?] = [
      nil, [], Array(whole.prefix(100)), Array(whole.prefix(whole.count / 2)),
    ]
    for place in stride(from: 3, to: whole.count, by: max(1, whole.count / 40)) {
      var bytes = whole
      bytes[place] ^= 0x40
      damages.append(bytes)
    }
    let foreign = try Chain()
    try foreign.guest("Xi", "Other")
    try foreign.store.makeIndex()
    damages.append(try bytes(of: SideFile.index.path(besideStore: foreign.path)))
    for damage in damages {
      _ = unsafe unlink(file)
      if let damage { try write(damage, to: file) }
      let store = try chain.anotherDesk()
      #expect(try found("okafr", store) == ["Okafor"])
      #expect(store.lookupIndex.main == nil)
      #expect(try store.makeIndex())
      #expect(try found("okafr", store) == ["Okafor"])
      #expect(store.lookupIndex.main != nil)
    }
  }

  @Test func `a merge that died half-way costs nothing`() throws {
    try chain.store.makeIndex()
    try write([1, 2, 3], to: file + ".part")
    #expect(try found("okafor") == ["Okafor"])
    try chain.guest("Li", "Kowalczyk")
    #expect(throws: StoreError.stopped) {
      // Stopped as a full disk or a signal would stop it.
      try SegmentFile.write(file) { _ throws(StoreError) in throw .stopped }
    }
    #expect(unsafe access(file + ".part", F_OK) != 0)
    #expect(try found("kowalczyk okafor").isEmpty)
    #expect(try found("kowalczyk") == ["Kowalczyk"])
    #expect(try chain.store.makeIndex())
    #expect(try found("kowalczyk") == ["Kowalczyk"])
  }

  @Test func `one process makes an index at a time`() throws {
    let descriptor = unsafe open(file + ".lock", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try !chain.store.makeIndex())
    #expect(flock(descriptor, LOCK_UN) == 0)
    #expect(try chain.store.makeIndex())
  }

  /// Names made of a number, so that a plain search can find each.
  @Test func `a store with far more than is followed is indexed first, or searched plainly`() throws
  {
    let store = chain.store
    try addMany(LookupIndex.mostFollowed + 5)
    let away = try chain.anotherDesk()
    away.indexUpkeep = .elsewhere
    #expect(try found("nr2t1q max", away).first == "Nr2t1q")
    #expect(away.lookupIndex.main == nil && away.wantsIndex)
    try chain.stay("S1", of: Guest.ID("X9"))
    #expect(try away.answers(to: "nr9 mxa", at: code).first?.guest == Guest.ID("X9"))
    #expect(try found("nr2t1 max").first == "Nr2t1q")
    #expect(store.lookupIndex.main != nil && !store.wantsIndex)
    #expect(try found("mxa nr2t1q", away).first == "Nr2t1q")
    #expect(away.lookupIndex.main != nil)
  }

  @Test(arguments: ["made elsewhere", "no room"])
  func `an index that can't be made is no reason to find nobody`(_ trouble: String) throws {
    try addMany(LookupIndex.mostFollowed + 5)
    let descriptor = unsafe open(file + ".lock", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    if trouble == "made elsewhere" {
      #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    } else {
      #expect(unsafe mkdir(file + ".part", 0o700) == 0)
      #expect(throws: StoreError.self) { try chain.store.makeIndex() }
    }
    #expect(try found("nr2t1q max").first == "Nr2t1q")
    #expect(chain.store.lookupIndex.main == nil)
  }

  @Test func `a known guest's new name is followed even where new guests can't all be`() throws {
    try chain.store.makeIndex()
    let away = try chain.anotherDesk()
    away.indexUpkeep = .elsewhere
    #expect(try found("okafor", away) == ["Okafor"])
    try addMany(LookupIndex.mostFollowed + 5)
    var guest = try chain.store.guest(try #require(try answer("okafor", away)))
    guest.family = "Quist"
    try rename(guest)
    #expect(try found("quist", away) == ["Quist"])
    #expect(try found("okafor", away).isEmpty && away.wantsIndex)
  }

  /// Without keeping the name before as a former one.
  private func rename(_ guest: Guest) throws {
    try chain.store.write { () throws(StoreError) in try chain.store.update(guest) }
  }

  private func answer(_ text: String, _ store: Store) throws -> Guest.ID? {
    try store.answers(to: text, at: code).first?.guest
  }

  private func addMany(_ count: Int) throws {
    let store = chain.store
    try store.write { () throws(StoreError) in
      for number in 0..<count {
        var guest = Guest(id: Guest.ID("X\(number)"))
        guest.given = "Max"
        guest.family = "Nr" + String(number, radix: 36, uppercase: false) + "q"
        _ = try store.insertIfNew(guest)
      }
    }
  }

  @Test func `a small piece of many changes is folded into a larger one`() throws {
    try chain.store.makeIndex()
    for number in 0..<600 {
      try chain.store.write { () throws(StoreError) in
        var guest = Guest(id: Guest.ID("Y\(number)"))
        guest.given = "Bo"
        guest.family = "Fam\(number)"
        _ = try chain.store.insertIfNew(guest)
      }
      if number % 150 == 149 { #expect(try found("fam\(number)").first == "Fam\(number)") }
    }
    #expect(chain.store.lookupIndex.followed == 600)
    #expect(try found("fam3").contains("Fam3"))
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let mapped = try MappedFile(path: path)
    return mapped.bytes(0..<mapped.count)
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    #expect(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }
}
