/// Finds the three or four digits from the back of a card by what people call them.
enum SecurityCode {
  /// Whether a name may stand in a text of plain letters: its first three, whatever is between them.
  static func mayBeNamed(in text: String) -> Bool {
    var last: UInt32 = 0
    for byte in text.utf8 {
      guard (0x61...0x7A).contains(byte | 0x20) else {
        if last & 0xFFFF == shortForm { return true }
        continue
      }
      last = (last << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
      if beginnings.contains(last) { return true }
    }
    return false
  }

  /// Whether a number of three or four digits stands right after one of the names, or right before.
  static func stands(in text: String) -> Bool {
    // An address of mail may well be called so.
    let told = text.split(whereSeparator: \.isWhitespace).filter { !isMail($0) }
    let words = joined(
      told.joined(separator: " ").folded().split { !$0.isLetter && !$0.isNumber }.map(plain)
    )
    for (index, word) in words.enumerated() {
      let glued = names.contains {
        word.hasPrefix($0) && isShortNumber(word.dropFirst($0.count))
      }
      if glued { return true }
      guard let length = lengthOfName(at: index, in: words) else { continue }
      if word == "cid", index > 0, streets.contains(words[index - 1]) { continue }
      let behind = words[(index + length)...].drop { fillers.contains($0) }
      if let next = behind.first, isShortNumber(next) { return true }
      if isSpelt(behind) || stands(before: index, in: words) { return true }
    }
    return isShortForm(words)
  }

  private static func isMail(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@"), at > word.startIndex else { return false }
    return word[at...].dropFirst().contains(".") && word[at...].dropFirst().first?.isLetter == true
  }

  /// `123 cvv`, `123 is the security code`.
  private static func stands(before index: Int, in words: [Substring]) -> Bool {
    let before = words[..<index]
    let rest = before.reversed().drop { links.contains($0) }
    guard let number = rest.first, isShortNumber(number) else { return false }
    return rest.count < before.count || sure.contains(words[index])
  }

  /// Three or four digits one by one: `1 2 3`.
  private static func isSpelt(_ words: ArraySlice<Substring>) -> Bool {
    let digits = words.prefix { $0.count == 1 && $0.first?.isNumber == true }
    return (3...4).contains(digits.count)
  }

  /// `cv 123`; a year behind it belongs to somebody's life.
  private static func isShortForm(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      word == "cv" && isShortNumber(next) && next.unicodeScalars.count == 3
    }
  }

  /// Letters of other scripts that look like Latin ones, in a word that mixes both or is only such.
  private static func plain(_ word: Substring) -> Substring {
    guard word.unicodeScalars.contains(where: { lookalikes[$0] != nil }) else { return word }
    var plain = Substring.UnicodeScalarView()
    for scalar in word.unicodeScalars { plain.append(lookalikes[scalar] ?? scalar) }
    let read = Substring(plain)
    return read.utf8.allSatisfy { $0 < 0x80 } ? read : word
  }

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "с": "c", "ѵ": "v", "ν": "v", "υ": "v", "ϲ": "c", "ѕ": "s", "і": "i", "ι": "i", "ԁ": "d",
    "κ": "k",
    "к": "k", "ρ": "p", "р": "p", "п": "n", "ꮯ": "c", "ᴄ": "c", "ᴠ": "v",
  ]

  /// Between a code and its name.
  private static let links: Set<Substring> = [
    "is", "was", "the", "a", "as", "for", "her", "his", "their", "my", "ist", "der", "die", "est",
    "le",
    "es", "el", "is",
  ]
  /// Names that mean nothing else.
  private static let sure: Set<Substring> = ["cvv", "cvv2", "cvc", "cvc2"]

  /// Letters that stand alone are read as one word, such as those of `c.v.v.`.
  private static func joined(_ words: [Substring]) -> [Substring] {
    var joined: [Substring] = []
    var isLetter = false
    for word in words {
      let standsAlone = word.count == 1 && word.first?.isLetter == true
      if standsAlone, isLetter, let last = joined.popLast() {
        joined.append(Substring(last + word))
      } else {
        joined.append(word)
      }
      isLetter = standsAlone
    }
    return joined
  }

  /// How many words a name has that begins at the place; nothing when none does.
  private static func lengthOfName(at index: Int, in words: [Substring]) -> Int? {
    if names.contains(words[index]) { return 1 }
    return phrases.first { words[index...].starts(with: $0) }?.count
  }

  private static func isShortNumber(_ word: Substring) -> Bool {
    (3...4).contains(word.unicodeScalars.count)
      && word.unicodeScalars.allSatisfy { $0.properties.numericType == .decimal }
  }

  private static let names = Set(
    [
      "cvv", "cvv2", "cvc", "cvc2", "csc", "cid", "kpn", "cryptogramme", "prüfnummer",
      "kartenprüfnummer", "prüfziffer", "kartenprüfziffer", "pruefnummer", "kartenpruefnummer",
      "pruefziffer", "kartenpruefziffer", "sicherheitscode", "veiligheidscode",
      "beveiligingscode", "säkerhetskod", "sikkerhetskode", "sikkerhedskode", "turvakoodi",
      "セキュリティコード", "安全码", "安全碼", "보안코드",
    ].map { Substring($0.folded()) }
  )
  private static let phrases: [[Substring]] = [
    "security code", "sec code", "security number", "card code", "verification value",
    "verification code", "code on the back", "code de sécurité", "código de seguridad",
    "codice di sicurezza", "código de segurança", "kod zabezpieczający", "kod bezpieczeństwa",
    "güvenlik kodu", "код безопасности", "رمز الأمان", "보안 코드", "bezpečnostní kód",
    "biztonsági kód",
  ].map { $0.folded().split(separator: " ") }
  private static let fillers = Set(
    [
      "is", "was", "code", "no", "nr", "number", "value", "card", "the", "of", "for", "on", "back",
      "his", "her", "their", "visa", "amex", "mastercard", "ist", "lautet", "est", "es", "è", "é",
    ].map { Substring($0.folded()) }
  )
  /// `cv`, at the end of a word.
  private static let shortForm: UInt32 = 0x6376
  /// El Cid gave his name to many a street.
  private static let streets: Set<Substring> = [
    "el", "del", "calle", "c", "avenida", "av", "avda", "plaza", "paseo", "rue", "hotel",
  ]
  /// The first three letters of the names in Latin letters, as they are folded and as they are not.
  private static let beginnings: Set<UInt32> = Set(
    (names.map { String($0) } + phrases.map { $0.joined() }).compactMap { name in
      let bytes = name.utf8.filter { (0x61...0x7A).contains($0) }.prefix(3)
      return bytes.count == 3 ? bytes.reduce(0) { $0 << 8 | UInt32($1) } : nil
    }
  )
}
