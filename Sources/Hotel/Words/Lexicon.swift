/// Words and phrases, and how strongly each speaks for a topic.
///
/// A table has one topic. Its rows open with a weight; terms are parted by commas.
struct Lexicon<Topic: Hashable & Sendable>: Sendable {
  struct Vote: Sendable {
    let topic: Topic
    let weight: Double
  }

  struct Hit: Sendable {
    let votes: [Vote]
    let span: Range<Int>
  }

  private var votes: [String: [Vote]] = [:]
  private var spelling: Spelling
  private static var longestPhrase: Int { 5 }

  init(_ tables: [(topic: Topic?, text: String)], plain: String = "") {
    spelling = Spelling(plain: plain)
    for table in tables { add(table.text, to: table.topic) }
  }

  private mutating func add(_ text: String, to topic: Topic?) {
    var weight = 1.0
    for row in text.utf8.split(separator: UInt8(ascii: "\n")) {
      var terms = row
      if let first = row.first, (0x30...0x39).contains(first), row.dropFirst().first == 0x20 {
        weight = Double(first - 0x30)
        terms = terms.dropFirst(2)
      }
      for term in terms.split(separator: UInt8(ascii: ",")) {
        add(Substring(term), weight: weight, to: topic)
      }
    }
  }

  /// Adds one word or phrase.
  mutating func add(_ term: Substring, weight: Double, to topic: Topic?) {
    let stems = term.utf8.split(separator: 0x20).map { WordStem.stem(String(Substring($0))) }
    vote(stems.joined(separator: " "), weight: weight, for: topic)
    if stems.count == 2 { vote(stems.joined(), weight: weight, for: topic) }
    for stem in stems { spelling.learn(stem) }
  }

  private mutating func vote(_ key: String, weight: Double, for topic: Topic?) {
    guard let topic else {
      votes[key] = []
      return
    }
    guard !votes[key, default: []].contains(where: { $0.topic == topic }) else { return }
    votes[key, default: []].append(Vote(topic: topic, weight: weight))
  }

  /// The terms found, longest first at each place, none inside another.
  func hits(in reading: WordReading) -> [Hit] {
    let stems = reading.words.map { spelling.corrected($0.stem) }
    var hits: [Hit] = []
    var place = 0
    while place < stems.count {
      guard let hit = longestHit(in: stems, at: place) else {
        place += 1
        continue
      }
      hits.append(hit)
      place = hit.span.upperBound
    }
    return hits
  }

  /// The sum of the votes for each topic; what a clause is about outweighs what qualifies it.
  func scores(of reading: WordReading) -> [Topic: Double] {
    let hits = hits(in: reading)
    let clauses = reading.clauses
    let opening = hits.first.map { clauses[$0.span.lowerBound] }
    var scores: [Topic: Double] = [:]
    for (index, hit) in hits.enumerated() {
      let clause = clauses[hit.span.lowerBound]
      let isHead = index + 1 == hits.count || clauses[hits[index + 1].span.lowerBound] != clause
      let factor = (isHead ? 1.4 : 1) * (clause == opening ? 1.3 : 1)
      for vote in hit.votes { scores[vote.topic, default: 0] += vote.weight * factor }
    }
    return scores
  }

  private func longestHit(in stems: [String], at place: Int) -> Hit? {
    var length = min(Self.longestPhrase, stems.count - place)
    while length > 0 {
      let span = place..<(place + length)
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
