/// Digits of any script that stand together in a text, in the groups in which they were written.
struct DigitRun {
  private(set) var groups: [[UInt8]] = []
  private(set) var followsPlus = false

  /// A number with its country code, at most 15 digits long (ITU-T E.164); a card with fifteen of
  /// them would be one behind a plus sign.
  var isTelephone: Bool {
    followsPlus && groups.reduce(0) { $0 + $1.count } <= 14
  }

  /// The runs of a text; dates in it part one run from the next, unless they are to stay.
  static func all(in text: String, withDates: Bool = false) -> [DigitRun] {
    var scanner = Scanner(keepsDates: withDates)
    for scalar in text.unicodeScalars where !isUnseen(scalar) { scanner.read(scalar) }
    scanner.end()
    return scanner.runs
  }

  /// The groups of four digits, or of one, that stand together with the same few letters between
  /// all of them: `4111x1111x1111x1111`.
  static func filled(in text: String) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var (digits, group): ([UInt8], [UInt8]) = ([], [])
    var (filler, gap): ([Unicode.Scalar]?, [Unicode.Scalar]) = (nil, [])
    func close() {
      if !group.isEmpty { digits += group }
      let isFilled = filler?.contains { $0.properties.isAlphabetic } == true
      if isFilled, digits.count >= 13 { found.append(digits) }
      (digits, group, filler, gap) = ([], [], nil, [])
    }
    for scalar in text.unicodeScalars where !isUnseen(scalar) {
      guard let digit = digit(scalar) else {
        gap.append(scalar)
        if gap.count > widestGap { close() }
        continue
      }
      if !gap.isEmpty, !group.isEmpty {
        let isRegular = (filler ?? gap) == gap && [1, 4].contains(group.count)
        if isRegular { (digits, filler) = (digits + group, gap) } else { close() }
        group = []
      }
      gap = []
      group.append(digit)
    }
    close()
    return found
  }

  /// It takes no place between two digits, however many of it there are: joiners, variation
  /// selectors, and marks that strike a digit through or put it in a box.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0xAD else { return false }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return true }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// At most so many characters stand between two groups of one number.
  private static let widestGap = 3

  private struct Scanner {
    let keepsDates: Bool
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

    init(keepsDates: Bool) {
      self.keepsDates = keepsDates
    }

    mutating func end() {
      closeGroup()
      if !run.groups.isEmpty { runs.append(run) }
      run = DigitRun()
      gap = []
    }

    private mutating func closeGroup() {
      if !group.isEmpty { run.groups.append(group) }
      group = []
      guard !keepsDates, DigitRun.endsWithDate(run.groups) else { return }
      run.groups.removeLast(3)
      if !run.groups.isEmpty { runs.append(run) }
      run = DigitRun()
    }
  }

  static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII { return scalar.isDigit ? UInt8(scalar.value) - UInt8(ascii: "0") : nil }
    // Digits in circles and above the line are no decimals to Unicode, and digits to everybody else.
    let properties = scalar.properties
    guard let value = properties.numericValue, (0...9).contains(value),
      properties.numericType == .decimal || properties.numericType == .digit
    else {
      return nil
    }
    return UInt8(value)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "/", "_", ",", ":", "*", "|", " ", "\t"..."\r": true
    case "\\", "~", "=", "#", "'", "\"", "(", ")", "[", "]", "{", "}", "<", ">", "^", "`": true
    case "\0"..."\u{7F}": false
    default:
      scalar.properties.isWhitespace || isMark(scalar.properties.generalCategory)
    }
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .dashPunctuation, .otherPunctuation, .connectorPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherSymbol, .mathSymbol,
      .modifierSymbol:
      true
    default: false
    }
  }

  /// `2026 05 14`, `14 5 2026` or `5 14 2026`, of this century or the last.
  private static func endsWithDate(_ groups: [[UInt8]]) -> Bool {
    let sizes = groups.suffix(3).map(\.count)
    guard sizes.count == 3, sizes.allSatisfy({ $0 <= 4 }) else { return false }
    let numbers = groups.suffix(3).map { $0.reduce(0) { $0 * 10 + Int($1) } }
    let isLong = { (position: Int) in
      sizes[position] == 4 && (1900...2099).contains(numbers[position])
    }
    if isLong(0), sizes[1] <= 2, sizes[2] <= 2 {
      return Day(year: numbers[0], month: numbers[1], day: numbers[2]) != nil
    }
    guard isLong(2), sizes[0] <= 2, sizes[1] <= 2 else { return false }
    return Day(year: numbers[2], month: numbers[1], day: numbers[0]) != nil
      || Day(year: numbers[2], month: numbers[0], day: numbers[1]) != nil
  }
}
