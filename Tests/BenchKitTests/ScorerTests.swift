import BenchKit
import Testing

@Suite struct `The scorer` {
  private static func guest(
    _ words: String,
    entity: Int = 2,
    phone: String = "",
    email: String = "",
    member: String = ""
  ) -> GuestFacts {
    GuestFacts(
      entity: entity,
      words: words.split(separator: " ").map { String($0) },
      phone: phone,
      email: email,
      member: member
    )
  }

  private static func query(
    _ typed: String,
    _ intent: Intent,
    _ kind: QueryClass = .fullExact
  ) -> BenchQuery {
    BenchQuery(number: 0, kind: kind, typed: typed, truth: 1, entity: 1, intent: intent)
  }

  private static let smith = guest("john smith", entity: 1)

  @Test(arguments: [
    ("the same person, however called", guest("jack smyth", entity: 1), true),
    ("a namesake", guest("john smith"), true),
    ("a namesake with a second name", guest("john paul smith"), true),
    ("another given name", guest("jane smith"), false),
    ("one name that is both", guest("smith"), false),
  ])
  func `takes whoever fits the names`(_ name: String, _ answer: GuestFacts, _ isRight: Bool) {
    let query = Self.query("smith john", .names(full: ["john", "smith"]))
    #expect(Scorer.isRight(answer, to: query, meaning: Self.smith) == isRight)
  }

  @Test(arguments: [
    ("jo ann", ["jo", "joan"], false), ("ann joan", ["jo", "an"], true),
    ("joanna jo", ["joa", "jo"], true), ("joanna", ["joa", "jo"], false),
  ])
  func `uses each name for one beginning`(_ words: String, _ typed: [String], _ isRight: Bool) {
    let query = Self.query("", .names(full: [], beginnings: typed), .prefix)
    #expect(Scorer.isRight(Self.guest(words), to: query, meaning: Self.smith) == isRight)
  }

  @Test(arguments: [("robert smith", true), ("bob smith", true), ("john smith", false)])
  func `takes every name a nickname may stand for`(_ words: String, _ isRight: Bool) {
    let query = Self.query(
      "bob smith",
      .names(full: ["smith"], any: ["bob", "robert"]),
      .nickname
    )
    #expect(Scorer.isRight(Self.guest(words), to: query, meaning: Self.smith) == isRight)
  }

  @Test(arguments: [
    (Intent.tail(.phone, "45678"), guest("a", phone: "4412345678"), true),
    (.tail(.phone, "45678"), guest("a", member: "745678"), true),
    (.tail(.member, "45678"), guest("a", phone: "4567812"), false),
    (.email(beginning: "jo.s"), guest("a", email: "jo.smith@example.com"), true),
    (.email(beginning: "jo.s"), guest("a", email: "mjo.smith@example.com"), false),
  ])
  func `takes any number that ends or address that begins so`(
    _ intent: Intent,
    _ answer: GuestFacts,
    _ isRight: Bool
  ) {
    let query = Self.query("", intent, .phoneTail)
    #expect(Scorer.isRight(answer, to: query, meaning: Self.smith) == isRight)
  }

  @Test(arguments: [
    ("strictly nearer", "john smyth", QueryClass.typo1, true),
    ("as near", "john smits", .typo1, false),
    ("nearer, but no slip of the fingers", "john smyth", .phonetic, false),
  ])
  func `takes who is nearer to the words than the one meant`(
    _ name: String,
    _ words: String,
    _ kind: QueryClass,
    _ isRight: Bool
  ) {
    // One letter wrong for Smith, none for Smyth.
    let query = Self.query("smyth john", .names(full: ["john", "smith"]), kind)
    #expect(Scorer.isRight(Self.guest(words), to: query, meaning: Self.smith) == isRight)
  }

  @Test(arguments: [
    (["smith"], ["smith"], 0), (["smiht"], ["smith"], 2), (["smit"], ["smith"], 1),
    (["smth"], ["smith"], 2), (["ca"], ["abc"], 3), (["jo", "jo"], ["jo"], 4),
    (["smith", "john"], ["john", "smith"], 0), (["abc"], [], 6),
  ])
  func `counts half edits`(_ typed: [String], _ names: [String], _ halves: Int) {
    #expect(EditDistance.halves(from: typed, to: names) == halves)
  }

  @Test func `tells shares and percentiles`() {
    var tally = Tally()
    for rank in [0, 0, 1, 12, nil] { tally.add(rank: rank) }
    #expect(tally.count == 5)
    #expect(tally.recallAt1 == 0.4)
    #expect(tally.recallAt10 == 0.6)
    #expect(abs(tally.meanReciprocalRank - (2 + 0.5 + 1.0 / 13) / 5) < 1e-12)
    var times = Times()
    for time in 1...100 { times.add(Double(101 - time)) }
    #expect(times.percentile(0.5) == 51)
    #expect(times.percentile(0.99) == 100)
    #expect(times.percentile(1) == 100)
    #expect(Times().percentile(0.5) == 0)
  }
}
