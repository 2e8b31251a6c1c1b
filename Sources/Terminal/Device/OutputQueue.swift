import Glibc

/// The bytes of the frame under way; the next frame waits until they have left.
struct OutputQueue {
  /// What a write came to.
  enum Progress {
    case left
    case waiting
    /// The terminal is gone.
    case gone
  }

  private var bytes: [UInt8] = []
  private var offset = 0

  var isEmpty: Bool { offset == bytes.count }

  mutating func put(_ more: [UInt8]) {
    bytes = more
    offset = 0
  }

  mutating func discard() {
    put([])
  }

  mutating func flush(to descriptor: Int32) -> Progress {
    while offset < bytes.count {
      let left = bytes.count - offset
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress?.advanced(by: offset), left)
      }
      let failure = errno
      if written > 0 {
        offset += written
      } else if failure == EAGAIN {
        return .waiting
      } else if failure != EINTR {
        return .gone
      }
    }
    return .left
  }
}
