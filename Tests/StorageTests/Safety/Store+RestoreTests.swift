import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Synchronization
import Testing

@testable import Storage

struct StoreRestoreTests {
  @Test func `desks write, back up, write on, restore, and all see what was`() throws {
    let chain = try Chain()
    let store = chain.store
    let first = try chain.guest("Ann", "Lee")
    _ = try chain.prefer("+tea", first)
    try store.makeIndex()
    let copy = chain.folder.file("copy.db")
    try Office(store, chain.mona.session).backUp(to: copy)
    let later = try chain.guest("Bo", "Fry")
    _ = try chain.prefer("+coffee", first)
    let desk = try chain.anotherDesk()
    #expect(try desk.answers(to: "fry", at: Property.Code("SFO")).count == 1)
    let (version, change) = (try desk.dataVersion(), try desk.changeNumber())
    let done = try Office(store, chain.mona.session).restore(from: copy, replacingKept: false)
    #expect(done.isClean && done.erasedAgain == 0)
    for desk in [store, desk, try chain.anotherDesk()] {
      #expect(try desk.preferences(of: first).map(\.text) == ["tea"])
      #expect(try !desk.exists(later))
      #expect(try desk.answers(to: "fry", at: Property.Code("SFO")).isEmpty)
      #expect(try desk.answers(to: "lee", at: Property.Code("SFO")).count == 1)
      #expect(try desk.checkUp().isSound)
    }
    #expect(try desk.dataVersion() != version)
    #expect(try desk.changeNumber() > change)
    #expect(try chain.acts().last == .restore)
    do {
      let kept = try Store(path: try #require(done.kept))
      #expect(try kept.guest(later).name == "Bo Fry")
      #expect(try kept.checkUp().isSound)
    }
    #expect(chain.folder.mode("s.db.before-restore") == 0o600)
    #expect(chain.folder.names.allSatisfy { !$0.contains("restoring") })
    // A number once given is never another's.
    #expect(try chain.guest("Cy", "Roe") != later)
    let again = try Office(store, chain.mona.session).restore(from: copy, replacingKept: false)
    #expect(again.kept == chain.path + ".before-restore-2")
    let forced = try Office(store, chain.mona.session).restore(from: copy, replacingKept: true)
    #expect(forced.kept == chain.path + ".before-restore")
  }

  @Test func `who has left, a new PIN, a lesser role and a locked door stay as they are`() throws {
    let chain = try Chain(pins: true)
    let copy = chain.folder.file("copy.db")
    try chain.mona.backUp(to: copy)
    try chain.mona.dismiss(Staff.ID("ben"))
    try chain.mona.setPIN("9999", of: Staff.ID("ada"))
    try chain.mona.add(Chain.person("eve", .clerk), pin: "4711")
    try chain.store.write { () throws(StoreError) in
      try chain.store.save(Chain.person("max", .clerk), pin: "")
      try chain.store.keep(WrongPINs(count: 0, lockouts: 3, lockedUntil: nil), of: Staff.ID("max"))
    }
    let done = try chain.mona.restore(from: copy, replacingKept: false)
    #expect(done.carried.map(\.rawValue) == ["ada", "ben", "eve", "max"])
    #expect(try !chain.store.staff(Staff.ID("ben")).isActive)
    #expect(try chain.store.staff(Staff.ID("max")).role == .clerk)
    #expect(try chain.store.wrongPINs(of: Staff.ID("max")).lockouts == 3)
    #expect(try chain.store.isOthersPIN(of: Staff.ID("ada")))
    #expect(throws: StoreError.denied(.wrongPIN(attemptsLeft: 4))) {
      try Office.signIn(to: chain.store, as: "ada", pin: "1234", session: "s2")
    }
    #expect(try chain.store.staff(Staff.ID("eve")).name == "eve")
    let line = try chain.store.trail(matching: TrailFilter()).first { $0.act == .restore }
    #expect(line?.facts[.staff] == "ada, ben, eve, max")
    // Restored again there is nothing that the copy knew otherwise but what was carried before.
    #expect(try chain.mona.restore(from: copy, replacingKept: false).carried.count == 4)
  }

