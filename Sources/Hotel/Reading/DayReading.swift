/// Reads a date as people type it: `16 Oct`, `24.12.1970`, `10/16`, `tomorrow`, `Friday`, `3`,
/// `2026-10-16`.
package struct DayReading: Sendable {
  let today: Day
  let direction: ReadingDirection
  /// How many days before or behind today it may be.
  let reach: Int
  /// `10/16` is a day in October.
  let isMonthFirst: Bool
  /// The languages that are understood, one's own first.
  let words: [ReadingWords]

  package init(
    from today: Day,
    _ direction: ReadingDirection,
    reach: Int,
    country: String,
    _ words: [ReadingWords]
  ) {
    self.today = today
    self.direction = direction
    self.reach = reach
    isMonthFirst = DayReading.monthFirst.contains(country)
    self.words = words
  }

  /// Countries that write the month before the day (CLDR).
  private static let monthFirst: Set = [
    "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI",
  ]

  /// A reach of so many days is that of a day of birth.
  package static let lifetime = 120 * 366

  /// The day that is meant.
  package func day(_ text: String) throws(ReadingError) -> Day {
    guard let day = found(in: DayReading.tokens(of: text)) else { throw .notUnderstood(text) }
    return try checked(day, text)
  }

  func checked(_ day: Day, _ text: String) throws(ReadingError) -> Day {
    switch direction {
    case .past where day > today: throw .notInFuture(text)
    case .future where day < today: throw .notInPast(text)
    default: break
    }
    guard abs(day.days(since: today)) <= reach else { throw .tooFar(text) }
    return day
  }

  static func tokens(of text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "," }.map { String($0).lowercased() }
  }

  /// The day that all of these words mean together.
  func found(in tokens: [String]) -> Day? {
    let tokens = tokens.filter { token in !words.contains { $0.fillers.contains(token.folded()) } }
    guard let first = tokens.first else { return nil }
    guard tokens.count > 1 else {
      return Day(first) ?? named(first) ?? counted([first]) ?? written(first)
    }
    return counted(tokens) ?? inWords(tokens)
  }

  private func named(_ token: String) -> Day? {
    let word = DayReading.word(token)
    for words in words {
      if let away = words.days[word] { return today.adding(days: away) }
      if let weekday = words.weekdays.firstIndex(where: { $0.contains(word) }) {
        let ahead = (weekday - today.weekday + 7) % 7
        switch direction {
        case .future: return today.adding(days: ahead == 0 ? 7 : ahead)
        case .past: return today.adding(days: ahead == 0 ? 0 : ahead - 7)
        }
      }
    }
    return nil
  }

  /// `3`, `+3`, `in 3 days`: so many days ahead.
  private func counted(_ tokens: [String]) -> Day? {
    guard direction == .future else { return nil }
    var rest = tokens[...]
    if let first = rest.first, words.contains(where: { $0.within.contains(first.folded()) }) {
      rest = rest.dropFirst()
    }
    guard let typed = rest.popFirst() else { return nil }
    if let unit = rest.popFirst() {
      guard words.contains(where: { $0.dayCount.contains(unit.folded()) }) else { return nil }
    }
    let digits = typed.hasPrefix("+") ? typed.dropFirst() : typed[...]
    guard rest.isEmpty, (1...3).contains(digits.count), digits.utf8.allSatisfy(\.isDigit),
      let count = Int(digits)
    else {
      return nil
    }
    return today.adding(days: count)
  }

  /// `24.12.1970`, `24.12.`, `10/16/2026`, `16-10-2026`.
  private func written(_ token: String) -> Day? {
    guard let mark = token.first(where: { [".", "/", "-"].contains($0) }) else { return nil }
    let trimmed = mark == "." && token.last == "." ? String(token.dropLast()) : token
    let parts = trimmed.split(separator: mark, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ DayReading.isNumber($0) }),
      let one = Int(parts[0]), let two = Int(parts[1]), parts[0].count <= 2, parts[1].count <= 2
    else {
      return nil
    }
    let year = parts.count == 3 ? self.year(parts[2]) : nil
    guard parts.count == 2 || year != nil else { return nil }
    // A dot is never American; where one order can't be meant, the other is.
    let isMonthFirst = mark == "/" && isMonthFirst
    let (day, month) = isMonthFirst ? (two, one) : (one, two)
    return self.day(day, month, year)
      ?? (mark == "/" ? self.day(month, day, year) : nil)
  }

  /// `16 October 2026`, `Oct 16`, `16. Okt`, `16th of October`.
  private func inWords(_ tokens: [String]) -> Day? {
    guard (2...3).contains(tokens.count) else { return nil }
    var month: Int?
    var numbers: [String] = []
    for token in tokens {
      let word = DayReading.word(token)
      if let found = words.lazy.compactMap({ words in
        words.months.firstIndex { $0.contains(word) }
      }).first {
        guard month == nil else { return nil }
        month = found + 1
      } else {
        numbers.append(DayReading.ordinal(token))
      }
    }
    guard let month, let first = numbers.first, DayReading.isNumber(first[...]), first.count <= 2,
      let day = Int(first)
    else {
      return nil
    }
    guard numbers.count == 2 else { return self.day(day, month, nil) }
    return year(numbers[1][...]).flatMap { self.day(day, month, $0) }
  }

  /// Without a year the nearest such day in the direction is meant.
  private func day(_ day: Int, _ month: Int, _ year: Int?) -> Day? {
    if let year { return Day(year: year, month: month, day: day) }
    // Of a day of birth the year is never guessed.
    guard reach < DayReading.lifetime else { return nil }
    let thisYear = today.parts.year
    let years =
      switch direction {
      case .past: [thisYear, thisYear - 1]
      case .future: [thisYear, thisYear + 1]
      }
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    return days.first { direction == .past ? $0 <= today : $0 >= today } ?? days.first
  }

  /// Four digits, or two for a year near by: nobody is born in a year of two digits.
  private func year(_ text: Substring) -> Int? {
    guard DayReading.isNumber(text), let number = Int(text) else { return nil }
    if text.count == 4 { return number }
    let near = today.parts.year / 100 * 100 + number
    return text.count == 2 && reach < DayReading.lifetime ? near : nil
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
  }

  /// A word without the dot of its abbreviation.
  private static func word(_ token: String) -> String {
    (token.hasSuffix(".") ? String(token.dropLast()) : token).folded()
  }

  /// `16.`, `16th` as `16`.
  private static func ordinal(_ token: String) -> String {
    for ending in [".", "st", "nd", "rd", "th"] where token.hasSuffix(ending) {
      return String(token.dropLast(ending.count))
    }
    return token
  }
}
