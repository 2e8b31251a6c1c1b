import Testing

@testable import Hotel

struct FuzzyTrieSearchTests {
  /// Edits with swapped neighbours, the plain way.
  private static func edits(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for i in 1...max(1, one.count) where !one.isEmpty {
      var row = [i]
      for j in 1...max(1, other.count) where !other.isEmpty {
        var best = rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1)
        best = min(best, rows[i - 1][j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }

  /// Words of three letters' alphabet meet in every way; no sound rule applies to x, q and v.
  @Test func `a walk finds just the tokens within so many slips, and their beginnings`() throws {
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    func word() -> String {
      String(
        decoding: (0..<1 + random(7)).map { _ in UInt8(ascii: "x") - UInt8(random(2) * 2) },
        as: UTF8.self
      )
    }
    let names = Set((0..<200).map { _ in word() }).sorted()
    let segment = try #require(
      SmallSegment(names.map { SmallSegment.Person(given: "", family: $0) }).segment
    )
    for _ in 0..<60 {
      let typed = word()
      for most in 1...3 {
        var walk = FuzzyTrieSearch(TypedWord(typed), most: most, sure: 0, in: TokenTrie(segment))
        walk.run()
        for number in 0..<segment.header.tokens {
          let token = Array(segment.token(number).utf8)
          let whole = Self.edits(Array(typed.utf8), token)
          let found = walk.found.filter { $0.isWhole && $0.tokens.contains(number) }.map(\.slips)
          #expect(found.min() == (whole <= most ? whole : nil), "\(typed) \(token) \(most)")
          let begun = (0...token.count).map { Self.edits(Array(typed.utf8), Array(token[..<$0])) }
          let beginning = walk.found.filter { !$0.isWhole && $0.tokens.contains(number) }
          let fewest = begun.dropFirst().min() ?? 9
          if fewest <= most, fewest < begun[0] {
            #expect(beginning.map(\.slips).min() == fewest, "\(typed) \(token) \(most)")
          }
        }
      }
    }
  }

  @Test(arguments: [
    ("filips", "phillips", 2), ("smyth", "smith", 1), ("kwick", "quick", 1),
    ("shmit", "schmitt", 2),
    ("right", "wright", 1), ("fisher", "fischer", 1), ("jhon", "john", 1),
    ("mcdonald", "macdonald", 1),
    ("noulz", "knowles", 9),
  ])
  func `what is heard as one is one slip`(_ typed: String, _ meant: String, _ slips: Int) throws {
    let segment = try #require(SmallSegment(names: ["A \(meant)"]).segment)
    var walk = FuzzyTrieSearch(TypedWord(typed), most: 2, sure: 0, in: TokenTrie(segment))
    walk.run()
    let found = walk.found.filter { $0.isWhole }.map(\.slips).min() ?? 9
    #expect(found <= slips && (slips == 9) == (found == 9))
  }

  @Test func `likelier slips cost less`() {
    let dear = [
      [
        ("smith", "smith"), ("smitth", "smith"), ("smth", "smith"), ("smoth", "smith"),
        ("smpth", "smith"),
      ],
      [("jhon", "john"), ("jihn", "john"), ("jxhn", "john")],
      [("filip", "philip"), ("xilip", "philip")],
      [("garcis", "garcia"), ("garcip", "garcia")],
    ]
    for row in dear {
      let costs = row.map { WeightedDistance.between($0.0, $0.1) }
      #expect(costs == costs.sorted(), "\(row) \(costs)")
    }
    #expect(WeightedDistance.between("smith", "smith") == 0)
    #expect(WeightedDistance.between("qmith", "smith") > WeightedDistance.between("smixh", "smith"))
  }
}
