import Hotel
import Testing

@testable import Desk

/// What is typed at a desk, in both languages.
struct ReadingsTests {
  /// Wednesday, 14 October 2026.
  private static let today = Day(year: 2026, month: 10, day: 14) ?? Day(number: 0)

  private func readings(
    at minutes: Int = 15 * 60 + 2,
    on days: Int = 0,
    country: String = "AT",
    _ words: DeskWords = .english
  ) -> Readings {
    let house = House(
      property: Property(
        code: Property.Code("VIE"),
        name: "Hotel Lindenhof",
        city: "Vienna",
        country: country,
        timeZone: "UTC",
        currency: .usDollar,
        businessDate: Self.today
      ),
      offset: 0,
      policy: ChainPolicy(),
      cities: [:]
    )
    let now = LocalTime(day: Self.today.adding(days: days), minutes: minutes)
    return Readings(house, now: now.instant(offset: 0), words)
  }

  private func written(_ time: LocalTime) -> String {
    "\(time.day.days(since: Self.today)) \(timeOfDay(time.minutes))"
  }

  @Test(arguments: [
    ("14:20", "0 14:20"), ("14.20", "0 14:20"), ("1420", "0 14:20"), ("8:15", "0 08:15"),
    ("at 8:15", "0 08:15"), ("8am", "0 08:00"), ("8 am", "0 08:00"), ("2:20pm", "0 14:20"),
    ("12am", "0 00:00"), ("12pm", "0 12:00"), ("noon", "0 12:00"), ("midnight", "0 00:00"),
    ("23:59", "-1 23:59"), ("15:02", "0 15:02"), ("15:10", "0 15:10"), ("15:30", "-1 15:30"),
    ("yesterday 22:30", "-1 22:30"), ("22:30 yesterday", "-1 22:30"),
    ("yesterday at 22:30", "-1 22:30"), ("yesterday evening at 8", nil),
    ("yesterday evening at 8:00", "-1 20:00"), ("this morning 7:10", "0 07:10"),
    ("last night 23:10", "-1 23:10"), ("last night at 2:30", "0 02:30"),
    ("last night at 11pm", "-1 23:00"), ("Monday 22:30", "-2 22:30"), ("13 Oct 22:30", "-1 22:30"),
    ("Oct 13 22:30", "-1 22:30"), ("22:30 on 13 October", "-1 22:30"), ("13.10. 22:30", "-1 22:30"),
    ("2026-10-13T22:30", "-1 22:30"), ("2026-10-13 22:30", "-1 22:30"), ("14 o'clock", "0 14:00"),
    ("today 16:00", nil), ("tomorrow 6:00", nil), ("soon", nil), ("", nil), ("25:00", nil),
    ("12:60", nil), ("1:2:3", nil), ("207", nil), ("१४:२०", nil), ("2024-10-13T22:30", nil),
    ("at", nil), ("13 Oct", nil), ("-1:00", nil), ("13pm", nil),
  ])
  func `a time is the last one that the clock has shown`(_ text: String, _ time: String?) {
    #expect((try? readings().happened(text)).map(written) == time)
  }

  @Test(arguments: [
    // Half past midnight, before the night audit.
    (30, 1, "23:50", "0 23:50"), (30, 1, "00:10", "1 00:10"), (30, 1, "yesterday 22:30", "0 22:30"),
    (30, 1, "14:20", "0 14:20"), (5, 1, "00:10", "1 00:10"), (902, 0, "00:10", "0 00:10"),
  ])
  func `after midnight an hour ago is on the day before`(
    _ minutes: Int,
    _ days: Int,
    _ text: String,
    _ time: String
  ) {
    let reading = readings(at: minutes, on: days)
    #expect((try? reading.happened(text)).map(written) == time)
  }

  @Test(arguments: [
    ("18:00", "0 18:00"), ("15:02", "0 15:02"), ("15:01", "1 15:01"), ("6:30", "1 06:30"),
    ("tomorrow 6:00", "1 06:00"), ("Friday 9am", "2 09:00"), ("16 Oct 06:00", "2 06:00"),
    ("2026-10-15T06:00", "1 06:00"), ("6pm", "0 18:00"), ("today 14:00", "0 14:00"),
    ("yesterday 9:00", "-1 09:00"),
    ("2030-01-01T00:00", nil), ("later", nil),
  ])
  func `what is due is due the next time the clock shows it`(_ text: String, _ time: String?) {
    #expect((try? readings().due(text)).map(written) == time)
  }

