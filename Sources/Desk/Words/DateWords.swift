import Hotel

/// How dates are said at the desk.
struct DateWords: Sendable {
  /// As in `14 May`.
  let short: DayPhrase
  /// As in `14 May 2026`.
  let full: DayPhrase
  /// As in `Thu 14 May 2026`.
  let long: DayPhrase
  /// As in `Thu`.
  let weekday: DayPhrase
  /// A number's place in a row: 1st, 2nd, 3rd, 11th.
  let ordinal: CountPhrase
}

extension DateWords {
  static let english = DateWords(
    short: DateWords.englishDate,
    full: { "\(englishDate($0)) \($0.parts.year)" },
    long: { "\(englishWeekdays[$0.weekday]) \(englishDate($0)) \($0.parts.year)" },
    weekday: { englishWeekdays[$0.weekday] },
    ordinal: DateWords.englishOrdinal
  )

  private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  @Sendable private static func englishDate(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(number) \(englishMonths[month - 1])"
  }

  @Sendable private static func englishOrdinal(_ number: Int) -> String {
    let suffix =
      switch (number % 10, number % 100) {
      case (1, let tens) where tens != 11: "st"
      case (2, let tens) where tens != 12: "nd"
      case (3, let tens) where tens != 13: "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}
