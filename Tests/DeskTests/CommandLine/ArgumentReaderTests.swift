import Testing

@testable import Desk

struct ArgumentReaderTests {
  @Test(
    arguments: [
      ([], "open", [], []),
      (["--store", "x"], "open", [], [("--store", "x")]),
      (["lookup", "oka", "for"], "lookup", ["oka", "for"], []),
      (
        ["--json", "lookup", "x", "--limit=3"], "lookup", ["x"], [("--json", ""), ("--limit", "3")]
      ),
      (["prefer", "G1", "-lavender"], "prefer", ["G1", "-lavender"], []),
      (
        ["prefer", "G1", "--no feathers", "--json"], "prefer", ["G1", "--no feathers"],
        [("--json", "")]
      ),
      (
        ["prefer", "G1", "--category", "DIE", "!nuts"], "prefer", ["G1", "!nuts"],
        [("--category", "DIE")]
      ),
      (
        ["prefer", "--scope=local", "G1", "--", "--json"], "prefer", ["G1", "--json"],
        [("--scope", "local")]
      ),
      (["guest", "new", "--given", "A"], "guest new", [], [("--given", "A")]),
      (
        ["guest", "--json", "new", "--family", "B"], "guest new", [],
        [("--json", ""), ("--family", "B")]
      ),
      (["guest", "--", "new"], "guest", ["new"], []),
      (["incident", "close", "G1"], "incident close", ["G1"], []),
      (["resolve", "G1", "--give", "-5"], "resolve", ["G1"], [("--give", "-5")]),
      (["arrivals", "--on", "2026-10-14"], "arrivals", [], [("--on", "2026-10-14")]),
      (["-h"], "open", [], [("--help", "")]),
      (["incident", "--help"], "incident", [], [("--help", "")]),
      (["retire", "P", "--reason="], "retire", ["P"], [("--reason", "")]),
    ] as [([String], String, [String], [(String, String)])]
  )
  func `words become a command with its operands and options`(
    _ words: [String],
    _ command: String,
    _ operands: [String],
    _ options: [(String, String)]
  ) throws {
    let read = try ArgumentReader.read(words)
    #expect(read.command.name == command)
    #expect(read.arguments.operands == operands)
    #expect(Set(read.arguments.options) == Set(options.map(\.0)))
    for (name, value) in options {
      let option = try #require(read.command.option(named: name))
      #expect(read.arguments.text(option) == value)
    }
  }

  @Test(
    arguments: [
      (["lokup", "x"], .unknownCommand("lokup", nearest: "lookup")),
      (["xyzzy"], .unknownCommand("xyzzy", nearest: nil)),
      (["staff"], .missingVerb("staff", verbs: ["add", "off", "pin", "unlock", "list"])),
      (["staff", "ofd", "x"], .unknownCommand("staff ofd", nearest: "staff off")),
      (
        ["lookup", "x", "--limt", "3"],
        .unknownOption("--limt", command: "lookup", nearest: "--limit")
      ),
      (["--limit", "3", "lookup"], .unknownOption("--limit", command: "", nearest: nil)),
      (["lookup", "-x"], .unknownOption("-x", command: "lookup", nearest: nil)),
      (["guest", "G1", "--force"], .unknownOption("--force", command: "guest", nearest: nil)),
      (["lookup", "--limit"], .missingValue(option: "--limit")),
      (["move", "S1", "--room", "--json"], .missingValue(option: "--room")),
      (["lookup", "x", "--json=yes"], .unwantedValue(option: "--json")),
      (["prefer", "G1"], .missingOperand("LINE", command: "prefer")),
      (["prefer", "G1", "-a", "b"], .unexpectedOperand("b", command: "prefer")),
      (["arrivals", "SFO"], .unexpectedOperand("SFO", command: "arrivals")),
    ] as [([String], LineFault)]
  )
  func `wrong words are named`(_ words: [String], _ fault: LineFault) {
    #expect(throws: CommandError.line(fault)) { try ArgumentReader.read(words) }
  }

  @Test func `the table is in order`() {
    let names = CommandTable.all.map(\.name)
    #expect(Set(names).count == names.count)
    for command in CommandTable.all {
      let options = command.allOptions.map(\.name)
      #expect(Set(options).count == options.count, "\(command.name)")
      #expect(options.allSatisfy { $0.hasPrefix("--") })
      for words in [DeskWords.english, .german] {
        #expect(!words.usage[keyPath: command.usage].summary.isEmpty, "\(command.name)")
      }
    }
  }

  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (-7, "-7"), (.number(0.12345), "0.1235"),
      (.number(1), "1.0"),
      ("a\"b\\c", #""a\"b\\c""#),
      ("\u{1B}[31m\n\u{7F}\u{9B}é", "\"\\u001B[31m\\n\\u007F\\u009Bé\""),
      (["a": 1, "b": ["x", .null]], #"{"a": 1, "b": ["x", null]}"#),
    ] as [(JSONText, String)]
  )
  func `values are written as JSON`(_ value: JSONText, _ line: String) {
    #expect(value.line == line)
  }
}
