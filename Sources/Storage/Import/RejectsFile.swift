import Glibc

/// The rows that stayed outside, whole, with line and reason; made when there is a first one.
struct RejectsFile {
  private let file: String
  private let header: [UInt8]
  private let separator: UInt8
  private var text: [UInt8] = []
  private var count = 0

  init(of file: String, header: [UInt8], separator: UInt8) {
    self.file = file
    self.separator = separator
    var header = header
    while header.last == 0x0A || header.last == 0x0D { header.removeLast() }
    self.header = header.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(header.dropFirst(3)) : header
  }

  private var path: String { file + ".rejected.csv" }

  mutating func add(
    _ bytes: [UInt8],
    line: Int,
    problem: RowProblem,
    _ words: String
  ) throws(ImportError) {
    if count == 0 {
      text +=
        Array("line".utf8) + [separator] + Array("reason".utf8) + [separator] + header + [0x0A]
    }
    count += 1
    let reason = "\(problem.field): \(words)"
    let quoted =
      "\""
      + reason.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
    let row = problem.fault.isPayment ? RejectsFile.masked(bytes) : bytes
    text +=
      Array(String(line).utf8) + [separator] + Array(quoted.utf8) + [separator] + row + [0x0A]
    if text.count > 1 << 20 { try flush() }
  }

  /// The row with a star for every digit but those of its first cell, which names the record unless
  /// a card's number stands there.
  private static func masked(_ bytes: [UInt8]) -> [UInt8] {
    let end = bytes.firstIndex { [0x2C, 0x3B, 0x09].contains($0) } ?? 0
    let first = bytes[..<end].count(where: { (0x30...0x39).contains($0) }) < 13 ? end : -1
    return bytes.enumerated().map { index, byte in
      index > first && (0x30...0x39).contains(byte) ? 0x2A : byte
    }
  }

  /// Writes what is left, or takes away the file of an earlier load that is now clean.
  mutating func finish() throws(ImportError) {
    if count == 0 {
      _ = unsafe unlink(path)
    } else {
      try flush()
    }
  }

  private var wasFlushed = false

  private mutating func flush() throws(ImportError) {
    let mode = wasFlushed ? O_APPEND : O_TRUNC
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | mode, 0o600)
    guard descriptor >= 0 else { throw .rejectsUnwritable(file: path) }
    defer { close(descriptor) }
    var offset = 0
    while offset < text.count {
      let written = unsafe text.withUnsafeBytes { bytes in
        unsafe Glibc.write(
          descriptor,
          bytes.baseAddress.map { unsafe $0 + offset },
          bytes.count - offset
        )
      }
      guard written > 0 || errno == EINTR else { throw .rejectsUnwritable(file: path) }
      offset += max(0, written)
    }
    text.removeAll()
    wasFlushed = true
  }
}
