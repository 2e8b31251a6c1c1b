import Hotel
import Testing

@testable import Storage

struct StoreTracesTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private func draft(
    _ text: String = "crib",
    for department: Department = .housekeeping,
    in days: Int = 0,
    at minutes: Int = 1080
  ) -> TraceDraft {
    let due = DueTime(day: Chain.today.adding(days: days), minutes: minutes)
    return TraceDraft(department: department, text: text, due: due)
  }

  private func texts(_ session: Session? = nil) throws(StoreError) -> [String] {
    try chain.store.handOver(at: (session ?? chain.ada).property).traces.map(\.trace.text)
  }

  @Test func `a trace is left for a guest at hand, in the room they have by then`() throws {
    try chain.stay("S1", of: ann, room: "7")
    var draft = draft(" crib ")
    draft.guest = ann
    draft.id = Trace.ID("t1")
    let trace = try chain.store.add(draft, by: chain.ada)
    #expect(try chain.store.add(draft, by: chain.ada) == trace)
    #expect(trace.text == "crib" && trace.stay == Stay.ID("S1") && trace.room.isEmpty)
    #expect(trace.made == Signature(by: Staff.ID("ada"), at: chain.clock.now()))
    _ = try chain.store.checkIn(Stay.ID("S1"), room: "12b", by: chain.ada)
    let line = try #require(try chain.store.traces(at: Property.Code("SFO")).first)
    #expect(line.room == "12B" && line.guest?.name == "Ann Lee" && line.trace == trace)
    draft.id = nil
    draft.room = " 9a "
    #expect(try chain.store.add(draft, by: chain.ada).room == "9A")
    #expect(try chain.store.traces(at: Property.Code("PAR")).isEmpty)
  }

  @Test func `what is no trace is refused before anything is kept`() throws {
    let malformed: [(TraceDraft, String)] = [
      (draft("  "), "text"), (draft(String(repeating: "x", count: 301)), "text"),
      (
        { () -> TraceDraft in
          var draft = draft()
          draft.room = "1\u{1B}2"
          return draft
        }(), "room"
      ),
    ]
    for (draft, field) in malformed {
      let error = #expect(throws: StoreError.self) { try chain.store.add(draft, by: chain.ada) }
      guard case .refused(.malformed(field: field, _, _))? = error else {
        Issue.record("\(field): \(String(describing: error))")
        continue
      }
    }
    #expect(throws: StoreError.refused(.text(field: "text", .cardNumber))) {
      try chain.store.add(draft("card 4111 1111 1111 1111"), by: chain.ada)
    }
    var unknown = draft()
    unknown.guest = Guest.ID("G9")
    #expect(throws: StoreError.unknown(.guest, id: "G9")) {
      try chain.store.add(unknown, by: chain.ada)
    }
    #expect(try chain.store.traces(at: Property.Code("SFO")).isEmpty)
    #expect(try chain.actions() == ["guest new"])
  }

  @Test func `a trace is done once, opened again once, and another hotel's is unknown`() throws {
    let id = try chain.store.add(draft(), by: chain.ada).id
    #expect(throws: StoreError.refused(.traceNotResolved)) {
      try chain.store.reopen(id, by: chain.ada)
    }
    let done = try chain.store.resolve(id, by: chain.session("ben"))
    #expect(done.resolution?.signature.by == Staff.ID("ben") && done.resolution?.on == Chain.today)
    #expect(throws: StoreError.refused(.traceResolved)) {
      try chain.store.resolve(id, by: chain.ada)
    }
    #expect(throws: StoreError.unknown(.trace, id: id.rawValue)) {
      try chain.store.reopen(id, by: chain.session("ada", at: "PAR"))
    }
    #expect(try !chain.store.reopen(id, by: chain.ada).isResolved)
    #expect(throws: StoreError.unknown(.trace, id: "no")) {
      try chain.store.resolve(Trace.ID("no"), by: chain.ada)
    }
    #expect(try chain.actions().suffix(3) == ["trace add", "trace done", "trace reopen"])
  }

  @Test func `the hand-over tells what is due by the next morning, and what was done today`() throws
  {
    for (text, days) in [("late", -3), ("now", 0), ("night", 1), ("far", 2)] {
      _ = try chain.store.add(draft(text, in: days), by: chain.ada)
    }
    let early = try chain.store.add(draft("early", for: .frontOffice, at: 60), by: chain.ada)
    #expect(try texts() == ["early", "late", "now", "night"])
    _ = try chain.store.resolve(early.id, by: chain.ada)
    #expect(try texts().first == "early")
    #expect(try chain.store.traces(at: Property.Code("SFO")).count == 4)
    _ = try chain.store.closeDay(by: chain.mona)
    #expect(try texts() == ["late", "now", "night", "far"])
  }

  @Test func `a trace's steps are taken back one by one`() throws {
    let id = try chain.store.add(draft(), by: chain.ada).id
    let done = try chain.store.resolve(id, by: chain.ada)
    chain.clock.pass(minutes: 5)
    _ = try chain.store.reopen(id, by: chain.ada)
    func undo() throws(StoreError) -> String {
      try chain.store.undoHandOver(by: chain.ada).action
    }
    #expect(try undo() == "trace reopen")
    #expect(try chain.store.trace(id, at: Property.Code("SFO")) == done)
    #expect(try undo() == "trace done")
    #expect(try texts() == ["crib"])
    #expect(try undo() == "trace add")
    #expect(try texts().isEmpty)
    #expect(throws: StoreError.refused(.nothingToUndo)) { try undo() }
  }

  @Test func `a trace somebody has seen to is not taken back`() throws {
    let id = try chain.store.add(draft(), by: chain.ada).id
    _ = try chain.store.resolve(id, by: chain.session("ben"))
    #expect(throws: StoreError.refused(.actedOn(by: "ben"))) {
      try chain.store.undo(on: nil, by: chain.ada)
    }
  }
}
