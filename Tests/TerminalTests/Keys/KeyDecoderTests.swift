import Terminal
import Testing

@Suite struct KeyDecoderTests {
  @Test(arguments: [Samples.plain, Samples.xterm, Samples.others, Samples.kitty, Samples.swallowed])
  func `input means the same however it is cut`(_ samples: [Sample]) {
    for sample in samples {
      let bytes = Array(sample.input.utf8)
      for cut in 0...bytes.count {
        var decoder = KeyDecoder()
        let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
        #expect(events == sample.events, "\(sample.input.debugDescription) cut at \(cut)")
        #expect(decoder.timeout == nil, "\(sample.input.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("\u{1B}[200~ab\u{1B}[201~", "ab", false),
    ("\u{1B}[200~a\r\nb\rc\nd\u{1B}[201~", "a\nb\nc\nd", false),
    ("\u{1B}[200~\u{1B}[201\u{1B}[31m\u{7}\u{1B}[201~", "[201[31m", false),
    ("\u{1B}[200~Jürgen\t\u{1B}\u{1B}[201~", "Jürgen\t", false),
    ("\u{1B}[200~\u{1B}[201~", "", false),
  ])
  func `a paste arrives whole`(_ input: String, _ text: String, _ truncated: Bool) {
    let bytes = Array(input.utf8)
    for cut in 0...bytes.count {
      var decoder = KeyDecoder()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == [.paste(text, truncated: truncated)])
    }
  }

  @Test func `an endless paste is cut at a character and its end is still found`() {
    var decoder = KeyDecoder()
    let long = String(repeating: "ü", count: 140_000)
    let events = decoder.feed("\u{1B}[200~x\(long)\u{1B}[201~y".utf8)
    guard case .paste(let text, truncated: true) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count <= 256 * 1_024 && text.hasSuffix("ü"))
    #expect(events.dropFirst() == [.key(Key(.character("y")))])
  }

  @Test(arguments: [
    ("\u{1B}", false, Duration.milliseconds(40), [InputEvent.key(Key(.escape))]),
    ("\u{1B}", true, .milliseconds(100), [.key(Key(.escape))]),
    ("\u{1B}\u{1B}", false, .milliseconds(40), [.key(Key(.escape)), .key(Key(.escape))]),
    ("\u{1B}[", false, .seconds(1), []), ("\u{1B}[1;", false, .seconds(1), []),
    ("\u{1B}O", false, .seconds(1), []),
  ])
  func `what stays incomplete runs out`(
    _ input: String,
    _ overSSH: Bool,
    _ timeout: Duration,
    _ events: [InputEvent]
  ) {
    var decoder = KeyDecoder(overSSH: overSSH)
    #expect(decoder.feed(input.utf8) == [])
    #expect(decoder.timeout == timeout)
    #expect(decoder.expire() == events)
    #expect(decoder.timeout == nil)
    #expect(decoder.expire() == [])
  }

  @Test(arguments: [
    ("x", [InputEvent.key(Key(.character("x")))]), ("\u{1B}[B", [.key(Key(.down))]),
    ("\u{1B}[201~", []),
    (
      " the rest of a long paste\u{1B}[201~",
      [.paste(" the rest of a long paste", truncated: false)]
    ),
  ])
  func `a paste that pauses is handed over, and a key after it is a key`(
    _ next: String,
    _ events: [InputEvent]
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}[200~half".utf8) == [])
    #expect(decoder.timeout == .milliseconds(300))
    #expect(decoder.expire() == [.paste("half", truncated: false)])
    #expect(decoder.timeout == .seconds(10))
    #expect(decoder.feed(next.utf8) == events)
    #expect(decoder.timeout == nil)
  }

  @Test func `a torn reply types nothing`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\u{1B}]11;rgb:1e".utf8) == [])
    #expect(decoder.expire() == [])
    #expect(decoder.feed("1e/1e1e\u{7}x".utf8) == [.key(Key(.character("x")))])
  }

  @Test(arguments: [
    ([0xC3, 0x28], ["\u{FFFD}", "("]), ([0xFF], ["\u{FFFD}"]),
    ([0xE2, 0x82, 0x41], ["\u{FFFD}", "A"]),
    ([0xC2, 0x9B], ["\u{FFFD}"]), ([0xED, 0xA0, 0x41], ["\u{FFFD}", "\u{FFFD}", "A"]),
    ([0xF0, 0x9F, 0x98, 0x80], ["😀"]),
  ])
  func `broken bytes become visible and lose nothing after them`(
    _ bytes: [UInt8],
    _ typed: [Character]
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == typed.map { .key(Key(.character($0))) })
  }

  @Test(arguments: 0..<200)
  func `random bytes end in peace, cut or not`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let likely = Array("\u{1B}\u{1B}\u{1B}[[O]P;:?<~uAMR0127$ \u{18}\u{7}\\é".utf8)
    let bytes = (0..<300).map { _ in
      Int.random(in: 0..<3, using: &random) == 0
        ? UInt8.random(in: 0...255, using: &random)
        : likely.randomElement(using: &random) ?? 0
    }
    var whole = KeyDecoder()
    var single = KeyDecoder()
    let events = whole.feed(bytes)
    #expect(bytes.flatMap { single.feed([$0]) } == events)
    _ = whole.expire()
    _ = whole.expire()
    #expect(whole.timeout == nil)
  }
}

