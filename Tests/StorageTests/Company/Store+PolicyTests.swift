import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StorePolicyTests {
  @Test func `what no file said has its usual value`() throws {
    let chain = try Chain()
    #expect(try chain.store.policy() == ChainPolicy())
    try chain.store.adopt(policy: "{}")
    #expect(try chain.store.policy() == ChainPolicy())
  }

  @Test func `a policy file is read whole`() throws {
    let chain = try Chain(
      policy: """
        {"chain": "Aurelia", "currency": "EUR", "budget": {"limit": "1500.50", "scope": "guest_day"},
         "rates": {"USD": 0.92, "JPY": "0.0061"}, "departments": ["FO", "HSK"],
         "vip_levels": [{"code": "V1"}, {"code": "V2"}], "tiers": ["Gold"],
         "confirm_after_days": 180, "observation_sightings": 3, "idle_lock_minutes": 5}
        """
    )
    let policy = try chain.anotherDesk().policy()
    #expect(policy.chain == "Aurelia")
    #expect(policy.budget.limit.description == "1,500.50 EUR")
    #expect(policy.budget.scope == .guestDay)
    #expect(policy.rates.mapValues(\.description).values.sorted() == ["0.0061", "0.92"])
    #expect(policy.departments == ["FO", "HSK"])
    #expect(policy.vipLevels == ["V1", "V2"])
    #expect(policy.tiers == ["Gold"])
    #expect(
      [policy.confirmAfterDays, policy.observationSightings, policy.idleLockMinutes] == [180, 3, 5]
    )
  }

  @Test(arguments: [
    ("", "policy"), ("{", "policy"), ("[]", "policy"), ("7", "policy"),
    (#"{"currency": "dollars"}"#, "currency"), (#"{"budget": {"limit": "12o"}}"#, "budget.limit"),
    (#"{"budget": {"limit": -5}}"#, "budget.limit"),
    (#"{"budget": {"scope": "x"}}"#, "budget.scope"),
    (#"{"rates": {"EUR": "x"}}"#, "rates.EUR"), (#"{"rates": {"euro": 1}}"#, "rates.euro"),
    (#"{"confirm_after_days": 0}"#, "confirm_after_days"),
    (#"{"observation_sightings": 1.5}"#, "observation_sightings"),
    (#"{"idle_lock_minutes": 9999}"#, "idle_lock_minutes"),
    (#"{"idle_lock_minutes": 1e400}"#, "policy"),
  ])
  func `a wrong setting is named and nothing is kept`(_ text: String, _ field: String) throws {
    let chain = try Chain()
    let error = #expect(throws: StoreError.self) { try chain.store.adopt(policy: text) }
    guard case .refused(.malformed(let named, _, _))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named == field)
    #expect(try chain.store.policy() == ChainPolicy())
  }

  @Test func `a place knows its hotel, clock and the others' cities`() throws {
    let chain = try Chain()
    try chain.store.write { () throws(StoreError) in
      try chain.store.save(Chain.hotel("PA2", "Paris", "Europe/Paris"))
    }
    let house = try chain.store.house(Property.Code("SFO"))
    #expect(house.offset == -25_200 && house.today == Chain.today)
    #expect(house.city(of: Property.Code("SFO")) == "San Francisco")
    #expect(house.city(of: Property.Code("PAR")) == "Hotel Paris")
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try chain.store.house(Property.Code("XXX"))
    }
  }
}
