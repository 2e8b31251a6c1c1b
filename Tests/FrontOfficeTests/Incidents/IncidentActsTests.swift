import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct IncidentActsTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    try chain.stay("S1", of: ann, in: -1, status: .inHouse, room: "1412")
  }

  private func draft(
    _ gestures: String...,
    problem: String = "cold soup"
  ) throws -> IncidentReport {
    var draft = IncidentReport(
      guest: ann,
      category: .foodAndBeverage,
      severity: .affected,
      problem: problem
    )
    draft.action = "new soup"
    draft.outcome = .recovered
    draft.after = .calm
    draft.gestures = try gestures.map { try gesture($0) }
    return draft
  }

  @Test func `a complaint is logged and charged, both or neither`() throws {
    let done = try chain.ada.resolve(try draft("FBC:120", "APO"))
    #expect(done.status == .charged && done.amount == usd(120) && done.remaining == usd(1880))
    let incident = try chain.store.incident(try #require(done.incident))
    #expect(incident.room == "1412" && incident.stay == Stay.ID("S1"))
    #expect(incident.department == "F&B" && incident.state == .followUp)
    #expect(incident.compensation == "FBC:120.00;APO:0.00" && incident.after == .calm)
    #expect(throws: StoreError.self) {
      try chain.ada.resolve(try draft("FBC:9999"), asksManager: false)
    }
    #expect(try chain.store.incidents(of: ann).map(\.id) == [incident.id])
  }

  @Test func `asked twice under one id it is charged once`() throws {
    for gestures in [["FBC:120"], []] {
      let id = "i\(gestures.count)"
      var request = try draft()
      request.gestures = try gestures.map { try gesture($0) }
      let first = try chain.ada.resolve(request, id: id)
      let second = try chain.ada.resolve(request, id: id)
      #expect(first.charge == second.charge && first.amount == second.amount)
      #expect(second.remaining == usd(1880) && second.status == .charged)
    }
    #expect(try chain.budget().spent == usd(120))
    #expect(try chain.acts().count { $0 == .resolveIncident } == 2)
  }

  @Test func `more given for the same complaint is a charge of its own`() throws {
    _ = try chain.ada.resolve(try draft("FBC:120"), id: "i1")
    let more = try chain.office("ben").resolve(try draft("BEV:60"), of: Incident.ID("i1"))
    #expect(more.charge != Charge.ID("i1") && more.amount == usd(60))
    #expect(try chain.store.incident(Incident.ID("i1")).compensation == "FBC:120.00;BEV:60.00")
    _ = try chain.office("ben").undo(on: ann)
    #expect(try chain.store.incident(Incident.ID("i1")).compensation == "FBC:120.00")
    #expect(try chain.budget().spent == usd(120) && chain.budget("ben").spent == usd(0))
  }

  @Test func `over the limit it is saved and waits`() throws {
    let done = try chain.ada.resolve(try draft("NGT:2500"), id: "i1")
    #expect(done.status == .pending && done.remaining == usd(2000))
    #expect(
      try chain.mona.decide("i1", approve: true, reason: "ok").status
        == .approved
    )
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `a complaint is opened, resolved and closed`() throws {
    let opened = try chain.ada.open(try draft(), id: "i1")
    #expect(opened.state == .open)
    #expect(try chain.store.unsettled(at: Property.Code("SFO")).map(\.0.id) == [opened.id])
    _ = try chain.office("ben").resolve(try draft("APO"), of: opened.id)
    #expect(try chain.ada.open(try draft(), id: "i1").state == .followUp)
    #expect(try chain.ada.close(opened.id).state == .closed)
    #expect(throws: StoreError.refused(.alreadyClosed)) {
      try chain.ada.close(opened.id)
    }
    #expect(throws: StoreError.refused(.alreadyClosed)) {
      try chain.ada.resolve(try draft("FBC:5"), of: opened.id)
    }
    #expect(try chain.store.unsettled(at: Property.Code("SFO")).isEmpty)
  }

  @Test func `it happened when it was said to, apart from when it was logged`() throws {
    var late = try draft()
    let yesterday = Chain.today.adding(days: -1)
    late.occurredAt = LocalTime(day: yesterday, minutes: 13 * 60)
    late.followUpOn = Chain.today
    let incident = try chain.ada.open(late)
    #expect(incident.occurredAt == Instant("2026-05-13T20:00:00Z"))
    #expect(incident.loggedAt == chain.clock.now())
    // The clock was put forward on 8 March.
    late.occurredAt = LocalTime(day: Day(year: 2026, month: 3, day: 7) ?? yesterday, minutes: 720)
    #expect(try chain.ada.open(late).occurredAt == Instant("2026-03-07T20:00:00Z"))
    late.occurredAt = LocalTime(day: Chain.today, minutes: 5 * 60 + 20)
    #expect(throws: StoreError.self) { try chain.ada.open(late) }
    late.occurredAt = nil
    late.followUpOn = yesterday
    #expect(throws: StoreError.self) { try chain.ada.resolve(late) }
  }

  @Test func `what can't be logged is refused`() throws {
    for (problem, field) in [("4111 1111 1111 1111", "problem")] {
      #expect(throws: StoreError.refused(.text(field: field, .cardNumber))) {
        try chain.ada.resolve(try draft(problem: problem))
      }
      #expect(throws: StoreError.refused(.text(field: field, .cardNumber))) {
        try chain.ada.open(try draft(problem: problem))
      }
    }
    #expect(throws: StoreError.unknown(.incident, id: "i9")) {
      try chain.ada.close(Incident.ID("i9"))
    }
    _ = try chain.ada.open(try draft(), id: "i1")
    var other = try draft()
    other.guest = try chain.guest("Ben", "Ito")
    #expect(throws: StoreError.unknown(.incident, id: "i1")) {
      try chain.ada.resolve(other, of: Incident.ID("i1"))
    }
    other.guest = Guest.ID("G9")
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.ada.resolve(other)
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.ada.delight(other.guest, action: "x", gestures: [])
    }
  }
}
