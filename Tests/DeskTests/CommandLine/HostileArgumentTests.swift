import FaultKit
import Testing

@testable import Desk

struct HostileArgumentTests {
  private static let ours = CommandTable.all.flatMap { $0.parts + $0.options.map(\.name) }

  private static let words =
    ours + Options.global.map(\.name) + [
      "", "-", "--", "---", "--=", "--json=", "-x", "G0000001", "G1", "S1", "ana", "\u{1B}[2J",
      "\u{0}",
      "\u{202E}abc", "4111 1111 1111 1111", "田中", "9223372036854775808", "-1", "2026-02-30", "100",
      "fbc 120", "*", "%s%n", "../../etc/passwd", "/dev/null", "'", "\"", "--store", "--limit=-5",
    ]

  private static func arguments(_ random: inout SeededRandom) -> [String] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      words[Int.random(in: 0..<words.count, using: &random)]
    }
  }

  @Test func `any words are a command or a usage error`() {
    var random = SeededRandom(seed: 7)
    var (read, refused) = (0, 0)
    for _ in 0..<20_000 {
      do {
        _ = try ArgumentReader.read(Self.arguments(&random))
        read += 1
      } catch {
        refused += 1
      }
    }
    #expect(read > 500 && refused > 500)
  }

  /// Commands that end by themselves, on a store that must stay whole.
  @Test func `any command ends in a code of ours, without a control byte or a card number`() {
    let trial = Trial.opened()
    var random = SeededRandom(seed: 11)
    let commands = ["lookup", "guest", "prefer", "resolve", "budget", "arrivals", "staff list"]
      .map { $0.split(separator: " ").map(String.init) }
    for number in 0..<140 {
      let words = commands[number % commands.count] + Self.arguments(&random)
      let answer = trial.run(words: words)
      #expect(ExitCode(rawValue: answer.code) != nil, "\(words)")
      let shown = answer.output + answer.errors
      #expect(!shown.unicodeScalars.contains { $0.value < 32 && $0 != "\n" }, "\(words)")
      #expect(!shown.contains("4111 1111 1111 1111"), "\(words)")
    }
    #expect(trial.run("check").code == 0)
  }
}
