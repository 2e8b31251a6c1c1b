import Glibc

/// The real program on a pseudo-terminal of its own.
final class PtyProgram {
  private var terminal: Int32
  private let pid: pid_t
  private(set) var output: [UInt8] = []
  private var isReaped = false

  /// The program that was built beside the tests.
  static var path: String {
    var letters = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &letters, letters.count)
    let own = String(
      decoding: letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/frontdesk"
  }

  init(_ arguments: [String], environment: [String: String] = [:], columns: UInt16 = 80) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure.pty(errno) }
    terminal = master
    // The child must not hold the other end of its own terminal.
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    pid = try PtyProgram.spawn([PtyProgram.path] + arguments, environment, onTerminal: name)
    close(slave)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    closeTerminal()
    if !isReaped {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      _ = unsafe waitpid(pid, &status, 0)
    }
  }

  /// What a test of the program can't do.
  enum Failure: Error {
    case pty(Int32)
    case spawn(Int32)
    case neverSaw(String, screen: String)
    case neverEnded
  }

  func type(_ keys: String) {
    var bytes = Array(keys.utf8)
    _ = unsafe write(terminal, &bytes, bytes.count)
  }

  /// Reads until the words were drawn, since the last time this was asked.
  func wait(for words: String, seconds: Int = 30) throws {
    let deadline = ContinuousClock().now + .seconds(seconds)
    while ContinuousClock().now < deadline {
      if plain.contains(words) {
        output = []
        return
      }
      guard read() else { break }
    }
    throw Failure.neverSaw(words, screen: plain)
  }

  func send(_ signal: Int32) {
    kill(pid, signal)
  }

  func closeTerminal() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  /// The exit code, or minus the signal.
  func ending(seconds: Int = 20) throws -> Int32 {
    let deadline = ContinuousClock().now + .seconds(seconds)
    var status: Int32 = 0
    while ContinuousClock().now < deadline {
      _ = read()
      if unsafe waitpid(pid, &status, WNOHANG) == pid {
        isReaped = true
        while read(), !isDrained {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : -signal
      }
    }
    throw Failure.neverEnded
  }

  /// Whether the terminal takes whole lines and echoes, as a shell needs it.
  var isCooked: Bool {
    var settings = termios()
    guard unsafe tcgetattr(terminal, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ICANON) != 0 && settings.c_lflag & tcflag_t(ECHO) != 0
  }

  /// The output without its control sequences.
  var plain: String {
    var text: [UInt8] = []
    var index = 0
    while index < output.count {
      guard output[index] == 0x1B else {
        text.append(output[index])
        index += 1
        continue
      }
      index += 2
      while index < output.count, !(0x40...0x7E).contains(output[index]) { index += 1 }
      index += 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  private var isDrained = false

  /// Waits a moment for output; false once the terminal is gone.
  private func read() -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, 50) >= 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe Glibc.read(terminal, &chunk, chunk.count)
    isDrained = count <= 0
    if count > 0 { output += chunk[..<count] }
    return count > 0 || errno == EAGAIN || errno == EINTR
  }

  private static func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    onTerminal name: [CChar]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Who runs the tests may have its signals ignored, as a shell's background job has.
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    // With POSIX_SPAWN_SETSID, which glibc shows to GNU sources only: the terminal is its own.
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | 0x80)
    var settings = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    settings.merge(environment) { $1 }
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe settings.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawn(&pid, arguments[0], &actions, &attributes, &texts, &variables)
    guard code == 0 else { throw Failure.spawn(code) }
    return pid
  }
}
