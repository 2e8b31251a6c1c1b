/// The plain values of one JSON object on one line; what is nested in it is passed over.
package struct JSONLine {
  private var values: [String: String] = [:]
  private let bytes: [UInt8]
  private var position = 0

  /// Nothing when the line holds no whole object.
  package init?(_ line: String) {
    bytes = Array(line.utf8)
    guard take(UInt8(ascii: "{")) else { return nil }
    if take(UInt8(ascii: "}")) { return }
    repeat {
      skipBlanks()
      guard let name = text(), take(UInt8(ascii: ":")), let value = value() else { return nil }
      values[name] = value
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { return nil }
  }

  /// A text as it reads, a number as it is written.
  package subscript(_ name: String) -> String? { values[name] }

  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() -> String? {
    skipBlanks()
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case UInt8(ascii: "\""): return text()
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nested()
    default:
      let start = position
      let ends = [UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20]
      while position < bytes.count, !ends.contains(bytes[position]) { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
  }

  /// A list or an object, unread.
  private mutating func nested() -> String? {
    let start = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard text() != nil else { return nil }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return String(decoding: bytes[start..<position], as: UTF8.self) }
    }
    return nil
  }

  private mutating func text() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var units: [UInt16] = []
    var plain: [UInt8] = []
    func flush() { units += String(decoding: plain, as: UTF8.self).utf16 }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        flush()
        return String(decoding: units, as: UTF16.self)
      case UInt8(ascii: "\\"):
        flush()
        plain = []
        guard let unit = escaped() else { return nil }
        units.append(unit)
      default: plain.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> UInt16? {
    guard position < bytes.count else { return nil }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "u"):
      guard position + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
      position += 4
      return UInt16(digits, radix: 16)
    default: return UInt16(letter)
    }
  }
}
