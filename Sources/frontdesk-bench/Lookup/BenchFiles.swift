import Glibc

/// Files of the benchmark, as text and by their sizes.
enum BenchFiles {
  static func text(of path: String) throws -> String {
    var text: [UInt8] = []
    try pieces(of: path) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  static func lineCount(of path: String) throws -> Int {
    var count = 0
    try pieces(of: path) { piece in count += piece.count { $0 == UInt8(ascii: "\n") } }
    return count
  }

  private static func pieces(of path: String, _ body: (ArraySlice<UInt8>) -> Void) throws {
    guard let file = unsafe fopen(path, "rb") else { throw BenchError.system(path, code: errno) }
    defer { unsafe fclose(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&piece, 1, piece.count, file)
      guard count > 0 else { break }
      body(piece[..<count])
    }
    guard unsafe ferror(file) == 0 else { throw BenchError.system(path, code: EIO) }
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  static func makeFolder(_ path: String) throws {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw BenchError.system(path, code: errno)
    }
  }

  /// A new folder of our own.
  static func temporaryFolder() throws -> String {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/frontdesk-bench-XXXXXX").utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw BenchError.system("mkdtemp", code: errno)
    }
    let letters = template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: letters, as: UTF8.self)
  }

  /// Bytes of the file; 0 when there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The files whose path begins so.
  static func paths(beginning prefix: String) -> [String] {
    let cut = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let folder = cut == prefix.startIndex ? "./" : String(prefix[..<cut])
    guard let handle = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(handle) }
    var paths: [String] = []
    while let entry = unsafe readdir(handle) {
      var letters = unsafe entry.pointee.d_name
      let name = unsafe withUnsafeBytes(of: &letters) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix[cut...]) { paths.append(String(prefix[..<cut]) + name) }
    }
    return paths.sorted()
  }

  static func remove(_ paths: [String]) {
    for path in paths { _ = unsafe unlink(path) }
  }
}

/// A file that is written line by line.
final class LineFile {
  private let path: String
  private let descriptor: Int32
  private var waiting: [UInt8] = []

  init(_ path: String) throws {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { throw BenchError.system(path, code: errno) }
  }

  deinit { close(descriptor) }

  func add(_ line: String) throws {
    waiting += line.utf8
    waiting.append(UInt8(ascii: "\n"))
    if waiting.count > 1 << 16 { try finish() }
  }

  /// Writes what still waits.
  func finish() throws {
    while !waiting.isEmpty {
      let count = unsafe write(descriptor, &waiting, waiting.count)
      guard count > 0 || errno == EINTR else { throw BenchError.system(path, code: errno) }
      waiting.removeFirst(max(0, count))
    }
  }
}
