import Testing

@testable import Hotel

struct StatementPairsTests {
  @Test func `nine true contradictions in ten are found, and hardly a false one`() throws {
    var (missed, wrong): ([String], [String]) = ([], [])
    for pair in StatementPairs.all {
      let told = Contradictions.conflict(
        between: try PreferenceLine(pair.one).statement,
        and: try PreferenceLine(pair.other).statement
      )
      let line = "\(pair.one) | \(pair.other)"
      if pair.isContradiction, told == nil { missed.append(line) }
      if !pair.isContradiction, told != nil { wrong.append(line) }
    }
    let all = StatementPairs.all
    #expect(missed.count * 10 <= all.count { $0.isContradiction }, "\(missed)")
    #expect(wrong.count * 10 <= all.count { !$0.isContradiction }, "\(wrong)")
  }
}
