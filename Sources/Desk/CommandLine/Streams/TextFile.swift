import Glibc

/// A small text file, read whole.
enum TextFile {
  private static let largest = 1 << 20

  static func firstLine(of path: String) throws(CommandError) -> String {
    let text = try text(of: path)
    return String(text.prefix { !$0.isNewline })
  }

  static func text(of path: String) throws(CommandError) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while bytes.count < largest {
      var piece = [UInt8](repeating: 0, count: 1 << 14)
      let count = unsafe read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { break }
      bytes += piece.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Says why a file that is to be read can't be, if so.
  static func check(_ path: String) throws(CommandError) {
    guard unsafe access(path, R_OK) == 0 else { throw failure(path, errno) }
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw failure(path, errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw failure(path, EISDIR) }
  }

  private static func failure(_ path: String, _ code: Int32) -> CommandError {
    .file(code == ENOENT || code == ENOTDIR ? .missing(path) : .unreadable(path, code: code))
  }
}
