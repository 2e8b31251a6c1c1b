import Hotel

/// What spreadsheets and exports do to a cell on its way into a file.
enum SpreadsheetCell {
  /// Why nothing of the cell can be kept; nothing for the cells that say something.
  static func loss(in text: String) -> RowFault? {
    guard let first = text.utf8.first else { return nil }
    switch first {
    case UInt8(ascii: "#"): return isErrorValue(text) ? .lost(text) : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return isShortened(text) ? .shortened(text) : nil
    // The first letters of the words for nothing.
    case UInt8(ascii: "N"), UInt8(ascii: "n"), UInt8(ascii: "u"), UInt8(ascii: "("),
      UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "\\"):
      return text.utf8.count <= 15 && blanks.contains(text) ? .lost(text) : nil
    default: return nil
    }
  }

  /// The digits of a number that was taken for a quantity: `447912345678.0`.
  static func whole(_ text: String) -> String {
    guard text.utf8.last == UInt8(ascii: "0"), text.hasSuffix(".0"), text.utf8.count > 2,
      text.utf8.dropLast(2).allSatisfy(\.isDigit)
    else {
      return text
    }
    return String(text.dropLast(2))
  }

  /// `#NAME?`, `#REF!`, `#N/A`, `#BEZUG!`, `#NV`, `#¡VALOR!`, `#####`.
  private static func isErrorValue(_ text: String) -> Bool {
    if text.allSatisfy({ $0 == "#" }) { return text.count > 1 }
    if ["#N/A", "#N/D", "#NV", "#I/T", "#GETTING_DATA"].contains(text) { return true }
    guard text.hasSuffix("!") || text.hasSuffix("?"), text.count > 3 else { return false }
    return text.dropFirst().dropLast().allSatisfy {
      $0.isUppercase || ["/", "0", "¡", "¿", "_"].contains($0)
    }
  }

  /// A long number as `4.47E+11` or `4,47E+11`: its last digits are gone.
  private static func isShortened(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "+")),
      let sign = text.firstIndex(where: { $0 == "E" || $0 == "e" })
    else { return false }
    let mantissa = text[..<sign]
    let exponent = text[sign...].dropFirst(2)
    return text[sign...].dropFirst().first == "+" && (1...3).contains(exponent.count)
      && exponent.utf8.allSatisfy(\.isDigit)
      && mantissa.utf8.allSatisfy { $0.isDigit || [0x2C, 0x2E].contains($0) }
      && mantissa.utf8.count { !$0.isDigit } <= 1
  }

  /// How programs write that there is nothing; `Null` may be somebody's name.
  private static let blanks: Set = [
    "NULL", "null", "(null)", "<null>", "\\N", "NaN", "undefined", "N/A", "n/a", "[object Object]",
  ]
}
