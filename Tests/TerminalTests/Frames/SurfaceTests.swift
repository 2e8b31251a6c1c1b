import Terminal
import Testing

@Suite struct SurfaceTests {
  @Test(arguments: [
    ("Guest", 0, nil, "Guest", 5), ("Guest 12345", 4, nil, "    Gues", 4),
    ("Guest", -2, nil, "est", 5),
    ("Guest", 8, nil, "", 0), ("世界世界世", 0, nil, "世界世界", 8), ("世界", 7, nil, "", 1),
    ("世界", -1, nil, " 界", 4), ("abcdef", 0, Rect(x: 2, y: 0, width: 3, height: 1), "  cde", 5),
    ("世界世", 1, Rect(x: 2, y: 0, width: 4, height: 1), "   界", 5),
    ("a\u{1B}b", 0, nil, "a\u{FFFD}b", 3),
    ("abc", 0, Rect(x: 0, y: 1, width: 8, height: 1), "", 0),
  ])
  func `text stops at the edges`(
    _ text: String,
    _ x: Int,
    _ clip: Rect?,
    _ expected: String,
    _ columns: Int
  ) {
    var surface = Surface(width: 8, height: 1)
    #expect(surface.put(text, at: Point(x: x, y: 0), in: clip) == columns)
    #expect(surface.text == expected)
  }

  @Test(arguments: [
    (0, "x", "x 界"), (1, "x", " x界"), (1, "世", " 世"), (2, "x", "世x"), (3, "x", "世 x"),
  ])
  func `half of a wide glyph never stays behind`(_ x: Int, _ text: String, _ expected: String) {
    var surface = Surface(width: 8, height: 1)
    surface.put("世界", at: Point(x: 0, y: 0))
    surface.put(text, at: Point(x: x, y: 0))
    #expect(surface.text == expected)
  }

  @Test func `a block is filled and restyled with its wide glyphs whole`() {
    var surface = Surface(width: 6, height: 3)
    surface.fill(Rect(x: 1, y: 0, width: 3, height: 1), with: "世")
    surface.fill(Rect(x: 4, y: 1, width: 9, height: 9), with: "·")
    surface.put("a世b", at: Point(x: 0, y: 1))
    surface.restyle(Rect(x: 0, y: 1, width: 2, height: 1)) { style in
      var marked = style
      marked.attributes.insert(.reverse)
      return marked
    }
    #expect(surface.text == " 世\na世b··\n    ··")
    let styles = surface.styles { $0.attributes.contains(.reverse) ? "R" : "." }
    #expect(styles == "......\nRRR...\n......")
  }

  @Test(arguments: [
    Size(columns: 0, rows: 0), Size(columns: 0, rows: 2), Size(columns: -3, rows: -1),
  ])
  func `a surface without cells takes everything in silence`(_ size: Size) {
    var surface = Surface(size: size)
    #expect(surface.put("Guest", at: Point(x: 0, y: 0)) == 0)
    surface.fill(surface.bounds, with: "x")
    surface.restyle(Rect(x: -1, y: -1, width: 9, height: 9)) { $0 }
    #expect(surface[0, 0].glyph == " ")
    #expect(surface.text.allSatisfy { $0 == "\n" })
  }

  @Test func `composed and decomposed letters are different cells`() {
    var composed = Surface(width: 1, height: 1)
    var decomposed = composed
    composed.put("é", at: Point(x: 0, y: 0))
    decomposed.put("e\u{301}", at: Point(x: 0, y: 0))
    #expect(composed[0, 0] != decomposed[0, 0])
  }
}
