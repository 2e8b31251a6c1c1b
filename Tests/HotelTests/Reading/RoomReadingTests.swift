import Testing

@testable import Hotel

struct RoomReadingTests {
  @Test(arguments: [
    ("412", "412"), (" 12b ", "12B"), ("PH-1", "PH-1"), ("1/2", "1/2"), ("", ""),
    ("YES", nil), ("suite", nil), ("123456789", nil), ("1 2", nil), ("12é", nil),
    ("12\u{1B}", nil), ("#12", nil), ("१२", nil),
  ])
  func `a guest's room has a digit`(_ typed: String, _ room: String?) {
    #expect(RoomReading.room(typed) == room)
  }

  @Test(arguments: [("lobby", "LOBBY"), ("412", "412"), ("pool bar", nil), ("restaurant", nil)])
  func `another place of the house is named in one word`(_ typed: String, _ place: String?) {
    #expect(RoomReading.place(typed) == place)
  }
}
