import Hotel
import Testing

@testable import Storage

struct ZoneClockTests {
  @Test(arguments: [
    ("America/Los_Angeles", "2026-03-08T09:59:59Z", -28_800),
    ("America/Los_Angeles", "2026-03-08T10:00:00Z", -25_200),
    ("Europe/Paris", "2026-10-25T00:59:59Z", 7200), ("Europe/Paris", "2026-10-25T01:00:00Z", 3600),
    ("Asia/Kolkata", "2026-05-14T00:00:00Z", 19_800), ("UTC", "2026-05-14T00:00:00Z", 0),
    ("Asia/Tokyo", "1969-12-31T23:59:59Z", 32_400), ("Mars/Olympus", "2026-05-14T00:00:00Z", 0),
  ])
  func `a zone's clocks follow its own rules`(_ zone: String, _ moment: String, _ offset: Int)
    throws
  {
    #expect(ZoneClock.offset(of: zone, at: try #require(Instant(moment))) == offset)
  }

  @Test(arguments: [
    ("Europe/Paris", true), ("Etc/GMT+5", true), ("", false), ("Europe", false),
    ("/etc/passwd", false),
    ("../../../etc/passwd", false), ("Mars/Olympus", false), ("zone.tab", false),
    ("leapseconds", false),
    ("Europe/Paris ", false), ("Europe/París", false),
  ])
  func `a zone is known by its name`(_ zone: String, _ isKnown: Bool) {
    #expect(ZoneClock.isKnown(zone) == isKnown)
  }

  @Test func `the moment now is after this was written`() throws {
    #expect(ZoneClock.now() > (try #require(Instant("2024-01-01"))))
  }
}
