import Hotel
import Testing

@testable import Storage

struct StoreIncidentsTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    try chain.stay("S1", of: ann, in: -1, status: .inHouse, room: "1412")
  }

  private func draft(
    _ gestures: String...,
    id: String? = nil,
    problem: String = "cold soup"
  ) throws -> IncidentDraft {
    var draft = IncidentDraft(
      guest: ann,
      category: .foodAndBeverage,
      severity: .affected,
      problem: problem
    )
    draft.id = id.map { Incident.ID($0) }
    draft.action = "new soup"
    draft.outcome = .recovered
    draft.after = .calm
    draft.gestures = try gestures.map { try gesture($0) }
    return draft
  }

  @Test func `a complaint is logged and charged, both or neither`() throws {
    let done = try chain.store.resolve(try draft("FBC:120", "APO"), by: chain.ada)
    #expect(done.status == .charged && done.amount == usd(120) && done.remaining == usd(1880))
    let incident = try chain.store.incident(try #require(done.incident))
    #expect(incident.room == "1412" && incident.stay == Stay.ID("S1"))
    #expect(incident.department == "F&B" && incident.state == .followUp)
    #expect(incident.compensation == "FBC:120.00;APO:0.00" && incident.after == .calm)
    #expect(throws: StoreError.self) {
      try chain.store.resolve(try draft("FBC:9999"), overLimit: .refuse, by: chain.ada)
    }
    #expect(try chain.store.incidents(of: ann) == [incident])
  }

  @Test func `asked twice under one id it is charged once`() throws {
    for gestures in [["FBC:120"], []] {
      let id = "i\(gestures.count)"
      var request = try draft(id: id)
      request.gestures = try gestures.map { try gesture($0) }
      let first = try chain.store.resolve(request, by: chain.ada)
      let second = try chain.store.resolve(request, by: chain.ada)
      #expect(first.charge == second.charge && first.amount == second.amount)
      #expect(second.remaining == usd(1880) && second.status == .charged)
    }
    #expect(try chain.budget().spent == usd(120))
    #expect(try chain.actions().count { $0 == "resolve" } == 2)
  }

  @Test func `more given for the same complaint is a charge of its own`() throws {
    _ = try chain.store.resolve(try draft("FBC:120", id: "i1"), by: chain.ada)
    let more = try chain.store.resolve(try draft("BEV:60", id: "i1"), by: chain.session("ben"))
    #expect(more.charge.rawValue != "i1" && more.amount == usd(60))
    #expect(try chain.store.incident(Incident.ID("i1")).compensation == "FBC:120.00;BEV:60.00")
    _ = try chain.store.undo(on: ann, by: chain.session("ben"))
    #expect(try chain.store.incident(Incident.ID("i1")).compensation == "FBC:120.00")
    #expect(try chain.budget().spent == usd(120) && chain.budget("ben").spent == usd(0))
  }

  @Test func `over the limit it is saved and waits`() throws {
    let done = try chain.store.resolve(try draft("NGT:2500", id: "i1"), by: chain.ada)
    #expect(done.status == .pending && done.remaining == usd(2000))
    #expect(
      try chain.store.decide("i1", approve: true, reason: "ok", by: chain.mona).status
        == .approved
    )
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `a complaint is opened, resolved and closed`() throws {
    let opened = try chain.store.open(try draft(id: "i1"), by: chain.ada)
    #expect(opened.state == .open)
    #expect(try chain.store.unsettled(at: Property.Code("SFO")).map(\.0.id) == [opened.id])
    _ = try chain.store.resolve(try draft("APO", id: "i1"), by: chain.session("ben"))
    #expect(try chain.store.open(try draft(id: "i1"), by: chain.ada).state == .followUp)
    #expect(try chain.store.close(opened.id, by: chain.ada).state == .closed)
    #expect(throws: StoreError.refused(.alreadyClosed)) {
      try chain.store.close(opened.id, by: chain.ada)
    }
    #expect(throws: StoreError.refused(.alreadyClosed)) {
      try chain.store.resolve(try draft("FBC:5", id: "i1"), by: chain.ada)
    }
    #expect(try chain.store.unsettled(at: Property.Code("SFO")).isEmpty)
  }

  @Test func `it happened when it was said to, apart from when it was logged`() throws {
    var late = try draft()
    late.occurredAt = Instant("2026-05-13T20:00:00Z")
    let incident = try chain.store.open(late, by: chain.ada)
    #expect(incident.occurredAt == late.occurredAt && incident.loggedAt == chain.clock.now())
  }

  @Test func `what can't be logged is refused`() throws {
    for (problem, field) in [("4111 1111 1111 1111", "problem")] {
      #expect(throws: StoreError.refused(.text(field: field, .cardNumber))) {
        try chain.store.resolve(try draft(problem: problem), by: chain.ada)
      }
      #expect(throws: StoreError.refused(.text(field: field, .cardNumber))) {
        try chain.store.open(try draft(problem: problem), by: chain.ada)
      }
    }
    #expect(throws: StoreError.unknown(.incident, id: "i9")) {
      try chain.store.close(Incident.ID("i9"), by: chain.ada)
    }
    _ = try chain.store.open(try draft(id: "i1"), by: chain.ada)
    var other = try draft(id: "i1")
    other.guest = try chain.guest("Ben", "Ito")
    #expect(throws: StoreError.unknown(.incident, id: "i1")) {
      try chain.store.resolve(other, by: chain.ada)
    }
    other.id = nil
    other.guest = Guest.ID("G9")
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.store.resolve(other, by: chain.ada)
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.store.delight(other.guest, action: "x", gestures: [], by: chain.ada)
    }
  }
}