/// What a terminal sends and what it means.
struct Sample: Sendable, CustomTestStringConvertible {
  let input: String
  let events: [InputEvent]

  var testDescription: String { input.debugDescription }

  init(_ input: String, _ keys: Key...) {
    self.input = input
    events = keys.map { .key($0) }
  }

  init(_ input: String, _ event: InputEvent) {
    self.input = input
    events = [event]
  }
}

/// Keys as the terminals in use send them.
enum Samples {
  static let plain: [Sample] = [
    Sample("aé世", Key(.character("a")), Key(.character("é")), Key(.character("世"))),
    Sample("\r", Key(.enter)), Sample("\n", Key(.enter)), Sample("\t", Key(.tab)),
    Sample("\u{7F}", Key(.backspace)), Sample("\u{8}", Key(.backspace)),
    Sample("\u{3}", .control("c")), Sample("\u{0}", .control(" ")), Sample("\u{1F}", .control("_")),
    Sample("\u{1C}", .control("\\")), Sample("\u{1B}a", Key(.character("a"), .alt)),
    Sample("\u{1B}é", Key(.character("é"), .alt)), Sample("\u{1B}\r", Key(.enter, .alt)),
    Sample("\u{1B}\u{1}", Key(.character("a"), [.alt, .control])),
    Sample("\u{1B}\u{1B}x", Key(.escape), Key(.character("x"), .alt)),
    Sample("\u{1B}Pa", Key(.character("P"), .alt), Key(.character("a"))),
    Sample("e\u{301}", Key(.character("e")), Key(.character("\u{301}"))),
  ]

  static let xterm: [Sample] = [
    Sample("\u{1B}[A\u{1B}OB", Key(.up), Key(.down)), Sample("\u{1B}[C", Key(.right)),
    Sample("\u{1B}[D", Key(.left)), Sample("\u{1B}[H\u{1B}OF", Key(.home), Key(.end)),
    Sample("\u{1B}Ow", Key(.end)),
    Sample("\u{1B}[1;5C", Key(.right, .control)), Sample("\u{1B}[1;2A", Key(.up, .shift)),
    Sample("\u{1B}[1;8D", Key(.left, [.shift, .alt, .control])),
    Sample("\u{1B}[2~\u{1B}[3~", Key(.insert), Key(.delete)),
    Sample("\u{1B}[5~\u{1B}[6;5~", Key(.pageUp), Key(.pageDown, .control)),
    Sample("\u{1B}OP\u{1B}OS", Key(.function(1)), Key(.function(4))),
    Sample("\u{1B}[15~\u{1B}[24~", Key(.function(5)), Key(.function(12))),
    Sample("\u{1B}[1;2P", Key(.function(1), .shift)),
    Sample("\u{1B}[1;2R", Key(.function(3), .shift)),
    Sample("\u{1B}[Z", Key(.backTab)), Sample("\u{1B}O5P", Key(.function(1), .control)),
    Sample("\u{1B}[I", .focus(true)), Sample("\u{1B}[O", .focus(false)),
    Sample("\u{1B}OM\u{1B}Oj\u{1B}Oy", Key(.enter), Key(.character("*")), Key(.character("9"))),
    Sample("\u{1B}[27;5;105~", Key(.character("i"), .control)),
  ]

