/// A minute on the hotel's clock.
package struct LocalTime: Hashable, Comparable, Sendable {
  package let day: Day
  /// Minutes after midnight.
  package let minutes: Int

  package init(day: Day, minutes: Int) {
    self.day = day
    self.minutes = minutes
  }

  /// What a clock shows.
  package init(_ local: (day: Day, minutes: Int)) {
    self.init(day: local.day, minutes: local.minutes)
  }

  /// The moment at which a clock with the offset from UTC shows it.
  package func instant(offset: Int) -> Instant {
    Instant(day: day, hour: minutes / 60, minute: minutes % 60, offset: offset)
  }

  /// So many minutes later; earlier, when there are fewer than none.
  package func adding(minutes more: Int) -> LocalTime {
    let sum = minutes + more
    let days = sum >= 0 ? sum / 1440 : (sum - 1439) / 1440
    return LocalTime(day: day.adding(days: days), minutes: sum - days * 1440)
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minutes) < (right.day, right.minutes)
  }
}
