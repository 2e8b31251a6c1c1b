import Glibc

/// The benchmarks, by name; they print figures and ratios and never fail by the clock.
@main enum Bench {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let rest = arguments.dropFirst()
    do {
      switch arguments.first {
      case "terminal":
        guard let options = Options(rest) else { break }
        return try TerminalBench(options).run()
      case "lookup":
        guard let options = LookupOptions(rest) else { break }
        if options.needsTemporaryFolder { exit(try Supervisor.run(arguments)) }
        return try LookupBench(options).run()
      case AnsweringDesk.name:
        guard let desk = AnsweringDesk(rest) else { break }
        return try desk.run()
      default: break
      }
    } catch {
      Report.complain("frontdesk-bench: \(error)")
      exit(1)
    }
    Report.complain(
      """
      usage: frontdesk-bench terminal [--program FILE] [--peers DIR] [--guests N] [--no-clock]
      \(LookupOptions.usage)
      """
    )
    exit(2)
  }
}

/// What the terminal benchmark is told.
struct Options {
  /// The program as it is installed; the one beside this benchmark unless named.
  var program: String
  /// Where the sources of the peers are.
  var peers = ".ci/peers"
  var guests = 100_000
  /// Waiting for the minute takes up to a minute a size.
  var waitsForClock = true

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    program = Options.beside("frontdesk")
    while let name = rest.popFirst() {
      switch (name, rest.first) {
      case ("--no-clock", _):
        waitsForClock = false
        continue
      case ("--program", let path?): program = path
      case ("--peers", let path?): peers = path
      case ("--guests", let text?):
        guard let number = Int(text), number > 0 else { return nil }
        guests = number
      default: return nil
      }
      rest = rest.dropFirst()
    }
  }

  private static func beside(_ name: String) -> String {
    let own = Command.ownPath
    let end = own.lastIndex(of: "/").map { own.index(after: $0) } ?? own.startIndex
    return String(own[..<end]) + name
  }
}

/// Lines of figures.
enum Report {
  static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  static func complain(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    _ = unsafe write(STDERR_FILENO, &bytes, bytes.count)
  }

  /// Text in so many columns, numbers to the right.
  static func column(_ text: String, _ width: Int, right: Bool = true) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }

  static func ratio(_ ours: Double, _ theirs: Double) -> String {
    guard theirs > 0 else { return "-" }
    let hundredths = Int((ours / theirs * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

/// What keeps a benchmark from being run.
enum BenchError: Error {
  case system(String, code: Int32)
  case silent(String)
  case noCompiler(String)
}
