/// A currency by its ISO 4217 code.
package struct Currency: Hashable, Sendable {
  package let code: String

  package static let usDollar = Currency(uncheckedCode: "USD")

  /// The currency with a code of three capital letters, or nothing.
  package init?(_ code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy(\.isUpperLetter) else { return nil }
    self.code = code
  }

  private init(uncheckedCode: String) {
    code = uncheckedCode
  }

  /// How many decimals the currency's smallest coin has (ISO 4217).
  package var decimals: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  var minorUnits: Int64 {
    var units: Int64 = 1
    for _ in 0..<decimals { units *= 10 }
    return units
  }
}

/// Why an amount can't be read or computed.
package enum MoneyError: Error, Hashable {
  case malformed(String)
  case tooPrecise(String, Currency)
  case tooLarge
  case unknownRate(Currency)
}

/// Whole minor units of a currency.
package struct Money: Hashable, Sendable, CustomStringConvertible {
  /// In the currency's smallest unit: cents, yen.
  package var minor: Int64
  package let currency: Currency

  package init(minor: Int64, currency: Currency) {
    self.minor = minor
    self.currency = currency
  }

  /// The amount written with digits and at most one decimal point: no sign, comma or exponent.
  package init(parsing text: String, in currency: Currency) throws(MoneyError) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !fraction.isEmpty,
      whole.utf8.allSatisfy(\.isDigit), fraction.utf8.allSatisfy(\.isDigit)
    else {
      throw .malformed(text)
    }
    guard fraction.utf8.count <= max(currency.decimals, 2),
      fraction.utf8.dropFirst(currency.decimals).allSatisfy({ $0 == UInt8(ascii: "0") })
    else {
      throw .tooPrecise(text, currency)
    }
    guard whole.utf8.count <= 12 else { throw .tooLarge }
    let kept = fraction.prefix(currency.decimals)
    let digits = whole + kept + String(repeating: "0", count: currency.decimals - kept.count)
    guard let minor = Int64(digits) else { throw .tooLarge }
    self.init(minor: minor, currency: currency)
  }

  package static func zero(_ currency: Currency) -> Money {
    Money(minor: 0, currency: currency)
  }

  /// The amount with its decimals: `1234.50`.
  package var plain: String { text(grouped: false) }

  /// The amount as a person reads it: `1,234.50`.
  package var grouped: String { text(grouped: true) }

  package var description: String { grouped + " " + currency.code }

  /// The sum; both must be of one currency.
  package static func + (left: Money, right: Money) -> Money {
    precondition(left.currency == right.currency, "amounts of two currencies are never added")
    return Money(minor: left.minor + right.minor, currency: left.currency)
  }

  /// The difference of two amounts of one currency.
  package static func - (left: Money, right: Money) -> Money {
    left + Money(minor: -right.minor, currency: right.currency)
  }

  private func text(grouped: Bool) -> String {
    let unit = UInt64(currency.minorUnits)
    let whole = String(minor.magnitude / unit)
    var shown = ""
    for (index, digit) in whole.enumerated() {
      if grouped, index > 0, (whole.utf8.count - index) % 3 == 0 { shown += "," }
      shown.append(digit)
    }
    if currency.decimals > 0 {
      shown += "." + padded(Int(minor.magnitude % unit), currency.decimals)
    }
    return (minor < 0 ? "-" : "") + shown
  }
}

/// What one unit of a currency is worth in the policy's, in millionths.
package struct ExchangeRate: Hashable, Sendable, CustomStringConvertible {
  package let millionths: Int64

  package static let par = ExchangeRate(millionths: 1_000_000)

  package init(millionths: Int64) {
    self.millionths = millionths
  }

  /// A positive decimal with at most six decimals, or nothing.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 6,
      parts.count == 1 || !fraction.isEmpty,
      fraction.utf8.count <= 6, (whole + fraction).utf8.allSatisfy(\.isDigit),
      let value = Int64(whole + fraction + String(repeating: "0", count: 6 - fraction.count)),
      value > 0
    else {
      return nil
    }
    millionths = value
  }

  package var description: String {
    var text = "\(millionths / 1_000_000)." + padded(Int(millionths % 1_000_000), 6)
    while text.hasSuffix("0"), !text.hasSuffix(".0") { text.removeLast() }
    return text
  }

  /// The amount in another currency, rounded once, half up.
  package func converted(_ amount: Money, to currency: Currency) throws(MoneyError) -> Money {
    let scale = Int128(amount.currency.minorUnits) * 1_000_000
    let product = Int128(amount.minor) * Int128(millionths) * Int128(currency.minorUnits)
    let minor = (product + scale / 2) / scale
    // A thousand such gifts still add up without overflow.
    guard minor <= 1_000_000_000_000_000 else { throw .tooLarge }
    return Money(minor: Int64(minor), currency: currency)
  }
}
