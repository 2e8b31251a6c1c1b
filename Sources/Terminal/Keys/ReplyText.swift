/// A terminal's long reply, read only to be thrown away.
struct ReplyText {
  /// What one more byte made of it.
  enum Progress {
    case incomplete
    case complete
    /// A person held Alt and typed the introducer; the byte still has to be read.
    case notAReply(Character)
    /// Another sequence began inside; its escape is already read, the byte is not.
    case interrupted
  }

  private let introducer: UInt8
  private var isEmpty = true
  private var sawEscape = false

  init(introducer: UInt8) {
    self.introducer = introducer
  }

  mutating func append(_ byte: UInt8) -> Progress {
    if sawEscape { return byte == UInt8(ascii: "\\") ? .complete : .interrupted }
    guard isEmpty else { return ended(by: byte) }
    isEmpty = false
    guard beginsReply(byte) else { return .notAReply(Character(Unicode.Scalar(introducer))) }
    return .incomplete
  }

  private mutating func ended(by byte: UInt8) -> Progress {
    switch byte {
    case 0x07, 0x18, 0x1A: return .complete
    case KeyTable.escape: sawEscape = true
    default: break
    }
    return .incomplete
  }

  private func beginsReply(_ byte: UInt8) -> Bool {
    switch introducer {
    case UInt8(ascii: "]"): (0x30...0x39).contains(byte)
    case UInt8(ascii: "P"): (0x30...0x39).contains(byte) || ">!$+|".utf8.contains(byte)
    default: byte == UInt8(ascii: "G")
    }
  }
}
