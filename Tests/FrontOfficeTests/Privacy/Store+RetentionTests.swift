import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

struct StoreRetentionTests {
  private static let policy = #"{"retention_years": 3}"#

  /// A guest whose only trace is a stay so many days ago.
  private func guest(
    _ name: String,
    _ chain: Chain,
    daysAgo: Int?,
    status: Stay.Status = .checkedOut,
    companions: [Guest.ID] = []
  ) throws -> Guest.ID {
    var guest = Guest(id: Guest.ID(name))
    guest.given = name
    let made = guest
    try chain.store.write { () throws(StoreError) in try chain.store.insertIfNew(made) }
    if let daysAgo {
      try chain.stay(
        "s-" + name,
        of: guest.id,
        in: -daysAgo,
        nights: 1,
        status: status,
        companions: companions
      )
    }
    return guest.id
  }

  @Test func `who was not heard of for so long is due, and nobody else`() throws {
    let chain = try Chain(policy: Self.policy)
    let old = try guest("old", chain, daysAgo: 1500)
    let friend = try guest("friend", chain, daysAgo: nil)
    let wife = try guest("wife", chain, daysAgo: 1600)
    _ = try guest("recent", chain, daysAgo: 900)
    _ = try guest("undated", chain, daysAgo: nil)
    _ = try guest("here", chain, daysAgo: 1400, status: .inHouse)
    _ = try guest("host", chain, daysAgo: 2, status: .inHouse, companions: [wife])
    _ = try guest("lonely", chain, daysAgo: 1700, companions: [friend])
    let complaining = try guest("complaining", chain, daysAgo: 1500)
    let edited = try guest("edited", chain, daysAgo: 1500)
    let coming = try guest("coming", chain, daysAgo: 1500)
    try chain.stay("later", of: coming, in: 30)
    _ = try chain.ada.open(
      IncidentReport(guest: complaining, category: .noise, severity: .minor, problem: "x")
    )
    var profile = try chain.store.guest(edited)
    profile[.note] = "called"
    try chain.ada.edit(profile)
    // To be looked at is no contact.
    try chain.ada.noteOpened(old)
    let review = try chain.mona.retentionReview()
    #expect(review.due.map(\.guest.rawValue) == ["friend", "lonely", "old"])
    #expect(review.undated == 1 && review.years == 3)
    let result = try chain.mona.applyRetention()
    #expect(result.erased.map(\.rawValue) == ["friend", "lonely", "old"])
    #expect(result.isClean)
    #expect(try chain.store.guest(old).name == "Erased guest")
    #expect(try chain.trail(of: old).last?.facts[.reason] == "retention")
    #expect(try chain.mona.retentionReview().due.isEmpty)
    #expect(try chain.store.guest(wife).name == "wife")
  }

  @Test func `a policy that says nothing lets nobody go`() throws {
    let chain = try Chain()
    #expect(throws: StoreError.refused(.privacy(.noRetention))) {
      try chain.mona.retentionReview()
    }
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.applyRetention()
    }
    #expect(throws: StoreError.self) { try chain.store.adopt(policy: #"{"retention_years": 0}"#) }
  }

  @Test func `a large house is done part by part, and can be stopped between`() throws {
    let chain = try Chain(policy: Self.policy)
    try chain.store.write { () throws(StoreError) in
      for number in 0..<1200 {
        var guest = Guest(id: Guest.ID("H\(number)"))
        guest.family = "Xqfamily\(number)"
        _ = try chain.store.insertIfNew(guest)
        try chain.store.save(
          Stay(
            id: Stay.ID("S\(number)"),
            guest: guest.id,
            property: Property.Code("SFO"),
            arrival: Chain.today.adding(days: -2000),
            departure: Chain.today.adding(days: -1999),
            status: .checkedOut
          )
        )
      }
    }
    let first = try chain.mona.applyRetention() { done, _ in done == 0 }
    #expect(first.erased.count == 500)
    let rest = try chain.mona.applyRetention()
    #expect(rest.erased.count == 700)
    #expect(chain.folder.finding(["xqfamily"]) == [])
  }
}
