/// Reads an amount of money as people type it and as it is shown.
///
/// `120`, `$120`, `120€`, `1,500.00`, `120 EUR`, and `12,50` where that is the decimal sign. A blank
/// inside a number is an error.
package struct AmountReading: Sendable {
  /// Of an amount that names none.
  let currency: Currency
  let marks: NumberMarks

  package init(in currency: Currency, _ marks: NumberMarks) {
    self.currency = currency
    self.marks = marks
  }

  package func money(_ text: String) throws(MoneyError) -> Money {
    let (number, currency) = taken(apart: text.trimmed)
    guard let plain = plain(number) else { throw .malformed(text.trimmed) }
    return try Money(parsing: plain, in: currency)
  }

  /// Whether a word begins an amount: a digit, or a currency's sign and a digit.
  static func isAmount(_ word: Substring) -> Bool {
    let rest = word.first.map { signs.keys.contains($0) } == true ? word.dropFirst() : word
    return rest.first?.isASCIIDigit == true
  }

  /// Whether a word is a currency by itself.
  static func isCurrency(_ word: Substring) -> Bool {
    word.count == 1 && word.first.map { signs.keys.contains($0) } == true
      || known.contains(word.uppercased())
  }

  /// The number, and the currency that stands before or behind it.
  private func taken(apart text: String) -> (number: String, currency: Currency) {
    if let first = text.first, let currency = currency(of: first) {
      return (String(text.dropFirst()).trimmed, currency)
    }
    if let last = text.last, let currency = currency(of: last) {
      return (String(text.dropLast()).trimmed, currency)
    }
    for (code, rest) in [(text.suffix(3), text.dropLast(3)), (text.prefix(3), text.dropFirst(3))] {
      if let currency = Currency(code.uppercased()), rest.contains(where: \.isASCIIDigit) {
        return (String(rest).trimmed, currency)
      }
    }
    return (text, currency)
  }

  private func currency(of sign: Character) -> Currency? {
    guard let codes = AmountReading.signs[sign] else { return nil }
    return codes.contains(currency.code) ? currency : codes.first.flatMap { Currency($0) }
  }

  /// The number with a point and without marks of thousands; nothing when it is none.
  private func plain(_ number: String) -> String? {
    guard let first = number.first, first.isASCIIDigit,
      number.allSatisfy({ $0.isASCIIDigit || $0 == marks.decimal || $0 == marks.grouping })
    else {
      return nil
    }
    // A point is a decimal sign everywhere, unless it parts thousands.
    if marks.grouping == ".", !number.contains(marks.decimal) {
      let parts = number.split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].count != 3 { return number }
    }
    let parts = number.split(separator: marks.decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, parts.last != "" else { return nil }
    let groups = whole.split(separator: marks.grouping, omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else {
      return nil
    }
    guard parts.count == 2 else { return groups.joined() }
    return parts[1].allSatisfy(\.isASCIIDigit) ? "\(groups.joined()).\(parts[1])" : nil
  }

  /// What a sign may mean: the first, unless another is the usual currency.
  private static let signs: [Character: [String]] = [
    "$": ["USD", "AUD", "CAD", "HKD", "MXN", "NZD", "SGD", "TWD"], "€": ["EUR"], "£": ["GBP"],
    "¥": ["JPY", "CNY"], "₩": ["KRW"], "₹": ["INR"],
  ]

  /// Codes that stand alone behind an amount; any other word is something that is given.
  private static let known: Set = [
    "AED", "AUD", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK", "EGP", "EUR", "GBP",
    "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KRW", "KWD", "MAD", "MXN", "MYR", "NOK",
    "NZD", "OMR", "PHP", "PLN", "QAR", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "USD", "VND",
    "ZAR",
  ]
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