  @Test(arguments: [
    ("16 Oct", "2026-10-16"), ("Oct 16", "2026-10-16"), ("16 October 2026", "2026-10-16"),
    ("16th of October", "2026-10-16"), ("16.10.", "2026-10-16"), ("16.10.26", "2026-10-16"),
    ("16/10", "2026-10-16"), ("10/16", "2026-10-16"), ("3 Jan", "2027-01-03"),
    ("tomorrow", "2026-10-15"), ("Friday", "2026-10-16"), ("wed", "2026-10-21"),
    ("3", "2026-10-17"), ("+3", "2026-10-17"), ("in 3 days", "2026-10-17"), ("0", "2026-10-14"),
    ("today", "2026-10-14"), ("2026-10-16", "2026-10-16"), ("16-10-2026", "2026-10-16"),
    ("yesterday", nil), ("soon", nil), ("31 Feb", nil), ("2020-01-01", nil), ("9999-01-01", nil),
    ("1.2.3.4", nil), ("16", "2026-10-30"), ("1000", nil), ("", nil), ("Oct Oct", nil),
  ])
  func `a day to come is read in words, numbers and steps`(_ text: String, _ day: String?) {
    #expect((try? readings().day(text))?.description == day)
  }

  @Test(arguments: [
    ("AT", "5/6", "2027-06-05"), ("US", "5/6", "2027-05-06"), ("US", "5.6.", "2027-06-05"),
    ("US", "16/11", "2026-11-16"), ("GB", "11/12", "2026-12-11"),
  ])
  func `the order of day and month is the country's`(
    _ country: String,
    _ text: String,
    _ day: String
  ) {
    #expect((try? readings(country: country).day(text))?.description == day)
  }

  @Test(arguments: [
    ("24.12.1970", "1970-12-24"), ("31 May 1980", "1980-05-31"), ("29 Feb 2000", "2000-02-29"),
    ("1980-05-31", "1980-05-31"), ("24.12.", nil), ("24.12.70", nil), ("2030-01-01", nil),
    ("1 Jan 1850", nil), ("yesterday", "2026-10-13"), ("9999-01-01", nil), ("0085-01-01", nil),
  ])
  func `of a day of birth nothing is guessed`(_ text: String, _ day: String?) {
    #expect((try? readings().birth(text))?.description == day)
  }

  @Test(arguments: [
    ("gestern 22:30", "-1 22:30"), ("um 14.20 Uhr", "0 14:20"), ("14 Uhr", "0 14:00"),
    ("8 Uhr 15", "0 08:15"), ("heute früh um 7:10", "0 07:10"),
    ("gestern Abend um 8:00", "-1 20:00"),
    ("letzte Nacht um 2:30", "0 02:30"), ("am 13.10. um 22:30", "-1 22:30"),
    ("Montag 22:30", "-2 22:30"), ("13. Okt. 22:30", "-1 22:30"), ("yesterday 22:30", "-1 22:30"),
    ("8 am", "0 08:00"), ("mittags", "0 12:00"), ("bald", nil),
  ])
  func `a time is read in German`(_ text: String, _ time: String?) {
    #expect((try? readings(.german).happened(text)).map(written) == time)
  }

  @Test(arguments: [
    ("no hot water at 14:20", "no hot water", "14:20", "0 14:20"),
    ("music at 00:10", "music", "00:10", "0 00:10"),
    ("music at 23:59", "music", "23:59", "-1 23:59"),
    ("music yesterday at 22:30", "music", "yesterday 22:30", "-1 22:30"),
    ("music last night at 2:30", "music", "last night 2:30", "0 02:30"),
    ("room not ready until 17:00 at 14:20", "room not ready until 17:00", "14:20", "0 14:20"),
    ("cold shower this morning at 8:15", "cold shower", "this morning 8:15", "0 08:15"),
    ("music at 23:10 and at 02:30", nil, "", ""), ("at 14:20 the lift stopped", nil, "", ""),
    ("waited at gate 12", nil, "", ""), ("at 14:20", nil, "", ""), ("lift stuck at 9", nil, "", ""),
    ("paid 12:50", nil, "", ""), ("dinner at eight", nil, "", ""),
  ])
  func `a sentence may end with when it happened`(
    _ sentence: String,
    _ rest: String?,
    _ text: String,
    _ time: String
  ) {
    let found = readings().happened(atEndOf: sentence)
    #expect(found?.rest == rest)
    guard rest != nil else { return }
    #expect(found?.text == text)
    #expect(found.map { written($0.time) } == time)
  }