  @Test func `two restorations at once come one after the other`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let copy = chain.folder.file("copy.db")
    try chain.mona.backUp(to: copy)
    _ = try chain.prefer("+tea", guest)
    let kept = Mutex<[String?]>([])
    let (path, session) = (chain.path, chain.session("mona"))
    let threads = (0..<2).map { _ in
      TestThread {
        let done = try? Office(Store(path: path), session).restore(from: copy, replacingKept: false)
        kept.withLock { $0.append(done?.kept) }
      }
    }
    for thread in threads { thread.join() }
    let names = kept.withLock { $0 }.compactMap { $0 }
    #expect(Set(names) == [path + ".before-restore", path + ".before-restore-2"])
    #expect(try chain.store.preferences(of: guest).isEmpty)
    #expect(try chain.store.checkUp().isSound)
    #expect(chain.folder.names.allSatisfy { !$0.contains("restoring") })
  }

  @Test func `a copy that a killed restoration left holds nobody for long`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    let copy = chain.folder.file("copy.db")
    try chain.mona.backUp(to: copy)
    // No process has this number: the kernel gives none above four million.
    let left = "s.db.restoring-99999999-7"
    _ = chain.folder.write(try #require(chain.folder.read("copy.db")), to: left)
    _ = chain.folder.write("x", to: left + "-wal")
    #expect(try chain.store.copies(holding: [guest.id]).contains { $0.hasSuffix(left) })
    // One that is still at it keeps its file.
    let other = "s.db.restoring-\(getppid())"
    _ = chain.folder.write("x", to: other)
    let erased = try chain.mona.erase(guest.id)
    #expect(erased.isClean && !erased.copies.contains { $0.hasSuffix(left) })
    #expect(erased.copies.contains { $0.hasSuffix(other) })
    #expect(chain.folder.names.filter { $0.contains("restoring") } == [other])
    #expect(chain.folder.finding(guest.marks, except: ["copy.db"]) == [])
  }

  @Test func `a copy brings nobody back who was erased since`() throws {
    let chain = try Chain()
    let guest = try MarkedGuest(chain)
    let copy = chain.folder.file("copy.db")
    try chain.mona.backUp(to: copy)
    _ = try chain.mona.erase(guest.id)
    let done = try chain.mona.restore(from: copy, replacingKept: false)
    #expect(done.erasedAgain == 1 && done.isClean)
    #expect(try chain.store.guest(guest.id).name == "Erased guest")
    #expect(chain.folder.finding(guest.marks, except: ["copy.db"]) == [])
    #expect(try chain.store.copies(holding: [guest.id]) == [StoreFile.absolute(copy)])
  }

  @Test func `what is no sound copy is refused, and nothing is touched`() throws {
    let chain = try Chain()
    let folder = chain.folder
    try chain.guest("Ann", "Lee")
    func copy(_ name: String, _ change: (SQLiteConnection) throws -> Void) throws -> String {
      try chain.store.backUp(to: folder.file(name))
      try change(try SQLiteConnection(path: folder.file(name)))
      return folder.file(name)
    }
    let newer = try copy("newer") { try $0.execute("PRAGMA user_version = 99") }
    let foreign = try copy("foreign") { try $0.execute("PRAGMA application_id = 7") }
    let poor = try copy("poor") {
      try $0.execute(
        "INSERT INTO budget (period, currency, \"limit\", spent) VALUES ('p','USD',9,9)"
      )
    }
    let damaged = try copy("damaged") { _ in }
    var bytes = try #require(folder.read("damaged"))
    for place in stride(from: 8192, to: bytes.count, by: 7) { bytes[place] ^= 0x5A }
    folder.write(bytes, to: "damaged")
    folder.write("no store at all, only words", to: "text")
    folder.write("", to: "empty")
    let cases: [(String, StoreError)] = [
      (newer, .newer(path: newer, version: 99)), (foreign, .foreign(path: foreign)),
      (poor, .corrupt(path: poor)), (damaged, .corrupt(path: damaged)),
      (folder.file("text"), .foreign(path: folder.file("text"))),
      (folder.file("empty"), .foreign(path: folder.file("empty"))),
      (folder.file("none"), .missing(path: folder.file("none"))),
      (chain.path, .exists(path: chain.path)),
    ]
    try refuseAll(cases, chain)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.restore(from: newer, replacingKept: false)
    }
  }

  private func refuseAll(_ cases: [(String, StoreError)], _ chain: Chain) throws {
    let folder = chain.folder
    let before = try chain.store.changeNumber()
    for (file, error) in cases {
      #expect(throws: error, "\(file)") { try chain.mona.restore(from: file, replacingKept: false) }
      let elsewhere = folder.file("elsewhere.db")
      if file != chain.path {
        #expect(throws: error) { try Store.restoreLost(elsewhere, from: file) }
      }
    }
    #expect(try chain.store.changeNumber() == before)
    #expect(folder.names.allSatisfy { !$0.contains("restor") && !$0.contains("elsewhere") })
  }

  @Test func `a store that is gone or can't be read comes back, and what is left of it is kept`()
    throws
  {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let copy = chain.folder.file("copy.db")
    try chain.store.backUp(to: copy)
    let lost = chain.folder.file("a/lost.db")
    #expect(try Store.restoreLost(lost, from: copy).kept == nil)
    #expect(try Store(path: lost).guest(guest).name == "Ann Lee")
    let broken = chain.folder.write("broken", to: "broken.db")
    chain.folder.write("log", to: "broken.db-wal")
    let kept = try Store.restoreLost(broken, from: copy).kept
    #expect(kept == broken + ".before-restore")
    #expect(chain.folder.text("broken.db.before-restore") == "broken")
    #expect(chain.folder.text("broken.db.before-restore-wal") == "log")
    let store = try Store(path: broken)
    #expect(try store.guest(guest).name == "Ann Lee")
    var filter = TrailFilter()
    filter.guest = guest
    #expect(try store.trail(matching: filter).count == 1)
    #expect(
      try store.connection.all("SELECT staff FROM audit WHERE action = 'restore'") { $0.text(0) }
        == ["(owner)"]
    )
  }

  @Test func `a copy is of one state while other desks write`() throws {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let isOver = Atomic(false)
    let written = Atomic(0)
    let path = chain.path
    let (clock, session) = (chain.clock, chain.session())
    let writer = TestThread {
      guard let desk = try? Store(path: path, clock: clock.now) else { return }
      while !isOver.load(ordering: .relaxed) {
        // Incident, charge and counter belong together: a torn copy would not balance.
        var report = IncidentReport(guest: guest, category: .noise, severity: .minor, problem: "x")
        report.gestures = (try? [gesture("BEV:1")]) ?? []
        guard (try? Office(desk, session).resolve(report)) != nil else { return }
        written.add(1, ordering: .relaxed)
      }
    }
    var counts: [Int] = []
    for number in 0..<(6 * Trials.factor) {
      let before = written.load(ordering: .relaxed)
      while written.load(ordering: .relaxed) < before + 5, !writer.isOver { sched_yield() }
      let file = chain.folder.file("copy\(number).db")
      try chain.store.backUp(to: file)
      let copy = try Store(path: file)
      #expect(try copy.checkUp().isSound)
      let torn = try copy.connection.first(
        """
        SELECT (SELECT count(*) FROM incident) - (SELECT count(*) FROM audit WHERE action = 'resolve')
          + (SELECT count(*) FROM incident) - (SELECT count(*) FROM charge)
        """
      ) { $0.integer(0) }
      #expect(torn == 0)
      counts.append(
        try copy.connection.first("SELECT count(*) FROM incident") { $0.integer(0) } ?? 0
      )
    }
    isOver.store(true, ordering: .relaxed)
    writer.join()
    #expect(counts == Set(counts).sorted())
    print("backup: \(counts.count) copies while \(written.load(ordering: .relaxed)) writes, torn 0")
  }

  @Test func `desks that read and write while a store is restored see the old one or the new`()
    throws
  {
    let chain = try Chain()
    let guest = try chain.guest("Ann", "Lee")
    let copy = chain.folder.file("copy.db")
    try chain.store.backUp(to: copy)
    let marker = try chain.prefer("+after", guest).preference.id
    let path = chain.path
    let (clock, session) = (chain.clock, chain.session())
    let isOver = Atomic(false)
    let failures = Mutex<[String]>([])
    let looks = Atomic(0)
    let reader = TestThread {
      do {
        let desk = try Store(path: path, clock: clock.now)
        while !isOver.load(ordering: .relaxed) {
          _ = try desk.card(of: guest, at: Property.Code("SFO"))
          _ = try desk.answers(to: "lee", at: Property.Code("SFO"))
          try Office(desk, session).noteOpened(guest)
          looks.add(1, ordering: .relaxed)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    for _ in 0..<(5 * Trials.factor) {
      let before = looks.load(ordering: .relaxed)
      while looks.load(ordering: .relaxed) < before + 3, !reader.isOver { sched_yield() }
      _ = try chain.mona.restore(from: copy, replacingKept: true)
      #expect(try chain.store.known(marker) == nil)
    }
    isOver.store(true, ordering: .relaxed)
    reader.join()
    #expect(failures.withLock { $0 } == [])
    #expect(try chain.store.checkUp().isSound)
  }
}
