import Testing

@testable import Hotel

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01", 0, Int64(0)), ("1970-01-01", 3600, -3_600_000),
    ("1970-01-01T00:00:00Z", 3600, 0), ("1970-01-01 01:00", 3600, 0),
    ("1970-01-01T02:00+02:00", 0, 0), ("1970-01-01T02:00:30+0200", 0, 30_000),
    ("1969-12-31T19:00:00-05:00", 0, 0), ("1970-01-01T05:30+05:30", 0, 0),
    ("1970-01-01T00:00:01.999Z", 0, 1000), ("1970-01-01T00:00:01.999", 0, 1000),
  ])
  func `a moment is read with its zone, else with the zone given`(
    _ text: String,
    _ offset: Int,
    _ milliseconds: Int64
  ) {
    #expect(Instant(text, offset: offset)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "1970", "1970-02-30", "1970-01-01T", "1970-01-01T9:30", "1970-01-01T24:00",
    "1970-01-01T09:60", "1970-01-01T09:30:60", "1970-01-01T09:30+15:00", "1970-01-01T09:30+01:60",
    "1970-01-01T09:30+1:00", "1970-01-01T09", "1970-01-01x09:30", "1970-01-01T09:30:15.",
    "1970-01-01T09:30:15.x", "1970-01-01T09:30:15:00", "1970-01-01T0a:30", "1970-01-01T09:30 Z",
  ])
  func `what is no moment is refused`(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(arguments: [
    (Int64(0), 0, "1970-01-01", 0), (-1, 0, "1969-12-31", 1439), (0, -60, "1969-12-31", 1439),
    (86_399_999, 0, "1970-01-01", 1439), (0, 45_900, "1970-01-01", 765),
  ])
  func `a clock shows its own date and minute`(
    _ milliseconds: Int64,
    _ offset: Int,
    _ day: String,
    _ minutes: Int
  ) {
    let local = Instant(milliseconds: milliseconds).local(offset: offset)
    #expect(local.day.description == day)
    #expect(local.minutes == minutes)
  }

  @Test func `a moment is written in UTC, before 1970 too`() {
    #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59Z")
    #expect(Instant("2026-05-14T09:30:05+02:00")?.description == "2026-05-14T07:30:05Z")
    #expect(timeOfDay(65) == "01:05")
  }
}
