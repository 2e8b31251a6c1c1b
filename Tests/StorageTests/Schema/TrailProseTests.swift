import Hotel
import Testing

@testable import Storage

/// Sentences as earlier versions wrote them.
struct TrailProseTests {
  @Test(
    arguments: [
      ("prefer", "-feather pillows", [.text: "feather pillows", .polarity: "dislike"]),
      ("prefer", "tea", [.text: "tea"]), ("confirm", "tea", [.text: "tea"]),
      ("retire", "moved house", [.reason: "moved house"]),
      ("reject", "too much", [.reason: "too much"]),
      ("resolve", "cold soup", [.problem: "cold soup"]), ("wow", "flowers", [.action: "flowers"]),
      ("check-in", "room 412", [.room: "412"]), ("check-out", "412", [.room: "412"]),
      ("walk-in", "room 412 until 2026-10-16", [.room: "412", .until: "2026-10-16"]),
      (
        "walk-in", "room West Wing 2 until 2026-10-16",
        [.room: "West Wing 2", .until: "2026-10-16"]
      ),
      ("walk-in", "something else", [.text: "something else"]),
      ("guest edit", "city, phone", [.fields: "city phone"]),
      ("staff add", "clerk", [.role: "clerk"]),
      ("restore", "s.db.before-restore", [.file: "s.db.before-restore"]),
      ("init", "SFO", [.name: "SFO"]),
      ("import", "3000 guests", [.count: "3000", .name: "guests"]),
      ("setting", "theme=light", [.name: "theme", .value: "light"]),
      ("setting", "theme=", [.name: "theme"]), ("setting", "odd", [.text: "odd"]),
      ("trace add", "HSK: crib: early", [.department: "HSK", .text: "crib: early"]),
      ("setup", "done HSK: bathtub", [.status: "done", .department: "HSK", .text: "bathtub"]),
      ("undo", "prefer: +tea", [.act: "prefer", .text: "tea", .polarity: "like"]),
      ("undo", "check-in: room 412", [.act: "check-in", .room: "412"]),
      (
        "night-audit", "2026-10-14 closed, 3 no-shows, 5 set-ups missed",
        [.day: "2026-10-14", .count: "3", .missed: "5"]
      ),
      ("night-audit", "2026-10-14 closed, 3 no-shows", [.day: "2026-10-14", .count: "3"]),
      ("night-audit", "closed", [.text: "closed"]), ("erase", "request", [.reason: "request"]),
      ("sign-in", "", [:]), ("card", "seen", [.text: "seen"]),
    ] as [(String, String, [Facts.Name: String?])]
  )
  func `a sentence becomes the facts that it tells`(
    _ action: String,
    _ detail: String,
    _ facts: [Facts.Name: String?]
  ) {
    #expect(TrailProse(action: action, detail: detail, before: "").facts == Facts(facts))
  }

  @Test(
    arguments: [
      ("check-in", "DueIn;2026-10-16;", [.status: "DueIn", .until: "2026-10-16"]),
      (
        "confirm", "stated;2026-10-01;;2;ana;7",
        [
          .basis: "stated", .confirmed: "2026-10-01", .sightings: "2", .consentBy: "ana",
          .consentAt: "7",
        ]
      ),
      ("trace done", "ana;7;2026-10-14", [.by: "ana", .at: "7", .on: "2026-10-14"]),
      ("setup", "planned;ana;7", [.status: "planned", .by: "ana", .at: "7"]),
      ("setup", "planned", [:]), ("prefer", "anything", [:]), ("resolve", "c1", [.charge: nil]),
      (
        "resolve", "c1\n[\"i\",\"g\",\"SFO\",\"s1\",\"NOI\"]",
        [.charge: "c1", .stay: "s1", .category: "NOI"]
      ),
      ("incident close", "not JSON", [:]),
    ] as [(String, String, [Facts.Name: String?])]
  )
  func `what an undo puts back is read from the row that was kept`(
    _ action: String,
    _ before: String,
    _ facts: [Facts.Name: String?]
  ) throws {
    let connection = try SQLiteConnection(path: ":memory:", terms: .usual)
    var expected = Facts(facts)
    if action == "resolve" { expected[.charge] = "c1" }
    let prose = TrailProse(action: action, detail: "", before: before)
    #expect(try prose.earlier(connection) == expected)
  }
}
