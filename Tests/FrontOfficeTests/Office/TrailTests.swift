import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreAuditTests {
  @Test func `every write leaves one line that says who, where, when and on which day`() throws {
    let chain = try Chain(pins: true)
    let ann = try chain.guest("Ann", "Lee")
    let store = chain.store
    try chain.stay("S1", of: ann)
    let id = Stay.ID("S1")
    var report = IncidentReport(guest: ann, category: .noise, severity: .minor, problem: "noise")
    report.gestures = [try gesture("NGT:2500")]
    try chain.ada.noteOpened(ann)
    var profile = try store.guest(ann)
    profile[.city] = "Rome"
    try chain.ada.edit(profile)
    let wish = try chain.prefer("+tea", ann).preference
    _ = try chain.ada.confirm(wish.id, consent: false)
    _ = try chain.ada.retire(wish.id, reason: "x")
    _ = try chain.ada.checkIn(id, room: "12")
    _ = try chain.ada.move(id, to: "13")
    let incident = try chain.ada.open(report, id: "i1").id
    let charge = try #require(try chain.ada.resolve(report, of: incident, id: "r1").charge)
    _ = try chain.mona.decide(charge.rawValue, approve: false, reason: "no")
    _ = try chain.ada.close(incident)
    _ = try chain.ada.delight(ann, action: "x", gestures: [])
    _ = try chain.ada.undo(on: ann)
    _ = try chain.ada.checkOut(id)
    _ = try chain.mona.closeDay()
    #expect(
      try chain.acts() == [
        .newGuest, .openCard, .editGuest, .recordPreference, .confirmPreference, .retirePreference,
        .checkIn, .move, .openIncident, .resolveIncident, .reject, .closeIncident, .giveDelight,
        .undo, .checkOut, .nightAudit,
      ]
    )
    let trail = try chain.trail(of: ann)
    #expect(trail.count == 15)
    #expect(trail.last?.act == .checkOut && trail.last?.subject == "S1")
    #expect(trail.allSatisfy { $0.at == chain.clock.now() && $0.businessDate == Chain.today })
    #expect(Set(trail.map(\.staff.rawValue)) == ["ada", "mona"])
  }

  @Test func `a refused write leaves none`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    #expect(throws: StoreError.self) { try chain.ada.noShow(Stay.ID("S1")) }
    #expect(throws: StoreError.self) {
      try chain.ada.retire(Preference.ID("p"), reason: "")
    }
    #expect(try chain.trail(of: ann).map(\.act) == [.newGuest])
  }
}
