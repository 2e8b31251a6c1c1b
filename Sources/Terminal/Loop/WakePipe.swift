import Glibc

/// A pipe whose one use is to end a `poll`.
struct WakePipe: ~Copyable {
  let reader: Int32
  let writer: Int32

  init() throws(TerminalError) {
    let ends = try WakePipe.open()
    reader = ends[0]
    writer = ends[1]
  }

  deinit {
    close(reader)
    close(writer)
  }

  func wake() {
    var byte: UInt8 = 0
    // A full pipe wakes the reader as well, so a failed write needs no second try.
    _ = unsafe write(writer, &byte, 1)
  }

  func drain() {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    while unsafe read(reader, &bytes, bytes.count) == bytes.count {}
  }

  private static func open() throws(TerminalError) -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw .pipe(errno: errno) }
    for end in ends {
      guard fcntl(end, F_SETFL, O_NONBLOCK) == 0, fcntl(end, F_SETFD, FD_CLOEXEC) == 0 else {
        throw .pipe(errno: errno)
      }
    }
    return ends
  }
}
