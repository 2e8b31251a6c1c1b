import Hotel

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
