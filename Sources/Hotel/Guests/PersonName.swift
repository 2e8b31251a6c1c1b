/// Names as people type them in a hurry.
package enum PersonName {
  /// Given and family name of a whole one, the family's last: with what belongs before it, such as `van
  /// der` or `Lo`.
  package static func parted(_ text: String) -> (given: String, family: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1 else { return ("", text.trimmed) }
    var start = words.count - 1
    while start > 1, particles.contains(words[start - 1].folded()) { start -= 1 }
    return (words[..<start].joined(separator: " "), words[start...].joined(separator: " "))
  }

  /// The name with capitals, if it was typed without any; particles inside it stay small.
  package static func capitalised(_ name: String) -> String {
    guard name.contains(where: \.isLowercase), !name.contains(where: \.isUppercase) else {
      return name
    }
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.enumerated().map { index, word in
      let isSmall = index < words.count - 1 && small.contains(word.folded())
      return isSmall ? word : capitalised(word: word)
    }.joined(separator: " ")
  }

  /// `o'brien-mcgregor` as `O'Brien-McGregor`.
  private static func capitalised(word: String) -> String {
    var shown = ""
    var isFirst = true
    for character in word {
      shown += isFirst ? character.uppercased() : String(character)
      isFirst = ["-", "'", "’", "."].contains(character)
    }
    let parts = shown.split(separator: "-", omittingEmptySubsequences: false).map { part in
      guard part.hasPrefix("Mc"), part.count > 4 else { return String(part) }
      return "Mc" + part.dropFirst(2).prefix(1).uppercased() + part.dropFirst(3)
    }
    return parts.joined(separator: "-")
  }

  /// Written small within a name.
  private static let small: Set = [
    "von", "vom", "van", "der", "den", "de", "del", "dem", "des", "du", "di", "da", "das", "do",
    "dos",
    "zu", "zum", "zur", "ten", "ter", "te", "y", "e", "af", "av", "ibn", "bin", "bint",
  ]
  /// Belong to the family's name behind them.
  private static let particles = small.subtracting(["y", "e"]).union([
    "lo", "la", "le", "li", "el", "al", "mac", "mc", "st", "saint", "san", "santa", "della",
    "dalla",
    "degli", "delle", "dello", "abu", "ben", "op", "in", "'t", "van't",
  ])
}
