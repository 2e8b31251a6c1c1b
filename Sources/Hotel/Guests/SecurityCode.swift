/// Finds the three or four digits from the back of a card by what people call them.
enum SecurityCode {
  /// Whether a name may stand in a text of plain letters: its first three, whatever is between them.
  static func mayBeNamed(in text: String) -> Bool {
    var last: UInt32 = 0
    for byte in text.utf8 where (0x61...0x7A).contains(byte | 0x20) {
      last = (last << 8 | UInt32(byte | 0x20)) & 0xFF_FFFF
      if beginnings.contains(last) { return true }
    }
    return false
  }

  /// Whether a number of three or four digits stands right after one of the names.
  static func stands(in text: String) -> Bool {
    let words = joined(text.folded().split { !$0.isLetter && !$0.isNumber })
    for (index, word) in words.enumerated() {
      let glued = names.contains {
        word.hasPrefix($0) && isShortNumber(word.dropFirst($0.count))
      }
      if glued { return true }
      guard let length = lengthOfName(at: index, in: words) else { continue }
      if word == "cid", index > 0, streets.contains(words[index - 1]) { continue }
      let next = words[(index + length)...].first { !fillers.contains($0) }
      if let next, isShortNumber(next) { return true }
    }
    return false
  }

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
    "security code", "verification value", "code de sécurité", "código de seguridad",
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
