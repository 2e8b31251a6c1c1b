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

/// Why a gesture can't be read.
package enum GestureError: Error, Hashable {
  case unknownKind(String)
  case missingAmount(String)
  /// An amount of which nobody said for what.
  case missingKind(Money)
  case money(MoneyError)
}

extension Gesture {
  /// A gesture of a kind and an amount, counted in the policy's currency; points count nothing.
  package init(
    _ kind: GestureKind,
    _ original: Money,
    under policy: ChainPolicy
  ) throws(GestureError) {
    do throws(MoneyError) {
      let rate = try policy.rate(of: original.currency)
      let counted = kind == .points ? Money.zero(original.currency) : original
      let amount = try rate.converted(counted, to: policy.budget.limit.currency)
      // A slip of the finger, not a gift; a million won is no million dollars.
      let weighed = kind == .points ? original : amount
      guard weighed.minor < 1_000_000 * weighed.currency.minorUnits else { throw .tooLarge }
      self.init(kind: kind, original: original, rate: rate, amount: amount)
    } catch {
      throw .money(error)
    }
  }

  /// A gesture as files carry it: `FBC:120`, `FBC:110EUR`; an apology needs no amount.
  package init(parsing text: String, under policy: ChainPolicy) throws(GestureError) {
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == " " })
    guard let code = parts.first, let kind = GestureKind(rawValue: code.uppercased()),
      parts.count <= 2
    else {
      throw .unknownKind(text)
    }
    guard parts.count == 2 || kind == .apology else { throw .missingAmount(kind.rawValue) }
    let written = parts.count == 2 ? String(parts[1]) : "0"
    let usual = policy.budget.limit.currency
    let named = written.utf8.count > 3 ? Currency(written.suffix(3).uppercased()) : nil
    let original: Money
    do throws(MoneyError) {
      let number = named == nil ? written : String(written.dropLast(3))
      original = try Money(parsing: number, in: named ?? usual)
    } catch {
      throw .money(error)
    }
    try self.init(kind, original, under: policy)
  }

  /// The gift in the form in which files carry it: `FBC:120.00`.
  package func written(besides currency: Currency) -> String {
    let suffix = original.currency == currency || kind == .points ? "" : original.currency.code
    return kind.rawValue + ":" + original.plain + suffix
  }
}
