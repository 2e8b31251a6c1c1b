import Glibc
import Terminal

/// A program with a key for every way out, for the tests that watch a terminal from outside.
@main struct TerminalTrial {
  static func main() throws {
    let mailbox = try Mailbox<Never>()
    var program = TrialProgram()
    let ending: Screen.Ending
    do {
      ending = try Screen.run(&program, mailbox: mailbox, profile: .ofThisProcess())
    } catch {
      Trial.say("no screen: \(error)\n")
      exit(3)
    }
    if program.saysGoodbye { Trial.say("\(ending)\n") }
    switch ending {
    case .finished: exit(0)
    case .hungUp: exit(129)
    case .signalled(let number):
      // Swift's own handler for some of them would wait for a key.
      signal(number, SIG_DFL)
      raise(number)
      exit(128 + number)
    }
  }
}

/// Shows what has happened to it; a capital letter makes it misbehave.
struct TrialProgram: Program {
  private(set) var isFinished = false
  /// Whether the error output gets a last word; on a terminal that takes nothing it would wait.
  private(set) var saysGoodbye = false
  private var keys = 0
  private var size = Size(columns: 0, rows: 0)
  private var last = ""

  var awaitsAnswer: Bool { false }
  var wakeAfter: Duration? { nil }

  mutating func update(_ event: Event<Never>) {
    switch event {
    case .resize(let new): size = new
    case .ground(let isLight): last = isLight ? "light" : "dark"
    case .resumed: last = "resumed"
    case .input(.key(let key)):
      keys += 1
      if key.modifiers.contains(.control) { last = "control" }
      if case .character(let letter) = key.code, key.modifiers.isEmpty { obey(letter) }
    case .input, .message, .tick, .hangup, .terminate: break
    }
  }

  /// Every cell changes with every key, so that the output of one is never the output of the next.
  func draw(on surface: inout Surface) {
    surface.clear()
    let pattern = Character(Unicode.Scalar(UInt8(0x61 + keys % 26)))
    surface.fill(surface.bounds, with: pattern)
    let words = "pid \(getpid()). keys \(keys). size \(size.columns)x\(size.rows). \(last)."
    let color = Color.rgb(UInt8(keys / 256 % 256), UInt8(keys % 256), 0)
    surface.put(words, at: Point(x: 0, y: 0), style: Style(foreground: color))
    surface.put("!", at: Point(x: size.columns - 1, y: size.rows - 1))
  }

  private mutating func obey(_ letter: Character) {
    switch letter {
    case "q": isFinished = true
    case "T": last = "\(Trial.elementAfterTheLast(of: [keys]))"
    case "O": last = "\(Trial.depth(of: keys))"
    case "W": Worker.start(name: "deep") { Trial.say("\(Trial.depth(of: 1))") }
    case "V": Worker.start(name: "broken") { Trial.say("\(Trial.elementAfterTheLast(of: [1]))") }
    case "A": abort()
    case "E":
      saysGoodbye = true
      Trial.say("noise on the error output")
    default: last = String(letter)
    }
  }
}

/// What goes wrong.
private enum Trial {
  static func say(_ text: String) {
    var bytes = Array(text.utf8)
    _ = unsafe write(STDERR_FILENO, &bytes, bytes.count)
  }

  static func elementAfterTheLast(of numbers: [Int]) -> Int { numbers[numbers.count] }

  // The sum after the call keeps the compiler from making a loop of it.
  @inline(never) static func depth(of number: Int) -> Int {
    number == 0 ? 0 : depth(of: number + 1) + number
  }
}
