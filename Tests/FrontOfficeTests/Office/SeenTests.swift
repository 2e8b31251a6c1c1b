import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// What was seen, and what was refused, is in the trail too.
struct SeenTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain(pins: true)
    ann = try chain.guest("Ann", "Lee")
  }

  private func acts(_ change: (inout TrailFilter) -> Void = { _ in }) throws -> [ActName] {
    var filter = TrailFilter()
    change(&filter)
    return try chain.store.trail(matching: filter).map(\.act)
  }

  @Test func `a list is one row with its count`() throws {
    try chain.ada.noteList("arrivals", count: 45)
    #expect(try acts { $0.act = .list } == [])
    #expect(try chain.ada.tellSeen())
    let line = try #require(try chain.store.trail(matching: TrailFilter()).last)
    #expect(line.act == .list && line.facts[.name] == "arrivals" && line.facts[.count] == "45")
    #expect(try chain.ada.tellSeen())
    #expect(try acts { $0.act = .list }.count == 1)
  }

  @Test func `what is seen while nothing can be written is told with the next write`() throws {
    let other = try chain.anotherDesk()
    try other.holdingWriterLock { () throws(StoreError) in
      try chain.ada.noteOpened(ann)
      #expect(try !chain.ada.tellSeen(patience: .milliseconds(1)))
      chain.clock.pass(minutes: 3)
    }
    #expect(try acts { $0.act = .openCard } == [])
    _ = try chain.prefer("+tea", ann)
    let lines = try chain.trail(of: ann)
    #expect(lines.suffix(2).map(\.act) == [.openCard, .recordPreference])
    // It tells when it was seen, not when that could be written.
    let (seen, told) = (lines[lines.count - 2].at, lines[lines.count - 1].at)
    #expect(told.milliseconds - seen.milliseconds == 180_000)
    #expect(try acts { $0.act = .openCard }.count == 1)
  }

  @Test func `a write that fails tells nothing, and the next one does`() throws {
    try chain.ada.noteOpened(ann)
    #expect(throws: StoreError.self) { try chain.ada.checkOut(Stay.ID("S9")) }
    #expect(try acts { $0.act = .openCard } == [])
    #expect(try chain.ada.tellSeen())
    #expect(try acts { $0.act = .openCard }.count == 1)
  }

  @Test func `wrong PINs, the lock that they close and a command's sign-in are told`() throws {
    for _ in 0..<5 {
      #expect(throws: StoreError.self) {
        try Office.signIn(to: chain.store, as: "ada", pin: "0000", session: "s1")
      }
    }
    #expect(try acts().suffix(6) == Array(repeating: ActName.wrongPIN, count: 5) + [.lockedOut])
    let office = try Office.signIn(
      to: chain.store,
      as: "mona",
      pin: "1234",
      session: Session.commandLine
    )
    #expect(try office.tellSeen())
    #expect(try acts { $0.staff = Staff.ID("mona") } == [.signIn])
  }

  @Test func `what somebody may not do is told when they ask for it`() throws {
    let asked: [(ActName, (Office) throws -> Void)] = [
      (.approve, { _ = try $0.pendingCharges() }), (.list, { _ = try $0.staffList() }),
      (.list, { _ = try $0.budget(of: Staff.ID("ben")) }), (.reverse, { _ = try $0.charges() }),
      (.erase, { _ = try $0.retentionReview() }), (.nightAudit, { _ = try $0.closeDay() }),
      (.setPIN, { try $0.setPIN("1111", of: Staff.ID("ben")) }),
      (.list, { _ = try $0.trail(matching: TrailFilter()) }),
      (.loadFiles, { _ = try $0.load(["x.csv"]) }),
    ]
    for (act, ask) in asked {
      #expect(throws: (any Error).self) { try ask(chain.ada) }
      let line = try #require(try chain.store.trail(matching: TrailFilter()).last)
      #expect(line.act == .refused && line.facts[.act] == act.rawValue, "\(act)")
      #expect(line.staff == Staff.ID("ada"))
    }
    #expect(try acts { $0.act = .refused }.count == asked.count)
  }

  @Test func `a manager reads who did what, by staff, guest, act and day`() throws {
    _ = try chain.prefer("+tea", ann)
    _ = try chain.mona.closeDay()
    _ = try chain.prefer("+milk", ann)
    func lines(_ change: (inout TrailFilter) -> Void) throws -> [TrailLine] {
      var filter = TrailFilter()
      change(&filter)
      return try chain.mona.trail(matching: filter)
    }
    #expect(try lines { $0.staff = Staff.ID("mona") }.map(\.entry.act) == [.nightAudit])
    #expect(try lines { $0.act = .recordPreference }.allSatisfy { $0.guest == "Lee, Ann" })
    #expect(
      try lines {
        $0.guest = ann
        $0.from = Chain.today.adding(days: 1)
      }.map { $0.entry.facts[.text] } == ["milk"]
    )
    #expect(try lines { $0.to = Chain.today }.last?.entry.act == .nightAudit)
    #expect(try lines { $0.limit = 1 }.map { $0.entry.facts[.text] } == ["milk"])
  }
}
