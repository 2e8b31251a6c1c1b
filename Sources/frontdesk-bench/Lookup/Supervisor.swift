import Glibc

/// Runs the benchmark in a process of its own and removes its folder when that ends, however it
/// ends.
enum Supervisor {
  /// The exit code of the benchmark run again with a temporary `--folder`.
  static func run(_ arguments: [String]) throws -> Int32 {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGCHLD] { unsafe sigaddset(&signals, signal) }
    guard unsafe sigprocmask(SIG_BLOCK, &signals, nil) == 0 else {
      throw BenchError.system("sigprocmask", code: errno)
    }
    let folder = try BenchFiles.temporaryFolder()
    defer { try? Command.run(["rm", "-r", "-f", folder]) }
    let worker = try Command.start(
      [Command.ownPath] + arguments + ["--folder", folder],
      apart: true
    )
    var status: Int32 = 0
    while unsafe waitpid(worker, &status, WNOHANG) == 0 {
      var signal: Int32 = 0
      guard unsafe sigwait(&signals, &signal) == 0, signal != SIGCHLD else { continue }
      // The worker and whatever answers for it right now.
      kill(-worker, SIGKILL)
      _ = unsafe waitpid(worker, &status, 0)
      return 128 + signal
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
