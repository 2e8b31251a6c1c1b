import Emulator
import Glibc
import Terminal
import Testing

/// A terminal that stalls, changes its size without end, or has none.
@Suite(.serialized) struct `A program under strain` {
  private func trial(columns: UInt16 = 80, rows: UInt16 = 24) throws -> PtyProgram {
    let program = try PtyProgram(
      [],
      environment: ["COLORTERM": "truecolor"],
      columns: columns,
      rows: rows,
      program: PtyProgram.built("terminal-trial")
    )
    try program.wait(for: "keys 0.")
    return program
  }

  @Test func `ten thousand keys on a stalled terminal cost no memory and a few frames`() throws {
    let program = try trial()
    let process = WatchedProcess(pid: program.pid)
    program.type(String(repeating: "a", count: 100))
    try program.wait(for: "keys 100.")
    let before = (memory: process.memory, bytes: program.history.count)
    program.type(String(repeating: "a", count: 10_000))
    #expect(process.memory - before.memory < 2_048)
    try program.wait(for: "keys 10100.")
    // Every frame changes every cell, so ten thousand of them would be twenty million bytes.
    #expect(program.history.count - before.bytes < 200_000)
    let terminal = program.emulated()
    #expect(terminal.incidents == [])
    #expect(terminal.modes.isSuperset(of: [1049, 2004]))
    #expect(program.entries == 1)
    #expect(terminal.text.hasPrefix("pid \(program.pid). keys 10100. size 80x24. a."))
    #expect(terminal.text.hasSuffix("!"))
    program.type("q")
    #expect(try program.ending() == 0)
  }

  @Test(arguments: [("q", 0), ("", SIGTERM)])
  func `a stalled terminal can be left`(_ key: String, _ signal: Int32) throws {
    let program = try trial()
    program.type(String(repeating: "a", count: 10_000) + key)
    if signal != 0 { program.send(signal) }
    #expect(try program.ending(seconds: 10, reading: false) == -signal)
    #expect(program.isCooked)
  }

  @Test func `a hundred sizes end at the last`() throws {
    let program = try trial()
    for step in 0..<100 { program.resize(columns: 40 + step * 7 % 90, rows: 2 + step * 5 % 50) }
    program.resize(columns: 91, rows: 33)
    try program.wait(for: "size 91x33.")
    let drawn = program.history.count
    program.type("\u{C}a")
    try program.wait(for: "keys 1.")
    var terminal = VirtualTerminal(size: .init(columns: 91, rows: 33))
    terminal.receive(program.history[drawn...])
    #expect(terminal.incidents == [])
    #expect(terminal.text.split(separator: "\n").map(\.count) == Array(repeating: 91, count: 33))
    program.type("q")
    #expect(try program.ending() == 0)
  }

  @Test(arguments: [(0, 0, "80x24"), (1, 1, "1x1"), (0, 7, "80x24"), (9_999, 1, "1000x1")])
  func `any size is lived with`(_ columns: UInt16, _ rows: UInt16, _ taken: String) throws {
    let program = try PtyProgram(
      [],
      columns: columns,
      rows: rows,
      program: PtyProgram.built("terminal-trial")
    )
    if taken != "1x1" {
      try program.wait(for: "size \(taken).")
    } else {
      try program.wait(for: "!")
    }
    program.type("q")
    #expect(try program.ending() == 0)
  }

  @Test func `a program nobody uses sleeps`() throws {
    let program = try trial()
    program.watch(milliseconds: 300)
    let process = WatchedProcess(pid: program.pid)
    let before = (process.waits, process.processorTime)
    program.watch(milliseconds: 3_000)
    #expect(process.waits - before.0 <= 1)
    #expect(process.processorTime - before.1 < 1_000)
    program.type("q")
    #expect(try program.ending() == 0)
  }
}
