import Testing

@testable import Hotel

struct NameFinderTests {
  /// What was typed, who is there, and whom it means first, by place from 1; 0 for nobody.
  @Test(arguments: [
    ("smith john", ["John Smyth", "John Smith", "Johnny Smith"], 2),
    ("smith jo", ["Ann Smith", "John Smith"], 2),
    ("smtih john", ["John Jones", "John Smith"], 2),
    ("liz taylor", ["Lisa Tailor", "Elizabeth Taylor"], 2),
    ("delacruz", ["Ana Cruz", "Juan de la Cruz"], 2),
    ("de la cruz", ["Juan Delacruz", "Ana Cruz"], 1),
    ("annemarie k", ["Anne Kerr", "Anne Marie Koch"], 2),
    ("mueller", ["Ann Miller", "Jan Müller"], 2),
    ("muller", ["Ann Miller", "Jan Müller"], 2),
    ("lee lee", ["Ann Lee", "Lee Lee"], 2),
    ("kim kim", ["Zoe Kim"], 1),
    ("wang w", ["Xiu Wang", "Wei Wang"], 2),
    ("carvalho carvalho", ["Ana Carvalho da Cruz", "Ana Carvalho Carvalho"], 2),
    ("mr smith", ["Ann Myers", "Ann Smith"], 2),
    ("kumpton cathy", ["Cathy Compton"], 1),
    ("vapcsoncelos maria", ["Maria Vasconcelos"], 1),
    ("maria luisa perez", ["Maria Perez", "Juan Perez"], 1),
    ("xyzzy", ["Ann Lee"], 0), ("ann jones", ["Ann Lee", "Bo Jones"], 0),
    ("ivanova", ["Anna Petrova", "Anna Иванова"], 2),
    ("иванова", ["Anna Petrova", "Anna Иванова"], 2),
    ("rob", ["Bob Ek", "Robin Ek"], 2), ("robert", ["Bob Ek", "Ann Ek"], 1),
    ("annlee", ["Anne Lee", "Ann Lee", "Ann Leeds"], 2),
    ("anneleeds", ["Ann Lee", "Anne Leeds"], 2),
    ("john smith", ["Bob Smith", "J Smith"], 2), ("jo smith", ["Bob Smith", "J Smith"], 0),
    ("tommie ek", ["Thomas Ek", "Toni Ek"], 1),
    ("ward g", ["Edward G Hill", "Gareth Ward"], 2), ("lee m", ["Leroy M Hill", "Mia Lee"], 2),
    ("robi dia", ["Robert Diallo", "Diana Robinson"], 2),
    ("royal ma", ["Roy Marusarz", "Mary Royals"], 2), ("dan sull", ["Sul Lee", "Dan Sullivan"], 2),
    ("chelle fox", ["Chelsea Fox", "Michelle Fox"], 2),
    ("stevie ek", ["Stephen Ek", "Steven Ek"], 2), ("jake fox", ["John Fox", "Jacob Fox"], 2),
    ("camms lo", ["Lorena Campos", "Loes Cammel"], 2),
  ])
  func `the likeliest guest comes first`(_ text: String, _ names: [String], _ first: Int) {
    #expect(SmallSegment(names: names).found(text).first ?? 0 == first)
  }

  @Test func `who is likelier comes first among equals`() {
    let people = [1, 9, 5].map { SmallSegment.Person(given: "Ann", family: "Lee", prior: $0) }
    #expect(SmallSegment(people).found("ann lee") == [2, 3, 1])
    #expect(SmallSegment(people).found("a", limit: 2) == [2, 3])
  }

  @Test func `a spelling that many bear is likelier than one that few bear`() {
    let names = ["Jan Hanes"] + Array(repeating: "Jan Haynes", count: 20)
    let found = SmallSegment(names: names).found("jan haines", limit: 30)
    #expect(found.first != 1)
    #expect(found.contains(1))
  }

  /// Hundreds of likelier guests whose names only begin so.
  @Test(arguments: ["jo kim", "kim jo", "jo"])
  func `the very name that was typed comes before all that begin with it`(_ text: String) {
    var people = (0..<600).map {
      SmallSegment.Person(given: "John", family: "Kimball\($0 % 7)", prior: 20)
    }
    people.append(SmallSegment.Person(given: "Jo", family: "Kim"))
    #expect(SmallSegment(people).found(text).first == people.count)
  }

  @Test func `why a guest was found is told word by word`() throws {
    let segment = try #require(
      SmallSegment(names: ["Elizabeth Thompson", "Anna Lind"]).segment
    )
    let finder = NameFinder(segment)
    let matches = finder.find(["liz", "thmpson"], limit: 1).first?.matches
    #expect(
      matches == [
        NameMatch(typed: "liz", token: "elizabeth", kind: .nickname),
        NameMatch(typed: "thmpson", token: "thompson", kind: .misspelt(slips: 1)),
      ]
    )
    let begun = finder.find(["an", "lind"], limit: 1).first?.matches.map(\.kind)
    #expect(begun == [.beginning, .exact])
  }

  @Test func `a bonus moves a guest up`() {
    let names = ["Ann Lee", "Ann Lee"]
    let small = SmallSegment(names: names)
    guard let segment = small.segment else { return }
    let finder = NameFinder(segment)
    let docs = finder.find(["ann"], limit: 2).map(\.doc)
    let moved = finder.find(["ann"], limit: 2) { $0 == docs[1] ? 50 : 0 }.map(\.doc)
    #expect(moved == docs.reversed())
  }

  /// More words than are remembered, typed key by key, there and back.
  @Test func `what was typed before changes no answer`() throws {
    let names = ["John Smith", "Joan Smythe", "Maria Garcia", "Marie Gracia", "Wei Wang"]
    let small = SmallSegment(names: names)
    let segment = try #require(small.segment)
    let finder = NameFinder(segment)
    let texts = ["john smith", "maria gracia", "wang w", "joan smyth", "mari garci"]
    for text in texts + texts.reversed() {
      for count in 1...text.count {
        let words = LookupQuery(String(text.prefix(count))).words
        let kept = finder.find(words, limit: 5).map(\.doc)
        #expect(kept == NameFinder(segment).find(words, limit: 5).map(\.doc), "\(words)")
      }
    }
  }
}
