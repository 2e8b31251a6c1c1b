import Glibc
import Terminal

/// A program on a pseudo-terminal of its own.
final class Child {
  let size: Size
  private let terminal: Int32
  private let pid: pid_t
  private var isReaped = false
  /// Pipes beside the terminal: what the child reads on 3, and what it writes on 4.
  private let go: Int32
  private let done: Int32
  let started: Double

  init(
    _ arguments: [String],
    environment: [String: String] = [:],
    size: Size,
    hasPipes: Bool = false
  ) throws {
    self.size = size
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var window = winsize(
      ws_row: UInt16(size.rows),
      ws_col: UInt16(size.columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    guard unsafe openpty(&master, &slave, &name, nil, &window) == 0 else {
      throw BenchError.system("openpty", code: errno)
    }
    defer { close(slave) }
    terminal = master
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    let pipes = hasPipes ? try Child.pipes() : nil
    go = pipes?.go.writer ?? -1
    done = pipes?.done.reader ?? -1
    started = Clock.now()
    pid = try Child.spawn(arguments, environment, name, pipes)
    if let pipes {
      close(pipes.go.reader)
      close(pipes.done.writer)
    }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    for open in [terminal, go, done] where open >= 0 { close(open) }
    guard !isReaped else { return }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(pid, &status, 0)
  }

  func type(_ keys: String) {
    var bytes = Array(keys.utf8)
    _ = unsafe write(terminal, &bytes, bytes.count)
  }

  /// What comes until nothing has come for so long, and when the last byte came.
  func output(quiet seconds: Double, atMost limit: Double = 20) -> (bytes: [UInt8], last: Double) {
    var bytes: [UInt8] = []
    var last = Clock.now()
    let end = last + limit
    while Clock.now() < end {
      guard wait(for: terminal, seconds) else { break }
      let piece = read(terminal)
      guard !piece.isEmpty else { break }
      last = Clock.now()
      bytes += piece
    }
    return (bytes, last)
  }

  /// Waits for the child's word that a frame is out, and reads the frame.
  func frame() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while !wait(for: done, 0.001) { bytes += read(terminal) }
    guard !read(done).isEmpty else { throw BenchError.silent("the peer ended") }
    while wait(for: terminal, 0.02) {
      let piece = read(terminal)
      guard !piece.isEmpty else { break }
      bytes += piece
    }
    var byte: UInt8 = 0
    _ = unsafe write(go, &byte, 1)
    return bytes
  }

  private func wait(for descriptor: Int32, _ seconds: Double) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, Int32(seconds * 1_000)) > 0
  }

  private func read(_ descriptor: Int32) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let isTerminal = descriptor == terminal
    if !isTerminal { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    return count > 0 ? Array(buffer[..<count]) : []
  }

  private static func pipes() throws -> (
    go: (reader: Int32, writer: Int32), done: (reader: Int32, writer: Int32)
  ) {
    func pipe() throws -> (Int32, Int32) {
      var ends: [Int32] = [-1, -1]
      guard unsafe Glibc.pipe(&ends) == 0 else {
        throw BenchError.system("pipe", code: errno)
      }
      // Kept clear of 3 and 4, which the child gets.
      let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
      for end in ends { close(end) }
      return (high[0], high[1])
    }
    return (try pipe(), try pipe())
  }

  private static func spawn(
    _ arguments: [String],
    _ environment: [String: String],
    _ name: [CChar],
    _ pipes: (go: (reader: Int32, writer: Int32), done: (reader: Int32, writer: Int32))?
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    if let pipes {
      unsafe posix_spawn_file_actions_adddup2(&actions, pipes.go.reader, 3)
      unsafe posix_spawn_file_actions_adddup2(&actions, pipes.done.writer, 4)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which glibc shows to GNU sources only: the terminal becomes its own.
    unsafe posix_spawnattr_setflags(&attributes, 0x80)
    var settings = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    settings.merge(environment) { $1 }
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe settings.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawnp(&pid, arguments[0], &actions, &attributes, &texts, &variables)
    guard code == 0 else { throw BenchError.system(arguments[0], code: code) }
    return pid
  }
}

/// Seconds on the clock that only goes forward.
enum Clock {
  static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
