/// Puts the bytes of one UTF-8 scalar together.
struct ScalarAssembler {
  /// What one more byte made of it.
  enum Progress {
    case incomplete
    case complete(Unicode.Scalar)
    /// The byte does not belong to the scalar and still has to be read.
    case broken
  }

  private var value: UInt32
  private var missing: Int
  // The first byte narrows the second: overlong forms and surrogates end here.
  private var allowed: ClosedRange<UInt8>

  init?(lead byte: UInt8) {
    allowed = 0x80...0xBF
    switch byte {
    case 0xC2...0xDF:
      value = UInt32(byte & 0x1F)
      missing = 1
    case 0xE0...0xEF:
      value = UInt32(byte & 0x0F)
      missing = 2
    case 0xF0...0xF4:
      value = UInt32(byte & 0x07)
      missing = 3
    default:
      return nil
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  mutating func append(_ byte: UInt8) -> Progress {
    guard allowed.contains(byte) else { return .broken }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    guard missing == 0 else { return .incomplete }
    return .complete(Unicode.Scalar(value) ?? .replacement)
  }
}
