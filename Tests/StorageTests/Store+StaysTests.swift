import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreStaysTests {
  private let chain: Chain
  private let ann: Guest.ID
  private let ben: Guest.ID
  private let here = Property.Code("SFO")

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
    ben = try chain.guest("Ben", "Ávila")
  }

  @Test func `a stay comes back as it went in`() throws {
    let stay = Stay(
      id: Stay.ID("S1"),
      guest: ann,
      property: here,
      arrival: Chain.today,
      departure: Chain.today.adding(days: 3),
      status: .dueIn,
      room: "12",
      roomType: "KING",
      confirmation: "ABC1",
      adults: 2,
      children: 1,
      revenue: usd(900),
      source: "web",
      companions: [ben]
    )
    try chain.store.write { () throws(StoreError) in try chain.store.save(stay) }
    #expect(try chain.store.stay(stay.id) == stay)
    #expect(try chain.store.stays(of: ann) == [stay])
    #expect(throws: StoreError.unknown(.stay, id: "S9")) { try chain.store.stay(Stay.ID("S9")) }
  }

  @Test(arguments: [
    (DayList.arrivals, ["S1", "S2"]), (.tomorrow, ["S3"]), (.inHouse, ["S4", "S5"]),
    (.departures, ["S5"]),
  ])
  func `each list of the day has its stays, by name`(_ list: DayList, _ ids: [String]) throws {
    try chain.stay("S2", of: ann)
    try chain.stay("S1", of: ben)
    try chain.stay("S3", of: ann, in: 1)
    try chain.stay("S4", of: ben, in: -1, nights: 3, status: .inHouse, room: "1")
    try chain.stay("S5", of: ann, in: -1, nights: 1, status: .walkIn, room: "2")
    try chain.stay("S6", of: ann, at: "PAR")
    try chain.stay("S7", of: ann, status: .cancelled)
    let lines = try chain.store.lines(list, at: here, on: Chain.today)
    #expect(lines.compactMap { $0.stay?.id.rawValue } == ids)
    #expect(try chain.store.counts(at: here, on: Chain.today)[list] == ids.count)
  }

  @Test func `a line tells allergies of everyone and open complaints`() throws {
    _ = try chain.prefer("!peanuts", ben)
    try chain.stay("S1", of: ann, companions: [ben, Guest.ID("gone")])
    let report = IncidentReport(guest: ann, category: .noise, severity: .minor, problem: "noise")
    _ = try chain.ada.open(report)
    let line = try #require(
      try chain.store.lines(.arrivals, at: here, on: Chain.today).first
    )
    #expect(line.hasAllergy && line.openIncidents == 1)
    let card = try chain.store.card(of: ann, at: here)
    #expect(card.companions.map(\.guest.id) == [ben])
    #expect(card.dangers == [.companionAllergies(name: "Ben Ávila", ["peanuts"])])
  }

  @Test func `a stay is meant by its own, its confirmation's or its guest's number`() throws {
    try chain.stay("S1", of: ann, at: "PAR", confirmation: "KX21")
    try chain.stay("S2", of: ann, confirmation: "KX21")
    for text in ["S2", "KX21", "kx-21", ann.rawValue] {
      #expect(try chain.store.stay(meantBy: text, at: here).id.rawValue == "S2", "\(text)")
    }
    #expect(try chain.store.stay(meantBy: "S1", at: here).id.rawValue == "S1")
    for text in ["", "S9", ben.rawValue] {
      #expect(throws: StoreError.unknown(.stay, id: text)) {
        try chain.store.stay(meantBy: text, at: here)
      }
    }
  }

  @Test func `a status that nobody knows is damage`() throws {
    try chain.stay("S1", of: ann)
    try chain.store.connection.execute("UPDATE stay SET status = 'Lost'")
    #expect(throws: StoreError.corrupt(path: chain.path)) { try chain.store.stay(Stay.ID("S1")) }
  }
}
