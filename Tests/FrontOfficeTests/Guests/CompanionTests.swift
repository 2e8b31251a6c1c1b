import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Who shares a stay is a guest of it, whoever booked it.
struct CompanionTests {
  private let chain: Chain
  private let dan: Guest.ID
  private let eve: Guest.ID
  private let sfo = Property.Code("SFO")

  init() throws {
    chain = try Chain()
    dan = try chain.guest("Dan", "Moe")
    eve = try chain.guest("Eve", "Noor")
  }

  @Test func `a companion who is due in has the stay on row and card`() throws {
    try chain.stay("S1", of: dan, room: "1004", companions: [eve])
    _ = try chain.prefer("!peanuts", dan)
    let line = try #require(try chain.ada.lines(for: "eve", limit: 9).first)
    #expect(line.guest.id == eve && line.stay?.id == Stay.ID("S1") && line.hasAllergy)
    let card = try chain.ada.card(of: eve)
    #expect(card.current?.room == "1004" && card.companions.map(\.guest.id) == [dan])
    #expect(card.dangers == [.companionAllergies(name: "Dan Moe", ["peanuts"])])
    #expect(try chain.ada.stayID(typed: eve.rawValue) == Stay.ID("S1"))
    // The one who booked it is as before.
    #expect(try chain.ada.card(of: dan).companions.map(\.guest.id) == [eve])
  }

  @Test func `a companion in house is found by the room, complains about it, and takes no other`()
    throws
  {
    try chain.stay("S1", of: dan, in: -1, status: .inHouse, room: "1004", companions: [eve])
    #expect(Set(try chain.found("1004")) == [dan, eve])
    let report = IncidentReport(
      guest: eve,
      category: .noise,
      severity: .affected,
      problem: "party next door"
    )
    let incident = try chain.ada.open(report)
    #expect(incident.stay == Stay.ID("S1") && incident.room == "1004")
    #expect(throws: StoreError.refused(.stay(.alreadyInHouse))) {
      try chain.ada.walkIn(eve, room: "7", until: Chain.today.adding(days: 1))
    }
    // What she has not agreed to goes with the stay.
    let kept = try chain.prefer("halal meals", eve, consent: false).preference
    #expect(kept.expiresOn == Chain.today.adding(days: 1))
  }

  @Test func `one's own stay comes before a shared one, and another hotel's is none here`() throws {
    try chain.stay("S1", of: dan, room: "1004", companions: [eve])
    try chain.stay("S2", of: eve, room: "7")
    #expect(try chain.ada.card(of: eve).current?.id == Stay.ID("S2"))
    #expect(try chain.office("ada", at: "PAR").card(of: eve).current == nil)
    try chain.stay("S2", of: eve, status: .noShow, room: "7")
    #expect(try chain.ada.card(of: eve).current?.id == Stay.ID("S1"))
    for status in [Stay.Status.checkedOut, .cancelled] {
      try chain.stay("S1", of: dan, status: status, room: "1004", companions: [eve])
      #expect(try chain.ada.card(of: eve).current?.id != Stay.ID("S1"), "\(status)")
    }
  }

  @Test func `a number that is part of another is no companion`() throws {
    let other = Guest.ID(eve.rawValue + "1")
    try chain.stay("S1", of: dan, room: "1004", companions: [other])
    #expect(try chain.ada.card(of: eve).current == nil)
    #expect(try chain.ada.lines(for: "eve", limit: 9).first?.stay == nil)
  }
}
