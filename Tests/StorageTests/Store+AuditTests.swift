import Hotel
import Testing

@testable import Storage

struct StoreAuditTests {
  @Test func `every write leaves one line that says who, where, when and on which day`() throws {
    let chain = try Chain(pins: true)
    let ann = try chain.guest("Ann", "Lee")
    let store = chain.store
    try chain.stay("S1", of: ann)
    let id = Stay.ID("S1")
    var draft = IncidentDraft(guest: ann, category: .noise, severity: .minor, problem: "noise")
    draft.id = Incident.ID("i1")
    draft.gestures = [try gesture("NGT:2500")]
    try store.noteOpened(ann, by: chain.ada)
    try store.edit(try store.guest(ann), by: chain.ada)
    let wish = try chain.prefer("+tea", ann).preference
    _ = try store.confirm(wish.id, consent: false, by: chain.ada)
    _ = try store.retire(wish.id, reason: "x", by: chain.ada)
    _ = try store.checkIn(id, room: "12", by: chain.ada)
    _ = try store.move(id, to: "13", by: chain.ada)
    _ = try store.open(draft, by: chain.ada)
    _ = try store.resolve(draft, by: chain.ada)
    _ = try store.decide("i1", approve: false, reason: "no", by: chain.mona)
    _ = try store.close(Incident.ID("i1"), by: chain.ada)
    _ = try store.delight(ann, action: "x", gestures: [], by: chain.ada)
    _ = try store.undo(on: ann, by: chain.ada)
    _ = try store.checkOut(id, by: chain.ada)
    _ = try store.closeDay(by: chain.mona)
    #expect(
      try chain.actions() == [
        "guest new", "card", "guest edit", "prefer", "confirm", "retire", "check-in", "move",
        "incident open", "resolve", "reject", "incident close", "wow", "undo", "check-out",
        "night-audit",
      ]
    )
    let trail = try store.trail(of: ann)
    #expect(trail.count == 15)
    #expect(trail.first?.action == "check-out" && trail.first?.subject == "S1")
    #expect(trail.allSatisfy { $0.at == chain.clock.now() && $0.businessDate == Chain.today })
    #expect(Set(trail.map(\.staff.rawValue)) == ["ada", "mona"])
  }

  @Test func `a refused write leaves none`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    #expect(throws: StoreError.self) { try chain.store.noShow(Stay.ID("S1"), by: chain.ada) }
    #expect(throws: StoreError.self) {
      try chain.store.retire(Preference.ID("p"), reason: "", by: chain.ada)
    }
    #expect(try chain.store.trail(of: ann).map(\.action) == ["guest new"])
  }
}
