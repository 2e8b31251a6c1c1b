import Testing

@testable import Hotel

struct PreferenceLineTests {
  @Test(arguments: [
    ("foam pillow", Polarity.like, Preference.Basis.stated, "foam pillow"),
    ("+foam pillow", .like, .stated, "foam pillow"), ("-lavender", .dislike, .stated, "lavender"),
    ("- lavender", .dislike, .stated, "lavender"), ("=quiet room", .need, .stated, "quiet room"),
    ("!peanuts", .allergy, .stated, "peanuts"), ("/alcohol", .avoid, .stated, "alcohol"),
    ("~jazz", .like, .observed, "jazz"), ("~-jazz", .dislike, .observed, "jazz"),
    ("  +  tea  ", .like, .stated, "tea"), ("--tea", .dislike, .stated, "-tea"),
    ("+7", .like, .stated, "7"), ("=茶", .need, .stated, "茶"),
  ])
  func `the mark says how the guest stands to it`(
    _ line: String,
    _ polarity: Polarity,
    _ basis: Preference.Basis,
    _ text: String
  ) throws {
    let read = try PreferenceLine(line)
    #expect(read.polarity == polarity)
    #expect(read.basis == basis)
    #expect(read.text == text)
  }

  @Test(arguments: [
    ("", PreferenceLine.Failure.empty), ("   ", .empty), ("+", .empty), ("~-", .empty),
    ("~", .empty), ("- !", .empty), ("…", .empty),
    (String(repeating: "a", count: 501), .tooLong(limit: 500)),
    ("+pays with 4111 1111 1111 1111", .refused(.cardNumber)),
    ("-cvv 123", .refused(.securityCode)),
  ])
  func `what is no wish is refused`(_ line: String, _ failure: PreferenceLine.Failure) {
    #expect(throws: failure) { try PreferenceLine(line) }
  }

  @Test func `five hundred characters are kept`() throws {
    let text = String(repeating: "é", count: 500)
    #expect(try PreferenceLine("+" + text).text == text)
  }

  @Test func `a category or scope chosen by hand wins`() throws {
    let chosen = try PreferenceLine("+high floor", category: .wellness, scope: .local)
    #expect(chosen.category == .wellness)
    #expect(chosen.scope == .local)
    #expect(try PreferenceLine("+x", category: .location).scope == .local)
    #expect(try PreferenceLine("+x", category: .bed).scope == .global)
  }

  @Test func `each polarity has a mark of its own`() {
    #expect(Set(Polarity.allCases.map(\.mark)).count == Polarity.allCases.count)
  }

  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), (" a b\t", "a b"), ("José", "José"), ("José\u{A0}", "José"),
    ("\u{3000}田中", "田中"), ("田中\u{3000}", "田中"), ("\u{2009}김\r\n", "김"), ("é", "é"),
    ("e\u{301}", "e\u{301}"), ("\u{85}ñ", "ñ"), ("🧳 ", "🧳"), ("Иван ", "Иван"),
    ("\u{7F}", "\u{7F}"),
  ])
  func `blanks of every script go from a text's ends`(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
  }

  @Test(arguments: [
    ("allergic to nuts", Polarity.allergy, "nuts", true), ("no onions", .dislike, "onions", true),
    ("~no onions", .dislike, "onions", true),
    ("+allergic to nuts", .like, "allergic to nuts", false),
    ("-no onions", .dislike, "no onions", false), ("quiet room", .like, "quiet room", false),
    ("no-nonsense coffee, strong", .like, "no-nonsense coffee, strong", false),
  ])
  func `words without a mark say what they mean`(
    _ typed: String,
    _ polarity: Polarity,
    _ text: String,
    _ isProposed: Bool
  ) throws {
    let read = try PreferenceLine(typed)
    #expect(read.polarity == polarity && read.text == text && read.isProposed == isProposed)
    guard isProposed else { return }
    let kept = try PreferenceLine(typed, isLike: true)
    #expect(kept.polarity == .like && !kept.isProposed && typed.hasSuffix(kept.text))
  }
}
