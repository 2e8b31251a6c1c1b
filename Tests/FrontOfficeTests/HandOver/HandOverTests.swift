import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreHandOverTests {
  @Test func `the hand-over holds who comes, what is set up, what is open and what is due`() throws
  {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let ben = try chain.guest("Ben", "Ito")
    try chain.stay("S1", of: ann)
    try chain.stay("S2", of: ben, status: .inHouse, room: "9")
    try chain.stay("S3", of: ben, in: 1)
    _ = try chain.prefer("+foam pillow", ann)
    for (id, isResolved) in [("open", false), ("asked", true), ("closed", true)] {
      let report = IncidentReport(guest: ann, category: .noise, severity: .minor, problem: id)
      let opened = try chain.ada.open(report, id: id).id
      if isResolved { _ = try chain.ada.resolve(report, of: opened) }
    }
    _ = try chain.ada.close(Incident.ID("closed"))
    let handOver = try chain.store.handOver(at: Property.Code("SFO"))
    #expect(handOver.day == Chain.today)
    #expect(handOver.arrivals.map(\.guest.id) == [ben, ann])
    #expect(handOver.tasks.map(\.preference.text) == ["foam pillow"])
    #expect(handOver.incidents.map(\.incident.problem) == ["open"])
    #expect(handOver.followUps.map(\.incident.problem) == ["asked"])
    let tomorrow = Chain.today.adding(days: 1)
    let next = try chain.store.handOver(at: Property.Code("SFO"), on: tomorrow)
    #expect(next.arrivals.map(\.stay?.id) == [Stay.ID("S3")] && next.tasks.isEmpty)
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try chain.store.handOver(at: Property.Code("XXX"))
    }
    // Closing a complaint is an act of the line-up, opening one is not.
    #expect(try chain.ada.undoHandOver().act == .closeIncident)
  }

  @Test func `settings are one's own, kept, changed and forgotten`() throws {
    let chain = try Chain()
    let (ada, ben) = (Staff.ID("ada"), Staff.ID("ben"))
    try chain.ada.keepSetting("language", "de")
    try chain.ada.keepSetting("language", "fr")
    try chain.ada.keepSetting("language", "fr")
    try chain.office("ben").keepSetting("theme", "light")
    #expect(try chain.anotherDesk().settings(of: ada) == ["language": "fr"])
    #expect(try chain.store.settings(of: ben) == ["theme": "light"])
    try chain.ada.keepSetting("language", nil)
    #expect(try chain.store.settings(of: ada).isEmpty)
    #expect(try chain.acts() == Array(repeating: .changeSetting, count: 4))
    #expect(throws: StoreError.refused(.text(field: "name", .cardNumber))) {
      try chain.ada.keepSetting("name", "4111 1111 1111 1111")
    }
    let nobody = Session(
      id: "s",
      staff: Chain.person("zoe", .clerk),
      property: Property.Code("SFO")
    )
    #expect(throws: StoreError.self) {
      try Office(chain.store, nobody).keepSetting("language", "de")
    }
  }
}
