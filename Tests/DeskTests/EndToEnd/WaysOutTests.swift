import Emulator
import Glibc
import Testing

/// A way for a program to end, and how its starter learns of it.
struct WayOut: Sendable, CustomTestStringConvertible {
  let name: String
  var keys = ""
  var signal: Int32?
  let endings: [Int32]

  var testDescription: String { name }

  static func signal(_ name: String, _ signal: Int32, ending: Int32? = nil) -> WayOut {
    WayOut(name: name, signal: signal, endings: [ending ?? -signal])
  }

  static let all: [WayOut] = [
    WayOut(name: "quit", keys: "q", endings: [0]),
    // The compiler's trap is one or the other, by processor.
    WayOut(name: "trap", keys: "T", endings: [-SIGILL, -SIGTRAP]),
    WayOut(name: "trap on another thread", keys: "V", endings: [-SIGILL, -SIGTRAP]),
    WayOut(name: "stack overflow", keys: "O", endings: [-SIGSEGV]),
    WayOut(name: "stack overflow on another thread", keys: "W", endings: [-SIGSEGV]),
    WayOut(name: "abort", keys: "A", endings: [-SIGABRT]),
    .signal("INT", SIGINT), .signal("TERM", SIGTERM), .signal("QUIT", SIGQUIT),
    .signal("HUP", SIGHUP, ending: 129), .signal("SEGV", SIGSEGV), .signal("BUS", SIGBUS),
    .signal("ILL", SIGILL), .signal("FPE", SIGFPE), .signal("ABRT", SIGABRT),
    .signal("TRAP", SIGTRAP), .signal("SYS", SIGSYS),
  ]
}

/// However a program on the screen ends or stops, the terminal is as it was found.
@Suite(.serialized) struct `Every way out` {
  private let path = PtyProgram.built("terminal-trial")

  private func trial() throws -> PtyProgram {
    let program = try PtyProgram([], environment: ["COLORTERM": "truecolor"], program: path)
    try program.wait(for: "keys 0.")
    return program
  }

  /// The trial as a shell runs it; `job` is the shell's script around it.
  private func job(_ script: String) throws -> (shell: PtyProgram, trial: WatchedProcess) {
    let shell = try PtyProgram(
      ["-mc", script.replacing("TRIAL", with: path)],
      program: "/bin/sh"
    )
    guard shell.watch(until: { shell.plain.contains("keys 0.") }) else {
      throw PtyProgram.Failure.neverSaw("keys 0.", screen: shell.plain)
    }
    let number = shell.plain.split(separator: "pid ").last?.prefix { $0.isNumber }
    return (shell, WatchedProcess(pid: number.flatMap { pid_t($0) } ?? 0))
  }

  @Test(arguments: WayOut.all)
  func `the terminal is given back and the cause is told`(_ way: WayOut) throws {
    let program = try trial()
    #expect(program.settings != program.found)
    program.type(way.keys)
    if let signal = way.signal { program.send(signal) }
    #expect(try way.endings.contains(program.ending()))
    #expect(program.settings == program.found)
    let terminal = program.emulated()
    #expect(terminal.modes == VirtualTerminal.modesOfShell)
    #expect(terminal.incidents == [])
    #expect(program.leaves == 1)
  }

  @Test func `what others write meanwhile is not on the screen, and afterwards it is`() throws {
    let program = try trial()
    #expect(WatchedProcess(pid: program.pid).errorOutput == "/dev/null")
    program.type("E")
    try program.wait(for: "keys 1.")
    program.type("q")
    #expect(try program.ending() == 0)
    #expect(!String(decoding: program.history, as: UTF8.self).contains("noise"))
    #expect(program.plain.hasSuffix("finished\r\n"))
  }

  @Test(arguments: [nil, SIGTSTP, SIGSTOP])
  func `a stopped job leaves the terminal to the shell and comes back`(_ signal: Int32?) throws {
    let (shell, trial) = try job("TRIAL; echo stopped $?; read line; fg; echo ended $?")
    let raw = shell.settings
    #expect((0...2).allSatisfy { trial.waits(on: $0) })
    if let signal { kill(trial.pid, signal) } else { shell.type("\u{1A}") }
    try shell.wait(for: "stopped \(128 + (signal ?? SIGTSTP))")
    #expect(trial.isStopped)
    // Nobody hears of a SIGSTOP, so the terminal stays as it was.
    if signal != SIGSTOP {
      #expect(shell.isCooked)
      #expect(trial.errorOutput.hasPrefix("/dev/pts/"))
      #expect(shell.emulated().modes == VirtualTerminal.modesOfShell)
    }
    shell.type("\n")
    try shell.wait(for: "resumed.")
    #expect(shell.settings == raw)
    #expect(trial.errorOutput == "/dev/null")
    shell.type("q")
    try shell.wait(for: "ended 0")
    #expect(shell.isCooked)
    #expect(try shell.ending() == 0)
  }

  @Test func `where nobody could wake it a stop is not a stop`() throws {
    let leader = try trial()
    leader.type("\u{1A}")
    try leader.wait(for: "control.")
    leader.send(SIGTSTP)
    try leader.wait(for: "resumed.")
    leader.type("q")
    #expect(try leader.ending() == 0)
    let orphan = try PtyProgram(["-c", "\(path); exit $?"], program: "/bin/sh")
    try orphan.wait(for: "keys 0.")
    orphan.type("\u{1A}")
    try orphan.wait(for: "resumed.")
    orphan.type("q")
    #expect(try orphan.ending() == 0)
  }

  @Test func `a stop from outside and a start leave the screen right`() throws {
    let program = try trial()
    program.send(SIGSTOP)
    #expect(program.watch { WatchedProcess(pid: program.pid).isStopped })
    program.send(SIGCONT)
    try program.wait(for: "resumed.")
    program.type("q")
    #expect(try program.ending() == 0)
  }

  @Test func `a closed window ends it at once and quietly`() throws {
    let program = try trial()
    let before = WatchedProcess(pid: program.pid).processorTime
    program.closeTerminal()
    #expect(try program.ending(seconds: 10) == 129)
    #expect(program.processorTime - before < 50_000)
  }

  @Test func `a session whose leader is gone ends as well`() throws {
    let (shell, trial) = try job("TRIAL; exit $?")
    shell.send(SIGKILL)
    #expect(try shell.ending() == -SIGKILL)
    #expect(shell.watch { trial.isGone })
  }

  @Test(arguments: [
    "TERM=dumb TRIAL", "TERM= TRIAL", "TRIAL >/dev/null", "TRIAL </dev/null",
    "setsid -w TRIAL </dev/null >/dev/null 2>&1",
  ])
  func `where no screen is possible nothing is touched`(_ script: String) throws {
    let shell = try PtyProgram(
      ["-c", script.replacing("TRIAL", with: path) + "; exit $?"],
      program: "/bin/sh"
    )
    #expect(try shell.ending() == 3)
    #expect(shell.settings == shell.found)
    #expect(!shell.history.contains(0x1B))
  }

  @Test func `a program that is not there costs nothing`() {
    #expect(throws: PtyProgram.Failure.self) {
      try PtyProgram([], program: path + "-that-is-not-there")
    }
  }
}
