import BenchKit
import Testing

@Suite struct `A population` {
  private static let table = NicknameFile(csv: "name1,relationship,name2\nzebulon,is,zeb\n")
  private static let many = rows(Population(size: 8_000, seed: 1, nicknames: table))

  private static func rows(_ population: Population) -> [[String]] {
    var rows: [[String]] = []
    population.each { rows.append($0.cells) }
    return rows
  }

  @Test func `is the same for one seed and another for another`() {
    let rows = Self.rows(Population(size: 500, seed: 7))
    #expect(rows == Self.rows(Population(size: 500, seed: 7)))
    #expect(rows != Self.rows(Population(size: 500, seed: 8)))
    #expect(rows.map { $0[0] } == (1...500).map { "\($0)" })
    #expect(rows.allSatisfy { $0.count == BenchProfile.columns.count })
  }

  @Test func `gives any profile by its number alone`() {
    let population = Population(size: 333, seed: 3)
    let rows = Self.rows(population)
    for number in [1, 40, 41, 200, 333] {
      #expect(population.profile(number)?.cells == rows[number - 1])
    }
    #expect(population.profile(0) == nil)
    #expect(population.profile(334) == nil)
  }

  @Test func `begins as a larger one of its seed does`() {
    let small = Self.rows(Population(size: 100, seed: 7))
    #expect(small == Array(Self.rows(Population(size: 400, seed: 7)).prefix(100)))
  }

  @Test(arguments: [
    (BenchProfile.Kind.base, 0.67...0.77), (.family, 0.16...0.24), (.dup, 0.045...0.085),
    (.namesake, 0.005...0.016), (.twin, 0.002...0.009),
  ])
  func `has its kinds in their shares`(
    _ kind: BenchProfile.Kind,
    _ share: ClosedRange<Double>
  ) {
    let count = Self.many.count { $0[2] == kind.rawValue }
    #expect(share.contains(Double(count) / Double(Self.many.count)))
  }

  @Test func `repeats a person only under that person's own number`() {
    for row in Self.many {
      #expect((row[0] != row[1]) == (row[2] == BenchProfile.Kind.dup.rawValue), "\(row)")
    }
    let members = Self.many.filter { $0[2] != "dup" }.map { $0[10] }.filter { !$0.isEmpty }
    #expect(Set(members).count == members.count)
  }

  @Test func `has the table's names among the English ones`() {
    let bearers = Self.many.filter { $0[4].hasPrefix("Zebulon") }
    #expect(!bearers.isEmpty)
    #expect(bearers.contains { $0[3] == "en" })
  }
}
