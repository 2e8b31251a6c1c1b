/// One hotel of the chain.
package struct Property: Hashable, Sendable {
  package typealias Code = Identifier<Property>

  package let code: Code
  package var name: String
  package var city: String
  package var country: String
  package var timeZone: String
  package var currency: Currency
  /// The hotel's accounting day; it rolls at night audit, not at midnight.
  package var businessDate: Day

  package init(
    code: Code,
    name: String,
    city: String,
    country: String,
    timeZone: String,
    currency: Currency,
    businessDate: Day
  ) {
    self.code = code
    self.name = name
    self.city = city
    self.country = country
    self.timeZone = timeZone
    self.currency = currency
    self.businessDate = businessDate
  }

  /// Whether the text may stand as a property's code: 3 to 5 letters or digits.
  package static func isCode(_ text: String) -> Bool {
    (3...5).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isUpperLetter || $0.isDigit }
  }
}
