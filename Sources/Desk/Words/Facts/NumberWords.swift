import Hotel

/// How amounts of money are written.
struct NumberWords: Sendable {
  let marks: NumberMarks
  /// An amount without its currency: `1,234.50`.
  let amount: @Sendable (Money) -> String

  /// An amount with its currency: `1,234.50 USD`.
  func whole(_ money: Money) -> String { amount(money) + " " + money.currency.code }
}

/// A number with its noun: `1 night`, `2 nights`, `3 children`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) " + (number == 1 ? one : many ?? one + "s")
}
