import Glibc

/// A desk without a screen, for the tests that race, stop and kill real processes.
@main struct RaceTrial {
  static func main() {
    do {
      try run(TrialArguments(CommandLine.arguments))
    } catch {
      Wire.say("failed \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: TrialArguments) throws {
    switch arguments.role {
    case "writer":
      var writer = try KilledWriter(arguments)
      try writer.run()
    case "charge":
      var spender = try Spender(arguments)
      try spender.chargeUntilRefused()
    case "retry":
      let spender = try Spender(arguments)
      try spender.chargeSameIDs()
    case "reverse":
      let spender = try Spender(arguments)
      try spender.takeBackAll()
    case "decide":
      var spender = try Spender(arguments)
      try spender.decideAll()
    case "pace": try Waiter(arguments).commitUntilKilled()
    case "stop": try Waiter.stopInWrite(arguments)
    case "import": try Waiter(arguments).load()
    case "stage": try StagedDesk(arguments).obey()
    default: throw TrialError.unknownRole(arguments.role)
    }
  }
}

/// What a test did wrong in calling the trial.
enum TrialError: Error {
  case unknownRole(String)
  case missing(String)
  case unexpected(String)
}

/// A role, and what it needs as `name=value`.
struct TrialArguments {
  let role: String
  private var values: [String: String] = [:]

  init(_ words: [String]) {
    role = words.dropFirst().first ?? ""
    for word in words.dropFirst(2) {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
  }

  func text(_ name: String) throws -> String {
    guard let value = values[name] else { throw TrialError.missing(name) }
    return value
  }

  func number(_ name: String) throws -> Int {
    guard let value = Int(try text(name)) else { throw TrialError.missing(name) }
    return value
  }
}

/// Lines to and from the test.
enum Wire {
  /// One call of the system for a line: a kill cuts none in two.
  static func say(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    _ = unsafe write(STDOUT_FILENO, &bytes, bytes.count)
  }

  /// The next line of the test, or nothing when it is gone.
  static func hear() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while unsafe read(STDIN_FILENO, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  /// Starts when all the others are there too.
  static func waitForStart() {
    say("ready")
    _ = hear()
  }
}
