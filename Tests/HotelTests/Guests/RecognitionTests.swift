import Testing

@testable import Hotel

struct RecognitionTests {
  private static let stays = [
    Stay(id: "1", on: .today.adding(days: -900), at: "PAR", status: .checkedOut),
    Stay(id: "2", on: .today.adding(days: -500), at: "TYO", status: .checkedOut),
    Stay(id: "3", on: .today.adding(days: -100), at: "PAR", status: .checkedOut),
    Stay(id: "4", on: .today.adding(days: -50), at: "TYO", status: .noShow),
    Stay(id: "5", on: .today.adding(days: -40), at: "TYO", status: .cancelled),
    Stay(id: "6", on: .today, at: "SFO", status: .dueIn),
    Stay(id: "7", on: .today.adding(days: 30), at: "PAR", status: .dueIn),
  ]

  @Test func `stays elsewhere are told, the latest hotel first`() {
    let seen = Recognition(
      stays: Self.stays,
      at: Property.Code("SFO"),
      current: Stay.ID("6"),
      on: .today
    )
    #expect(seen.stays == 3)
    #expect(seen.ordinal == 4)
    #expect(seen.staysHere == 0)
    #expect(seen.elsewhere.map(\.property.rawValue) == ["PAR", "TYO"])
    #expect(seen.elsewhere.map(\.stays) == [2, 1])
    #expect(seen.last?.id.rawValue == "3")
    #expect(seen.isReturning && seen.isFromElsewhere)
  }

  @Test func `the stay at hand is not counted, in house or not`() {
    var stays = Self.stays
    stays[5].status = .inHouse
    let seen = Recognition(
      stays: stays,
      at: Property.Code("SFO"),
      current: Stay.ID("6"),
      on: .today
    )
    #expect(seen.stays == 3)
    let other = Recognition(stays: stays, at: Property.Code("PAR"), current: nil, on: .today)
    #expect(other.stays == 4)
    #expect(other.staysHere == 2)
    #expect(!other.isFromElsewhere)
  }

  @Test func `a new guest is new`() {
    let seen = Recognition(stays: [], at: Property.Code("SFO"), current: nil, on: .today)
    #expect(!seen.isReturning && !seen.isFromElsewhere && seen.last == nil)
  }
}
