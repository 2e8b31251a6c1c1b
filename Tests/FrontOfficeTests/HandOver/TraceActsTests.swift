import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct TraceActsTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private func leave(
    _ text: String = "crib",
    for department: Department = .housekeeping,
    in days: Int = 0,
    at minutes: Int = 1080,
    of guest: Guest.ID? = nil,
    room: String = "",
    id: String? = nil
  ) throws(OfficeError) -> Trace {
    let due = LocalTime(day: Chain.today.adding(days: days), minutes: minutes)
    return try chain.ada.leave(
      text,
      for: department,
      due: due,
      of: guest,
      room: room,
      id: id
    )
  }

  private func texts() throws(OfficeError) -> [String] {
    try chain.ada.handOver().traces.map(\.trace.text)
  }

  @Test func `a trace is left for a guest at hand, in the room they have by then`() throws {
    try chain.stay("S1", of: ann, room: "7")
    let trace = try leave(" crib ", of: ann, id: "t1")
    #expect(try leave(" crib ", of: ann, id: "t1") == trace)
    #expect(trace.text == "crib" && trace.stay == Stay.ID("S1") && trace.room.isEmpty)
    #expect(trace.made == Signature(by: Staff.ID("ada"), at: chain.clock.now()))
    _ = try chain.ada.checkIn(Stay.ID("S1"), room: "12b")
    let line = try #require(try chain.store.traces(at: Property.Code("SFO")).first)
    #expect(line.room == "12B" && line.guest?.name == "Ann Lee" && line.trace == trace)
    #expect(try leave(" crib ", of: ann, room: " 9a ").room == "9A")
    #expect(try chain.store.traces(at: Property.Code("PAR")).isEmpty)
  }

  @Test func `what is no trace is refused before anything is kept`() throws {
    let malformed = [
      ("  ", "", "text"), (String(repeating: "x", count: 301), "", "text"),
      ("crib", "1\u{1B}2", "room"),
    ]
    for (text, room, field) in malformed {
      let error = #expect(throws: StoreError.self) { try leave(text, room: room) }
      guard case .refused(.malformed(field: field, _, _))? = error else {
        Issue.record("\(field): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: StoreError.refused(.text(field: "text", .cardNumber))) {
      try leave("card 4111 1111 1111 1111")
    }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try leave(of: Guest.ID("G9"))
    }
    #expect(try chain.store.traces(at: Property.Code("SFO")).isEmpty)
    #expect(try chain.acts() == [.newGuest])
  }

  @Test func `a trace is done once, opened again once, and another hotel's is unknown`() throws {
    let id = try leave().id
    #expect(throws: StoreError.refused(.handOver(.traceNotResolved))) {
      try chain.ada.reopen(id)
    }
    let done = try chain.office("ben").resolve(id)
    #expect(done.resolution?.signature.by == Staff.ID("ben") && done.resolution?.on == Chain.today)
    #expect(throws: StoreError.refused(.handOver(.traceResolved))) {
      try chain.ada.resolve(id)
    }
    #expect(throws: StoreError.unknown(.trace, id: id.rawValue)) {
      try chain.office("ada", at: "PAR").reopen(id)
    }
    #expect(try !chain.ada.reopen(id).isResolved)
    #expect(throws: StoreError.unknown(.trace, id: "no")) {
      try chain.ada.resolve(Trace.ID("no"))
    }
    #expect(try chain.acts().suffix(3) == [.leaveTrace, .resolveTrace, .reopenTrace])
  }

  @Test func `the hand-over tells what is due by the next morning, and what was done today`() throws
  {
    for (text, days) in [("late", -3), ("now", 0), ("night", 1), ("far", 2)] {
      _ = try leave(text, in: days)
    }
    let early = try leave("early", for: .frontOffice, at: 60)
    #expect(try texts() == ["early", "late", "now", "night"])
    _ = try chain.ada.resolve(early.id)
    #expect(try texts().first == "early")
    #expect(try chain.store.traces(at: Property.Code("SFO")).count == 4)
    _ = try chain.mona.closeDay()
    #expect(try texts() == ["late", "now", "night", "far"])
  }

  @Test func `a trace's steps are taken back one by one`() throws {
    let id = try leave().id
    let done = try chain.ada.resolve(id)
    chain.clock.pass(minutes: 5)
    _ = try chain.ada.reopen(id)
    func undo() throws(OfficeError) -> ActName {
      try chain.ada.undoHandOver().act
    }
    #expect(try undo() == .reopenTrace)
    #expect(try chain.store.trace(id, at: Property.Code("SFO")) == done)
    #expect(try undo() == .resolveTrace)
    #expect(try texts() == ["crib"])
    #expect(try undo() == .leaveTrace)
    #expect(try texts().isEmpty)
    #expect(throws: StoreError.refused(.nothingToUndo)) { try undo() }
  }

  @Test func `a trace somebody has seen to is not taken back`() throws {
    let id = try leave().id
    _ = try chain.office("ben").resolve(id)
    #expect(throws: StoreError.refused(.actedOn(by: "ben"))) {
      try chain.ada.undo(on: nil)
    }
  }
}
