/// Something given to a guest, as it was typed and as it counts.
package struct Gesture: Hashable, Sendable {
  package let kind: GestureKind
  /// What was typed, in the currency it was typed in.
  package let original: Money
  package let rate: ExchangeRate
  /// What it counts in the policy's currency; points count nothing.
  package let amount: Money

  package init(
    kind: GestureKind,
    original: Money,
    rate: ExchangeRate = .par,
    amount: Money
  ) {
    self.kind = kind
    self.original = original
    self.rate = rate
    self.amount = amount
  }
}

/// Why a gift can't be read.
package enum GestureError: Error, Hashable {
  case unknownKind(String)
  case missingAmount(String)
  case money(MoneyError)
}

extension Gesture {
  /// A gift written as `FBC:120`, `fbc 120` or `FBC:110EUR`; an apology needs no amount.
  package init(parsing text: String, under policy: ChainPolicy) throws(GestureError) {
    let words = text.split(whereSeparator: { $0 == ":" || $0 == " " })
    guard let code = words.first, let kind = GestureKind(rawValue: code.uppercased()),
      words.count <= 3
    else {
      throw .unknownKind(text)
    }
    let written = words.dropFirst().joined()
    guard !written.isEmpty || kind == .apology else { throw .missingAmount(kind.rawValue) }
    var number = written.isEmpty ? "0" : written
    var currency = policy.budget.limit.currency
    if number.utf8.count > 3, let suffix = Currency(number.suffix(3).uppercased()) {
      currency = suffix
      number = String(number.dropLast(3))
    }
    do throws(MoneyError) {
      let original = try Money(parsing: number, in: currency)
      let rate = try policy.rate(of: currency)
      let counted = kind == .points ? Money.zero(original.currency) : original
      // A slip of the finger, not a gift.
      guard original.minor < 1_000_000 * original.currency.minorUnits || kind == .points else {
        throw .tooLarge
      }
      let amount = try rate.converted(counted, to: policy.budget.limit.currency)
      self.init(kind: kind, original: original, rate: rate, amount: amount)
    } catch {
      throw .money(error)
    }
  }

  /// The gift in the form in which files carry it: `FBC:120.00`.
  package func written(besides currency: Currency) -> String {
    let suffix = original.currency == currency || kind == .points ? "" : original.currency.code
    return kind.rawValue + ":" + original.plain + suffix
  }
}
