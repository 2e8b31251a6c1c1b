import BenchKit
import Testing

@Suite struct `A line of JSON` {
  @Test(arguments: [
    (#"{"q": "anna"}"#, "anna"), (#" { "a" : 1 , "q" : "x" } "#, "x"), (#"{"q":12.5}"#, "12.5"),
    (#"{"i":{"q":"no","l":["}",1]},"q":"yes"}"#, "yes"), (#"{"q":"\"\\\/\n"}"#, "\"\\/\n"),
    (#"{"q":"Z\u00fcrich \ud83d\ude00"}"#, "Zürich 😀"), (#"{"q":[1, 2]}"#, "[1, 2]"),
  ])
  func `gives its plain values`(_ line: String, _ value: String) {
    #expect(JSONLine(line)?["q"] == value)
  }

  @Test(arguments: ["", "[]", "{", #"{"q"}"#, #"{"q":"x"#, #"{"q":[}"#, #"{"q":"\u12"}"#])
  func `is none when it is broken`(_ line: String) {
    #expect(JSONLine(line) == nil)
  }

  @Test(arguments: ["plain", "a \"quote\" \\", "tab\tand\u{1}", "Đức 佐藤"])
  func `reads what it quotes`(_ text: String) {
    #expect(JSONLine("{\"q\": \(JSONLine.quoted(text))}")?["q"] == text)
  }

  @Test func `is what the shared benchmark reads`() {
    let query = BenchQuery(
      number: 3,
      kind: .nickname,
      typed: "bob smith",
      truth: 5,
      entity: 4,
      intent: .names(full: ["smith"], beginnings: ["b"], any: ["bob"])
    )
    let intent = #"{"full": ["smith"], "pre": ["b"], "any": ["bob"]}"#
    #expect(
      query.line
        == #"{"qid": 3, "cls": "nickname", "q": "bob smith", "truth": 5, "entity": 4, "#
        + #""intent": \#(intent)}"#
    )
  }
}
