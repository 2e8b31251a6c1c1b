/// Digits of any script that stand together in a text, in the groups in which they were written.
struct DigitRun {
  private(set) var groups: [[UInt8]] = []
  private(set) var followsPlus = false

  /// A number with its country code, at most 15 digits long (ITU-T E.164); a card with fifteen of
  /// them would be one behind a plus sign.
  var isTelephone: Bool {
    followsPlus && groups.reduce(0) { $0 + $1.count } <= 14
  }

  /// The runs of a text; dates in it part one run from the next.
  static func all(in text: String) -> [DigitRun] {
    var scanner = Scanner()
    for scalar in text.unicodeScalars { scanner.read(scalar) }
    scanner.end()
    return scanner.runs
  }

  /// At most so many characters stand between two groups of one number.
  private static let widestGap = 3

  private struct Scanner {
    var runs: [DigitRun] = []
    private var run = DigitRun()
    private var group: [UInt8] = []
    private var gap: [Unicode.Scalar] = []

    mutating func read(_ scalar: Unicode.Scalar) {
      if let digit = DigitRun.digit(scalar) {
        if !gap.isEmpty { closeGroup() }
        gap = []
        if run.groups.isEmpty, group.isEmpty { run.followsPlus = hasSeenPlus }
        group.append(digit)
      } else if DigitRun.isSeparator(scalar), !group.isEmpty, gap.count < DigitRun.widestGap,
        !(gap.last == "," && scalar.properties.isWhitespace)
      {
        gap.append(scalar)
      } else {
        end()
      }
      hasSeenPlus = scalar == "+" || scalar == "＋"
    }

    private var hasSeenPlus = false

    mutating func end() {
      closeGroup()
      if !run.groups.isEmpty { runs.append(run) }
      run = DigitRun()
      gap = []
    }

    private mutating func closeGroup() {
      if !group.isEmpty { run.groups.append(group) }
      group = []
      guard DigitRun.endsWithDate(run.groups) else { return }
      run.groups.removeLast(3)
      if !run.groups.isEmpty { runs.append(run) }
      run = DigitRun()
    }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return scalar.isDigit ? UInt8(scalar.value) - UInt8(ascii: "0") : nil }
    guard let value = scalar.properties.numericValue, scalar.properties.numericType == .decimal
    else {
      return nil
    }
    return UInt8(value)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "/", "_", "·", ",", ":", "*", "|", " ", "\t"..."\r": true
    case "\0"..."\u{7F}": false
    default:
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
        || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// `2026 05 14`, `14 5 2026` or `5 14 2026`, of this century or the last.
  private static func endsWithDate(_ groups: [[UInt8]]) -> Bool {
    let sizes = groups.suffix(3).map(\.count)
    guard sizes.count == 3, sizes.allSatisfy({ $0 <= 4 }) else { return false }
    let numbers = groups.suffix(3).map { $0.reduce(0) { $0 * 10 + Int($1) } }
    let isLong = { (place: Int) in sizes[place] == 4 && (1900...2099).contains(numbers[place]) }
    if isLong(0), sizes[1] <= 2, sizes[2] <= 2 {
      return Day(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }
    guard isLong(2), sizes[0] <= 2, sizes[1] <= 2 else { return false }
    return Day(year: numbers[2], month: numbers[1], day: numbers[0]) != nil
      || Day(year: numbers[2], month: numbers[0], day: numbers[1]) != nil
  }
}
