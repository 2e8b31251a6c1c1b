import Terminal

/// How long the decoder takes over a million pasted bytes, as reads bring them.
@main struct PasteFigure {
  static func main() {
    let letters = "Jürgen 世界 \u{1B}[31m\r\n".utf8
    var body: [UInt8] = []
    while body.count < 1_000_000 { body += letters }
    let input = Array("\u{1B}[200~".utf8) + body + Array("\u{1B}[201~".utf8)
    var decoder = KeyDecoder()
    var events = 0
    let time = ContinuousClock().measure {
      for start in stride(from: 0, to: input.count, by: 4_096) {
        events += decoder.feed(input[start..<min(input.count, start + 4_096)]).count
      }
    }
    print("\(input.count) bytes, \(events) paste, \(time)")
    precondition(time < .milliseconds(300), "a paste of a million bytes took \(time)")
  }
}
