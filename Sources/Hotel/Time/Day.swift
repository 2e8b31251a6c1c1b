/// A calendar date without a zone, counted in days since 1 January 1970.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }

  /// The date with these parts, or nothing when the calendar has no such date.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else {
      return nil
    }
    // Years counted from March put the leap day last, so a month's start needs no table.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The date written as `YYYY-MM-DD`, or nothing when the text is not such a date.
  package init?(_ text: String) {
    var positions = text.utf8.makeIterator()
    guard let year = Day.number(of: 4, from: &positions), positions.next() == UInt8(ascii: "-"),
      let month = Day.number(of: 2, from: &positions), positions.next() == UInt8(ascii: "-"),
      let day = Day.number(of: 2, from: &positions), positions.next() == nil
    else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  package init?(_ text: Substring) {
    self.init(String(text))
  }

  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  package var weekday: Int {
    let shifted = (Int(number) + 3) % 7
    return shifted < 0 ? shifted + 7 : shifted
  }

  package var description: String {
    let (year, month, day) = parts
    guard (0...9999).contains(year) else {
      return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
    let dash = UInt8(ascii: "-")
    let digits = [
      digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), dash,
      digit(month / 10), digit(month), dash, digit(day / 10), digit(day),
    ]
    return String(decoding: digits, as: UTF8.self)
  }

  package func adding(days: Int) -> Day {
    Day(number: number + Int32(clamping: days))
  }

  package func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The last digit of a number, as it is written.
  private func digit(_ number: Int) -> UInt8 {
    UInt8(ascii: "0") + UInt8(number % 10)
  }

  /// The next so many digits as a number.
  private static func number(
    of count: Int,
    from positions: inout String.UTF8View.Iterator
  ) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let digit = positions.next(), digit.isDigit else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}

/// The number in decimal digits with leading zeros up to the width.
package func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
