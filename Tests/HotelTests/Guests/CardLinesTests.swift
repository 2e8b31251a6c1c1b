import Testing

@testable import Hotel

struct CardLinesTests {
  private func stay(_ status: Stay.Status, _ from: Int, nights: Int = 2, room: String = "7") -> Stay
  {
    var stay = Stay(
      id: "1",
      on: .today.adding(days: from),
      nights: nights,
      at: "SFO",
      status: status
    )
    stay.room = room
    return stay
  }

  private func card(_ stay: Stay?, _ lines: String..., prepared: Set<String> = []) throws
    -> GuestCard
  {
    let preferences = try lines.enumerated().map { place, line in
      try Preference.line(line, id: "P\(place)")
    }
    return GuestCard(
      guest: Guest("Ann", "Lee"),
      stays: stay.map { [$0] } ?? [],
      preferences: preferences,
      incidents: [],
      companions: [],
      prepared: Set(prepared.map { Preference.ID($0) }),
      at: .desk(),
      current: stay
    )
  }

  private func acts(_ card: GuestCard) -> [String] {
    card.lines.act.map { action in
      switch action {
      case .giveRoom: "room"
      case .alert(.need(let wish)): wish.marked
      case .alert(let fact): fact.kind.rawValue
      }
    }
  }

  @Test func `what has been set up is no more to be done`() throws {
    let stay = stay(.dueIn, 0)
    #expect(try acts(card(stay, "=quiet room", "=bathtub")) == ["=quiet room", "=bathtub"])
    #expect(try acts(card(stay, "=quiet room", "=bathtub", prepared: ["P0"])) == ["=bathtub"])
  }

  @Test func `who has no room yet is given one`() throws {
    #expect(try acts(card(stay(.dueIn, 0, room: ""))) == ["room"])
    #expect(try acts(card(stay(.inHouse, 0, room: ""))).isEmpty)
    #expect(try acts(card(nil)).isEmpty)
  }

  @Test(arguments: [
    (Stay.Status.dueIn, 0, "welcome", true), (.inHouse, -1, "welcome", true),
    (.inHouse, -2, "farewell", false), (.walkIn, -2, "farewell", false),
    (.checkedOut, -2, "", false), (.noShow, 0, "", false), (.cancelled, 0, "", false),
  ])
  func `greetings and set-ups go with the stay`(
    _ status: Stay.Status,
    _ from: Int,
    _ greeting: String,
    _ isSetUp: Bool
  ) throws {
    let card = try card(stay(status, from), "=quiet room")
    let said = card.lines.say.map { cue in
      switch cue {
      case .welcome, .welcomeBack, .welcomeFrom: "welcome"
      case .farewell: "farewell"
      default: "other"
      }
    }
    #expect(said == (greeting.isEmpty ? [] : [greeting]))
    #expect(acts(card).contains("=quiet room") == isSetUp)
  }

  @Test func `every wish bears its mark, whatever line it stands on`() throws {
    let card = try card(
      stay(.dueIn, 0),
      "+foam pillow",
      "-lavender",
      "/champagne",
      "~-jazz",
      "/room number said aloud"
    )
    #expect(
      card.lines.wishes.map(\.marked).sorted() == [
        "+foam pillow", "-lavender", "/champagne", "/room number said aloud",
      ]
    )
    #expect(card.wishes(.observation) == ["~-jazz"])
    #expect(
      card.lines.say.last
        == card.preferences.first {
          $0.category == .communication
        }.map { .speech($0.statement) }
    )
  }
}
