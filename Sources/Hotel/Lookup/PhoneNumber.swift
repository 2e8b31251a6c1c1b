/// A telephone number as people write it: with a way in front of it, a zero that is dialled at home
/// only, and an extension behind it.
package struct PhoneNumber: Hashable, Sendable {
  /// What is dialled from abroad or at home, as it was written.
  package let digits: String
  /// It was written with the way out of a country.
  package let isInternational: Bool
  /// Nothing else stands in the text.
  package let isWhole: Bool

  package init(_ text: String) {
    var bytes = Array(text.trimmed.utf8)[...]
    if text.trimmed.lowercased().hasPrefix("tel:") { bytes = bytes.dropFirst(4) }
    let start = bytes.drop { $0 == UInt8(ascii: " ") }
    isInternational = start.first == UInt8(ascii: "+") || start.starts(with: "00".utf8)
    let end = PhoneNumber.endOfNumber(in: bytes)
    let main = bytes[..<end]
    var digits: [UInt8] = []
    var position = main.startIndex
    while position < main.endIndex {
      // A zero in brackets is dialled at home, and not from abroad.
      if isInternational, main[position...].starts(with: "(0)".utf8) {
        position += 3
        continue
      }
      if main[position].isDigit { digits.append(main[position]) }
      position += 1
    }
    self.digits = String(decoding: digits, as: UTF8.self)
    isWhole =
      !digits.isEmpty && main.allSatisfy { $0.isDigit || PhoneNumber.separators.contains($0) }
      && PhoneNumber.isExtension(bytes[end...])
  }

  /// The ends by which the same number may be kept: as it was written, without the zeros that come
  /// first at home, and without its country.
  package var tails: [String] { PhoneNumber.tails(of: digits, isInternational: isInternational) }

  /// The same of digits alone; so many that a country must be among them are read as if it were.
  package static func tails(of digits: String, isInternational: Bool = false) -> [String] {
    let bare = String(digits.drop { $0 == "0" })
    var tails = [digits]
    if bare.utf8.count < digits.utf8.count, bare.utf8.count >= shortest { tails.append(bare) }
    if isInternational || bare.utf8.count > longestAtHome {
      let rest = bare.utf8.dropFirst(lengthOfCountry(in: bare)).drop { $0 == UInt8(ascii: "0") }
      let national = String(decoding: rest, as: UTF8.self)
      if national.utf8.count >= shortest, !tails.contains(national) { tails.append(national) }
    }
    return tails
  }

  /// Fewer digits tell nobody once something was taken off.
  private static let shortest = 6
  private static let longestAtHome = 10
  private static let separators = Set(" -+()./".utf8)

  /// Where the digits end and an extension may begin: at the first letter behind some of them.
  private static func endOfNumber(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for (position, byte) in zip(bytes.indices, bytes) {
      if byte.isDigit { count += 1 }
      let isMark = byte.isLetter || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";")
      if isMark, count >= shortest { return position }
    }
    return bytes.endIndex
  }

  /// `ext. 22`, `x12`, `;ext=7`, `#4`: a word that says so, and few digits.
  private static func isExtension(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty else { return true }
    let letters = bytes.prefix { !$0.isDigit }
    let rest = bytes.dropFirst(letters.count)
    guard (1...6).contains(rest.count), rest.allSatisfy(\.isDigit) else { return false }
    let word = String(decoding: letters.filter(\.isLetter), as: UTF8.self).lowercased()
    return words.contains(word)
  }

  private static let words: Set = [
    "", "x", "p", "ext", "extn", "extension", "poste", "int", "interno", "dw", "durchwahl", "app",
    "apparat", "anexo", "toestel",
  ]

  /// How many digits the calling code of a country has (ITU-T E.164): one for North America, Russia and
  /// Kazakhstan, two for those listed, else three.
  private static func lengthOfCountry(in digits: String) -> Int {
    guard let first = digits.first, first != "1", first != "7" else { return 1 }
    return twoDigits.contains(String(digits.prefix(2))) ? 2 : 3
  }

  private static let twoDigits: Set = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
  ]
}
