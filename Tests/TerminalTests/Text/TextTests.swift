import Terminal
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("", 0), ("Guest", 5), ("Müller", 6), ("e\u{301}", 1), ("世界", 4), ("ｶﾞ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("🇩", 2),
    ("❤\u{FE0F}", 1),
    ("☎\u{FE0F}", 1), ("❤️‍🔥", 2), ("1️⃣", 1), ("กำ", 2), ("क्षि", 2), ("\u{301}", 1), ("\u{200B}", 1),
    ("\u{1B}", 1), ("\r\n", 1), ("葛\u{E0100}", 2), ("…", 1), ("─", 1), ("Ａ", 2), ("🇩\u{FE0F}", 2),
    ("\u{1161}\u{11AB}", 1), ("\u{600}1", 1),
    ("Z\(String(repeating: "\u{316}", count: 40))\u{93E}", 1),
  ])
  func `text takes the columns a terminal gives it`(_ text: String, _ columns: Int) {
    #expect(ColumnWidth.of(text) == columns)
    var surface = Surface(width: 12, height: 1)
    #expect(surface.put(text, at: Point(x: 0, y: 0)) == columns)
  }

  @Test(arguments: [
    ("Guest", 5, true, "Guest"), ("Guest", 4, true, "Gue…"), ("Guest", 4, false, "Gues"),
    ("Guest", 1, true, "…"), ("Guest", 0, true, ""), ("世界", 3, true, "世…"), ("世界", 3, false, "世"),
    ("世界", 2, true, "…"), ("世界", 4, true, "世界"), ("e\u{301}a", 1, false, "e\u{301}"),
    ("👩‍👩‍👧x", 2, false, "👩‍👩‍👧"), ("Müller", -1, true, ""), ("Müller", 6, true, "Müller"),
  ])
  func `what is too long is cut between characters`(
    _ text: String,
    _ columns: Int,
    _ ellipsis: Bool,
    _ expected: String
  ) {
    let prefix = ColumnWidth.prefix(of: text, fitting: columns, ellipsis: ellipsis)
    #expect(prefix == expected)
    #expect(ColumnWidth.of(prefix) <= max(0, columns))
  }

  @Test(arguments: [
    ("Müller 世界 👩‍👩‍👧 ❤️", "Müller 世界 👩‍👩‍👧 ❤️"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ("a\u{9B}1m", "a\u{FFFD}1m"),
    ("a\u{7}\u{8}\u{7F}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"),
    ("a\r\nb\tc", "a\u{FFFD}\u{FFFD}b\u{FFFD}c"),
    ("\u{202E}evil\u{2069}", "\u{FFFD}evil\u{FFFD}"), ("a\u{200B}b\u{FEFF}", "a\u{FFFD}b\u{FFFD}"),
    ("a\u{200D}b", "a\u{FFFD}b"), ("a\u{AD}b", "a\u{FFFD}b"),
    ("🏴\u{E0067}\u{E007F}", "🏴\u{FFFD}\u{FFFD}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("क्\u{200D}ष", "क्\u{200D}ष"),
    ("a\u{2028}b", "a\u{FFFD}b"),
    ("\u{E000}", "\u{E000}"), ("\u{FFFE}", "\u{FFFD}"), ("\u{600}1", "\u{FFFD}1"),
  ])
  func `text from outside is made safe`(_ untrusted: String, _ expected: String) {
    let clean = CleanText(untrusted)
    #expect(clean.text.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(clean.wasCleaned == !untrusted.unicodeScalars.elementsEqual(expected.unicodeScalars))
    #expect(CleanText(clean.text).text.unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `a tower of marks is cut down`() {
    let clean = CleanText("Z" + String(repeating: "\u{301}", count: 100) + "a")
    #expect(clean.wasCleaned)
    #expect(clean.text.unicodeScalars.count < 20 && clean.text.hasSuffix("a"))
  }
}
