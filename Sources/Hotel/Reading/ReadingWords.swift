/// What a language calls days, times and things that are given: what a reading knows besides ISO 8601 and codes.
package struct ReadingWords: Sendable {
  /// Before a time of day: `at 14:20`.
  let at: Set<String>
  /// Behind the hour: `14 Uhr`.
  let clock: Set<String>
  let beforeNoon: Set<String>
  let afterNoon: Set<String>
  /// Times of day that have a name, in minutes after midnight.
  let times: [String: Int]
  /// Days that are so many days away from today.
  let days: [String: Int]
  /// Parts of a day that are said with it; in the later ones `8` is 20:00.
  let mornings: Set<String>
  let evenings: Set<String>
  let nights: Set<String>
  /// Before a number of days, and behind it: `in 3 days`.
  let within: Set<String>
  let dayCount: Set<String>
  /// Said before a date and of no meaning: `on 16 October`.
  let fillers: Set<String>
  /// Names of the months, each in all its forms, from January on; and of the weekdays from Monday on.
  let months: [Set<String>]
  let weekdays: [Set<String>]
  /// Between two gifts: `fbc 120 and amn 40`.
  let and: Set<String>
  /// What else the kinds of gifts are called.
  let gestures: [String: GestureKind]

  /// The words as a language lists them.
  ///
  /// Months and weekdays stand each with its forms apart by blanks; a kind of gift with what else it
  /// is called apart by commas, beside what it is named.
  package init(
    at: Set<String>,
    clock: Set<String>,
    beforeNoon: Set<String> = [],
    afterNoon: Set<String> = [],
    times: [String: Int],
    days: [String: Int],
    mornings: Set<String>,
    evenings: Set<String>,
    nights: Set<String>,
    within: Set<String>,
    dayCount: Set<String>,
    fillers: Set<String>,
    months: [String],
    weekdays: [String],
    and: Set<String>,
    gestures: [GestureKind: String],
    named: (GestureKind) -> String
  ) {
    self.at = folded(at)
    self.clock = folded(clock)
    self.beforeNoon = folded(beforeNoon)
    self.afterNoon = folded(afterNoon)
    self.times = numbers(times)
    self.days = numbers(days)
    self.mornings = folded(mornings)
    self.evenings = folded(evenings)
    self.nights = folded(nights)
    self.within = folded(within)
    self.dayCount = folded(dayCount)
    self.fillers = folded(fillers)
    self.months = forms(months)
    self.weekdays = forms(weekdays)
    self.and = folded(and)
    self.gestures = kinds(gestures, named: named)
  }
}

private func folded(_ words: Set<String>) -> Set<String> { Set(words.map { $0.folded() }) }

private func forms(_ names: [String]) -> [Set<String>] {
  names.map { Set($0.split(separator: " ").map { String($0).folded() }) }
}

private func numbers(_ words: [String: Int]) -> [String: Int] {
  Dictionary(words.map { ($0.folded(), $1) }) { first, _ in first }
}

/// What people call a gift, and which kind it is.
private func kinds(
  _ gestures: [GestureKind: String],
  named: (GestureKind) -> String
) -> [String: GestureKind] {
  var kinds: [String: GestureKind] = [:]
  for (kind, words) in gestures {
    for word in words.split(separator: ",") { kinds[String(word).trimmed.folded()] = kind }
  }
  for kind in GestureKind.allCases { kinds[named(kind).folded()] = kind }
  return kinds
}

/// Which signs part the thousands and the decimals of a number.
package struct NumberMarks: Hashable, Sendable {
  package let decimal: Character
  package let grouping: Character

  package init(decimal: Character, grouping: Character) {
    self.decimal = decimal
    self.grouping = grouping
  }

  /// As in `1,234.50`.
  package static let english = NumberMarks(decimal: ".", grouping: ",")
}

/// Why a day or a time can't be read.
package enum ReadingError: Error, Hashable {
  case notUnderstood(String)
  /// It is read, and can't be meant: too late, too early, too far away.
  case notInFuture(String)
  case notInPast(String)
  case tooFar(String)
}

/// Where what is typed is looked for: behind, or ahead.
package enum ReadingDirection: Sendable {
  case past, future
}
