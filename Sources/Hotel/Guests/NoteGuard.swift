/// Keeps payment data out of free text: out of the store, the log, the undo and the draft.
package enum NoteGuard {
  /// What must not be kept.
  package enum Finding: Error, Hashable, Sendable {
    case cardNumber
    case securityCode
  }

  /// The payment data in the text, if any.
  package static func finding(in text: String) -> Finding? {
    let plain = plainDigits(of: text)
    let digits = plain ?? text.unicodeScalars.count(where: isDigit)
    guard digits >= shortestCode else { return nil }
    if digits >= shortestCard, holdsCard(text) { return .cardNumber }
    // Only the Latin names have a quick test.
    return (plain == nil || SecurityCode.mayBeNamed(in: text)) && SecurityCode.stands(in: text)
      ? .securityCode : nil
  }

  /// The card number that is spread over neighbouring fields of one form, if any.
  package static func finding(across fields: [String]) -> Finding? {
    let digits = fields.reduce(0) { sum, field in
      sum + (plainDigits(of: field) ?? field.unicodeScalars.count(where: isDigit))
    }
    guard digits >= shortestCard else { return nil }
    return holdsCard(fields.filter { !$0.isEmpty }.joined(separator: " ")) ? .cardNumber : nil
  }

  private static func holdsCard(_ text: String) -> Bool {
    let text = BankAccount.removed(from: text)
    return DigitRun.all(in: text).contains(where: holdsCard)
      || DigitRun.all(in: text, withDates: true).contains(where: holdsCardInFours)
      || DigitRun.filled(in: text).contains(where: isCard)
      || SplitCard.candidates(in: text).contains(where: isCard)
  }

  /// Four groups of four that are a card, though the last of them begins a date: `… 2012 12/27`.
  private static func holdsCardInFours(_ run: DigitRun) -> Bool {
    guard !run.isTelephone, run.groups.count > 4 else { return false }
    return (0...run.groups.count - 4).contains { start in
      let groups = run.groups[start..<start + 4]
      return groups.allSatisfy { $0.count == 4 } && !isRoomList(groups)
        && isCard(Array(groups.joined()))
    }
  }

  /// A card's number with the month in which it ends written on to it: `41…11` and `1227`, `12/27`.
  private static func isCardWithExpiry(_ digits: [UInt8], before next: [UInt8]?) -> Bool {
    [15, 16].contains { length in
      guard digits.count > length, isCard(Array(digits.prefix(length))) else { return false }
      let rest = digits.dropFirst(length).map(Int.init)
      guard rest.count >= 2, (1...12).contains(rest[0] * 10 + rest[1]) else { return false }
      switch rest.count {
      case 2: return next.map { [2, 4].contains($0.count) } == true
      // The year, and the code behind it.
      case 4, 7: return (20...49).contains(rest[2] * 10 + rest[3])
      case 6: return rest[2] == 2 && rest[3] == 0
      default: return false
      }
    }
  }

  /// With fewer digits a text holds neither a code nor a card: most texts are done at the count.
  private static let shortestCode = 3
  private static let shortestCard = 13

  /// How many digits a text of ASCII alone has; nothing for any other text.
  private static func plainDigits(of text: String) -> Int? {
    var digits = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte.isDigit { digits += 1 }
    }
    return digits
  }

  /// The first digits of Unicode after the plain ones stand above the line; the ideographs of East Asia
  /// and the Korean syllables have none among them.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0xB2: scalar.isDigit
    case 0x3000...0x9FFF, 0xAC00...0xD7A3: false
    default: scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
    }
  }

  /// Any neighbouring groups that look like a card among other numbers, or the whole run.
  private static func holdsCard(_ run: DigitRun) -> Bool {
    guard !run.isTelephone else { return false }
    let groups = run.groups
    for start in groups.indices {
      let next = start + 1 < groups.count ? groups[start + 1] : nil
      if isCardWithExpiry(groups[start], before: next) { return true }
      var digits: [UInt8] = []
      for end in start..<groups.count {
        digits += groups[end]
        guard digits.count <= 19 else { break }
        let sizes = groups[start...end].map(\.count)
        if isRoomList(groups[start...end]) { continue }
        let isWhole = sizes.count == groups.count
        if isUsual(sizes, isWhole: isWhole) || isWhole && digits.count > 15, isCard(digits) {
          return true
        }
      }
    }
    return false
  }

  /// How a card's digits are grouped: by four and more, one by one, evenly, or as Visa's first
  /// cards; telephone numbers side by side are not.
  private static func isUsual(_ sizes: [Int], isWhole: Bool) -> Bool {
    guard let first = sizes.first else { return false }
    if sizes.dropLast().allSatisfy({ $0 >= 4 }) || sizes.allSatisfy({ $0 == 1 }) { return true }
    return isWhole && (sizes.dropLast().allSatisfy { $0 == first } || sizes == [4, 3, 3, 3])
  }

  /// Different numbers of four digits on one floor or two; a card's groups are no neighbours.
  private static func isRoomList(_ groups: ArraySlice<[UInt8]>) -> Bool {
    groups.count == 4 && Set(groups).count == 4
      && groups.allSatisfy { $0.count == 4 && $0.prefix(2) == groups.first?.prefix(2) }
  }

  private static func isCard(_ digits: [UInt8]) -> Bool {
    digits.count >= shortestCard && isIssued(digits) && passesLuhn(digits)
      && !isChineseIdentity(digits)
  }

  /// Prefix and length belong together for every large issuer (ISO/IEC 7812 ranges).
  private static func isIssued(_ digits: [UInt8]) -> Bool {
    let six = digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
    let length = digits.count
    switch six {
    case 400_000..<500_000: return [13, 16, 19].contains(length)
    case 510_000..<560_000, 222_100..<272_100: return length == 16
    // Mir, Troy, RuPay, Hipercard, Uzcard and Humo.
    case 220_000..<220_500: return (16...19).contains(length)
    case 979_200..<979_300, 606_985..<609_000, 606_282..<606_283, 860_000..<860_100,
      986_000..<986_100:
      return length == 16
    case 340_000..<350_000, 370_000..<380_000: return length == 15
    case 300_000..<306_000, 309_500..<309_600, 360_000..<370_000, 380_000..<400_000:
      return (14...19).contains(length)
    case 352_800..<359_000: return (16...19).contains(length)
    case 601_100..<601_200, 644_000..<660_000, 620_000..<630_000, 810_000..<820_000:
      return (16...19).contains(length)
    case 500_000..<510_000, 560_000..<590_000, 630_000..<640_000, 670_000..<680_000:
      return (13...19).contains(length)
    default: return false
    }
  }

  private static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (index.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10) && digits.contains { $0 != 0 }
  }

  /// A Chinese identity number has 18 digits, of which eight are the birth date.
  private static func isChineseIdentity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18 else { return false }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1) }
    }
    return (1900...2099).contains(number(6..<10))
      && Day(year: number(6..<10), month: number(10..<12), day: number(12..<14)) != nil
  }
}
