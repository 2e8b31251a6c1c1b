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
