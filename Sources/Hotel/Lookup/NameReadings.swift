import Lexicon

/// Other ways in which words typed as a name can be meant, for when nobody bears them as they stand.
package enum NameReadings {
  /// Readings with each word once, the likeliest first; never the words themselves.
  static func others(of words: [String], isSure: Bool) -> [[String]] {
    var found: [[String]] = []
    let customs = isSure ? [] : spelt(words)
    for reading in latin(words) + [joined(words), split(words)] + customs {
      let once = reading.uniqued
      if once != words, !once.isEmpty, !found.contains(once) { found.append(once) }
    }
    return found
  }

  /// In Latin letters, for profiles that have no others.
  private static func latin(_ words: [String]) -> [[String]] {
    guard words.contains(where: isNative) else { return [] }
    var readings: [[String]] = [[]]
    for word in words {
      let forms = forms(of: word)
      readings = Array(readings.flatMap { head in forms.map { head + $0 } }.prefix(most))
    }
    return readings
  }

  /// A word without blanks may be a surname and a given name.
  private static func forms(of word: String) -> [[String]] {
    let forms = Romanisation.romanised(word)
    guard !forms.isEmpty else { return [[word]] }
    let isOne = word.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) } ?? false
    let isHangul = word.unicodeScalars.first.map { (0xAC00...0xD7AF).contains($0.value) } ?? false
    guard isOne || isHangul, forms.count > 1, word.unicodeScalars.count > 1 else {
      return forms.map { [$0] }
    }
    return [[forms[0], forms[1]]] + forms.map { [$0] }
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

  private static let most = 6
}

extension [String] {
  /// Each of them once, where it comes first.
  var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
