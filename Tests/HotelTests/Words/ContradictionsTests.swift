import Hotel
import Testing

/// Which wishes of one guest can't both hold.
struct ContradictionsTests {
  private func statement(_ text: Substring) -> PreferenceStatement {
    let polarity = Polarity.allCases.first { $0.mark == text.first } ?? .like
    return PreferenceStatement(polarity: polarity, text: String(text.dropFirst()))
  }

  private func conflict(_ pair: String) -> Contradiction? {
    let sides = pair.split(separator: ";").map { side in side.drop { $0 == " " } }
    return Contradictions.conflict(between: statement(sides[0]), and: statement(sides[1]))
  }

  @Test
  func `nine pairs in ten are judged rightly, in either order`() {
    var misses: [String] = []
    let lines = ContradictionLines.text.split(separator: "\n")
    for line in lines {
      let sides = line.dropFirst(3).split(separator: ";").map { side in side.drop { $0 == " " } }
      let first = statement(sides[0])
      let second = statement(sides[1])
      let reason = Contradictions.conflict(between: first, and: second)
      let reversed = Contradictions.conflict(between: second, and: first)
      let isRight = (reason != nil) == line.hasPrefix("no")
      if !isRight || (reason == nil) != (reversed == nil) {
        misses.append("\(line) -> \(reason.map { "\($0)" } ?? "nothing")")
      }
    }
    #expect(misses.count * 10 <= lines.count, "\(misses.joined(separator: "\n"))")
  }

  @Test(arguments: [
    "!crab; +crab-apple jelly", "!nuts; +nutmeg, coconut and butternut squash",
    "!dogs; +hot dog", "+apple juice; -Apple TV", "!shellfish; +sea bass",
    "+oat milk cappuccino; !milk", "!peanuts; +peanut-free mix", "!nuts, coconut ok; +coconut cake",
    "!dairy except butter; +butter", "=; +", "-sugar in tea; +tea",
    "-newspapers on Sundays; +newspaper on weekdays",
  ])
  func `a word inside another thing is no conflict`(_ pair: String) {
    #expect(conflict(pair) == nil)
  }

  @Test(arguments: [
    "+decaf only; +espresso", "=no calls before 9; +phone calls from 8",
    "-rooms without a tub; -tub",
    "=never below 23 degrees; +16 degrees in the bedroom", "=not above the 3rd floor; +9th floor",
    "+windows open; =sealed windows", "+room at 64 F; +room at 75 F",
  ])
  func `turned words conflict too`(_ pair: String) {
    #expect(conflict(pair) != nil)
  }
}
