import Testing

@testable import Hotel

struct NameReadingsTests {
  private func readings(_ text: String, isSure: Bool = false) -> [[String]] {
    LookupQuery(text).otherReadings(isSure: isSure).map(\.words)
  }

  @Test(arguments: [
    ("jq publican", ["j", "q", "publican"]), ("j.q. publican", ["jq", "publican"]),
    ("rk narayanaswamy", ["r", "k", "narayanaswamy"]), ("mc gregor", ["mcgregor"]),
    ("mac kenzie fiona", ["mackenzie", "fiona"]), ("o brien", ["obrien"]),
    ("chruschtschow", ["khrushchov"]), ("hruscev", ["khrushchev"]),
    ("tchekhov", ["chekhov"]), ("Петров", ["petrov"]), ("כהן", ["cohen"]),
  ]) func `what was typed is read in the other way too`(_ text: String, _ reading: [String]) {
    #expect(readings(text).contains(reading), "\(readings(text))")
  }

  @Test(arguments: ["smith", "anna lee", "de la cruz", "ng", "al hassan", "ann marie", "st john"])
  func `an ordinary name has no other reading of initials`(_ text: String) {
    #expect(readings(text, isSure: true).allSatisfy { $0 == ["n", "g"] }, "\(text)")
  }

  @Test func `customs of spelling are asked only where nobody is called so`() {
    #expect(readings("chruschtschow", isSure: true) == [])
    #expect(readings("Петров", isSure: true) != [])
  }

  @Test func `a word that comes twice is one`() {
    #expect(LookupQuery("A. A. Milner").words == ["a", "milner"])
    #expect(LookupQuery("Mohamed Mohamed Mohamed").words == ["mohamed"])
  }
}
