/// A date of birth that was typed into the look-up, alone or beside a name.
struct TypedBirthDate: Hashable {
  /// The days that may be meant: `3/4/1980` is one of two.
  let days: [Day]
  /// What was typed besides.
  let rest: String

  /// Reads `1980-05-14`, `14.5.1980`, `5/14/1980`; nothing when no such date is in the text.
  init?(_ text: String) {
    guard text.utf8.count(where: \.isDigit) >= 6 else { return nil }
    let words = text.split(separator: " ")
    let dates = words.map { TypedBirthDate.days(of: $0) }
    guard let place = dates.firstIndex(where: { !$0.isEmpty }) else { return nil }
    days = dates[place]
    rest = words.enumerated().filter { $0.offset != place }.map { String($0.element) }
      .joined(separator: " ")
  }

  private static func days(of word: Substring) -> [Day] {
    let parts = word.split(omittingEmptySubsequences: false) { [".", "/", "-"].contains($0) }
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
      parts[1].utf8.count <= 2
    else {
      return []
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return [] }
    let isYearFirst = parts[0].utf8.count == 4 && parts[2].utf8.count <= 2
    let isYearLast = parts[2].utf8.count == 4 && parts[0].utf8.count <= 2
    guard isYearFirst || isYearLast, (1900...2100).contains(numbers[isYearFirst ? 0 : 2]) else {
      return []
    }
    let orders =
      isYearFirst
      ? [(numbers[0], numbers[1], numbers[2])]
      : [(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])]
    let days = orders.compactMap { Day(year: $0.0, month: $0.1, day: $0.2) }
    // A dot is never American.
    return Array(Set(word.contains(".") ? Array(days.prefix(1)) : days)).sorted()
  }
}
