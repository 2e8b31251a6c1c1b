import Glibc

/// A program run to its end, its output not looked at.
enum Command {
  static func run(_ arguments: [String], environment: [String: String] = [:]) throws {
    var settings = environment
    for name in ["PATH", "HOME", "LANG"] where settings[name] == nil {
      if let value = unsafe getenv(name) { settings[name] = unsafe String(cString: value) }
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var texts = unsafe arguments.map { unsafe strdup($0) } + [nil]
    var variables = unsafe settings.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (texts + variables).forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawnp(&pid, arguments[0], &actions, nil, &texts, &variables)
    guard code == 0 else { throw BenchError.system(arguments[0], code: code) }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw BenchError.system(arguments[0], code: status >> 8 & 0xFF) }
  }
}
