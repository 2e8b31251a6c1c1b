/// What speaks for a guest before anything is typed, in hundredths of a wrong letter.
package enum LookupPrior {
  /// Arriving today, in house, left within the last week, and known, at the hotel that asks.
  package static let arriving = 80
  package static let inHouse = 60
  package static let departed = 30
  package static let stayedHere = 8

  /// Up to 20: who comes often and came lately is likelier to stand at a desk.
  package static func value(stays: Int, last: Day?, today: Day) -> Int {
    let frequency = min(stays, 8)
    guard let last else { return frequency }
    return frequency + max(0, 12 - max(0, today.days(since: last)) / 60)
  }
}

/// The words under which a guest is found.
package enum LookupTokens {
  /// Those of the names; a word that is both given and family name counts twice: both may be typed.
  package static func of(given: String, family: String, others: [String]) -> [String] {
    let tokens = String.nameTokens(of: [given, family] + others)
    let given = given.foldedWords()
    return tokens + Set(family.foldedWords()).filter { given.contains($0) }.sorted()
  }

  /// Whether a token is two others in one, so that it is no name beside them.
  static func isJoined(_ token: String, of tokens: [String]) -> Bool {
    tokens.count > 2
      && tokens.contains { start in
        guard start.utf8.count < token.utf8.count, token.hasPrefix(start) else { return false }
        let rest = token.utf8.dropFirst(start.utf8.count)
        return tokens.contains { rest.elementsEqual($0.utf8) || isPart(rest, $0, of: tokens) }
      }
  }

  /// Of three or four in one.
  private static func isPart(
    _ rest: Substring.UTF8View,
    _ start: String,
    of tokens: [String]
  ) -> Bool {
    guard start.utf8.count > 1, rest.count > start.utf8.count, rest.starts(with: start.utf8) else {
      return false
    }
    let last = rest.dropFirst(start.utf8.count)
    return tokens.contains { last.elementsEqual($0.utf8) }
  }
}
