package import Hotel

/// Ids that a desk makes by itself: sorted by time, unique without asking (RFC 9562).
package enum UUIDv7 {
  package static func text(at now: Instant) -> String {
    var random = SystemRandomNumberGenerator()
    let time = UInt64(bitPattern: now.milliseconds) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | UInt64.random(in: 0...0xFFF, using: &random)
    let low = 0x8000_0000_0000_0000 | (UInt64.random(in: 0...UInt64.max, using: &random) >> 2)
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// Whether a text has the form of such an id.
  package static func isText(_ text: String) -> Bool {
    let letters = Array(text.utf8)
    guard letters.count == 36, letters[14] == UInt8(ascii: "7") else { return false }
    return letters.enumerated().allSatisfy { index, letter in
      [8, 13, 18, 23].contains(index)
        ? letter == UInt8(ascii: "-") : "0123456789abcdef".utf8.contains(letter)
    }
  }

  /// An id that the same content always gets, so that loading it twice changes nothing.
  static func text(ofContent content: String) -> String {
    // FNV-1a, twice with different starts: no secret, only spread.
    var high: UInt64 = 0xCBF2_9CE4_8422_2325
    var low: UInt64 = 0x8422_2325_CBF2_9CE4
    for byte in content.utf8 {
      high = (high ^ UInt64(byte)) &* 0x100_0000_01B3
      low = (low ^ UInt64(byte) ^ 0x5A) &* 0x100_0000_01B3 &+ 1
    }
    return "i" + hexadecimal(high) + hexadecimal(low).prefix(8)
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
