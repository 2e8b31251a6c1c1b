import Testing

@testable import Lexicon

struct NicknamesTests {
  @Test(arguments: [
    ("liz", "elizabeth", true), ("elizabeth", "liz", true), ("liz", "betty", true),
    ("bill", "william", true), ("jo", "joseph", true), ("jo", "joanna", true),
    ("ann", "ann", false), ("bill", "robert", false), ("xyz", "abc", false), ("", "", false),
    ("kate", "kathryn", true), ("pepe", "jose", true), ("john", "giovanni", true),
    ("bob", "xyz", false),
  ])
  func `names of one person belong together`(_ one: String, _ other: String, _ together: Bool) {
    #expect(Nicknames.belongTogether(one, other) == together)
    #expect(Nicknames.others(of: one).contains(other) == together)
  }

  @Test(arguments: [
    ("dick", "richard", RelatedName.Kind.formal), ("margaret", "peggy", .short),
    ("jack", "john", .formal), ("jack", "jackson", .formal), ("peg", "meg", .sibling),
    ("kathryn", "catherine", .variant), ("sean", "shaun", .variant), ("jeff", "geoff", .variant),
    ("katharine", "kitty", .short), ("ivan", "johann", .translation), ("nacho", "ignacio", .formal),
    ("ze", "jose", .formal), ("beppe", "giuseppe", .formal), ("uschi", "ursula", .formal),
    ("kasia", "katarzyna", .formal), ("pista", "istvan", .formal), ("vova", "vladimir", .formal),
    ("giannis", "ioannis", .formal), ("memo", "mehmet", .formal), ("motti", "mordechai", .formal),
    ("mohd", "muhammad", .formal), ("mohamed", "muhammad", .variant), ("lonny", "alonzo", .formal),
  ])
  func `a name is told what another is to it`(
    _ name: String,
    _ other: String,
    _ kind: RelatedName.Kind
  ) {
    #expect(Nicknames.related(to: name).first { $0.name == other }?.kind == kind)
  }

  @Test func `the closest kind comes first, each name once, and every relation has its converse`() {
    for name in ["al", "catherine", "jo", "john", "mohamed", "sasha", "nobody"] {
      let related = Nicknames.related(to: name)
      #expect(related == related.sorted { ($0.kind, $0.name) < ($1.kind, $1.name) })
      #expect(Set(related.map(\.name)).count == related.count)
      for other in related {
        let converse = Nicknames.related(to: other.name).first { $0.name == name }
        #expect(converse != nil, "\(name) \(other)")
      }
    }
  }

  @Test func `every name in the table is a folded one, as a look-up asks for it`() {
    #expect(Nicknames.names.count > 7000)
    #expect(Nicknames.names.allSatisfy { Folding.words(of: $0) == [$0] })
  }

  @Test(arguments: [
    ("tommy", ["tomm", "tom"]), ("abbie", ["abb", "ab", "abbi"]),
    ("nicky", ["nic", "nik", "nich", "nick"]), ("mikey", ["mik", "mic", "mich", "mike"]),
    ("suzie", ["suz", "sus", "suzi"]), ("steffi", ["steff", "stef", "steph"]), ("jo", []),
    ("al", []), ("anita", ["anit", "anith"]), ("jasiek", ["jasi"]), ("sepp", ["sep"]),
    ("bo1", []), ("", []),
  ])
  func `a pet form in no table is led back to how the full name begins`(
    _ name: String,
    _ stems: [String]
  ) {
    #expect(Nicknames.stems(of: name) == stems)
    #expect(!Nicknames.stems(of: name).contains(name))
  }
}
