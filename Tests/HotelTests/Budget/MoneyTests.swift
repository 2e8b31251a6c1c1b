import Testing

@testable import Hotel

struct MoneyTests {
  @Test(arguments: [
    ("0", "USD", Int64(0)), ("12", "USD", 1200), ("12.5", "USD", 1250), ("12.05", "USD", 1205),
    ("007.10", "USD", 710), ("999999999999.99", "USD", 99_999_999_999_999), ("1500", "JPY", 1500),
    ("1500.00", "JPY", 1500), ("1500.0", "VUV", 1500), ("1.234", "KWD", 1234), ("1.2", "KWD", 1200),
  ])
  func `an amount is read to the smallest coin`(_ text: String, _ code: String, _ minor: Int64)
    throws
  {
    let currency = try #require(Currency(code))
    #expect(try Money(parsing: text, in: currency) == Money(minor: minor, currency: currency))
  }

  @Test(arguments: [
    "", ".", "1.", ".5", "-5", "+5", "12o", "1e9", "1,50", "1,000", "1.2.3", " 1", "1 ", "1_0", "٣",
    "$5", "0x10", "nan", "inf", "½", "１２", "1.٣", "--1", "1-", "\u{200B}1",
  ])
  func `what is no amount is refused`(_ text: String) {
    #expect(throws: MoneyError.malformed(text)) { try Money(parsing: text, in: .usDollar) }
  }

  @Test(arguments: [("1.234", "USD"), ("1.001", "EUR"), ("1500.50", "JPY"), ("1.2345", "KWD")])
  func `half a coin is refused`(_ text: String, _ code: String) throws {
    let currency = try #require(Currency(code))
    #expect(throws: MoneyError.tooPrecise(text, currency)) {
      try Money(parsing: text, in: currency)
    }
  }

  @Test(arguments: ["1000000000000", "99999999999999999999999999"])
  func `more money than there is is refused`(_ text: String) {
    #expect(throws: MoneyError.tooLarge) { try Money(parsing: text, in: .usDollar) }
  }

  @Test(arguments: [
    (Int64(123_450), "USD", "1234.50", "1,234.50 USD"), (-5, "USD", "-0.05", "-0.05 USD"),
    (1_000_000, "JPY", "1000000", "1,000,000 JPY"), (1, "KWD", "0.001", "0.001 KWD"),
    (Int64.min, "JPY", "-9223372036854775808", "-9,223,372,036,854,775,808 JPY"),
    (99_999, "USD", "999.99", "999.99 USD"),
  ])
  func `an amount is written with all its decimals`(
    _ minor: Int64,
    _ code: String,
    _ plain: String,
    _ grouped: String
  ) throws {
    let money = Money(minor: minor, currency: try #require(Currency(code)))
    #expect(money.plain == plain)
    #expect(money.description == grouped)
  }

  @Test(arguments: ["", "US", "USDX", "usd", "U D", "ÜSD"])
  func `a currency is three capital letters`(_ code: String) {
    #expect(Currency(code) == nil)
  }

  @Test(arguments: [
    ("1.08", Int64(1_080_000)), ("1", 1_000_000), ("0.006711", 6711), ("999999", 999_999_000_000),
    ("0", nil), ("", nil), ("1.", nil), (".5", nil), ("-1", nil), ("1.0000001", nil), ("1e3", nil),
    ("1000000", nil), ("1,08", nil),
  ])
  func `a rate is a positive decimal`(_ text: String, _ millionths: Int64?) {
    #expect(ExchangeRate(text)?.millionths == millionths)
  }

  @Test(arguments: [
    (Int64(1), "EUR", Int64(500_000), "USD", Int64(1)), (1, "EUR", 499_999, "USD", 0),
    (11_000, "EUR", 1_080_000, "USD", 11_880), (3, "EUR", 1_500_000, "USD", 5),
    (1000, "JPY", 6_711, "USD", 671), (12_345, "KWD", 3_250_000, "USD", 4012),
    (10_000, "USD", 149_000_000, "JPY", 14_900),
  ])
  func `an amount is converted once, half up`(
    _ minor: Int64,
    _ from: String,
    _ rate: Int64,
    _ to: String,
    _ expected: Int64
  ) throws {
    let amount = Money(minor: minor, currency: try #require(Currency(from)))
    let currency = try #require(Currency(to))
    let converted = try ExchangeRate(millionths: rate).converted(amount, to: currency)
    #expect(converted == Money(minor: expected, currency: currency))
  }

  @Test func `a conversion past all money is refused`() throws {
    let most = try Money(parsing: "999999999999", in: try #require(Currency("KWD")))
    let rate = ExchangeRate(millionths: 999_999_000_000)
    #expect(throws: MoneyError.tooLarge) { try rate.converted(most, to: .usDollar) }
  }

  @Test func `a rate is written without needless zeros`() {
    let rates = [1_080_000, 1_000_000, 6711].map { ExchangeRate(millionths: $0).description }
    #expect(rates == ["1.08", "1.0", "0.006711"])
  }
}
