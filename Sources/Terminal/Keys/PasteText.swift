/// Pasted bytes up to the mark that ends them.
struct PasteText {
  private static let longest = 256 * 1024

  private var bytes: [UInt8] = []
  private var isTruncated = false
  private var matched = 0

  /// Takes one byte and tells whether it completed the end mark.
  mutating func append(_ byte: UInt8) -> Bool {
    guard matched > 0 || byte == KeyTable.escape else {
      keep(byte)
      return false
    }
    let mark = KeyTable.pasteEnd
    if byte == mark[matched] {
      matched += 1
      return matched == mark.count
    }
    for held in mark[..<matched] { keep(held) }
    matched = byte == mark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  var event: InputEvent {
    var text = String(decoding: bytes, as: UTF8.self)
    // The cut may have gone through a character; what is left of it is not what was copied.
    if isTruncated, !text.isEmpty { text.removeLast() }
    return .paste(PasteText.tidied(text), truncated: isTruncated)
  }

  private mutating func keep(_ byte: UInt8) {
    guard bytes.count < PasteText.longest else {
      isTruncated = true
      return
    }
    bytes.append(byte)
  }

  private static func tidied(_ text: String) -> String {
    var tidy = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      if isReturn || scalar == "\n" && !followsReturn {
        tidy.append("\n")
      } else if scalar == "\t" || scalar.properties.generalCategory != .control {
        tidy.append(scalar)
      }
      followsReturn = isReturn
    }
    return String(tidy)
  }
}
