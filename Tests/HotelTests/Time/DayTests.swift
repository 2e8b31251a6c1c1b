import Testing

@testable import Hotel

struct DayTests {
  @Test func `every day of two thousand years follows the one before`() throws {
    var day = try #require(Day("1000-01-01"))
    var (year, month, number) = (1000, 1, 1)
    while year < 3000 {
      let next = day.adding(days: 1)
      let isRead =
        day.parts == (year, month, number) && Day(year: year, month: month, day: number) == day
      if !isRead || next.days(since: day) != 1 || next.weekday != (day.weekday + 1) % 7 {
        Issue.record("\(day), and after it \(next)")
      }
      day = next
      number += 1
      guard number > Day.length(ofMonth: month, year: year) else { continue }
      (month, number) = (month + 1, 1)
      if month == 13 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(arguments: [
    ("1970-01-01", Int32(0), 3), ("1969-12-31", -1, 2), ("2000-02-29", 11_016, 1),
    ("2026-10-14", 20_740, 2), ("0001-01-01", -719_162, 0), ("9999-12-31", 2_932_896, 4),
  ])
  func `a date has its number and weekday`(_ text: String, _ number: Int32, _ weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
    #expect(day.adding(days: -400).adding(days: 400) == day)
  }

  @Test(arguments: [
    (Int32(-719_528), "0000-01-01"), (-719_529, "00-1-12-31"), (2_932_897, "10000-01-01"),
  ])
  func `a day outside the calendar is written all the same`(_ number: Int32, _ text: String) {
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-1-01", "2026-01-1", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32",
    "2026-02-29", "1900-02-29", "2026-04-31", "0000-01-01", "2026/01/01", "20260101", "-026-01-01",
    "2026-01-011", "2026-01-0a", "２０２６-01-01", " 2026-01-01", "+026-01-01",
  ])
  func `what is no date is refused`(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `numbers are padded, never cut`() {
    #expect([padded(7, 3), padded(1234, 3), padded(0, 1)] == ["007", "1234", "0"])
  }
}
