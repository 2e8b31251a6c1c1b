import Testing

/// What terminal programs are known to do wrong, and the test that proves ours does not.
struct Pitfall: Sendable, CustomTestStringConvertible {
  let number: Int
  let name: String
  let tests: [String]

  var testDescription: String { "\(number) \(name)" }

  private init(_ number: Int, _ name: String, _ tests: String...) {
    self.number = number
    self.name = name
    self.tests = tests
  }

  static let all = [
    Pitfall(1, "left raw after a crash or a signal", wayOut),
    Pitfall(2, "restored twice", wayOut),
    Pitfall(
      3,
      "goes on without a terminal",
      windowClosed,
      "a session whose leader is gone ends as well"
    ),
    Pitfall(4, "replies reach the shell or a field", anyFrame, "a torn reply types nothing"),
    Pitfall(5, "modes left on, or on again", wayOut),
    // No keyboard flags are ever pushed; the emulator complains about all it does not know.
    Pitfall(6, "keyboard flags on the wrong screen", anyFrame),
    Pitfall(7, "Escape or the beginning of a sequence", "what stays incomplete runs out"),
    Pitfall(8, "hostile input", anyBytes, "numbers without end come to nothing"),
    Pitfall(9, "commands in data", "nothing outside the field changes, whatever the text"),
    Pitfall(10, "widths that terminals disagree about", anyText, anyFrame),
    // The mode for clusters is never asked for: frames are right without it.
    Pitfall(11, "cluster mode settles nothing", anyText),
    Pitfall(
      12,
      "pastes",
      "a paste arrives whole",
      "a large paste is read once and kept up to its limit"
    ),
    Pitfall(13, "a write that blocks", stalled, "a stalled terminal can be left"),
    Pitfall(14, "the shell's descriptors made non-blocking", stopped),
    Pitfall(
      15,
      "storms of sizes, and none",
      "a hundred sizes end at the last",
      "any size is lived with"
    ),
    Pitfall(
      16,
      "stopping and going on",
      stopped,
      "where nobody could wake it a stop is not a stop"
    ),
    // Two of the three emulated terminals know no synchronized output.
    Pitfall(17, "synchronized output relied upon", anyFrame),
    Pitfall(18, "queries", anyFrame),
    Pitfall(19, "repeats, coloured erases, tabs", anyFrame),
    Pitfall(20, "wrapping and the last column", anyText),
    Pitfall(
      21,
      "others who write",
      "what others write meanwhile is not on the screen, and afterwards it is"
    ),
    Pitfall(22, "a frame for every event", stalled),
    Pitfall(23, "an answer to an older question", "Enter waits for the answer to the last letter"),
    Pitfall(24, "modes set again and again", stalled, "a program nobody uses sleeps"),
    Pitfall(25, "what the environment says of colours", "colours follow the environment"),
  ]

  private static let wayOut = "the terminal is given back and the cause is told"
  private static let windowClosed = "a closed window ends it at once and quietly"
  private static let anyFrame = "any frame becomes any other"
  private static let anyBytes = "any bytes mean the same however they are cut"
  private static let anyText = "every text comes and goes at both edges and beside every other"
  private static let stalled =
    "ten thousand keys on a stalled terminal cost no memory and a few frames"
  private static let stopped = "a stopped job leaves the terminal to the shell and comes back"
}

@Suite struct `The pitfalls` {
  @Test func `every pitfall has its test`() {
    let lines = House.swiftFiles(under: "Tests").flatMap { House.lines(of: $0) }
    let named = Set(
      lines.filter { $0.contains("func `") }.flatMap { $0.split(separator: "`").map(String.init) }
    )
    #expect(Pitfall.all.map(\.number) == Array(1...25))
    for pitfall in Pitfall.all {
      for test in pitfall.tests { #expect(named.contains(test), "\(pitfall)") }
    }
  }
}
