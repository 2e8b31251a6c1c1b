import Terminal
import Testing

@testable import Widgets

struct TextRowsTests {
  private func rows(_ text: String, _ width: Int) -> [String] {
    let rows = TextRows(text, width: width)
    return rows.ranges.map { String(rows.characters[$0]) }
  }

  @Test func `a text is broken at its blanks, a long word where it must be`() {
    #expect(rows("", 10) == [""])
    #expect(rows("no feather pillows", 12) == ["no feather ", "pillows"])
    #expect(rows("abcdefghijkl", 6) == ["abcde", "fghij", "kl"])
    #expect(rows("日本語の枕", 6) == ["日本", "語の", "枕"])
    #expect(rows("a  b", 3) == ["a ", " b"])
  }

  @Test(arguments: [
    "no feather pillows, and nothing that smells of lavender", "日本語の枕が好き 日本",
    "e\u{301}e\u{301} 👨‍👩‍👧 x", "   ",
    String(repeating: "word ", count: 100),
  ])
  func `every letter is in one row, and no row is wider than it may be`(_ text: String) {
    for width in [3, 5, 9, 20, 80] {
      let rows = TextRows(text, width: width)
      #expect(rows.ranges.flatMap { Array(rows.characters[$0]) } == Array(text))
      for range in rows.ranges {
        #expect(ColumnWidth.of(String(rows.characters[range])) <= max(2, width - 1))
      }
      #expect((0...text.count).allSatisfy { rows.ranges.indices.contains(rows.row(of: $0)) })
    }
  }

  @Test func `words are deleted and passed as a shell does it`() {
    let steps: [(Key, String, Int)] = [
      (Key(.backspace, .alt), "one two ", 8), (Key(.left, .alt), "one two ", 4),
      (Key(.character("d"), .alt), "one  ", 4), (Key(.home), "one  ", 0),
      (Key(.character("f"), .alt), "one  ", 3), (.control("k"), "one", 3),
      (Key(.character("b"), .alt), "one", 0), (Key(.delete, .control), "", 0),
    ]
    var field = TextField("one two three")
    for (key, text, cursor) in steps {
      let isMeant = field.handle(key)
      #expect(isMeant)
      #expect(field.text == text && field.cursor == cursor, "\(key)")
    }
  }

  @Test func `a form gives the text in focus the rows that it takes`() {
    let long = String(repeating: "word ", count: 30)
    var form = Form([FormField("a", "A", text: long), FormField("b", "B", text: long)])
    #expect(form.height(width: 40) == 2 + 2 + 4)
    let theme = Theme(profile: TerminalProfile(environment: ["LANG": "C.UTF-8"], isTerminal: true))
    var surface = Surface(width: 40, height: 10)
    form.draw(on: &surface, in: surface.bounds, theme: theme)
    let rows = surface.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0].hasPrefix("A  word") && rows[4].contains("word"))
    #expect(rows[5].hasPrefix("B  word") && rows[5].hasSuffix("…"))
    #expect(surface.cursor?.y == 4)
    _ = form.handle(Key(.down))
    var narrow = Surface(width: 40, height: 4)
    form.draw(on: &narrow, in: narrow.bounds, theme: theme)
    #expect(narrow.cursor.map { $0.y < 4 } == true)
  }
}
