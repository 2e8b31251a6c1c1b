/// Reads a time of day, with a day or without one: `14:20`, `8pm`, `14 Uhr`, `yesterday 22:30`,
/// `16 Oct 06:00`, `2026-10-15T06:00`.
///
/// Without a day it is the last time, or the next, that the hotel's clock showed it or will: at half
/// past midnight `23:50` is forty minutes ago.
package struct TimeReading: Sendable {
  private let now: LocalTime
  private let direction: ReadingDirection
  private let days: DayReading

  /// Clocks differ; so many minutes ahead are still now.
  package static let tolerance = 10

  package init(
    at now: LocalTime,
    _ direction: ReadingDirection,
    reach: Int,
    country: String,
    _ words: [ReadingWords]
  ) {
    self.now = now
    self.direction = direction
    days = DayReading(from: now.day, direction, reach: reach, country: country, words)
  }

  private var words: [ReadingWords] { days.words }

  /// The time that is meant.
  package func time(_ text: String) throws(ReadingError) -> LocalTime {
    guard let time = found(in: DayReading.tokens(of: text), mayBeBare: true) else {
      throw .notUnderstood(text)
    }
    // What is due may be overdue already; what happened can't be to come.
    if direction == .past, time > now.adding(minutes: TimeReading.tolerance) {
      throw .notInFuture(text)
    }
    guard abs(time.day.days(since: now.day)) <= days.reach else { throw .tooFar(text) }
    return time
  }

  /// A time at a sentence's end.
  package struct Trailing: Sendable {
    /// The sentence without it.
    package let rest: String
    /// How it was said.
    package let text: String
    package let time: LocalTime
  }

  /// A time at the end of a sentence: `… at 14:20`, `… yesterday at 22:30`.
  ///
  /// Where two times are told nobody knows which is meant.
  package func trailing(_ sentence: String) -> Trailing? {
    let parts = sentence.split(separator: " ")
    guard parts.count > 2 else { return nil }
    for length in stride(from: min(6, parts.count - 1), through: 2, by: -1) {
      let suffix = parts.suffix(length).map { $0.lowercased() }
      guard begins(suffix[0]), let time = found(in: suffix, mayBeBare: false),
        time <= now.adding(minutes: TimeReading.tolerance)
      else {
        continue
      }
      let rest = parts.dropLast(length)
      guard !tellsTime(rest) else { return nil }
      let said = parts.suffix(length).filter { word in
        !words.contains { $0.at.contains(String(word).folded()) }
      }
      return Trailing(
        rest: rest.joined(separator: " "),
        text: said.joined(separator: " "),
        time: time
      )
    }
    return nil
  }

  /// Whether a time may begin with the word.
  private func begins(_ token: String) -> Bool {
    let word = token.folded()
    return words.contains { words in
      words.at.contains(word) || words.days[word] != nil
        || words.weekdays.contains { $0.contains(word) }
    }
  }

  /// `at` and a time somewhere in the sentence.
  private func tellsTime(_ parts: ArraySlice<Substring>) -> Bool {
    zip(parts, parts.dropFirst()).contains { one, two in
      words.contains { $0.at.contains(String(one).folded()) }
        && minutes(of: [two.lowercased()], mayBeBare: false) != nil
    }
  }

  /// The time that the words tell; bare ones are four digits, or an hour alone.
  private func found(in tokens: [String], mayBeBare: Bool) -> LocalTime? {
    if tokens.count == 1, let iso = isoTime(tokens[0]) { return iso }
    let tokens = tokens.filter { token in !words.contains { $0.at.contains(token.folded()) } }
    // The time stands before the day or behind it, in up to three words.
    for count in 1...3 where count <= tokens.count {
      let (last, rest) = (Array(tokens.suffix(count)), Array(tokens.dropLast(count)))
      if let minutes = minutes(of: last, mayBeBare: mayBeBare),
        let time = time(minutes, on: rest)
      {
        return time
      }
      let (first, others) = (Array(tokens.prefix(count)), Array(tokens.dropFirst(count)))
      if !others.isEmpty, let minutes = minutes(of: first, mayBeBare: mayBeBare),
        let time = time(minutes, on: others)
      {
        return time
      }
    }
    return nil
  }

  private func isoTime(_ token: String) -> LocalTime? {
    guard token.count > 10, let day = Day(token.prefix(10)),
      ["t", " "].contains(token.dropFirst(10).prefix(1)),
      let minutes = TimeReading.clock(String(token.dropFirst(11)), ":")
    else {
      return nil
    }
    return LocalTime(day: day, minutes: minutes)
  }

  /// A time of day on the day that the other words mean.
  private func time(_ minutes: Int, on tokens: [String]) -> LocalTime? {
    var (tokens, minutes, isNextDay) = (tokens, minutes, false)
    // `yesterday evening`, `this morning`; the small hours of `last night` are this day's.
    if let last = tokens.last?.folded(), tokens.count <= 2 {
      let isNight = words.contains { $0.nights.contains(last) }
      if isNight || words.contains(where: { $0.evenings.contains(last) }) {
        if (300..<720).contains(minutes) { minutes += 720 }
        isNextDay = isNight && minutes < 300
        tokens.removeLast()
      } else if words.contains(where: { $0.mornings.contains(last) }) {
        tokens.removeLast()
      }
    }
    guard !tokens.isEmpty else { return nearest(minutes) }
    return days.found(in: tokens).map { day in
      LocalTime(day: isNextDay ? day.adding(days: 1) : day, minutes: minutes)
    }
  }

  private func nearest(_ minutes: Int) -> LocalTime {
    let today = LocalTime(day: now.day, minutes: minutes)
    switch direction {
    case .past:
      let isPast = today <= now.adding(minutes: TimeReading.tolerance)
      return isPast ? today : today.adding(minutes: -1440)
    case .future: return today >= now ? today : today.adding(minutes: 1440)
    }
  }

  /// Minutes after midnight of `14:20`, `14.20`, `8:15 pm`, `8pm`, `14 Uhr`, `8 Uhr 15`, `noon`.
  private func minutes(of tokens: [String], mayBeBare: Bool) -> Int? {
    guard let first = tokens.first else { return nil }
    let rest = tokens.dropFirst().map { $0.folded() }
    for words in words {
      if rest.isEmpty, let named = words.times[first.folded()] { return named }
      if let half = half(first, rest, words) { return half }
      if let hour = TimeReading.hour(first), let unit = rest.first, words.clock.contains(unit) {
        guard rest.count == 2 else { return rest.count == 1 ? hour * 60 : nil }
        return TimeReading.minute(rest[1]).map { hour * 60 + $0 }
      }
      if rest.count == 1, words.clock.contains(rest[0]) {
        return TimeReading.clock(first, ":") ?? TimeReading.clock(first, ".")
      }
    }
    guard rest.isEmpty else { return nil }
    if let colon = TimeReading.clock(first, ":") { return colon }
    guard mayBeBare else { return nil }
    if first.count == 4, let hour = TimeReading.hour(String(first.prefix(2))),
      let minute = TimeReading.minute(String(first.suffix(2)))
    {
      return hour * 60 + minute
    }
    return TimeReading.clock(first, ".") ?? TimeReading.clock(first, "h")
  }

  /// `8pm`, `8:15 pm`.
  private func half(_ first: String, _ rest: [String], _ words: ReadingWords) -> Int? {
    for (halves, noon) in [(words.beforeNoon, 0), (words.afterNoon, 720)] {
      var digits: String?
      if rest.count == 1, halves.contains(rest[0]) { digits = first }
      if rest.isEmpty, let ending = halves.first(where: { first.hasSuffix($0) }) {
        digits = String(first.dropLast(ending.count))
      }
      guard let digits else { continue }
      let minutes = TimeReading.clock(digits, ":") ?? TimeReading.hour(digits).map { $0 * 60 }
      guard let minutes, (60..<780).contains(minutes) else { return nil }
      return minutes % 720 + noon
    }
    return nil
  }

  private static func clock(_ text: String, _ mark: Character) -> Int? {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = hour(String(parts[0])),
      let minute = minute(String(parts[1]))
    else {
      return nil
    }
    return hour * 60 + minute
  }

  private static func hour(_ text: String) -> Int? {
    guard (1...2).contains(text.utf8.count), text.utf8.allSatisfy(\.isDigit), let hour = Int(text),
      hour < 24
    else {
      return nil
    }
    return hour
  }

  private static func minute(_ text: String) -> Int? {
    guard text.utf8.count == 2, text.utf8.allSatisfy(\.isDigit), let minute = Int(text),
      minute < 60
    else {
      return nil
    }
    return minute
  }
}
