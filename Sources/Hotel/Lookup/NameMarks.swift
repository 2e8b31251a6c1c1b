/// Which letters of a name as it is written were typed.
package enum NameMarks {
  /// For each character of the text, whether one of the matches accounts for it.
  ///
  /// A name that stands for another one is marked whole; of a misspelt one, the letters that were
  /// typed right.
  package static func marks(of matches: [NameMatch], in text: String) -> [Bool] {
    let characters = Array(text)
    var marks = [Bool](repeating: false, count: characters.count)
    let words = words(of: characters)
    for match in matches where match.kind != .missing {
      for range in words {
        let folded = range.map { Array(String(characters[$0]).folded().utf8) }
        let letters = folded.flatMap { $0 }
        guard letters.starts(with: match.token.utf8) || isSpeltOut(match.token, letters) else {
          continue
        }
        let typed = typedLetters(of: match, among: letters)
        var position = 0
        for (offset, letter) in folded.enumerated() {
          let part = typed[min(position, typed.count)..<min(position + letter.count, typed.count)]
          if part.contains(true) { marks[range.lowerBound + offset] = true }
          position += letter.count
        }
        break
      }
    }
    return marks
  }

  /// A token with `ue` for `ü`: the word begins and ends as it does.
  private static func isSpeltOut(_ token: String, _ letters: [UInt8]) -> Bool {
    let token = Array(token.utf8)
    return token.count > letters.count && letters.count > 2
      && token.first == letters.first && token.last == letters.last
      && zip(token, letters).prefix { $0 == $1 }.count > 0
      && token.filter { $0 != UInt8(ascii: "e") } == letters.filter { $0 != UInt8(ascii: "e") }
  }

  private static func words(of characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        start = start ?? index
      } else if let begun = start {
        words.append(begun..<index)
        start = nil
      }
    }
    if let start { words.append(start..<characters.count) }
    return words
  }

  private static func typedLetters(of match: NameMatch, among letters: [UInt8]) -> [Bool] {
    let typed = Array(match.typed.utf8)
    switch match.kind {
    case .nickname, .initial, .cutShort, .exact:
      return letters.indices.map { $0 < match.token.utf8.count }
    case .beginning:
      return letters.indices.map { $0 < typed.count }
    case .misspelt, .missing:
      return common(typed, letters)
    }
  }

  /// The longest row of letters that both have in one order, as marks on the second.
  private static func common(_ one: [UInt8], _ other: [UInt8]) -> [Bool] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: other.count + 1),
      count: one.count + 1
    )
    for row in one.indices.reversed() {
      for column in other.indices.reversed() {
        lengths[row][column] =
          one[row] == other[column]
          ? lengths[row + 1][column + 1] + 1
          : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var marks = [Bool](repeating: false, count: other.count)
    var (row, column) = (0, 0)
    while row < one.count, column < other.count {
      if one[row] == other[column] {
        marks[column] = true
        (row, column) = (row + 1, column + 1)
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return marks
  }
}
