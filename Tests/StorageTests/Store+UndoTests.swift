import Hotel
import Testing

@testable import Storage

struct StoreUndoTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let s1 = Stay.ID("S1")

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    try chain.stay("S1", of: ann, room: "7")
  }

  private func undo(by session: Session? = nil) throws(StoreError) -> String {
    try chain.store.undo(on: ann, by: session ?? chain.ada).action
  }

  private func draft(_ gestures: String..., id: String? = nil) throws -> IncidentDraft {
    var draft = IncidentDraft(guest: ann, category: .noise, severity: .minor, problem: "noise")
    draft.id = id.map { Incident.ID($0) }
    draft.gestures = try gestures.map { try gesture($0) }
    return draft
  }

  @Test func `a wish, its confirmation and its end are taken back one by one`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    let confirmed = try chain.store.confirm(wish.id, consent: true, by: chain.ada)
    _ = try chain.store.retire(wish.id, reason: "x", by: chain.ada)
    #expect(try undo() == "retire")
    #expect(try chain.store.preference(wish.id) == confirmed)
    #expect(try undo() == "confirm")
    #expect(try chain.store.preference(wish.id) == wish)
    #expect(try undo() == "prefer")
    #expect(try chain.store.preferences(of: ann).isEmpty)
    #expect(throws: StoreError.refused(.nothingToUndo)) { try undo() }
  }

  @Test func `a resolved complaint is withdrawn and its charge reversed in its own period`() throws
  {
    let done = try chain.store.resolve(try draft("FBC:120", id: "i1"), by: chain.ada)
    chain.clock.pass(minutes: 1)
    #expect(try undo() == "resolve")
    #expect(try chain.store.incidents(of: ann).isEmpty)
    let standing = try chain.budget()
    #expect(standing.spent == usd(0) && standing.remaining == usd(2000))
    #expect(standing.charges.map(\.status) == [.reversed, .reversal])
    #expect(try chain.store.charge(done.charge)?.status == .reversed)
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `a complaint resolved late is open again, as it was`() throws {
    let opened = try chain.store.open(try draft(id: "i1"), by: chain.ada)
    var solved = try draft("FBC:9999", id: "i1")
    solved.action = "moved"
    solved.outcome = .recovered
    _ = try chain.store.resolve(solved, by: chain.ada)
    #expect(try undo() == "resolve")
    #expect(try chain.store.incident(opened.id) == opened)
    #expect(try chain.store.pendingCharges(by: chain.mona).isEmpty)
    #expect(try undo() == "incident open")
    #expect(throws: StoreError.unknown(.incident, id: "i1")) {
      try chain.store.incident(opened.id)
    }
  }

  @Test func `a closing and a delight are taken back`() throws {
    let opened = try chain.store.open(try draft(id: "i1"), by: chain.ada)
    _ = try chain.store.close(opened.id, by: chain.ada)
    #expect(try undo() == "incident close")
    #expect(try chain.store.incident(opened.id) == opened)
    _ = try chain.store.delight(ann, action: "x", gestures: [try gesture("WOW:50")], by: chain.ada)
    #expect(try undo() == "wow")
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `a stay goes back step by step`() throws {
    let before = try chain.store.stay(s1)
    let checkedIn = try chain.store.checkIn(s1, room: "12", by: chain.ada)
    let moved = try chain.store.move(s1, to: "15", by: chain.ada)
    _ = try chain.store.checkOut(s1, by: chain.ada)
    #expect(try undo() == "check-out" && chain.store.stay(s1) == moved)
    #expect(try undo() == "move" && chain.store.stay(s1) == checkedIn)
    #expect(try undo() == "check-in" && chain.store.stay(s1) == before)
    _ = try chain.store.noShow(s1, by: chain.ada)
    #expect(try undo() == "no-show" && chain.store.stay(s1) == before)
    let until = Chain.today.adding(days: 1)
    let walkIn = try chain.store.walkIn(ann, room: "9", until: until, by: chain.ada)
    #expect(try undo() == "walk-in" && chain.store.stay(walkIn.id).status == .cancelled)
  }

  @Test func `nobody is put back into a room that somebody else has`() throws {
    _ = try chain.store.checkIn(s1, room: "12", by: chain.ada)
    _ = try chain.store.checkOut(s1, by: chain.ada)
    let ben = try chain.guest("Ben", "Ito")
    let until = Chain.today.adding(days: 1)
    _ = try chain.store.walkIn(ben, room: "12", until: until, by: chain.ada)
    #expect(throws: StoreError.refused(.roomTaken(room: "12", guest: "Ben Ito"))) { try undo() }
    #expect(try chain.store.stay(s1).status == .checkedOut)
  }

  @Test func `nobody takes back what is not their own, of today and of this sign-in`() throws {
    _ = try chain.prefer("+tea", ann)
    let nothing = StoreError.refused(.nothingToUndo)
    #expect(throws: nothing) { try undo(by: chain.session("ben")) }
    #expect(throws: nothing) { try undo(by: chain.session("ada", id: "s2")) }
    #expect(throws: nothing) { try undo(by: chain.session("ada", at: "PAR")) }
    let ben = try chain.guest("Ben", "Ito")
    #expect(throws: nothing) { try chain.store.undo(on: ben, by: chain.ada) }
    _ = try chain.store.closeDay(by: chain.mona)
    #expect(throws: nothing) { try undo() }
  }

  @Test func `what somebody has acted on stays`() throws {
    let wish = try chain.prefer("+tea", ann).preference
    _ = try chain.store.confirm(wish.id, consent: false, by: chain.session("ben"))
    #expect(throws: StoreError.refused(.actedOn(by: "ben"))) { try undo() }
    _ = try undo(by: chain.session("ben"))
    #expect(try undo() == "prefer")
  }

  @Test(arguments: [true, false])
  func `what a manager decided stays`(_ isApproved: Bool) throws {
    _ = try chain.store.resolve(try draft("NGT:2500", id: "i1"), by: chain.ada)
    _ = try chain.store.decide("i1", approve: isApproved, reason: "x", by: chain.mona)
    #expect(throws: StoreError.refused(.actedOn(by: "mona"))) { try undo() }
    let charge = try chain.store.delight(
      ann,
      action: "x",
      gestures: [try gesture("WOW:2500")],
      by: chain.ada
    ).charge
    _ = try chain.store.decide(
      charge.rawValue,
      approve: isApproved,
      reason: "x",
      by: chain.mona
    )
    #expect(throws: StoreError.refused(.actedOn(by: "mona"))) { try undo() }
  }

  @Test func `without a guest the newest record of all is taken back`() throws {
    _ = try chain.prefer("+tea", ann)
    let ben = try chain.guest("Ben", "Ito")
    _ = try chain.prefer("+coffee", ben)
    #expect(try chain.store.undo(on: nil, by: chain.ada).guest == ben)
    #expect(try chain.store.undo(on: nil, by: chain.ada).guest == ann)
  }
}
