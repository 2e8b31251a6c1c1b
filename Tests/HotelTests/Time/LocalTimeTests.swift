import Testing

@testable import Hotel

struct LocalTimeTests {
  /// 15:02 on the hotel's clock.
  private let now = LocalTime(day: .today, minutes: 15 * 60 + 2)

  @Test(arguments: [
    (0, 0, 902), (57, 0, 959), (538, 1, 0), (-902, 0, 0), (-903, -1, 1439), (-2343, -2, 1439),
  ])
  func `minutes are added over midnight`(_ more: Int, _ days: Int, _ minutes: Int) {
    let sum = LocalTime(day: Day.today.adding(days: days), minutes: minutes)
    #expect(now.adding(minutes: more) == sum)
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
    #expect(trace.isOverdue(at: LocalTime(day: .today, minutes: 15 * 60 + 3)))
    #expect(trace.isOverdue(at: LocalTime(day: Day.today.adding(days: 1), minutes: 0)))
    trace.resolution = Trace.Resolution(signature: trace.made, on: .today)
    #expect(!trace.isOverdue(at: LocalTime(day: Day.today.adding(days: 1), minutes: 0)))
  }

  @Test func `the hotel's clock shows the business date when the wall's is days away`() {
    let house = House.desk()
    let noon = Instant(day: .today, hour: 19, minute: 0)
    #expect(house.time(of: noon) == LocalTime(day: .today, minutes: 720))
    let later = Instant(day: Day.today.adding(days: 40), hour: 19, minute: 0)
    #expect(house.time(of: later) == LocalTime(day: .today, minutes: 720))
  }
}
