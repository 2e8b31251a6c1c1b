import Testing

@testable import Hotel

struct LookupRankingTests {
  private static let tokens = ["ann", "anna", "elizabeth", "smith", "smyth"]

  private func ranking(_ words: String...) -> LookupRanking {
    let dictionary = TokenDictionary(Self.tokens)
    return LookupRanking(
      words: words.map {
        LookupRanking.Word($0, meanings: dictionary.meanings(of: $0), tokens: Self.tokens)
      },
      today: .today
    )
  }

  private func guest(
    _ tokens: [String],
    stays: Int = 0,
    daysAgo: Int? = nil,
    _ standing: LookupCandidate.Standing = .known
  ) -> LookupCandidate {
    LookupCandidate(
      guest: Guest.ID("G1"),
      tokens: tokens,
      stays: stays,
      lastArrival: daysAgo.map { Day.today.adding(days: -$0) },
      standing: standing
    )
  }

  @Test func `exact comes before beginning, beginning before misspelt`() throws {
    let ranking = ranking("ann", "smith")
    let costs = try [["ann", "smith"], ["anna", "smith"], ["ann", "smyth"]].map {
      try #require(ranking.cost(of: guest($0))).cost
    }
    #expect(costs == costs.sorted())
    #expect(Set(costs).count == 3)
  }

  @Test func `a word that fits no name excludes the guest`() {
    #expect(ranking("ann", "jones").cost(of: guest(["ann", "smith"])) == nil)
    #expect(ranking("smith", "ann").cost(of: guest(["ann", "smith"])) != nil)
  }

  @Test func `arriving comes first, then in house, then the frequent and recent`() throws {
    let candidates = [
      guest(["ann"], .arriving), guest(["ann"], .inHouse(room: "1412")),
      guest(["ann"], stays: 10, daysAgo: 1), guest(["ann"], stays: 10, daysAgo: 2000),
      guest(["ann"], stays: 1, daysAgo: 2000), guest(["ann"]),
    ]
    let costs = try candidates.map { try #require(ranking("ann").cost(of: $0)).cost }
    #expect(costs == costs.sorted())
    let reasons = try #require(ranking("ann").cost(of: candidates[1])).reasons
    #expect(
      reasons == [
        .name(typed: "ann", token: "ann", .exact), .inHouse(room: "1412"),
      ]
    )
  }

  @Test func `a nickname is told as the reason`() throws {
    let reasons = try #require(ranking("liz").cost(of: guest(["elizabeth"]))).reasons
    #expect(reasons == [.name(typed: "liz", token: "elizabeth", .nickname)])
  }

  @Test func `the score falls from one towards nothing`() {
    let scores = [-1000, -80, 0, 100, 10_000].map { LookupRanking.score(ofCost: $0) }
    #expect(scores.first == 1)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { (0...1).contains($0) })
  }
}
