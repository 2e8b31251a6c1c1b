import Glibc

/// A program run to its end.
enum Command {
  /// Where this benchmark lies.
  static var ownPath: String {
    var letters = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &letters, letters.count)
    let own = letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: own, as: UTF8.self)
  }

  /// Runs it and throws unless it ends well; its output goes to the file.
  static func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    output: String = "/dev/null"
  ) throws {
    let pid = try start(arguments, environment: environment, output: output)
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw BenchError.system(arguments[0], code: status >> 8 & 0xFF) }
  }

  /// Starts it; with an output of its own or ours, and `apart` from our process group with no signal
  /// blocked.
  static func start(
    _ arguments: [String],
    environment: [String: String] = [:],
    output: String? = nil,
    apart: Bool = false
  ) throws -> pid_t {
    var settings = environment
    for name in ["PATH", "HOME", "LANG", "TMPDIR"] where settings[name] == nil {
      if let value = unsafe getenv(name) { settings[name] = unsafe String(cString: value) }
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if let output {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      unsafe posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    if apart {
      var none = sigset_t()
      unsafe sigemptyset(&none)
      unsafe posix_spawnattr_setsigmask(&attributes, &none)
      let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK
      unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    }
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe settings.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawnp(&pid, arguments[0], &actions, &attributes, &texts, &variables)
    guard code == 0 else { throw BenchError.system(arguments[0], code: code) }
    return pid
  }
}
