import Testing

@testable import Hotel

struct NicknamesTests {
  @Test(arguments: [
    ("liz", "elizabeth", true), ("elizabeth", "liz", true), ("liz", "betty", true),
    ("bill", "william", true), ("jo", "joseph", true), ("jo", "joanna", true),
    ("ann", "ann", false), ("bill", "robert", false), ("xyz", "abc", false), ("", "", false),
  ])
  func `names of one person belong together`(_ one: String, _ other: String, _ together: Bool) {
    #expect(Nicknames.belongTogether(one, other) == together)
    #expect(Nicknames.others(of: one).contains(other) == together)
  }

  @Test func `every name in the table is a folded one, as a look-up asks for it`() {
    #expect(Nicknames.names.allSatisfy { Folding.words(of: $0) == [$0] })
  }
}
