/// A note as the lexicons read it: folded, abbreviations written out, words reduced to stems.
package struct WordReading: Sendable {
  /// One word of the note.
  package struct Word: Sendable {
    package let stem: String
    /// Punctuation, a line's start, or a joint such as "with" stands before this word.
    package internal(set) var opensClause: Bool
    /// An hour of the day, if the word is a clock time.
    package internal(set) var hour: Double?
    /// The figure, if the word is a plain number or a number with a unit.
    package internal(set) var number: Double?
  }

  package let words: [Word]

  package init(_ text: String) {
    var scanner = WordScanner()
    scanner.read(text)
    words = scanner.words
  }

  /// The number of the clause that each word is in; joints such as "with" open one.
  var clauses: [Int] {
    var clause = 0
    return words.map { word in
      if word.opensClause || Self.joints.contains(word.stem) { clause += 1 }
      return clause
    }
  }

  private static let joints: Set<String> = [
    "for", "with", "from", "at", "in", "on", "by", "to", "near", "and", "or", "but", "not", "no",
    "without", "before", "after", "when", "because", "sinc", "so", "if", "as", "instead", "while",
    "until", "than", "of", "that", "which", "who", "per", "via", "over", "under", "sin", "ohne",
    "sans", "senza", "mit", "avec", "con", "fur", "pour", "para", "et", "und", "y", "e",
  ]
}
