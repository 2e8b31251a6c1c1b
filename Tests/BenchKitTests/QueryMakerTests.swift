import BenchKit
import Testing

@Suite struct `Queries` {
  private static let population = Population(
    size: 5_000,
    seed: 7,
    nicknames: NicknameFile(csv: "name1,relationship,name2\nmargaret,has_nickname,madge\n")
  )
  private static let queries = QueryMaker.queries(on: population, count: 220, seed: 7)

  @Test func `are the same for one seed and others for another`() {
    func lines(_ seed: UInt64) -> [String] {
      QueryMaker.queries(on: Self.population, count: 44, seed: seed).map(\.line)
    }
    let first = Self.queries.prefix(44).map(\.line)
    #expect(lines(7).prefix(44) == first[...])
    #expect(lines(8).prefix(44) != first[...])
  }

  @Test(arguments: QueryClass.allCases)
  func `of every class mean a guest who fits them`(_ kind: QueryClass) throws {
    let queries = Self.queries.filter { $0.kind == kind }
    #expect(queries.count == 10)
    for query in queries {
      let truth = GuestFacts(try #require(Self.population.profile(query.truth)))
      let stranger = GuestFacts(
        entity: -1,
        words: truth.words,
        phone: truth.phone,
        email: truth.email,
        member: truth.member
      )
      #expect(Scorer.isRight(stranger, to: query, meaning: truth), "\(query.line)")
    }
  }

  @Test(arguments: [
    (QueryClass.fullExact, 0...0), (.typo1, 1...1), (.transposition, 1...1), (.keyboard, 1...1),
    (.swappedTypo, 1...1), (.typo2, 1...2), (.twoWrong, 2...4),
  ])
  func `err by so many edits`(_ kind: QueryClass, _ edits: ClosedRange<Int>) throws {
    for query in Self.queries where query.kind == kind {
      guard case .names(let full, _, _) = query.intent else { continue }
      let typed = query.typed.split(separator: " ").map { String($0) }
      let halves = EditDistance.halves(from: typed, to: full)
      #expect(edits.contains((halves + 1) / 2), "\(query.line)")
    }
  }

  @Test func `leave a class out that nobody is fit for`() {
    let population = Population(size: 2_000, seed: 7)
    let queries = QueryMaker.queries(on: population, count: 22, seed: 7)
    #expect(queries.count(where: { $0.kind != .ownScript }) == 22)
    #expect(!queries.contains { $0.kind == .nicknameTable })
  }

  @Test func `are typed key by key from the second on`() {
    #expect(Keystrokes.texts(of: ["anna", "a"]) == ["an", "ann", "anna"])
    let many = (0..<300).map { "guest \($0)" }
    #expect(Keystrokes.texts(of: many, sample: 10) == Keystrokes.texts(of: many, sample: 10))
    #expect(Keystrokes.texts(of: many, sample: 10).count { $0 == "gu" } == 10)
  }
}
