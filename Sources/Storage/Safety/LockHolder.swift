import Glibc

/// Who keeps a store's writer lock, as far as the system tells.
package struct LockHolder: Equatable, Sendable {
  /// The process id, when it is known.
  package let process: Int32?
  /// The program's name, as the kernel cuts it: 15 bytes.
  package let program: String
  /// It was stopped, by a signal or a debugger, and goes on only when it is woken.
  package let isStopped: Bool

  package init(process: Int32?, program: String = "", isStopped: Bool = false) {
    self.process = process
    self.program = program
    self.isStopped = isStopped
  }

  /// A program that has a lock of SQLite's without ours.
  package static let unknown = LockHolder(process: nil)

  /// Asks the kernel, and the note in the file only where the kernel does not tell: a process that
  /// is stopped or killed just after it got the lock has left no note, or somebody else's.
  init(ofLock descriptor: Int32) {
    var status = stat()
    _ = unsafe fstat(descriptor, &status)
    let known = LockHolder.process(inLocks: LockHolder.text(of: "/proc/locks"), of: status.st_ino)
    guard let process = known ?? Int32(LockHolder.note(in: descriptor)) else {
      self = .unknown
      return
    }
    self.init(running: process)
  }

  /// Who reads a store's log, by the locks on its shared memory; another than this process.
  init(readingLogOf sharedMemory: UInt) {
    let table = LockHolder.text(of: "/proc/locks")
    guard let process = LockHolder.reader(inLocks: table, of: sharedMemory, besides: getpid())
    else {
      self = .unknown
      return
    }
    self.init(running: process)
  }

  private init(running process: Int32) {
    // The state follows the name, which stands in brackets and may have any letter in it.
    let facts = LockHolder.text(of: "/proc/\(process)/stat")
    let state = facts.lastIndex(of: ")").map { facts[$0...].dropFirst(2).prefix(1) }
    self.init(
      process: process,
      program: LockHolder.line(LockHolder.text(of: "/proc/\(process)/comm")),
      isStopped: state == "T" || state == "t"
    )
  }

  /// The holder of an exclusive `flock` on a file: a line is a number, the kind, how strict, how
  /// much, the process, and the file as two numbers of its device and its own.
  static func process(inLocks table: String, of file: UInt) -> Int32? {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", words[3] == "WRITE",
        words[5].split(separator: ":").last == "\(file)", let process = Int32(words[4]), process > 0
      else {
        continue
      }
      return process
    }
    return nil
  }

  /// Who holds one of the five marks up to which a log is read (bytes 123 to 127:
  /// https://sqlite.org/walformat.html).
  static func reader(inLocks table: String, of file: UInt, besides own: Int32) -> Int32? {
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 7, words[1] == "POSIX", words[5].split(separator: ":").last == "\(file)",
        let process = Int32(words[4]), process > 0, process != own,
        let start = Int(words[6]), let end = Int(words[7]), start <= 127, end >= 123
      else {
        continue
      }
      return process
    }
    return nil
  }

  private static func note(in descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    return line(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
  }

  private static func line(_ text: String) -> String {
    text.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// The text of one of the kernel's own files; empty when there is none.
  private static func text(of path: String) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe read(descriptor, &piece, piece.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += piece[..<count]
    }
  }
}
