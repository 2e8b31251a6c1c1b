import FrontOffice
import Hotel
import OfficeKit
import Synchronization
import Testing

@testable import Storage

struct StoreBudgetTests {
  private func policy(_ scope: String, limit: Int = 2000) -> String {
    #"{"currency": "USD", "budget": {"limit": "\#(limit)", "scope": "\#(scope)"}}"#
  }

  private func wow(
    _ chain: Chain,
    _ guest: Guest.ID,
    _ amount: String,
    by office: Office? = nil
  ) throws -> Resolution {
    chain.clock.pass(minutes: 1)
    return try (office ?? chain.ada).delight(
      guest,
      action: "flowers",
      gestures: [try gesture("WOW:" + amount)]
    )
  }

  @Test func `a gift is charged to the last cent, and a cent more waits for a manager`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let first = try wow(chain, ann, "1500")
    #expect(first.status == .charged && first.remaining == usd(500))
    let over = try wow(chain, ann, "500.01")
    #expect(over.status == .pending && over.remaining == usd(500))
    #expect(try wow(chain, ann, "500").remaining == usd(0))
    let standing = try chain.budget()
    #expect(standing.spent == usd(2000) && standing.remaining == usd(0))
    #expect(standing.pending == Money(minor: 50_001, currency: .usDollar))
    #expect(standing.charges.map(\.status) == [.charged, .pending, .charged])
    #expect(try chain.budget("ben").remaining == usd(2000))
  }

  @Test func `with refusal nothing is saved`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let refusal = StoreError.refused(.overLimit(by: usd(1), remaining: usd(2000)))
    #expect(throws: refusal) {
      try chain.ada.delight(
        ann,
        action: "x",
        gestures: [try gesture("WOW:2001")],
        asksManager: false
      )
    }
    #expect(try chain.budget().charges.isEmpty)
    #expect(try chain.acts() == [.newGuest])
  }

  @Test func `another manager decides, once and with a reason`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let id = try #require(try wow(chain, ann, "3000").charge)
    let own = try #require(try wow(chain, ann, "3000", by: chain.mona).charge)
    #expect(try Set(chain.mona.pendingCharges().map(\.charge.id)) == [id, own])
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.decide(id.rawValue, approve: true, reason: "ok")
    }
    #expect(throws: StoreError.refused(.ownCharge)) {
      try chain.mona.decide(own.rawValue, approve: true, reason: "ok")
    }
    #expect(throws: StoreError.self) {
      try chain.mona.decide(id.rawValue, approve: true, reason: "  ")
    }
    let decided = try chain.mona.decide(id.rawValue, approve: true, reason: "ok")
    #expect(decided.status == .approved && decided.approver == Staff.ID("mona"))
    #expect(throws: StoreError.refused(.alreadyDecided(.approved))) {
      try chain.mona.decide(id.rawValue, approve: false, reason: "no")
    }
    let rejected = try chain.office("max").decide(own.rawValue, approve: false, reason: "no")
    #expect(rejected.status == .rejected)
    #expect(throws: StoreError.unknown(.charge, id: "c9")) {
      try chain.mona.decide("c9", approve: true, reason: "ok")
    }
    let standing = try chain.budget()
    #expect(
      standing.approved == usd(3000) && standing.spent == usd(0) && standing.pending == usd(0)
    )
  }

  @Test func `asked twice under one id, a delight is given once`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    for _ in 0..<2 {
      let given = try chain.ada.delight(
        ann,
        action: "x",
        gestures: [try gesture("WOW:50")],
        id: "c1"
      )
      #expect(given.status == .charged && given.amount == usd(50) && given.remaining == usd(1950))
    }
    #expect(try chain.budget().spent == usd(50))
  }

  @Test(arguments: [
    ("staff_month", [1500, 2000, 500] as [Int64]), ("staff_day", [1500, 500, 500]),
    ("staff_year", [1500, 2000, 2000]), ("guest_day", [1000, 500, 500]),
    ("guest_incident", [1000, 500, 500]),
  ])
  func `each scope has its own limit`(_ scope: String, _ spent: [Int64]) throws {
    let chain = try Chain(policy: policy(scope))
    let ann = try chain.guest("Ann", "Lee")
    let ben = try chain.guest("Ben", "Ito")
    _ = try wow(chain, ann, "500")
    _ = try wow(chain, ben, "500")
    var seen: [Int64] = []
    for (guest, days) in [(ann, 0), (ann, 1), (ben, 18)] {
      for _ in 0..<days { _ = try chain.mona.closeDay() }
      _ = try wow(chain, guest, "500")
      let left = try chain.ada.remaining(for: guest, incident: nil)
      seen.append(2000 - left.minor / 100)
    }
    #expect(seen == spent)
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `a new limit starts with the next period`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    _ = try wow(chain, ann, "100")
    try chain.store.adopt(policy: policy("staff_month", limit: 50))
    #expect(try chain.budget().limit == usd(2000))
    #expect(try wow(chain, ann, "100").status == .charged)
    #expect(try chain.budget("ben").limit == usd(50))
    for _ in 0..<18 { _ = try chain.mona.closeDay() }
    #expect(try chain.budget().remaining == usd(50))
    #expect(try wow(chain, ann, "100").status == .pending)
  }

  @Test func `a new currency never mixes with the old one`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    _ = try wow(chain, ann, "100")
    try chain.store.adopt(
      policy: #"{"currency": "EUR", "budget": {"limit": "1000"}, "rates": {"USD": 0.9}}"#
    )
    let standing = try chain.budget()
    #expect(standing.limit.description == "1,000.00 EUR" && standing.spent.minor == 0)
    #expect(standing.charges.isEmpty)
    #expect(try chain.store.checkUp().isSound)
  }

  @Test func `rate and original stay on the charge, points are free`() throws {
    let chain = try Chain(policy: #"{"rates": {"EUR": 1.085}}"#)
    let ann = try chain.guest("Ann", "Lee")
    let policy = try chain.store.policy()
    let gestures = [
      try gesture("FBC:10.01EUR", under: policy), try gesture("PTS:5000", under: policy),
      try gesture("APO", under: policy),
    ]
    let given = try chain.ada.delight(ann, action: "x", gestures: gestures)
    #expect(given.amount == Money(minor: 1086, currency: .usDollar))
    let number = try #require(given.charge)
    let charge = try #require(try chain.store.charge(number))
    #expect(charge.gestures == gestures && charge.reason == "x" && charge.guest == ann)
    #expect(charge.gestures.first?.rate.description == "1.085")
  }

  @Test func `desks that spend at once never overdraw`() throws {
    let chain = try Chain()
    let ann = try chain.guest("Ann", "Lee")
    let path = chain.path
    let sessions = (0..<8).map { chain.session("ada", id: "s\($0)") }
    let given = try gesture("WOW:70")
    let statuses = Mutex<[Charge.Status]>([])
    let failures = Mutex<[String]>([])
    TestThread.run(8) { number in
      do {
        let store = try Store(path: path)
        for _ in 0..<6 {
          let answer = try Office(store, sessions[number]).delight(
            ann,
            action: "x",
            gestures: [given]
          )
          statuses.withLock { $0.append(answer.status) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(statuses.withLock { $0.count { $0 == .charged } } == 28)
    #expect(statuses.withLock { $0.count { $0 == .pending } } == 20)
    let standing = try chain.budget()
    #expect(standing.spent == usd(1960) && standing.pending == usd(1400))
    #expect(try chain.store.checkUp().isSound)
  }
}
