import Testing

@testable import Hotel

struct DueTimeTests {
  /// 15:02 on the hotel's clock.
  private let now = DueTime(day: .today, minutes: 15 * 60 + 2)

  @Test(arguments: [
    ("18:00", 0, 1080), ("15:02", 0, 902), ("15:01", 1, 901), ("6:30", 1, 390),
    (" 06:30 ", 1, 390), ("00:00", 1, 0), ("2026-05-15T06:00", 1, 360),
    ("2026-05-13 09:15", -1, 555), ("2026-05-14T00:00", 0, 0),
  ])
  func `a time of day is the next one, a date and time that very one`(
    _ text: String,
    _ days: Int,
    _ minutes: Int
  ) {
    let due = DueTime(day: Day.today.adding(days: days), minutes: minutes)
    #expect(DueTime(text, after: now) == due)
  }

  @Test(arguments: [
    "", "soon", "18", "18:0", "24:00", "12:60", "1:2:3", "-1:00", "118:00", "2026-05-15",
    "2026-13-01T09:00", "2026-05-15T9", "2026-05-15X09:00", "१८:००",
  ])
  func `anything else is no time`(_ text: String) {
    #expect(DueTime(text, after: now) == nil)
  }

  @Test func `a trace is overdue after its minute, until somebody sees to it`() {
    var trace = Trace(
      id: Trace.ID("t"),
      property: Property.Code("SFO"),
      department: .housekeeping,
      text: "crib",
      due: now,
      made: Signature(by: Staff.ID("ada"), at: .noon(0))
    )
    #expect(!trace.isOverdue(at: now))
    #expect(trace.isOverdue(at: DueTime(day: .today, minutes: 15 * 60 + 3)))
    #expect(trace.isOverdue(at: DueTime(day: Day.today.adding(days: 1), minutes: 0)))
    trace.resolution = Trace.Resolution(signature: trace.made, on: .today)
    #expect(!trace.isOverdue(at: DueTime(day: Day.today.adding(days: 1), minutes: 0)))
  }

  @Test func `the hotel's clock shows the business date when the wall's is days away`() {
    let house = House.desk()
    let noon = Instant(day: .today, hour: 19, minute: 0)
    #expect(house.time(of: noon) == DueTime(day: .today, minutes: 720))
    let later = Instant(day: Day.today.adding(days: 40), hour: 19, minute: 0)
    #expect(house.time(of: later) == DueTime(day: .today, minutes: 720))
  }
}
