import Testing

@testable import Hotel

struct LookupQueryTests {
  @Test(arguments: [
    ("Smith, Ann", ["smith", "ann"], "", "SMITHANN", nil as String?),
    ("  1412 ", ["1412"], "1412", "1412", nil),
    ("+1 (415) 555-0100", ["1", "415", "555", "0100"], "14155550100", "14155550100", nil),
    ("Ann@X.com", [], "", "ANNXCOM", "ann@x.com"),
    ("ab-12.c", ["ab", "12", "c"], "", "AB12C", nil),
    ("", [], "", "", nil), ("Müller", ["muller"], "", "MLLER", nil), ("١٢٣", ["١٢٣"], "", "", nil),
  ])
  func `what was typed is read every way it can be meant`(
    _ text: String,
    _ words: [String],
    _ digits: String,
    _ code: String,
    _ email: String?
  ) {
    let query = LookupQuery(text)
    #expect(query.words == words)
    #expect(query.digits == digits)
    #expect(query.code == code)
    #expect(query.email == email)
  }

  @Test func `nothing typed is empty, and eight words are enough`() {
    #expect(LookupQuery("  ").isEmpty)
    #expect(LookupQuery("---").isEmpty)
    #expect(!LookupQuery("@").isEmpty)
    #expect(LookupQuery("a b c d e f g h i j").words.count == 8)
  }
}
