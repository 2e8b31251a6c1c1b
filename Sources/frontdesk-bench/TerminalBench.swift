import Emulator
import Glibc
import Terminal

/// Bytes, time and start of the desk on a terminal, beside ncurses and a program that only echoes.
struct TerminalBench {
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]

  private let options: Options
  private let folder: String
  private let peers: Peers

  init(_ options: Options) throws {
    self.options = options
    var template = Array("/tmp/frontdesk-bench-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw BenchError.system("mkdtemp", code: errno)
    }
    folder = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    peers = try Peers(sources: options.peers, folder: folder)
  }

  func run() throws {
    defer { try? Command.run(["rm", "-r", folder]) }
    try company()
    for size in TerminalBench.sizes { try bytes(at: size) }
    for size in TerminalBench.sizes { try latency(at: size) }
    try start()
  }

  private var store: String { folder + "/desk.db" }
  private var names: String { folder + "/names.txt" }
  private var clerk: [String: String] {
    ["FRONTDESK_STORE": store, "FRONTDESK_STAFF": "ana", "FRONTDESK_PIN": "2468"]
  }

  /// A made-up company of the size asked for, and its names for the ncurses list.
  private func company() throws {
    Report.say("making \(options.guests) guests …")
    let data = folder + "/data"
    try Command.run(
      [
        options.program, "generate", "--quiet", "--guests", "\(options.guests)", "--seed", "7",
        "--output", data,
      ]
    )
    let demo = try Child(
      [options.program, "demo", "--data", data, "--store", store, "--quiet"],
      size: TerminalBench.sizes[0]
    )
    _ = demo.output(quiet: 60, atMost: 600)
    demo.type(Keystroke.quit)
    _ = demo.output(quiet: 1)
    try Command.run(
      ["sh", "-c", "cut -d, -f2,3 '\(data)/guests.csv' > '\(names)'"]
    )
  }
}

extension TerminalBench {
  private func bytes(at size: Size) throws {
    var walk = try Walk(options.program, clerk, size: size)
    walk.make(waitsForClock: options.waitsForClock)
    let curses = try peers.bytes(of: walk.steps, size: size, movesLines: false)
    let moving = try peers.bytes(of: walk.steps, size: size, movesLines: true)
    Report.say("")
    Report.say("bytes at \(size.columns)x\(size.rows)    desk  ncurses  ncurses+idlok  ratio")
    for (index, step) in walk.steps.enumerated() {
      let best = min(curses[index], moving[index])
      let over = step.limit.map { step.bytes > $0 ? "  over \($0)" : "" } ?? ""
      Report.say(
        Report.column(step.name, 18, right: false) + Report.column("\(step.bytes)", 6)
          + Report.column("\(curses[index])", 9) + Report.column("\(moving[index])", 15)
          + Report.column(Report.ratio(Double(step.bytes), Double(best)), 7) + over
      )
    }
    for incident in walk.incidents.prefix(5) { Report.say("  not understood: \(incident)") }
  }

  private func latency(at size: Size) throws {
    let desk = try Child([options.program], environment: clerk, size: size)
    let echo = try Child([peers.path("echo")], size: size)
    _ = desk.output(quiet: 1)
    _ = echo.output(quiet: 0.3)
    var times: (desk: [Double], echo: [Double]) = ([], [])
    for index in 0..<300 {
      times.echo.append(time(of: "x", on: echo))
      times.desk.append(time(of: index / 15 % 2 == 0 ? Keystroke.down : Keystroke.up, on: desk))
      // The preview comes by itself a moment later; it is not the key's.
      _ = desk.output(quiet: 0.12, atMost: 1)
    }
    desk.type(Keystroke.quit)
    let (ours, theirs) = (times.desk.sorted(), times.echo.sorted())
    Report.say("")
    Report.say("a key to its last byte at \(size.columns)x\(size.rows), microseconds, 300 keys")
    for (name, part) in [("p50", 0.5), ("p90", 0.9), ("p99", 0.99)] {
      let position = Int(Double(ours.count - 1) * part)
      Report.say(
        "  \(name)  desk \(Int(ours[position] * 1e6))  echo \(Int(theirs[position] * 1e6))  ratio "
          + Report.ratio(ours[position], theirs[position])
      )
    }
  }

  private func time(of key: String, on child: Child) -> Double {
    let before = Clock.now()
    child.type(key)
    return child.output(quiet: 0.012).last - before
  }

  private func start() throws {
    Report.say("")
    Report.say("start to the first full frame of \(options.guests) guests, milliseconds")
    for size in TerminalBench.sizes {
      let list = try best(of: 9) {
        try Child([peers.path("curses-list"), names], size: size)
      }
      let desk = try best(of: 9) {
        try Child([options.program], environment: clerk, size: size)
      }
      let signIn = try best(of: 9) {
        try Child([options.program], environment: ["FRONTDESK_STORE": store], size: size)
      }
      func tenths(_ seconds: Double) -> String { "\((seconds * 10_000).rounded() / 10)" }
      Report.say(
        "  \(size.columns)x\(size.rows)  arrivals \(tenths(desk))  sign-in \(tenths(signIn))  "
          + "ncurses list \(tenths(list))  ratio \(Report.ratio(desk, list))"
      )
    }
  }

  /// The median time from the start to the last byte of the first screen.
  private func best(of count: Int, _ start: () throws -> Child) throws -> Double {
    var times: [Double] = []
    for _ in 0..<count {
      let child = try start()
      let (bytes, last) = child.output(quiet: 0.3)
      guard bytes.count > 200 else { throw BenchError.silent("a program drew nothing") }
      times.append(last - child.started)
      child.type(Keystroke.quit)
      _ = child.output(quiet: 0.1, atMost: 1)
    }
    return times.sorted()[count / 2]
  }
}
