import Testing

@testable import Hotel

struct LookupPriorTests {
  @Test func `who comes often and came lately is likelier`() {
    let today = Day(number: 20_000)
    func value(_ stays: Int, _ days: Int?) -> Int {
      LookupPrior.value(stays: stays, last: days.map { today.adding(days: -$0) }, today: today)
    }
    let values = [value(0, nil), value(1, 2000), value(1, 100), value(1, 1), value(9, 1)]
    #expect(values == values.sorted() && Set(values).count == values.count)
    #expect(value(100, -5) <= LookupPrior.departed)
  }

  @Test(arguments: [
    ("annemarie", ["anne", "annemarie", "marie"], true),
    ("delacruz", ["cruz", "de", "dela", "delacruz", "la", "lacruz"], true),
    ("dela", ["cruz", "de", "dela", "delacruz", "la", "lacruz"], true),
    ("johnson", ["john", "johnson"], false), ("anne", ["anne", "annemarie", "marie"], false),
  ])
  func `two names in one are told from a name`(
    _ token: String,
    _ tokens: [String],
    _ isJoined: Bool
  ) {
    #expect(LookupTokens.isJoined(token, of: tokens) == isJoined)
  }
}
