import Emulator
import Glibc
import Terminal

/// What can be seen of the program from outside.
extension PtyProgram {
  /// Every setting of a terminal, as a value that can be compared.
  struct Settings: Equatable {
    let flags: [tcflag_t]
    let speeds: [speed_t]
    let line: cc_t
    let characters: [cc_t]

    init?(of terminal: Int32) {
      var found = termios()
      guard unsafe tcgetattr(terminal, &found) == 0 else { return nil }
      flags = [found.c_iflag, found.c_oflag, found.c_cflag, found.c_lflag]
      speeds = [found.c_ispeed, found.c_ospeed]
      line = found.c_line
      characters = unsafe withUnsafeBytes(of: &found.c_cc) { unsafe Array($0) }
    }
  }

  var settings: Settings? { Settings(of: terminal) }

  /// A terminal that has received all of the output up to where the screen was left.
  func emulated(columns: Int = 80, rows: Int = 24) -> VirtualTerminal {
    var terminal = VirtualTerminal(size: Size(columns: columns, rows: rows))
    let leave = Array("\u{1B}[?1049l".utf8)
    let end = history.indices.last { history[$0...].starts(with: leave) }
    let start = history.firstIndex(of: 0x1B) ?? 0
    terminal.receive(history[start..<(end.map { $0 + leave.count } ?? history.count)])
    return terminal
  }

  /// How often the screen was taken.
  var entries: Int { count(of: "\u{1B}[?1049h") }

  /// How often the screen was left.
  var leaves: Int { count(of: "\u{1B}[?1049l") }

  private func count(of sequence: String) -> Int {
    let bytes = Array(sequence.utf8)
    return history.indices.count { history[$0...].starts(with: bytes) }
  }

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = unsafe ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Reads for so long, and longer for nothing.
  func watch(milliseconds: Int) {
    let end = ContinuousClock().now + .milliseconds(milliseconds)
    while ContinuousClock().now < end { watch() }
  }

  /// Reads until it is so; false when it never was.
  func watch(seconds: Int = 20, until isSo: () -> Bool) -> Bool {
    let end = ContinuousClock().now + .seconds(seconds)
    while ContinuousClock().now < end {
      if isSo() { return true }
      watch()
    }
    return isSo()
  }
}

/// A process as the kernel shows it.
struct WatchedProcess {
  let pid: pid_t

  /// Whether it has ended, reaped or not.
  var isGone: Bool {
    let state = field("State", of: "status")
    return state == nil || state?.hasPrefix("Z") == true || state?.hasPrefix("X") == true
  }

  var isStopped: Bool { field("State", of: "status")?.hasPrefix("T") == true }

  /// The memory it holds, in kilobytes.
  var memory: Int { number("VmRSS", of: "status") }

  /// How often its threads went to sleep of their own will.
  var waits: Int {
    guard let handle = unsafe opendir("/proc/\(pid)/task") else { return 0 }
    defer { unsafe closedir(handle) }
    var waits = 0
    while let entry = unsafe readdir(handle) {
      var letters = unsafe entry.pointee.d_name
      let thread = unsafe withUnsafeBytes(of: &letters) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !thread.hasPrefix(".") {
        waits += number("voluntary_ctxt_switches", of: "task/\(thread)/status")
      }
    }
    return waits
  }

  /// The processor time of its main thread, in microseconds.
  var processorTime: Int {
    (text(of: "schedstat").split(separator: " ").first.flatMap { Int($0) } ?? 0) / 1_000
  }

  /// What its error output is.
  var errorOutput: String {
    var letters = [CChar](repeating: 0, count: 256)
    let count = unsafe readlink("/proc/\(pid)/fd/2", &letters, letters.count)
    return String(
      decoding: letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }

  /// Whether reads and writes on the descriptor wait, as the shell that shares it expects.
  func waits(on descriptor: Int) -> Bool {
    let flags = field("flags", of: "fdinfo/\(descriptor)").flatMap { Int32($0, radix: 8) }
    return flags.map { $0 & O_NONBLOCK == 0 } ?? false
  }

  private func number(_ name: String, of file: String) -> Int {
    field(name, of: file)?.split(separator: " ").first.flatMap { Int($0) } ?? 0
  }

  private func field(_ name: String, of file: String) -> String? {
    for line in text(of: file).split(separator: "\n") where line.hasPrefix(name + ":") {
      return String(line.dropFirst(name.count + 1).drop { $0 == "\t" || $0 == " " })
    }
    return nil
  }

  private func text(of file: String) -> String {
    let descriptor = unsafe open("/proc/\(pid)/\(file)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8_192)
    let count = unsafe read(descriptor, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
