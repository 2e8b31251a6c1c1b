/// International bank account numbers (ISO 13616): their digits may look like a card's, and are none.
enum BankAccount {
  /// The text with every valid number left out.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(where: \.isDigit) else { return text }
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let end = endOfAccount(in: bytes, from: position) {
        position = end
      } else {
        kept.append(bytes[position])
        position += 1
      }
    }
    return kept.count == bytes.count ? text : String(decoding: kept, as: UTF8.self)
  }

  /// Where the account that begins here ends; nothing when none does.
  private static func endOfAccount(in bytes: [UInt8], from start: Int) -> Int? {
    guard start + 15 <= bytes.count, bytes[start].isLetter, bytes[start + 1].isLetter,
      bytes[start + 2].isDigit, bytes[start + 3].isDigit,
      start == 0 || !(bytes[start - 1].isLetter || bytes[start - 1].isDigit)
    else {
      return nil
    }
    var signs: [UInt8] = []
    var (position, found): (Int, Int?) = (start, nil)
    while position < bytes.count, signs.count <= 34 {
      let byte = bytes[position]
      if byte.isLetter || byte.isDigit {
        signs.append(byte)
        let isAtEnd = position + 1 == bytes.count || !isAlphanumeric(bytes[position + 1])
        if isAtEnd, (15...34).contains(signs.count), isValid(signs) { found = position + 1 }
      } else if byte != UInt8(ascii: " ")
        || position + 1 < bytes.count && bytes[position + 1] == byte
      {
        break
      }
      position += 1
    }
    return found
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }

  /// The first four signs at the end, letters as two digits each, leave 1 over 97.
  private static func isValid(_ signs: [UInt8]) -> Bool {
    let turned = signs.dropFirst(4) + signs.prefix(4)
    let rest = turned.reduce(0) { rest, byte in
      if byte.isDigit { return (rest * 10 + Int(byte - UInt8(ascii: "0"))) % 97 }
      return (rest * 100 + Int((byte | 0x20) - UInt8(ascii: "a")) + 10) % 97
    }
    return rest == 1
  }
}