  @Test(arguments: [
    ("fbc 120", "FBC:120.00"), ("FBC:120", "FBC:120.00"), ("fbc $120", "FBC:120.00"),
    ("fbc 1,500.00", "FBC:1500.00"), ("fbc 120, amn 40", "FBC:120.00 AMN:40.00"),
    ("fbc 120 amn 40", "FBC:120.00 AMN:40.00"), ("fbc 120; amn 40", "FBC:120.00 AMN:40.00"),
    ("fbc 120 and amn 40", "FBC:120.00 AMN:40.00"), ("fbc 120 + amn 40", "FBC:120.00 AMN:40.00"),
    ("champagne 80", "BEV:80.00"), ("80 champagne", "BEV:80.00"), ("120 fbc", "FBC:120.00"),
    ("late check-out 50, breakfast 45", "LCO:50.00 MEA:45.00"), ("apo", "APO:0.00"),
    ("apo, fbc 5", "APO:0.00 FBC:5.00"), ("apo and fbc 5", "APO:0.00 FBC:5.00"),
    ("food and beverage credit 60", "FBC:60.00"),
    ("80 champagne and 5 fruit", "BEV:80.00 AMN:5.00"), ("dining credit 60", "FBC:60.00"),
    ("ameni 40", "AMN:40.00"),
    ("fbc 120 usd", "FBC:120.00"), ("", ""), (" , ; ", ""),
  ])
  func `what was given is read as people type it`(_ text: String, _ given: String) throws {
    let gestures = try readings().gestures(text)
    #expect(gestures.map { $0.written(besides: .usDollar) }.joined(separator: " ") == given)
  }

  @Test(arguments: [
    ("fbc 12,50", "FBC:12.50"), ("fbc 1.500,00", "FBC:1500.00"), ("fbc 12.50", "FBC:12.50"),
    ("gutschrift 12,50 und blumen 30", "FBC:12.50 AMN:30.00"), ("champagne 80", "BEV:80.00"),
    ("frühstück 45", "MEA:45.00"),
  ])
  func `what was given is read in German`(_ text: String, _ given: String) throws {
    let gestures = try readings(.german).gestures(text)
    #expect(gestures.map { $0.written(besides: .usDollar) }.joined(separator: " ") == given)
  }

  @Test(arguments: [
    ("120", GestureError.missingKind(Money(minor: 12_000, currency: .usDollar))),
    ("$120", .missingKind(Money(minor: 12_000, currency: .usDollar))),
    ("fbc 12 50", .money(.malformed("12 50"))), ("fbc 1 500", .money(.malformed("1 500"))),
    ("fbc 12,50", .money(.malformed("12,50"))), ("fbc", .missingAmount("FBC")),
    ("kittens 5", .unknownKind("kittens")), ("fb 5", .unknownKind("fb")),
    ("fbc -5", .unknownKind("fbc -5")),
    ("fbc 120€", .money(.unknownRate(Currency("EUR") ?? .usDollar))),
    ("fbc ten", .unknownKind("fbc ten")), ("fbc 5 kittens", .unknownKind("kittens")),
  ])
  func `what can't be read is named`(_ text: String, _ error: GestureError) {
    #expect(throws: error) { try readings().gestures(text) }
  }

  @Test func `an amount alone is a delight where there is no complaint`() throws {
    let gestures = try readings().gestures("$40", bareAmount: .delight)
    #expect(gestures.map { $0.written(besides: .usDollar) } == ["WOW:40.00"])
  }

  @Test func `every kind is found by its name in each language`() throws {
    for words in [DeskWords.english, .german] {
      for kind in GestureKind.allCases {
        let found = try readings(words).gestures("\(words.terms.gesture(kind)) 5")
        #expect(found.map(\.kind) == [kind], "\(words.terms.gesture(kind))")
      }
    }
  }
}
