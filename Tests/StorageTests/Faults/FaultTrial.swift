import Glibc
import OfficeKit

/// The trial of faults as a program of its own, and what it printed.
struct FaultTrial {
  let figures: String
  let stories: [String]

  static let promises = [
    "lost", "overdrawn", "corrupt", "half", "denied", "twice", "stuck", "misnamed",
  ]

  /// What can't be tried.
  enum Failure: Error {
    case spawn(Int32)
    case ended(status: Int32, String)
  }

  /// Tries so many faults in a folder of its own; in memory, where there is such a place.
  static func run(_ manner: String, faults: Int, terms: [String] = []) throws -> FaultTrial {
    let place = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    let folder = TemporaryFolder(in: place)
    let output = folder.file("output")
    let words = [manner, String(faults), String(Trials.seed), folder.path] + terms
    let status = try spawn([program] + words, output: output)
    let lines = (TemporaryFolder.contents(of: output) ?? "").split(separator: "\n").map(String.init)
    guard status == 0, let figures = lines.first else {
      throw Failure.ended(status: status, lines.joined(separator: "\n"))
    }
    return FaultTrial(figures: figures, stories: Array(lines.dropFirst()))
  }

  /// A figure by its name.
  subscript(name: String) -> Int? {
    for part in figures.split(separator: ", ") {
      let words = part.split(separator: " ")
      if words.count == 2, words[0] == name { return Int(words[1]) }
    }
    return nil
  }

  /// Built beside the tests.
  private static var program: String {
    var letters = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &letters, letters.count)
    let own = String(
      decoding: letters.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/fault-trial"
  }

  private static func spawn(_ words: [String], output: String) throws -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var texts = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe texts.forEach { unsafe free($0) } }
    var pid: pid_t = 0
    let code = unsafe posix_spawn(&pid, words[0], &actions, nil, &texts, environ)
    guard code == 0 else { throw Failure.spawn(code) }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
