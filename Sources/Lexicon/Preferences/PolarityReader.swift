/// Reads how a guest stands to the rest of a note, from words without a mark.
///
/// Words that only look like a denial are taken out first: `no-nonsense`, `without fail`, `never
/// misses`. Of what is left the gravest counts.
struct PolarityReader {
  /// One word: folded, without its apostrophe, with what is joined to it by hyphens.
  private struct Word {
    let text: String
    let opensClause: Bool
    /// A colon stands behind it.
    var endsHead = false
    /// A point stands behind it, as in `no. 7`.
    var hasPoint = false
  }

  private var words: [Word] = []

  init(_ text: String) {
    scan(text)
    words.removeAll { word in
      let parts = word.text.split(separator: "-")
      return parts.count > 1 && PolarityLexicon.joined.contains(String(parts[0]))
    }
    dropNumberSigns()
    for idiom in PolarityLexicon.idioms { drop(idiom) }
    dropDegrees()
    dropHead()
  }

  /// What is left, to be read with the tables of terms.
  var rest: String {
    words.map { ($0.opensClause ? ", " : " ") + $0.text.replacing("-", with: " ") }.joined()
  }

  /// The note opens with a denial, or asks for none of it.
  var opensWithDenial: Bool {
    guard let first = words.firstIndex(where: { !PolarityLexicon.fillers.contains($0.text) }) else {
      return false
    }
    return PolarityLexicon.denials.contains(words[first].text)
      || zip(words, words.dropFirst()).contains { one, two in
        PolarityLexicon.wanting.contains(one.text) && PolarityLexicon.denials.contains(two.text)
      }
  }

  /// Something is not to be said, shown or offered.
  var deniesSpeech: Bool {
    let drinks = words.contains { PolarityLexicon.drinks.contains($0.text) }
    return words.indices.contains { position in
      guard PolarityLexicon.denials.contains(words[position].text),
        position == 0 || !PolarityLexicon.describing.contains(words[position - 1].text)
      else {
        return false
      }
      let reach = words[(position + 1)...].prefix(PolarityLexicon.reach)
      return reach.contains { PolarityLexicon.speech.contains($0.text) }
        || drinks && reach.contains { PolarityLexicon.offering.contains($0.text) }
    }
  }

  func has(anyOf exact: Set<String>, endings: [String] = []) -> Bool {
    words.contains { word in
      exact.contains(word.text) || endings.contains { word.text.hasSuffix($0) }
    }
  }

  func has(anyOf phrases: [[String]]) -> Bool {
    words.indices.contains { position in
      phrases.contains { match($0[...], from: position) != nil }
    }
  }

  private mutating func scan(_ text: String) {
    var word = ""
    var opensClause = true
    func isJoint(_ character: Character) -> Bool { "-\u{2010}\u{2011}".contains(character) }
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if "'’`".contains(character) {
        continue
      } else if isJoint(character), !word.isEmpty {
        word.append("-")
      } else {
        take(&word, &opensClause, before: character)
      }
    }
    take(&word, &opensClause, before: " ")
  }

  private mutating func take(
    _ word: inout String,
    _ opensClause: inout Bool,
    before next: Character
  ) {
    while word.last == "-" { word.removeLast() }
    if !word.isEmpty {
      let folded = word.split(separator: "-").map { Folding.folded(String($0)) }.joined(
        separator: "-"
      )
      words.append(Word(text: folded, opensClause: opensClause))
      words[words.count - 1].endsHead = next == ":"
      words[words.count - 1].hasPoint = next == "."
      opensClause = false
    }
    if !next.isWhitespace { opensClause = true }
    word = ""
  }

  /// `no. 7` is a number.
  private mutating func dropNumberSigns() {
    for position in words.indices.dropLast().reversed()
    where words[position].text == "no" && words[position].hasPoint
      && words[position + 1].text.allSatisfy(\.isNumber)
    {
      words.remove(at: position)
    }
  }

  /// `The pool, not too cold` is about a pool; only at its start such words deny the note.
  private mutating func dropDegrees() {
    for position in words.indices.dropLast().reversed()
    where position > 0 && ["not", "nicht"].contains(words[position].text)
      && ["too", "so", "very", "zu", "sehr"].contains(words[position + 1].text)
    {
      words.removeSubrange(position...(position + 1))
    }
  }

  /// Takes the words of an idiom out, wherever it stands; `~` is up to four words in between.
  private mutating func drop(_ idiom: [String]) {
    var position = 0
    while position < words.count {
      guard let found = match(idiom[...], from: position) else {
        position += 1
        continue
      }
      for place in found.reversed() { words.remove(at: place) }
    }
  }

  private func match(_ idiom: ArraySlice<String>, from position: Int) -> [Int]? {
    guard let first = idiom.first else { return [] }
    if first == "~" {
      for skipped in 0...PolarityLexicon.gap {
        if let rest = match(idiom.dropFirst(), from: position + skipped) { return rest }
      }
      return nil
    }
    guard position < words.count, words[position].text == first,
      let rest = match(idiom.dropFirst(), from: position + 1)
    else {
      return nil
    }
    return [position] + rest
  }

  /// `Not a morning person: late breakfast` is about the breakfast.
  private mutating func dropHead() {
    guard words.first?.text == "not", let end = words.firstIndex(where: \.endsHead),
      end + 1 < words.count
    else {
      return
    }
    words.removeFirst(end + 1)
  }
}
