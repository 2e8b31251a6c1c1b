/// What a clerk typed to find a guest, read every way it can be meant.
package struct LookupQuery: Hashable, Sendable {
  package let text: String
  /// The folded words, for names.
  package let words: [String]
  /// The digits of a telephone number's end or a room, when nothing but digits was typed.
  package let digits: String
  /// The ends of numbers that the digits may be; none where they are too few to tell anybody.
  package let tails: [String]
  /// Letters and digits in one piece, for confirmation, membership, document and guest numbers.
  package let code: String
  /// The text in small letters, when it is an e-mail address.
  package let email: String?
  /// Days on which the guest may be born, when one was typed.
  package let birthDates: [Day]

  /// Characters of what may mean somebody: no name and no address is longer.
  private static let longest = 254
  /// More words than any name has.
  private static let mostWords = 8
  /// A clerk says them, no profile bears them.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "dr", "prof", "herr", "frau", "mme", "mlle", "monsieur",
    "madame", "signor", "signora", "senor", "senora", "sir", "madam",
  ]

  package init(_ text: String) {
    let text = LookupQuery.bare(String(text.trimmed.prefix(LookupQuery.longest)))
    self.text = text
    email = text.contains("@") ? text.lowercased() : nil
    // A name with one word twice is asked for by each word once.
    let born = TypedBirthDate(text)
    birthDates = born?.days ?? []
    let named = (born?.rest ?? text).foldedWords()
    let words = email == nil ? Array(named.prefix(LookupQuery.mostWords)).uniqued : []
    let names = words.filter { !LookupQuery.titles.contains($0) }
    self.words = names.isEmpty || words.count < 2 ? words : names
    let phone = PhoneNumber(text)
    digits = phone.isWhole ? phone.digits : ""
    tails = phone.isWhole && phone.digits.utf8.count >= 3 ? phone.tails : []
    code = LookupQuery.code(of: text)
  }

  package var isEmpty: Bool { words.isEmpty && email == nil && birthDates.isEmpty }

  /// Words of digits typed beside others: the ends of numbers, or rooms.
  package var numbersBesideNames: [String] {
    let numbers = words.filter { $0.utf8.count > 2 && $0.utf8.allSatisfy(\.isDigit) }
    return digits.isEmpty && numbers.count < words.count ? numbers : []
  }

  /// The words without the numbers beside them, finished or not.
  package var names: [String] {
    let names = words.filter { !$0.utf8.allSatisfy(\.isDigit) }
    return names.isEmpty ? words : names
  }

  /// Other ways in which the name may be meant: as other letters or initials always, as another
  /// custom of spelling where nobody is called what was typed.
  package func otherReadings(isSure: Bool) -> [NameReading] {
    NameReadings.others(of: names, isSure: isSure)
  }

  /// What may be a guest's number as a whole.
  package var guestNumbers: [String] {
    text.utf8.contains(where: \.isDigit)
      ? Set([text, code]).sorted() : text.contains(" ") ? [] : [text]
  }

  /// Whether this is sooner the beginning of an e-mail address than a name.
  package var isLikeEmail: Bool {
    text.utf8.contains { $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
  }

  /// Whether this may be a membership, document or confirmation number.
  package var mayBeCode: Bool { code.utf8.count >= 4 && code.utf8.contains(where: \.isDigit) }

  /// The text as the beginning of an e-mail address before its `@`, when one word was typed.
  package var mayBeEmail: String? {
    guard email == nil, digits.isEmpty, text.utf8.count >= 3,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else {
      return nil
    }
    return text.lowercased()
  }

  /// A number as it is compared: capital letters and digits alone.
  package static func code(of text: String) -> String {
    String(
      decoding: text.uppercased().utf8.filter { $0.isDigit || $0.isUpperLetter },
      as: UTF8.self
    )
  }

  /// What was pasted or typed without the word that says what it is: `mailto:`, `room`.
  private static func bare(_ text: String) -> String {
    if text.lowercased().hasPrefix("mailto:") { return String(text.dropFirst(7)) }
    let words = text.split(separator: " ")
    guard words.count == 2, words[1].utf8.contains(where: \.isDigit),
      roomWords.contains(String(words[0]).folded())
    else {
      return text
    }
    return String(words[1])
  }

  private static let roomWords: Set = ["room", "rm", "zimmer", "zi", "zi.", "chambre", "suite"]
}
