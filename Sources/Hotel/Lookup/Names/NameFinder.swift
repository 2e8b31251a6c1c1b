/// Finds guests by their names in one segment, and remembers what the words meant: at a keystroke
/// only the last one is new.
package final class NameFinder {
  /// A guest whose names fit.
  package struct Found: Sendable {
    package let doc: Int
    /// Of the errors, in hundredths of a wrong letter, less what speaks for this reading.
    package let cost: Int
    package let matches: [NameMatch]
  }

  /// How many guests are looked at for one question; a hotel's own few may all be.
  package struct Budget: Sendable {
    let plain: Int
    let slips: Int

    package static let company = Budget(plain: 150_000, slips: 100_000)
    package static let hotel = Budget(plain: 50_000_000, slips: 50_000_000)
  }

  private struct Key: Hashable {
    let word: String
    let isLast: Bool
  }

  /// So many guests whose names are as they were typed are more than a clerk reads.
  private static let many = 10
  /// Words whose meanings are kept.
  private static let remembered = 12

  private let segment: LookupSegment
  private let budget: Budget
  private var known: [(key: Key, meanings: WordMeanings)] = []

  package init(_ segment: LookupSegment, budget: Budget = .company) {
    self.segment = segment
    // Ten times the guests are some three times the work to do as well.
    let scale = max(1, (Double(segment.docs) / 1_000_000).squareRoot())
    self.budget = Budget(
      plain: Int(Double(budget.plain) * scale),
      slips: Int(Double(budget.slips) * scale)
    )
  }

  /// The guests whom the folded words may mean, likeliest first.
  ///
  /// The bonus is what speaks for a guest beside what the segment knows, in hundredths of a wrong
  /// letter.
  package func find(
    _ words: [String],
    limit: Int,
    mayJoin: Bool = true,
    bonus: (Int) -> Int = { _ in 0 }
  ) -> [Found] {
    guard !words.isEmpty, segment.docs > 0 else { return [] }
    var hits: [Int: NameSearch.Hit] = [:]
    search(words, .plain, budget.plain, into: &hits)
    if hits.values.count(where: { $0.isPlain || $0.cost < 50 }) < NameFinder.many {
      search(words, .oneSlip, budget.slips, into: &hits)
    }
    if isWorthMore(hits) { search(words, .manySlips, budget.slips, into: &hits) }
    if hits.isEmpty {
      let joined = mayJoin ? findJoined(words, limit: limit, bonus) : []
      if !joined.isEmpty || !mayJoin { return joined }
      search(words, .anySlips, budget.slips, into: &hits)
    }
    // Of two words neither may be missing: the other alone would be half the company.
    if hits.isEmpty, words.count > 2 {
      search(words, .anySlips, budget.slips, mayMiss: true, into: &hits)
    }
    return ranked(Array(hits.values), meanings(of: words), limit: limit, bonus)
  }

  /// Words typed that the profile has in one: `de la cruz` for `delacruz`.
  private func findJoined(_ words: [String], limit: Int, _ bonus: (Int) -> Int) -> [Found] {
    for start in words.indices {
      for end in words.indices where end > start {
        let one = words[start...end].joined()
        let joined = words[..<start] + [one] + words[(end + 1)...]
        let known = meanings(of: one, isLast: end == words.count - 1)
        known.look(.plain)
        guard known.mass > 0 else { continue }
        let found = find(Array(joined), limit: limit, mayJoin: false, bonus: bonus)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Whether a guest with more slips could still be meant.
  private func isWorthMore(_ hits: [Int: NameSearch.Hit]) -> Bool {
    !hits.values.contains { $0.cost <= 125 }
  }

  private func search(
    _ words: [String],
    _ effort: WordMeanings.Effort,
    _ budget: Int,
    mayMiss: Bool = false,
    into hits: inout [Int: NameSearch.Hit]
  ) {
    let meanings = meanings(of: words)
    for word in meanings { word.look(effort) }
    var search = NameSearch(meanings, in: segment, budget: budget, mayMiss: mayMiss)
    for hit in search.run() where hit.cost < hits[hit.doc]?.cost ?? Int.max { hits[hit.doc] = hit }
  }

  private func ranked(
    _ hits: [NameSearch.Hit],
    _ words: [WordMeanings],
    limit: Int,
    _ bonus: (Int) -> Int
  ) -> [Found] {
    var readings: [UInt64: Int] = [:]
    for hit in hits { readings[hit.reading, default: 0] += 1 }
    var scored = hits.map { hit in
      // What was typed as it stands is taken so, however few bear it.
      let weight = hit.isPlain ? 0 : NameFinder.weight(of: readings[hit.reading] ?? 1)
      return (hit, hit.cost - weight - segment.prior(of: hit.doc) - bonus(hit.doc))
    }
    scored.sort { ($0.1, $0.0.doc) < ($1.1, $1.0.doc) }
    var told: [UInt64: Int] = [:]
    for place in scored.indices where scored[place].0.cost >= 50 {
      // Of one doubtful reading some guests come before another reading's, not all.
      let before = told[scored[place].0.reading, default: 0]
      told[scored[place].0.reading] = before + 1
      scored[place].1 += 4 * before
    }
    scored.sort { ($0.1, $0.0.doc) < ($1.1, $1.0.doc) }
    return scored.prefix(limit).map { hit, cost in
      Found(doc: hit.doc, cost: cost, matches: matches(of: hit, words))
    }
  }

  /// A spelling that many guests bear is likelier to be meant than one that a single guest bears:
  /// six hundredths of a slip for every doubling.
  private static func weight(of count: Int) -> Int {
    var weight = 0
    var rest = count
    while rest > 1, weight < 24 {
      weight += 6
      rest /= 2
    }
    return weight
  }

  private func matches(of hit: NameSearch.Hit, _ words: [WordMeanings]) -> [NameMatch] {
    zip(words, hit.tokens).map { word, token in
      guard token >= 0, let meaning = word.meaning(of: Int(token)) else {
        return NameMatch(typed: word.word.text, token: "", kind: .missing)
      }
      return NameMatch(
        typed: word.word.text,
        token: segment.token(Int(token)),
        kind: meaning.kind
      )
    }
  }

  /// Good until other words are asked for: the tables of those not asked for lately are used again.
  private func meanings(of words: [String]) -> [WordMeanings] {
    words.enumerated().map { meanings(of: $1, isLast: $0 == words.count - 1) }
  }

  private func meanings(of word: String, isLast: Bool) -> WordMeanings {
    let key = Key(word: word, isLast: isLast)
    if let place = known.firstIndex(where: { $0.key == key }) {
      known.append(known.remove(at: place))
      return known[known.count - 1].meanings
    }
    let costs =
      known.count < NameFinder.remembered
      ? TokenCosts(count: segment.header.tokens) : known.removeFirst().meanings.returnCosts()
    let meanings = WordMeanings(TypedWord(word), isLast: isLast, in: segment, costs: costs)
    known.append((key, meanings))
    return meanings
  }
}
