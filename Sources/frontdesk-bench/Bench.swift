import Glibc

/// The benchmarks, by name; they print figures and ratios and never fail by the clock.
@main enum Bench {
  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    guard arguments.popFirst() == "terminal", let options = Options(arguments) else {
      Report.complain(
        "usage: frontdesk-bench terminal [--program FILE] [--peers DIR] [--guests N] [--no-clock]"
      )
      exit(2)
    }
    do {
      try TerminalBench(options).run()
    } catch {
      Report.complain("frontdesk-bench: \(error)")
      exit(1)
    }
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
    var letters = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &letters, letters.count)
    let own = letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let folder = own.prefix(through: own.lastIndex(of: UInt8(ascii: "/")) ?? own.startIndex)
    return String(decoding: folder, as: UTF8.self) + name
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