  static let others: [Sample] = [
    Sample("\u{1B}[7~\u{1B}[8~", Key(.home), Key(.end)),
    Sample("\u{1B}[1~\u{1B}[4~", Key(.home), Key(.end)),
    Sample("\u{1B}[a\u{1B}Oa", Key(.up, .shift), Key(.up, .control)),
    Sample("\u{1B}[3$\u{1B}[3^", Key(.delete, .shift), Key(.delete, .control)),
    Sample("\u{1B}[7@", Key(.home, [.shift, .control])), Sample("\u{1B}\u{1B}[A", Key(.up, .alt)),
    Sample("\u{1B}[11~\u{1B}[34~", Key(.function(1)), Key(.function(20))),
    Sample("\u{1B}[[A\u{1B}[[E", Key(.function(1)), Key(.function(5))),
  ]

  static let kitty: [Sample] = [
    Sample("\u{1B}[97u", Key(.character("a"))), Sample("\u{1B}[97;5u", .control("a")),
    Sample("\u{1B}[97;2u", Key(.character("A"))), Sample("\u{1B}[49:33;2u", Key(.character("!"))),
    Sample("\u{1B}[97;6u", Key(.character("a"), [.shift, .control])),
    Sample("\u{1B}[27u\u{1B}[13u", Key(.escape), Key(.enter)), Sample("\u{1B}[9;2u", Key(.backTab)),
    Sample("\u{1B}[57376u", Key(.function(13))), Sample("\u{1B}[57399u", Key(.character("0"))),
    Sample("\u{1B}[57417;5u", Key(.left, .control)),
    Sample("\u{1B}[P\u{1B}[13~", Key(.function(1)), Key(.function(3))),
    Sample("\u{1B}[97;5:1u\u{1B}[97;5:3u", .control("a")), Sample("\u{1B}[1;1:3A"),
    Sample("\u{1B}[97;9u"), Sample("\u{1B}[57441u"), Sample("\u{1B}[99999999999999u"),
  ]

  static let swallowed: [Sample] = [
    Sample("\u{1B}[?62;22c"), Sample("\u{1B}[12;40R"), Sample("\u{1B}[?2026;1$y"),
    Sample("\u{1B}[4;1$y"),
    Sample("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\"), Sample("\u{1B}]10;rgb:ff/ff/ff\u{7}"),
    Sample("\u{1B}P>|XTerm(370)\u{1B}\\"), Sample("\u{1B}_Gi=1;OK\u{1B}\\"), Sample("\u{1B}[?0u"),
    Sample("\u{1B}[<0;3;4M"), Sample("\u{1B}[M !!"), Sample("\u{1B}[201~"),
    Sample("\u{1B}[1;2\u{18}"),
    Sample("\u{1B}[0;0;0t"), Sample("\u{1B}[1\rx", Key(.enter), Key(.character("x"))),
    Sample("\u{1B}[1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20z"),
  ]
}

@Suite struct GroundReplyTests {
  @Test(
    arguments: [
      ("11;rgb:ffff/ffff/ffff", true), ("11;rgb:0000/0000/0000", false), ("11;rgb:ff/ff/ff", true),
      ("11;rgb:1e1e/1e1e/2e2e", false), ("11;rgb:fdfd/f6f6/e3e3", true),
      ("11;rgba:ffff/ffff/ffff/8000", true), ("11;rgb:0/0/0", false), ("11;rgb:f/f/f", true),
      ("10;rgb:ffff/ffff/ffff", nil), ("11;?", nil), ("11;rgb:xx/yy/zz", nil), ("11;rgb:", nil),
      ("11;rgb:ffff/ffff", nil), ("52;c;bGlnaHQ=", nil),
    ] as [(String, Bool?)]
  )
  func `what a terminal says of its ground is heard, and nothing of it is typed`(
    _ reply: String,
    _ isLight: Bool?
  ) {
    for end in ["\u{7}", "\u{1B}\\"] {
      var decoder = KeyDecoder()
      let events = decoder.feed(Array("\u{1B}]\(reply)\(end)a".utf8))
      #expect(events == [.key(Key(.character("a")))])
      let ground = decoder.takeGround()
      #expect(ground == isLight)
      let again = decoder.takeGround()
      #expect(again == nil)
    }
  }

  @Test func `a reply of any length is swallowed`() {
    var decoder = KeyDecoder()
    let long = "\u{1B}]11;rgb:" + String(repeating: "f", count: 10_000) + "\u{7}"
    let events = decoder.feed(Array(long.utf8))
    #expect(events.isEmpty)
    let ground = decoder.takeGround()
    #expect(ground == nil)
  }
}
