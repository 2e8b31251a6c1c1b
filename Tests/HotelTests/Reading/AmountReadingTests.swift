import Testing

@testable import Hotel

struct AmountReadingTests {
  private static let german = NumberMarks(decimal: ",", grouping: ".")

  @Test(
    arguments: [
      ("120", 12_000, "USD"), (" 120 ", 12_000, "USD"), ("120.5", 12_050, "USD"),
      ("1,500.00", 150_000, "USD"), ("1,500", 150_000, "USD"),
      ("12,345,678.9", 1_234_567_890, "USD"),
      ("$120", 12_000, "USD"), ("$ 120", 12_000, "USD"), ("120$", 12_000, "USD"),
      ("120€", 12_000, "EUR"), ("€120", 12_000, "EUR"), ("120 EUR", 12_000, "EUR"),
      ("120eur", 12_000, "EUR"), ("EUR 120", 12_000, "EUR"), ("£9.99", 999, "GBP"),
      ("¥15,000", 15_000, "JPY"), ("12.345 KWD", 12_345, "KWD"),
    ] as [(String, Int64, String)]
  )
  func `an amount is read as it is written`(_ text: String, _ minor: Int64, _ code: String) throws {
    let money = try AmountReading(in: .usDollar, .english).money(text)
    #expect(money.minor == minor && money.currency.code == code)
  }

  @Test(
    arguments: [
      ("12,50", 1250), ("1.500,00", 150_000), ("1.500", 150_000), ("12.50", 1250), ("12.5", 1250),
      ("0,5", 50), ("1.234.567", 123_456_700), ("120", 12_000),
    ] as [(String, Int64)]
  )
  func `an amount is read in the marks of the language`(_ text: String, _ minor: Int64) throws {
    #expect(try AmountReading(in: .usDollar, Self.german).money(text).minor == minor)
  }

  @Test(arguments: [
    "", "12 50", "1 500", "12,50", "1,5", "1,2345", "1,,500", ",500", "1.2.3", "1.500,00", "-5",
    "+5", "1e9", "12o", "$", "EUR", "$$5", "5 %", "१२०", "1,500.", "0x10",
  ])
  func `what is no amount is refused`(_ text: String) {
    #expect(throws: MoneyError.malformed(text)) {
      try AmountReading(in: .usDollar, .english).money(text)
    }
  }

  @Test(arguments: ["1.500.00", "1,500,00", "1.50,00", "12,50.00"])
  func `marks in the wrong place are refused in German too`(_ text: String) {
    #expect(throws: MoneyError.malformed(text)) {
      try AmountReading(in: .usDollar, Self.german).money(text)
    }
  }

  @Test(arguments: [("AUD", "AUD"), ("USD", "USD"), ("EUR", "USD")])
  func `a dollar is the hotel's own, where it has dollars`(_ own: String, _ meant: String) throws {
    let reading = AmountReading(in: try #require(Currency(own)), .english)
    #expect(try reading.money("$5").currency.code == meant)
  }
}
