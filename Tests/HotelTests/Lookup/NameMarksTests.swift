import Testing

@testable import Hotel

struct NameMarksTests {
  @Test(arguments: [
    ("Lefèvre, Ann", "lef", "lefevre", NameMatch.Kind.beginning, "XXX---------"),
    ("Lefèvre, Ann", "lefevre", "lefevre", .exact, "XXXXXXX-----"),
    ("Lefèvre, Ann", "lefebre", "lefevre", .misspelt(slips: 1), "XXXX-XX-----"),
    ("Smith, Elizabeth", "liz", "elizabeth", .nickname, "-------XXXXXXXXX"),
    ("Müller, Jan", "mueller", "mueller", .exact, "XXXXXX-----"),
    ("Straße", "strasse", "strasse", .exact, "XXXXXX"),
    ("O’Brien, Bo", "brien", "brien", .exact, "--XXXXX----"),
    ("王 Wei", "wei", "wei", .exact, "--XXX"), ("Lee", "x", "", .missing, "---"),
    ("Lee", "ann", "ann", .exact, "---"), ("", "a", "a", .exact, ""),
  ])
  func `the letters that were typed are marked`(
    _ text: String,
    _ typed: String,
    _ token: String,
    _ kind: NameMatch.Kind,
    _ expected: String
  ) {
    let match = NameMatch(typed: typed, token: token, kind: kind)
    let marks = NameMarks.marks(of: [match], in: text)
    #expect(marks.map { $0 ? "X" : "-" }.joined() == expected)
  }
}
