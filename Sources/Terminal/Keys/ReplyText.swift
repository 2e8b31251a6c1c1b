/// A terminal's long reply; all but what it says of its ground is thrown away.
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
  private var text: [UInt8] = []

  init(introducer: UInt8) {
    self.introducer = introducer
  }

  mutating func append(_ byte: UInt8) -> Progress {
    if sawEscape { return byte == UInt8(ascii: "\\") ? .complete : .interrupted }
    guard isEmpty else { return ended(by: byte) }
    isEmpty = false
    guard beginsReply(byte) else { return .notAReply(Character(Unicode.Scalar(introducer))) }
    text.append(byte)
    return .incomplete
  }

  /// Whether the ground is light, if that is what the reply tells: `11;rgb:ffff/ffff/ffff`.
  var isLightGround: Bool? {
    let said = String(decoding: text, as: UTF8.self)
    guard introducer == UInt8(ascii: "]"), said.hasPrefix("11;rgb"),
      let colon = said.firstIndex(of: ":")
    else {
      return nil
    }
    let parts = said[colon...].dropFirst().split(separator: "/").prefix(3).map { part in
      UInt32(part, radix: 16).map { Double($0) / Double((1 << (4 * min(part.utf8.count, 7))) - 1) }
    }
    let shares = parts.compactMap(\.self)
    guard shares.count == 3 else { return nil }
    // The brightness at which black and white letters are read equally well.
    let brightness = zip(shares, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    return brightness > 0.18
  }

  /// No colour takes more letters.
  private static let longest = 64

  private mutating func ended(by byte: UInt8) -> Progress {
    switch byte {
    case 0x07, 0x18, 0x1A: return .complete
    case KeyTable.escape: sawEscape = true
    default: if text.count < ReplyText.longest { text.append(byte) }
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
