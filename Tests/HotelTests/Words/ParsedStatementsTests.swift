import Testing

@testable import Hotel

struct ParsedStatementsTests {
  /// Every statement of the collected pairs, once.
  private var statements: [PreferenceStatement] {
    var seen: Set<PreferenceStatement> = []
    return ContradictionLines.text.split(separator: "\n").flatMap { line in
      line.dropFirst(3).split(separator: ";").map { side -> PreferenceStatement in
        let text = side.drop { $0 == " " }
        let polarity = Polarity.allCases.first { $0.mark == text.first } ?? .like
        return PreferenceStatement(polarity: polarity, text: String(text.dropFirst()))
      }
    }
    .filter { seen.insert($0).inserted }
  }

  @Test func `the conflicts of a set are those of its pairs`() {
    let all = statements
    var expected: [ParsedStatements.Conflict] = []
    for one in all.indices {
      for other in all.indices where other > one {
        if let why = Contradictions.conflict(between: all[one], and: all[other]) {
          expected.append(ParsedStatements.Conflict(one: one, other: other, why: why))
        }
      }
    }
    #expect(expected.count > 20)
    #expect(ParsedStatements(all).conflicts == expected)
  }

  @Test func `a new wish stands against what the pairs say`() {
    let all = statements
    let set = ParsedStatements(all)
    for new in all.prefix(60) {
      let expected = all.indices.filter {
        Contradictions.conflict(between: new, and: all[$0]) != nil
      }
      #expect(set.conflicts(with: new).map(\.place) == expected, "\(new.marked)")
    }
  }
}
