import Glibc

/// The rows that stayed outside, whole, with line and reason; made when there is a first one.
struct RejectsFile {
  private let file: String
  private let header: [UInt8]
  /// The cells of a row that are read; nothing when all are.
  private let readCells: [Int]?
  private let separator: UInt8
  private var text: [UInt8] = []
  private var count = 0

  init(of file: String, _ header: [String], _ columns: ImportColumns, separator: UInt8) {
    self.file = file
    self.separator = separator
    let read = columns.readCells
    readCells = read.count == header.count ? nil : read
    self.header = RejectsFile.line(of: read.map { header[$0] }, separator)
  }

  private var path: String { file + ".rejected.csv" }

  /// Adds a row as it stands in the file, or, when there are columns that nobody asked for and that may
  /// hold what is nobody's business, without them.
  mutating func add(
    _ record: CSVRecord,
    _ bytes: [UInt8],
    problem: RowProblem,
    _ words: String
  ) throws(ImportError) {
    if count == 0 { text += prefix("line", "reason") + header + [0x0A] }
    count += 1
    var row = bytes
    if let readCells {
      let cells = (try? record.content.get()) ?? []
      row = RejectsFile.line(of: readCells.map { $0 < cells.count ? cells[$0] : "" }, separator)
    }
    if problem.fault.isPayment { row = RejectsFile.masked(row) }
    let reason = RejectsFile.quoted("\(problem.field): \(words)")
    text += prefix(String(record.line), reason) + row + [0x0A]
    if text.count > 1 << 20 { try flush() }
  }

  private func prefix(_ line: String, _ reason: String) -> [UInt8] {
    Array(line.utf8) + [separator] + Array(reason.utf8) + [separator]
  }

  private static func line(of cells: [String], _ separator: UInt8) -> [UInt8] {
    let needsQuotes: Set = [separator, 0x22, 0x0A, 0x0D]
    let fields = cells.map { cell in
      cell.utf8.contains(where: needsQuotes.contains) ? Array(quoted(cell).utf8) : Array(cell.utf8)
    }
    return Array(fields.joined(separator: [separator]))
  }

  private static func quoted(_ text: String) -> String {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
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
