import Lexicon

/// Other ways in which words typed as a name can be meant, for when nobody bears them as they stand.
package enum NameReadings {
  /// Readings with each word once, the likeliest first; never the words themselves.
  static func others(of words: [String], isSure: Bool) -> [NameReading] {
    var found: [NameReading] = []
    let customs = isSure ? [] : spelt(words)
    let whole = [joined(words), split(words)] + customs
    for reading in latin(words) + whole.map({ NameReading(words: $0) }) {
      let once = NameReading(words: reading.words.uniqued, isPart: reading.isPart)
      let isNew = !found.contains { $0.words == once.words }
      if once.words != words, !once.words.isEmpty, isNew { found.append(once) }
    }
    return found
  }

  /// In Latin letters, for profiles that have no others.
  private static func latin(_ words: [String]) -> [NameReading] {
    guard words.contains(where: isNative) else { return [] }
    var readings = [NameReading(words: [])]
    for word in servantsJoined(words) {
      let forms = forms(of: word)
      readings = Array(
        readings.flatMap { head in
          forms.map {
            NameReading(words: head.words + $0.words, isPart: head.isPart || $0.isPart)
          }
        }
        .prefix(most)
      )
    }
    return readings
  }

  /// The servant of God is one name in Latin letters: `عبد الله` as `abdullah`.
  private static func servantsJoined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if joined.last == "عبد" { joined[joined.count - 1] += word } else { joined.append(word) }
    }
    return joined
  }

  /// A word without blanks may be a surname and a given name; each of them alone is only a part of it.
  private static func forms(of word: String) -> [NameReading] {
    let forms = Romanisation.romanised(word)
    guard !forms.isEmpty else { return [NameReading(words: [word])] }
    let pairs = Romanisation.parted(word)
    return pairs.map { NameReading(words: $0) }
      + forms.map { NameReading(words: [$0], isPart: !pairs.isEmpty) }
  }

  private static func isNative(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.value >= 0x370 } ?? false
  }

  /// Initials in one, and a son's `Mc` with the father's name.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for word in words {
      let isInitial = word.unicodeScalars.count == 1
      if isOpen, let last = joined.last, !isInitial || last.unicodeScalars.allSatisfy(isLetter),
        isInitial || sons.contains(last)
      {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
      isOpen = isInitial || sons.contains(word)
    }
    return joined
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static let sons: Set = ["mc", "mac", "o", "fitz"]

  /// Letters that are no word are initials: `jq` for `j. q.`.
  private static func split(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      let isInitials =
        (2...3).contains(word.unicodeScalars.count)
        && word.utf8.allSatisfy { $0.isLetter && !"aeiouy".utf8.contains($0) }
        && word != "mc" && word != "st"
      return isInitials ? word.map(String.init) : [word]
    }
  }

  /// As English passports write what others romanise in their own way.
  private static func spelt(_ words: [String]) -> [[String]] {
    customs.compactMap { custom in
      let spelt = words.map { $0.utf8.count < 5 ? $0 : rewritten($0, custom) }
      return spelt == words ? nil : spelt
    }
  }

  /// The longest of the letters at each place, written otherwise.
  private static func rewritten(_ word: String, _ custom: [(old: String, new: String)]) -> String {
    var rest = word[...]
    var written = ""
    while let first = rest.first {
      let rule = custom.first { rest.hasPrefix($0.old) }
      written += rule?.new ?? String(first)
      rest = rest.dropFirst(rule?.old.count ?? 1)
    }
    return written
  }

  /// Russian and its neighbours as they are written in German, in French, and in libraries (ISO 9).
  private static let customs = [
    rules("schtsch shch, tsch ch, sch sh, ch kh, w v, ja ya, ju yu, j y"),
    rules("chtch shch, tch ch, ch sh, ou u, eff ev, off ov"), rules("sc shch, c ch, h kh, j y"),
  ]

  private static func rules(_ text: String) -> [(old: String, new: String)] {
    text.split(separator: ",").map { rule in
      let words = rule.split(separator: " ")
      return (String(words[0]), String(words[1]))
    }
  }

  private static let most = 8
}

extension [String] {
  /// Each of them once, where it comes first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

/// One way in which words typed as a name can be meant.
package struct NameReading: Hashable, Sendable {
  package let words: [String]
  /// It may leave a part of what was typed unread.
  package let isPart: Bool

  init(words: [String], isPart: Bool = false) {
    self.words = words
    self.isPart = isPart
  }
}
