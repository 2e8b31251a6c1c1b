/// Keeps payment data out of free text: out of the store, the log, the undo and the draft.
package enum NoteGuard {
  /// What must not be kept.
  package enum Finding: Error, Hashable, Sendable {
    case cardNumber
    case securityCode
  }

  /// The payment data in the text, if any.
  package static func finding(in text: String) -> Finding? {
    if containsCardNumber(text) { return .cardNumber }
    return containsSecurityCode(text) ? .securityCode : nil
  }

  /// Runs of 13 to 19 digits, whatever stands between them, with an issuer's prefix and Luhn's sum.
  private static func containsCardNumber(_ text: String) -> Bool {
    var run: [UInt8] = []
    var blanks = 0
    for scalar in text.unicodeScalars {
      if let value = digit(scalar) {
        run.append(value)
        blanks = 0
      } else if isSeparator(scalar), !run.isEmpty, blanks < 3 {
        blanks += 1
      } else {
        if holdsCard(run) { return true }
        run.removeAll(keepingCapacity: true)
        blanks = 0
      }
    }
    return holdsCard(run)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard let value = scalar.properties.numericValue, scalar.properties.numericType == .decimal
    else {
      return nil
    }
    return UInt8(value)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", "/", "_", "·", ",", ":", "*", "|": true
    default:
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
        || scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func holdsCard(_ digits: [UInt8]) -> Bool {
    guard digits.count >= 13 else { return false }
    // A phone number's "+" or "00" makes a longer run than any card; look at whole windows only
    // when the run is longer than a card, else at the run itself.
    if digits.count <= 19 { return isCard(digits[...]) }
    for start in 0...(digits.count - 13) {
      for length in [16, 15, 14, 13, 19] where start + length <= digits.count {
        if isCard(digits[start..<(start + length)]) { return true }
      }
    }
    return false
  }

  private static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
    isIssued(digits) && passesLuhn(digits)
  }

  /// Prefix and length belong together for every large issuer (ISO/IEC 7812 ranges).
  private static func isIssued(_ digits: ArraySlice<UInt8>) -> Bool {
    let six = digits.prefix(6).reduce(0) { $0 * 10 + Int($1) }
    let length = digits.count
    switch six {
    case 400_000..<500_000: return [13, 16, 19].contains(length)
    case 510_000..<560_000, 222_100..<272_100: return length == 16
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

  private static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    for (index, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * (index.isMultiple(of: 2) ? 1 : 2)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10) && digits.contains { $0 != 0 }
  }

  /// A three- or four-digit number right after the name of the code on a card's back.
  private static func containsSecurityCode(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let names: Set<Substring> = ["cvv", "cvv2", "cvc", "cvc2", "csc", "cid"]
    let fillers: Set<Substring> = ["is", "code", "no", "number", "card", "the"]
    for (index, word) in words.enumerated() {
      if let name = names.first(where: { word.hasPrefix($0) && word.count > $0.count }),
        isShortNumber(word.dropFirst(name.count))
      {
        return true
      }
      guard names.contains(word) || (word == "security" && index + 1 < words.count && words[index + 1] == "code")
      else {
        continue
      }
      if let next = words[(index + 1)...].first(where: { !fillers.contains($0) }),
        isShortNumber(next)
      {
        return true
      }
    }
    return false
  }

  private static func isShortNumber(_ word: Substring) -> Bool {
    (3...4).contains(word.count) && word.unicodeScalars.allSatisfy { digit($0) != nil }
  }
}
