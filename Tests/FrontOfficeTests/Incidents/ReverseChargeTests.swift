import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// What was given can be taken back on any day, by somebody else, by a new row.
struct ReverseChargeTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain()
    ann = try chain.guest("Ann", "Lee")
  }

  private func give(_ amount: Int, by name: String = "ada") throws -> String {
    let given = try chain.office(name).delight(
      ann,
      action: "voucher",
      gestures: [try gesture("AMN:\(amount)")]
    )
    return try #require(given.charge).rawValue
  }

  private func reverse(
    _ charge: String,
    by office: Office? = nil,
    id: ActID? = nil
  ) throws(StoreError) -> Charge {
    let office = office ?? chain.mona
    let act = ReverseCharge(charge, reason: "declined", id: id ?? office.newID())
    return try office.perform(act).receipt
  }

  @Test func `a gift that was declined the next day gives its budget back`() throws {
    let charge = try give(900)
    #expect(try chain.budget().remaining == usd(1100))
    _ = try chain.mona.closeDay()
    let id = chain.mona.newID()
    #expect(try reverse(charge, id: id).status == .reversed)
    #expect(try chain.budget().remaining == usd(2000))
    // Told again it is done once.
    #expect(try reverse(charge, id: id).status == .reversed)
    #expect(try chain.budget().remaining == usd(2000))
    #expect(throws: StoreError.refused(.nothingStands(.reversed))) { try reverse(charge) }
    let row = try #require(try chain.budget().charges.first { $0.status == .reversal })
    #expect(row.reason == "declined" && row.amount == usd(-900))
  }

  @Test func `an approval given in error is taken back, and no budget has it`() throws {
    let charge = try give(5000)
    #expect(throws: StoreError.refused(.nothingStands(.pending))) { try reverse(charge) }
    _ = try chain.mona.decide(charge, approve: true, reason: "fine")
    #expect(try chain.budget().approved == usd(5000))
    #expect(try reverse(charge, by: chain.office("max")).status == .reversed)
    let budget = try chain.budget()
    #expect(budget.approved == usd(0) && budget.remaining == usd(2000) && budget.spent == usd(0))
    #expect(throws: StoreError.refused(.alreadyDecided(.reversed))) {
      try chain.mona.decide(charge, approve: true, reason: "fine")
    }
  }

  @Test func `a complaint's gift is known by the complaint`() throws {
    var report = IncidentReport(
      guest: ann,
      category: .foodAndBeverage,
      severity: .affected,
      problem: "cold soup"
    )
    report.action = "new soup"
    report.outcome = .recovered
    report.after = .calm
    report.gestures = [try gesture("FBC:120")]
    let done = try chain.ada.resolve(report)
    let incident = try #require(done.incident)
    #expect(try reverse(incident.rawValue).amount == usd(120))
    #expect(try chain.budget().spent == usd(0))
  }

  @Test func `nobody takes back their own, nor without being a manager or saying why`() throws {
    let own = try give(100, by: "mona")
    #expect(throws: StoreError.refused(.ownCharge)) { try reverse(own) }
    #expect(throws: StoreError.denied(.role(needed: .manager))) { try reverse(own, by: chain.ada) }
    #expect(throws: StoreError.unknown(.charge, id: "X9")) { try reverse("X9") }
    let act = ReverseCharge(own, reason: " ", id: chain.mona.newID())
    #expect(
      throws: StoreError.refused(.malformed(field: "reason", value: "", expected: .fewWords))
    ) {
      try chain.office("max").perform(act)
    }
    #expect(try chain.budget("mona").spent == usd(100))
    #expect(try chain.acts().count { $0 == .refused } == 2)
  }

  @Test func `one month's budget is one, whichever hotel's date it is`() throws {
    // Paris is a month ahead of the hotel at which ada works.
    try chain.store.write { () throws(StoreError) in
      try chain.store.openDay(Chain.today.adding(days: 30), at: Property.Code("PAR"))
    }
    _ = try chain.ada.delight(ann, action: "here", gestures: [try gesture("AMN:1500")])
    let there = try chain.office("ada", at: "PAR").delight(
      ann,
      action: "there",
      gestures: [try gesture("AMN:1500")]
    )
    #expect(there.status == .pending && there.remaining == usd(500))
    for property in ["SFO", "PAR"] {
      let budget = try chain.office("ada", at: property).budget()
      #expect(budget.spent == usd(1500) && budget.pending == usd(1500))
      #expect(budget.charges.count == 2)
    }
  }
}
