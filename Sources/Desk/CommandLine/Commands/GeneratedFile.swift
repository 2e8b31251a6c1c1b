import Glibc

/// A file that is written piece by piece and has its name only when it is whole.
struct GeneratedFile: ~Copyable {
  private static let piece = 1 << 18

  private let path: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isPublished = false

  init(_ path: String) throws {
    self.path = path
    descriptor = unsafe open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CommandError.file(.unwritable(path, code: errno)) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isPublished { _ = unsafe unlink(path + ".part") }
  }

  mutating func add(_ text: String) throws {
    pending += text.utf8
    if pending.count >= GeneratedFile.piece { try flush() }
  }

  mutating func publish() throws {
    try flush()
    guard unsafe rename(path + ".part", path) == 0 else {
      throw CommandError.file(.unwritable(path, code: errno))
    }
    isPublished = true
  }

  /// Makes the folder and those above it.
  static func makeFolder(_ folder: String) throws {
    var made = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      made += part
      let failure = unsafe mkdir(made, 0o755) == 0 ? 0 : errno
      guard failure == 0 || failure == EEXIST else {
        throw CommandError.file(.unwritable(made, code: failure))
      }
      made += "/"
    }
  }

  private mutating func flush() throws {
    let failure = StandardStreams.write(pending, to: descriptor)
    pending.removeAll(keepingCapacity: true)
    guard failure == 0 else { throw CommandError.file(.unwritable(path, code: failure)) }
  }
}
