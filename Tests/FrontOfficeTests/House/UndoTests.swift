import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct UndoTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let s1 = Stay.ID("S1")

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    try chain.stay("S1", of: ann, room: "7")
  }

  private func undo(by office: Office? = nil) throws(OfficeError) -> ActName {
    try (office ?? chain.ada).undo(on: ann).act
  }

  private func report(_ gestures: String...) throws -> IncidentReport {
    var report = IncidentReport(guest: ann, category: .noise, severity: .minor, problem: "noise")
    report.gestures = try gestures.map { try gesture($0) }
    return report
  }

  @Test func `a wish, its confirmation and its end are taken back one by one`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    let confirmed = try chain.ada.confirm(wish.id, consent: true)
    _ = try chain.ada.retire(wish.id, reason: "x")
    #expect(try undo() == .retirePreference)
    #expect(try chain.store.preference(wish.id) == confirmed)
    #expect(try undo() == .confirmPreference)
    #expect(try chain.store.preference(wish.id) == wish)
    #expect(try undo() == .recordPreference)
    #expect(try chain.store.preferences(of: ann).isEmpty)
    #expect(throws: StoreError.refused(.nothingToUndo)) { try undo() }
  }

  @Test func `a resolved complaint is withdrawn and its charge reversed in its own period`() throws
  {
    let done = try chain.ada.resolve(try report("FBC:120"), id: "i1")
    chain.clock.pass(minutes: 1)
    #expect(try undo() == .resolveIncident)
    #expect(try chain.store.incidents(of: ann).isEmpty)
    let standing = try chain.budget()
    #expect(standing.spent == usd(0) && standing.remaining == usd(2000))
    #expect(standing.charges.map(\.status) == [.reversed, .reversal])
    #expect(try chain.store.charge(try #require(done.charge))?.status == .reversed)
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `a complaint resolved late is open again, as it was`() throws {
    let opened = try chain.ada.open(try report(), id: "i1")
    var solved = try report("FBC:9999")
    solved.action = "moved"
    solved.outcome = .recovered
    _ = try chain.ada.resolve(solved, of: opened.id)
    #expect(try undo() == .resolveIncident)
    #expect(try chain.store.incident(opened.id) == opened)
    #expect(try chain.mona.pendingCharges().isEmpty)
    #expect(try undo() == .openIncident)
    #expect(throws: StoreError.unknown(.incident, id: "i1")) {
      try chain.store.incident(opened.id)
    }
  }

  @Test func `a closing and a delight are taken back`() throws {
    let opened = try chain.ada.open(try report(), id: "i1")
    _ = try chain.ada.close(opened.id)
    #expect(try undo() == .closeIncident)
    #expect(try chain.store.incident(opened.id) == opened)
    _ = try chain.ada.delight(ann, action: "x", gestures: [try gesture("WOW:50")])
    #expect(try undo() == .giveDelight)
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `a stay goes back step by step`() throws {
    let before = try chain.store.stay(s1)
    let checkedIn = try chain.ada.checkIn(s1, room: "12")
    let moved = try chain.ada.move(s1, to: "15")
    _ = try chain.ada.checkOut(s1)
    #expect(try undo() == .checkOut && chain.store.stay(s1) == moved)
    #expect(try undo() == .move && chain.store.stay(s1) == checkedIn)
    #expect(try undo() == .checkIn && chain.store.stay(s1) == before)
    _ = try chain.ada.noShow(s1)
    #expect(try undo() == .noShow && chain.store.stay(s1) == before)
    let until = Chain.today.adding(days: 1)
    let walkIn = try chain.ada.walkIn(ann, room: "9", until: until)
    #expect(try undo() == .walkIn && chain.store.stay(walkIn.id).status == .cancelled)
  }

  @Test func `nobody is put back into a room that somebody else has`() throws {
    _ = try chain.ada.checkIn(s1, room: "12")
    _ = try chain.ada.checkOut(s1)
    let ben = try chain.guest("Ben", "Ito")
    let until = Chain.today.adding(days: 1)
    _ = try chain.ada.walkIn(ben, room: "12", until: until)
    #expect(throws: StoreError.refused(.stay(.roomTaken(room: "12", guest: "Ben Ito")))) {
      try undo()
    }
    #expect(try chain.store.stay(s1).status == .checkedOut)
  }

  @Test func `nobody takes back what is not their own, of today and of this sign-in`() throws {
    _ = try chain.prefer("+tea", ann)
    let nothing = StoreError.refused(.nothingToUndo)
    #expect(throws: nothing) { try undo(by: chain.office("ben")) }
    #expect(throws: nothing) { try undo(by: chain.office("ada", id: "s2")) }
    #expect(throws: nothing) { try undo(by: chain.office("ada", at: "PAR")) }
    let ben = try chain.guest("Ben", "Ito")
    #expect(throws: nothing) { try chain.ada.undo(on: ben) }
    _ = try chain.mona.closeDay()
    #expect(throws: nothing) { try undo() }
  }

  @Test func `what somebody has acted on stays`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    _ = try chain.office("ben").confirm(wish.id, consent: false)
    #expect(throws: StoreError.refused(.actedOn(by: "ben"))) { try undo() }
    _ = try undo(by: chain.office("ben"))
    #expect(try undo() == .recordPreference)
  }

  @Test(arguments: [true, false])
  func `what a manager decided stays`(_ isApproved: Bool) throws {
    _ = try chain.ada.resolve(try report("NGT:2500"), id: "i1")
    _ = try chain.mona.decide("i1", approve: isApproved, reason: "x")
    #expect(throws: StoreError.refused(.actedOn(by: "mona"))) { try undo() }
    let charge = try chain.ada.delight(
      ann,
      action: "x",
      gestures: [try gesture("WOW:2500")]
    ).charge
    _ = try chain.mona.decide(
      charge?.rawValue ?? "",
      approve: isApproved,
      reason: "x"
    )
    #expect(throws: StoreError.refused(.actedOn(by: "mona"))) { try undo() }
  }

  @Test func `without a guest the newest record of all is taken back`() throws {
    _ = try chain.prefer("+tea", ann)
    let ben = try chain.guest("Ben", "Ito")
    _ = try chain.prefer("+coffee", ben)
    #expect(try chain.ada.undo(on: nil).guest == ben)
    #expect(try chain.ada.undo(on: nil).guest == ann)
  }
}
