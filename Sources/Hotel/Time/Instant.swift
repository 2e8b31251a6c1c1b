/// A moment, in milliseconds since 1970 UTC.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// The moment at which a clock with the offset from UTC shows this date and time of day.
  package init(day: Day, hour: Int, minute: Int, second: Int = 0, offset: Int = 0) {
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset)
    milliseconds = seconds * 1000
  }

  /// An ISO 8601 moment (`2026-05-14`, `2026-05-14T09:30`, `…:00Z`, `…+02:00`), or nothing.
  ///
  /// - Parameters:
  ///   - text: what was written.
  ///   - offset: seconds east of UTC that a text without a zone means.
  package init?(_ text: String, offset: Int = 0) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)) else {
      return nil
    }
    guard bytes.count > 10 else {
      self.init(day: day, hour: 0, minute: 0, offset: offset)
      return
    }
    guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else { return nil }
    var rest = bytes[11...]
    guard let zone = Instant.cutZone(from: &rest, offset: offset) else { return nil }
    if let point = rest.firstIndex(of: UInt8(ascii: ".")) {
      let fraction = rest[(point + 1)...]
      guard (1...9).contains(fraction.count), fraction.allSatisfy(\.isDigit) else { return nil }
      rest = rest[..<point]
    }
    let fields = rest.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap { field in
      field.count == 2 && field.allSatisfy(\.isDigit)
        ? Int(String(decoding: field, as: UTF8.self)) : nil
    }
    guard fields.count == numbers.count, (2...3).contains(numbers.count),
      (0...23).contains(numbers[0]), (0...59).contains(numbers[1]),
      (0...59).contains(numbers.count == 3 ? numbers[2] : 0)
    else {
      return nil
    }
    let second = numbers.count == 3 ? numbers[2] : 0
    self.init(day: day, hour: numbers[0], minute: numbers[1], second: second, offset: zone)
  }

  /// The date, and the minutes after midnight, on a clock with the offset from UTC.
  package func local(offset: Int) -> (day: Day, minutes: Int) {
    let seconds = (milliseconds + Int64(offset) * 1000).flooredQuotient(by: 1000)
    let day = seconds.flooredQuotient(by: 86_400)
    return (Day(number: Int32(clamping: day)), Int(seconds - day * 86_400) / 60)
  }

  package var description: String {
    let (day, minutes) = local(offset: 0)
    let seconds = milliseconds.flooredQuotient(by: 1000)
    let second = Int(seconds - seconds.flooredQuotient(by: 60) * 60)
    return "\(day)T" + timeOfDay(minutes) + ":" + padded(second, 2) + "Z"
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  private static func cutZone(from rest: inout ArraySlice<UInt8>, offset: Int) -> Int? {
    if rest.last == UInt8(ascii: "Z") {
      rest.removeLast()
      return 0
    }
    guard
      let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") })
    else {
      return offset
    }
    let digits = rest[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, let value = Int(String(decoding: digits, as: UTF8.self)), value >= 0,
      value / 100 <= 14, value % 100 < 60
    else {
      return nil
    }
    let seconds = (value / 100 * 60 + value % 100) * 60
    let east = rest[sign] == UInt8(ascii: "+")
    rest = rest[..<sign]
    return east ? seconds : -seconds
  }
}

/// Minutes after midnight as `HH:MM`.
package func timeOfDay(_ minutes: Int) -> String {
  padded(minutes / 60, 2) + ":" + padded(minutes % 60, 2)
}

extension Int64 {
  fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
