import Glibc

/// A process of the race trial, and the lines to it and from it.
final class ChildProcess {
  let pid: pid_t
  private let input: Int32
  private let output: Int32
  private var buffer: [UInt8] = []
  private var isReaped = false

  enum Failure: Error {
    case pipe(Int32)
    case spawn(Int32)
    case silent(after: String)
    case failed(String)
  }

  init(_ role: String, _ values: [String: String]) throws {
    let (childInput, input) = try ChildProcess.pipe()
    let (output, childOutput) = try ChildProcess.pipe()
    (self.input, self.output) = (input, output)
    let words = [ChildProcess.program, role] + values.map { "\($0.key)=\($0.value)" }.sorted()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, childInput, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, childOutput, STDOUT_FILENO)
    var texts = unsafe words.map { unsafe strdup($0) } + [nil]
    // A process killed while it writes its figures of coverage would spoil everybody's.
    var environment = unsafe [strdup("LLVM_PROFILE_FILE=/dev/null"), nil]
    defer { unsafe (texts + environment).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawn(&pid, words[0], &actions, nil, &texts, &environment)
    self.pid = pid
    close(childInput)
    close(childOutput)
    _ = fcntl(output, F_SETFL, O_NONBLOCK)
    guard code == 0 else {
      isReaped = true
      throw Failure.spawn(code)
    }
  }

  deinit {
    kill()
    close(input)
    close(output)
  }

  func say(_ line: String) {
    var bytes = Array((line + "\n").utf8)
    _ = unsafe write(input, &bytes, bytes.count)
  }

  /// The next line; a process that is silent for so long has failed.
  func line(within seconds: Int32 = 120) throws -> String {
    while true {
      if let line = nextLine() {
        guard !line.hasPrefix("failed ") else { throw Failure.failed(line) }
        return line
      }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard unsafe poll(&waiting, 1, seconds * 1000) > 0, take() else {
        throw Failure.silent(after: String(decoding: buffer, as: UTF8.self))
      }
    }
  }

  func expect(_ expected: String) throws {
    let line = try line()
    guard line == expected else { throw Failure.failed(line) }
  }

  func lines(until last: String) throws -> [String] {
    var lines: [String] = []
    while true {
      let line = try line()
      if line == last { return lines }
      lines.append(line)
    }
  }

  /// What was said already, without waiting.
  func linesSoFar() throws -> [String] {
    while take() {}
    var lines: [String] = []
    while let line = nextLine() {
      guard !line.hasPrefix("failed ") else { throw Failure.failed(line) }
      lines.append(line)
    }
    return lines
  }

  func send(_ signal: Int32) {
    _ = Glibc.kill(pid, signal)
  }

  /// Ends it as a power cut would, and waits until the system has taken all its locks away.
  func kill() {
    guard !isReaped else { return }
    send(SIGKILL)
    waitUntilEnded()
  }

  func waitUntilEnded() {
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    isReaped = true
  }

  /// Waits until it has stopped itself.
  func waitUntilStopped() -> Bool {
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, WUNTRACED) < 0, errno == EINTR {}
    return status & 0xFF == 0x7F
  }

  private func nextLine() -> String? {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { buffer.removeFirst(end + 1) }
    return String(decoding: buffer[..<end], as: UTF8.self)
  }

  /// Whether there was anything to take.
  private func take() -> Bool {
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(output, &piece, piece.count)
    buffer += piece.prefix(max(0, count))
    return count > 0
  }

  /// Reader and writer, which no other child shall have.
  private static func pipe() throws -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw Failure.pipe(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Built beside the tests.
  private static var program: String {
    var letters = [CChar](repeating: 0, count: 4096)
    let count = max(0, unsafe readlink("/proc/self/exe", &letters, letters.count))
    let own = letters.prefix(count).map { UInt8(bitPattern: $0) }
    let folder = own.prefix(own.lastIndex(of: UInt8(ascii: "/")) ?? 0)
    return String(decoding: folder, as: UTF8.self) + "/race-trial"
  }
}
