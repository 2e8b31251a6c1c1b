import Testing

@testable import Hotel

struct BudgetPolicyTests {
  private static let limit = Money(minor: 200_000, currency: .usDollar)

  @Test(arguments: [
    (BudgetScope.staffMonth, "I1" as String?, "staff ada 2026-05 USD"),
    (.staffDay, "I1", "staff ada 2026-05-14 USD"), (.staffYear, "I1", "staff ada 2026 USD"),
    (.guestDay, "I1", "guest G1 2026-05-14 USD"), (.guestIncident, "I1", "incident I1 USD"),
    (.guestIncident, nil, "delight G1 2026-05-14 USD"),
  ])
  func `each scope names its own budget`(
    _ scope: BudgetScope,
    _ incident: String?,
    _ period: String
  ) throws {
    let policy = BudgetPolicy(limit: Self.limit, scope: scope)
    let name = policy.period(
      staff: Staff.ID("ada"),
      guest: Guest.ID("G1"),
      incident: incident.map { Incident.ID($0) },
      on: try #require(Day("2026-05-14"))
    )
    #expect(name == period)
  }

  @Test(arguments: [
    (Int64(100), Int64(0), BudgetDecision.charge(remaining: usd(199_900))),
    (200_000, 0, .charge(remaining: usd(0))), (1, 200_000, .overLimit(by: usd(1))),
    (200_001, 0, .overLimit(by: usd(1))), (500, 199_600, .overLimit(by: usd(100))),
    (0, 200_000, .charge(remaining: usd(0))),
  ])
  func `a gift is charged to the last cent and not a cent further`(
    _ amount: Int64,
    _ spent: Int64,
    _ decision: BudgetDecision
  ) {
    let policy = BudgetPolicy(limit: Self.limit, scope: .staffMonth)
    let left = Self.limit - usd(spent)
    #expect(policy.decision(on: usd(amount), remaining: left) == decision)
  }

  @Test func `the policy's own currency is at par and a strange one has no rate`() throws {
    #expect(try ChainPolicy().rate(of: .usDollar) == .par)
    #expect(throws: MoneyError.unknownRate(.yen)) { try ChainPolicy().rate(of: .yen) }
  }
}

private func usd(_ minor: Int64) -> Money { Money(minor: minor, currency: .usDollar) }
