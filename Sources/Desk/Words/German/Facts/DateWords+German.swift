import Hotel

extension DateWords {
  static let german = DateWords(
    short: DateWords.germanDate,
    full: { "\(germanDate($0)) \($0.parts.year)" },
    long: { "\(germanWeekdays[$0.weekday]) \(germanDate($0)) \($0.parts.year)" },
    weekday: { germanWeekdays[$0.weekday] },
    ordinal: { "\($0)." }
  )

  private static let germanWeekdays = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  private static let germanMonths = [
    "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
  ]

  @Sendable private static func germanDate(_ day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(number). \(germanMonths[month - 1])"
  }
}
