/// The distinct name tokens of the chain, walked once for a typed word.
///
/// Tokens lie sorted, so a word's beginning is one range, and neighbours share the rows of the
/// edit table for the letters they share.
package struct TokenDictionary: Sendable {
  /// A token that a typed word may mean.
  package struct Meaning: Hashable, Sendable {
    package let token: Int
    /// Tenths of a wrong letter; a token that only begins with the word costs one.
    package let cost: Int
    package let kind: Kind
  }

  /// How a typed word and a token belong together.
  package enum Kind: Hashable, Sendable {
    case exact, beginning, misspelt, nickname
  }

  package let tokens: [String]
  private let letters: [UInt32]
  private let starts: [Int]
  /// How many letters a token shares with the one before it.
  private let shared: [Int]

  /// - Parameter tokens: in the order of their scalars, each once.
  package init(_ tokens: [String]) {
    self.tokens = tokens
    var letters: [UInt32] = []
    var starts = [0]
    var shared: [Int] = []
    letters.reserveCapacity(tokens.count * 8)
    for token in tokens {
      let start = letters.count
      for scalar in token.unicodeScalars { letters.append(scalar.value) }
      let previous = starts.count > 1 ? starts[starts.count - 2]..<start : 0..<0
      var same = 0
      while same < previous.count, start + same < letters.count,
        letters[previous.lowerBound + same] == letters[start + same]
      {
        same += 1
      }
      shared.append(same)
      starts.append(letters.count)
    }
    self.letters = letters
    self.starts = starts
    self.shared = shared
  }

  /// The tokens that the word may mean, the cheapest first.
  package func meanings(of word: String) -> [Meaning] {
    var best: [Int: Meaning] = [:]
    for (token, cost, isWhole) in walk(Array(word.unicodeScalars.map(\.value))) {
      let kind: Kind = cost > 0 ? .misspelt : isWhole ? .exact : .beginning
      best[token] = Meaning(token: token, cost: isWhole ? cost : cost + 1, kind: kind)
    }
    for name in Nicknames.others(of: word) {
      guard let token = position(of: name) else { continue }
      if best[token].map({ $0.cost <= 4 }) != true {
        best[token] = Meaning(token: token, cost: 4, kind: .nickname)
      }
    }
    return best.values.sorted { ($0.cost, $0.token) < ($1.cost, $1.token) }
  }

  private func position(of token: String) -> Int? {
    var low = 0
    var high = tokens.count
    let wanted = Array(token.unicodeScalars.map(\.value))
    while low < high {
      let middle = (low + high) / 2
      if letters[starts[middle]..<starts[middle + 1]].lexicographicallyPrecedes(wanted) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < tokens.count && tokens[low] == token ? low : nil
  }

  /// Every token within the word's limit, with what it costs and whether it ends with the word.
  private func walk(_ word: [UInt32]) -> [(token: Int, cost: Int, isWhole: Bool)] {
    var found: [(token: Int, cost: Int, isWhole: Bool)] = []
    var table = EditTable(word: word, limit: Misspelling.limit(ofLength: word.count))
    var index = 0
    while index < tokens.count {
      let token = letters[starts[index]..<starts[index + 1]]
      table.keep(shared[index])
      while table.depth < token.count, !table.isHopeless {
        table.append(token[token.startIndex + table.depth])
      }
      if let cost = table.cost(ofWhole: token.count) {
        found.append((index, cost.cost, cost.isWhole))
      }
      // Every token that shares the hopeless letters is as hopeless.
      let dead = table.isHopeless && table.bestPrefix == nil ? table.depth : Int.max
      index += 1
      while index < tokens.count, shared[index] >= dead { index += 1 }
    }
    return found
  }
}

/// The rows of a weighted edit distance between a typed word and a token read letter by letter.
private struct EditTable {
  private let word: [UInt32]
  private let limit: Int
  private var rows: [[Int]]
  private var letters: [UInt32] = []
  /// The cheapest way so far to have read the whole word, by depth.
  private var prefixes: [Int?]

  init(word: [UInt32], limit: Int) {
    self.word = word
    self.limit = limit
    var row = [0]
    for (index, letter) in word.enumerated() {
      let neighbour = index > 0 ? word[index - 1] : nil
      row.append(row[index] + Misspelling.gap(letter, beside: neighbour) + (index == 0 ? 4 : 0))
    }
    rows = [row]
    prefixes = [nil]
  }

  var depth: Int { letters.count }

  var bestPrefix: Int? { prefixes[depth] }

  /// No continuation can come back under the limit.
  var isHopeless: Bool {
    (rows[depth].min() ?? 0) > limit
      && (depth < 2 || (rows[depth - 1].min() ?? 0) + Misspelling.transposition > limit)
  }

  mutating func keep(_ count: Int) {
    guard count < depth else { return }
    letters.removeLast(depth - count)
    rows.removeLast(rows.count - count - 1)
    prefixes.removeLast(prefixes.count - count - 1)
  }

  mutating func append(_ letter: UInt32) {
    let above = rows[depth]
    let first = letters.isEmpty
    var row = [above[0] + Misspelling.gap(letter, beside: letters.last) + (first ? 4 : 0)]
    row.reserveCapacity(word.count + 1)
    for (index, typed) in word.enumerated() {
      let column = index + 1
      var cost =
        above[column - 1]
        + Misspelling.substitution(typed, letter, first: first && column == 1)
      cost = min(cost, above[column] + Misspelling.gap(letter, beside: letters.last))
      let neighbour = column > 1 ? word[column - 2] : nil
      cost = min(cost, row[column - 1] + Misspelling.gap(typed, beside: neighbour))
      if column > 1, let last = letters.last, typed == last, word[column - 2] == letter,
        typed != letter
      {
        let swap = Misspelling.transposition + (column == 2 ? 4 : 0)
        cost = min(cost, rows[depth - 1][column - 2] + swap)
      }
      row.append(cost)
    }
    letters.append(letter)
    let end = row[word.count]
    let before = prefixes[depth - 1]
    prefixes.append(end <= limit ? min(end, before ?? end) : before)
    rows.append(row)
  }

  /// What the token costs, read to its end or as far as it made sense.
  func cost(ofWhole length: Int) -> (cost: Int, isWhole: Bool)? {
    if depth == length, rows[depth][word.count] <= limit,
      rows[depth][word.count] <= bestPrefix ?? limit
    {
      return (rows[depth][word.count], true)
    }
    return bestPrefix.map { ($0, false) }
  }
}
