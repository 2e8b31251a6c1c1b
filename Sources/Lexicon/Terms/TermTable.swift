/// Words and phrases, and how strongly each speaks for a topic.
///
/// A table has one topic, told by a number. Its rows open with a weight; terms are parted by commas.
package struct TermTable: Sendable {
  package typealias Topic = Int

  package struct Vote: Sendable {
    package let topic: Topic
    let weight: Double
  }

  /// A term that was found, and the words it takes.
  package struct Hit: Sendable {
    package let votes: [Vote]
    package let span: Range<Int>
  }

  private var votes: [String: [Vote]] = [:]
  /// The votes that take two words, one from each side, wherever they stand.
  private var pairs: [Vote] = []
  private var sides: [String: [(pair: Int, isFirst: Bool)]] = [:]
  private var spelling: Spelling
  private static var longestPhrase: Int { 5 }

  /// Tables of text, each a topic by its place; the neutral terms speak for none.
  init(_ tables: [String], neutral: String = "", plain: String = OrdinaryWords.text) {
    spelling = Spelling(plain: plain)
    votes.reserveCapacity(8_192)
    for (topic, text) in tables.enumerated() { add(text, to: topic) }
    if !neutral.isEmpty { add(neutral, to: nil) }
  }

  /// The scores by the topics' names, in the order of the tables.
  func scores(of reading: WordReading, named names: [String]) -> [String: Double] {
    var named: [String: Double] = [:]
    for (topic, score) in scores(of: reading) { named[names[topic]] = score }
    return named
  }

  private mutating func add(_ text: String, to topic: Topic?) {
    let bytes = Array(text.utf8)
    var weight = 1.0
    var start = 0
    for position in 0...bytes.count {
      let byte = position < bytes.count ? bytes[position] : UInt8(ascii: "\n")
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") else { continue }
      let opensRow = start == 0 || bytes[start - 1] == UInt8(ascii: "\n")
      if opensRow, let figure = Self.weight(bytes[start..<position]) {
        weight = figure
        start += figure < 10 ? 2 : 3
      }
      add(bytes[start..<position], weight: weight, to: topic)
      start = position + 1
    }
  }

  /// The weight that opens a row.
  private static func weight(_ term: ArraySlice<UInt8>) -> Double? {
    let figures = term.prefix { (0x30...0x39).contains($0) }
    guard (1...2).contains(figures.count), term.dropFirst(figures.count).first == 0x20 else {
      return nil
    }
    return figures.reduce(0) { $0 * 10 + Double($1 - 0x30) }
  }

  /// Adds one word or phrase, or sides that count together: "wait|delay + room|suite".
  mutating func add(_ term: ArraySlice<UInt8>, weight: Double, to topic: Topic?) {
    var phrase = ""
    var count = 0
    if let plus = term.firstIndex(of: UInt8(ascii: "+")) {
      addPair(term[..<plus], term[(plus + 1)...], weight: weight, to: topic)
      return
    }
    for word in term.split(separator: 0x20) {
      let stem = WordStem.stem(String(decoding: word, as: UTF8.self))
      spelling.learn(stem)
      if count > 0 { phrase += " " }
      phrase += stem
      count += 1
    }
    vote(phrase, weight: weight, for: topic)
  }

  private mutating func addPair(
    _ one: ArraySlice<UInt8>,
    _ other: ArraySlice<UInt8>,
    weight: Double,
    to topic: Topic?
  ) {
    guard let topic else { return }
    let both = [one, other].map { side in
      side.split { $0 == 0x20 || $0 == UInt8(ascii: "|") }.map { word in
        WordStem.stem(String(decoding: word, as: UTF8.self))
      }
    }
    for (stems, isFirst) in [(both[0], true), (both[1], false)] {
      for stem in stems {
        spelling.learn(stem)
        sides[stem, default: []].append((pairs.count, isFirst))
      }
    }
    pairs.append(Vote(topic: topic, weight: weight))
  }

  private mutating func vote(_ key: String, weight: Double, for topic: Topic?) {
    guard let topic else {
      votes[key] = []
      return
    }
    guard let position = votes.index(forKey: key) else {
      votes[key] = [Vote(topic: topic, weight: weight)]
      return
    }
    guard !votes[position].value.contains(where: { $0.topic == topic }) else { return }
    votes.values[position].append(Vote(topic: topic, weight: weight))
  }

  /// The terms found, longest first at each place, none inside another.
  package func hits(in reading: WordReading) -> [Hit] {
    hits(among: reading.words.map { known($0.stem) })
  }

  private func hits(among stems: [String]) -> [Hit] {
    var hits: [Hit] = []
    var position = 0
    while position < stems.count {
      guard let hit = longestHit(in: stems, at: position) else {
        position += 1
        continue
      }
      hits.append(hit)
      position = hit.span.upperBound
    }
    return hits
  }

  /// The stem as the tables have it: itself, two words written as one, or rightly spelt.
  private func known(_ stem: String) -> String {
    guard stem.utf8.count > 4, votes[stem] == nil, !spelling.knows(stem) else { return stem }
    let letters = Array(stem.utf8)
    for cut in stride(from: 3, to: letters.count - 1, by: 1) {
      let phrase = [letters[..<cut], letters[cut...]]
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      if votes[phrase] != nil { return phrase }
    }
    return spelling.corrected(stem)
  }

  /// The sum of the votes for each topic; what a clause is about outweighs what qualifies it.
  func scores(of reading: WordReading) -> [Topic: Double] {
    let stems = reading.words.map { known($0.stem) }
    let hits = hits(among: stems)
    let clauses = reading.clauses
    let opening = hits.first.map { clauses[$0.span.lowerBound] }
    var scores: [Topic: Double] = [:]
    for (index, hit) in hits.enumerated() {
      let clause = clauses[hit.span.lowerBound]
      let isHead = index + 1 == hits.count || clauses[hits[index + 1].span.lowerBound] != clause
      let factor = (isHead ? 1.4 : 1) * (clause == opening ? 1.3 : 1)
      for vote in hit.votes { scores[vote.topic, default: 0] += vote.weight * factor }
    }
    for vote in pairVotes(of: stems) { scores[vote.topic, default: 0] += vote.weight }
    return scores
  }

  private func pairVotes(of stems: [String]) -> [Vote] {
    var first = Array(repeating: false, count: pairs.count)
    var second = first
    for stem in stems {
      for side in sides[stem] ?? [] {
        if side.isFirst { first[side.pair] = true } else { second[side.pair] = true }
      }
    }
    return pairs.indices.filter { first[$0] && second[$0] }.map { pairs[$0] }
  }

  private func longestHit(in stems: [String], at position: Int) -> Hit? {
    var length = min(Self.longestPhrase, stems.count - position)
    while length > 0 {
      let span = position..<(position + length)
      if let found = votes[stems[span].joined(separator: " ")] {
        return Hit(votes: found, span: span)
      }
      if length == 2, let found = votes[stems[span].joined()] {
        return Hit(votes: found, span: span)
      }
      length -= 1
    }
    return nil
  }
}
