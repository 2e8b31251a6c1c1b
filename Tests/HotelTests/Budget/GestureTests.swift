import Testing

@testable import Hotel

struct GestureTests {
  private static let policy = ChainPolicy(
    rates: [.euro: ExchangeRate(millionths: 1_080_000), .yen: ExchangeRate(millionths: 6711)])

  @Test(arguments: [
    ("FBC:120", GestureKind.diningCredit, Int64(12_000), "FBC:120.00"),
    ("fbc 120.5", .diningCredit, 12_050, "FBC:120.50"),
    ("FBC:110EUR", .diningCredit, 11_880, "FBC:110.00EUR"),
    ("NGT:1000JPY", .night, 671, "NGT:1000JPY"), ("apo", .apology, 0, "APO:0.00"),
    ("PTS:5000", .points, 0, "PTS:5000.00"),
    ("FBC:1500000JPY", .diningCredit, 1_006_650, "FBC:1500000JPY"),
  ])
  func `a gift is read as it is said`(
    _ text: String,
    _ kind: GestureKind,
    _ amount: Int64,
    _ written: String
  ) throws {
    let gesture = try Gesture(parsing: text, under: Self.policy)
    #expect(gesture.kind == kind)
    #expect(gesture.amount == Money(minor: amount, currency: .usDollar))
    #expect(gesture.written(besides: .usDollar) == written)
    #expect(try Gesture(parsing: written, under: Self.policy) == gesture)
  }

  @Test(arguments: [
    ("", GestureError.unknownKind("")), ("XXX:5", .unknownKind("XXX:5")),
    ("FBC 12 50", .unknownKind("FBC 12 50")), ("FBC", .missingAmount("FBC")),
    ("FBC:12o", .money(.malformed("12o"))), ("FBC:-5", .money(.malformed("-5"))),
    ("FBC:1e9", .money(.malformed("1e9"))), ("FBC:1,50", .money(.malformed("1,50"))),
    ("FBC:EUR", .money(.malformed("EUR"))), ("FBC:5GBP", .money(.unknownRate(.pound))),
    ("NGT:10.5JPY", .money(.tooPrecise("10.5", .yen))),
    ("FBC:1000000", .money(.tooLarge)), ("PTS:1000000", .money(.tooLarge)),
  ])
  func `what is no gift is refused`(_ text: String, _ error: GestureError) {
    #expect(throws: error) { try Gesture(parsing: text, under: Self.policy) }
  }
}

extension Currency {
  static let euro = Currency("EUR") ?? .usDollar
  static let yen = Currency("JPY") ?? .usDollar
  static let pound = Currency("GBP") ?? .usDollar
}
