/// A time on the hotel's own clock by which something shall be done.
package struct DueTime: Hashable, Comparable, Sendable {
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

  /// What was typed: `18:00` is the next time the clock shows it, `2026-10-15T06:00` that very
  /// minute; nothing when the text is neither.
  package init?(_ text: String, after now: DueTime) {
    let bytes = Array(text.trimmed.utf8)
    guard bytes.count > 10 else {
      guard let minutes = DueTime.minutes(of: bytes[...]) else { return nil }
      let isPast = minutes < now.minutes
      self.init(day: isPast ? now.day.adding(days: 1) : now.day, minutes: minutes)
      return
    }
    guard [UInt8(ascii: "T"), UInt8(ascii: " ")].contains(bytes[10]),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      let minutes = DueTime.minutes(of: bytes[11...])
    else {
      return nil
    }
    self.init(day: day, minutes: minutes)
  }

  package static func < (left: DueTime, right: DueTime) -> Bool {
    (left.day, left.minutes) < (right.day, right.minutes)
  }

  private static func minutes(of text: ArraySlice<UInt8>) -> Int? {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) }),
      let hour = Int(String(decoding: parts[0], as: UTF8.self)), hour < 24,
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), minute < 60
    else {
      return nil
    }
    return hour * 60 + minute
  }
}
