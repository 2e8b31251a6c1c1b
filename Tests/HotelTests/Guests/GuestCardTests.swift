import Testing

@testable import Hotel

struct GuestCardTests {
  @Test(arguments: [
    ([("1", -1, "SFO", Stay.Status.inHouse), ("2", 0, "SFO", .dueIn)], "1"),
    ([("1", 3, "SFO", .dueIn), ("2", 0, "SFO", .dueIn)], "2"),
    ([("1", 0, "PAR", .dueIn), ("2", -9, "SFO", .checkedOut)], nil),
    ([("1", -5, "SFO", .dueIn)], nil), ([("1", -1, "SFO", .walkIn)], "1"), ([], nil),
  ])
  func `the stay at hand is the one in house, else the next one due here`(
    _ stays: [(String, Int, String, Stay.Status)],
    _ current: String?
  ) {
    let stays = stays.map {
      Stay(id: $0.0, on: Day.today.adding(days: $0.1), at: $0.2, status: $0.3)
    }
    #expect(GuestCard(stays: stays).current?.id.rawValue == current)
  }

  @Test func `a chosen stay is the stay at hand, when it is here`() {
    let stays = [
      Stay(id: "1", on: .today, at: "SFO", status: .dueIn),
      Stay(id: "2", on: .today.adding(days: 9), at: "SFO", status: .dueIn),
      Stay(id: "3", on: .today, at: "PAR", status: .dueIn),
    ]
    #expect(GuestCard.current(among: stays, at: .desk(), chosen: Stay.ID("2"))?.id.rawValue == "2")
    #expect(GuestCard.current(among: stays, at: .desk(), chosen: Stay.ID("3"))?.id.rawValue == "1")
  }

  @Test func `safety comes first, then needs, then by category and age`() throws {
    let preferences = [
      try Preference.line("+tea", id: "1"), try .line("+king bed", id: "2"),
      try .line("=quiet room", id: "3"), try .line("!peanuts", id: "4"),
      try .line("/calls", id: "5"),
      try .line("+hard mattress", id: "6").with { $0.recordedAt = .noon(1) },
      try .line("+gone", id: "7").with { $0.expiresOn = Day.today.adding(days: -1) },
    ]
    let order = GuestCard(preferences: preferences).preferences.map(\.id.rawValue)
    #expect(order == ["4", "3", "5", "6", "2", "1"])
  }

  @Test func `stays and incidents stand latest first`() {
    let card = GuestCard(
      stays: [
        Stay(id: "1", on: .today.adding(days: -9), at: "PAR", status: .checkedOut),
        Stay(id: "2", on: .today, at: "SFO", status: .dueIn),
      ],
      incidents: [Incident(id: "1", daysAgo: 9), Incident(id: "2", daysAgo: 1)]
    )
    #expect(card.stays.map(\.id.rawValue) == ["2", "1"])
    #expect(card.incidents.map(\.id.rawValue) == ["2", "1"])
    #expect(card.house.city(of: Property.Code("XXX")) == "XXX")
  }

  @Test func `what is due for confirmation is listed, allergies too`() throws {
    let card = GuestCard(preferences: [
      try .line("!peanuts", id: "1", consent: false), try .line("+tea", id: "2"),
    ])
    #expect(card.dueForConfirmation.map(\.id.rawValue) == ["1"])
  }
}
