import Testing

@testable import Hotel

struct StayTests {
  @Test(arguments: [
    (Stay.Status.dueIn, false, false), (.inHouse, true, true), (.dueOut, true, true),
    (.walkIn, true, true), (.checkedOut, false, true), (.noShow, false, false),
    (.cancelled, false, false),
  ])
  func `a status says who is in the hotel and who has stayed`(
    _ status: Stay.Status,
    _ isInHouse: Bool,
    _ wasOccupied: Bool
  ) {
    #expect(status.isInHouse == isInHouse)
    #expect(status.wasOccupied == wasOccupied)
  }

  @Test func `a stay lasts from its arrival to its departure`() throws {
    let stay = Stay(
      id: "S1",
      on: try #require(Day("2026-02-27")),
      nights: 3,
      at: "SFO",
      status: .dueIn
    )
    #expect(stay.nights == 3)
    #expect(stay.departure.description == "2026-03-02")
  }
}
