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

    package static let company = Budget(plain: 90_000, slips: 60_000)
    package static let hotel = Budget(plain: 50_000_000, slips: 50_000_000)
  }

  private struct Key: Hashable {
    let word: String
    let isLast: Bool
  }

  /// So many guests whose names are as they were typed are more than a clerk reads.
  private static let many = 10
  /// Words whose candidates are kept.
  private static let remembered = 12

  private let segment: LookupSegment
  private let budget: Budget
  private var known: [(key: Key, candidates: WordCandidates)] = []
  /// Memory for one search after the other.
  private var marks: [UInt64] = []

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
  /// letter. Words that are `likelyOther` than a name are not taken for one with many slips.
  package func find(
    _ words: [String],
    limit: Int,
    likelyOther: Bool = false,
    bonus: (Int) -> Int = { _ in 0 }
  ) -> [Found] {
    if likelyOther { return find(words, limit: limit, most: .oneSlip, bonus) }
    var found = find(words, limit: limit, most: .manySlips, bonus)
    if words.count == 1, found.first.map({ NameFinder.isDoubtful($0) }) ?? true {
      found = merge(found, findHalves(of: words[0], limit: limit, bonus), limit: limit)
    }
    if found.isEmpty { found = findJoined(words, limit: limit, bonus) }
    return found.isEmpty ? find(words, limit: limit, most: .anySlips, bonus) : found
  }

  private func find(
    _ words: [String],
    limit: Int,
    most: WordCandidates.Effort,
    _ bonus: (Int) -> Int
  ) -> [Found] {
    guard !words.isEmpty, segment.docs > 0 else { return [] }
    let candidates = candidates(of: words)
    var hits: [Int: NameSearch.Hit] = [:]
    search(candidates, .plain, budget.plain, into: &hits)
    if most >= .oneSlip,
      hits.values.count(where: { $0.isPlain || $0.cost < 50 }) < NameFinder.many
    {
      search(candidates, .oneSlip, budget.slips, into: &hits)
    }
    if most >= .manySlips, isWorthMore(hits) {
      search(candidates, .manySlips, budget.slips, into: &hits)
    }
    if most == .anySlips {
      search(candidates, .anySlips, budget.slips, into: &hits)
      // Of two words neither may be missing: the other alone would be half the company.
      if hits.isEmpty, words.count > 2 {
        search(candidates, .anySlips, budget.slips, mayMiss: true, into: &hits)
      }
    }
    return ranked(Array(hits.values), candidates, limit: limit, bonus)
  }

  /// Words typed that the profile has in one: `de la cruz` for `delacruz`.
  private func findJoined(_ words: [String], limit: Int, _ bonus: (Int) -> Int) -> [Found] {
    for start in words.indices {
      for end in words.indices where end > start {
        let one = words[start...end].joined()
        guard isName(one) else { continue }
        let joined = words[..<start] + [one] + words[(end + 1)...]
        let found = find(Array(joined), limit: limit, most: .manySlips, bonus)
        if !found.isEmpty { return found }
      }
    }
    return []
  }

  /// Two names typed without the space between them.
  private func findHalves(of word: String, limit: Int, _ bonus: (Int) -> Int) -> [Found] {
    for halves in NameFinder.halves(of: word) where halves.allSatisfy({ isName($0) }) {
      let found = find(halves, limit: limit, most: .plain, bonus)
      guard found.isEmpty else {
        return found.map {
          Found(doc: $0.doc, cost: $0.cost + NameFinder.space, matches: $0.matches)
        }
      }
    }
    return []
  }

  /// What a space costs that was not typed.
  private static let space = 60

  /// Whether nobody's name is, or begins with, what was typed.
  private static func isDoubtful(_ found: Found) -> Bool {
    !found.matches.contains { $0.kind == .exact || $0.kind == .beginning }
  }

  private func merge(_ one: [Found], _ other: [Found], limit: Int) -> [Found] {
    guard !other.isEmpty else { return one }
    let known = Set(one.map(\.doc))
    let all = one + other.filter { !known.contains($0.doc) }
    return Array(all.sorted { ($0.cost, $0.doc) < ($1.cost, $1.doc) }.prefix(limit))
  }

  /// Two names of three letters or more, the longest first name first.
  private static func halves(of word: String) -> [[String]] {
    let letters = Array(word.unicodeScalars)
    guard letters.count >= 6 else { return [] }
    func text(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: part)
      return String(text)
    }
    return (3...letters.count - 3).reversed().map { [text(letters[..<$0]), text(letters[$0...])] }
  }

  private func isName(_ word: String) -> Bool {
    TokenTrie(segment).token(for: Array(word.utf8)) != nil
  }

  /// Whether a guest with more slips could still be meant.
  private func isWorthMore(_ hits: [Int: NameSearch.Hit]) -> Bool {
    !hits.values.contains { $0.cost <= 125 }
  }

  private func search(
    _ candidates: [WordCandidates],
    _ effort: WordCandidates.Effort,
    _ budget: Int,
    mayMiss: Bool = false,
    into hits: inout [Int: NameSearch.Hit]
  ) {
    var isMore = false
    for word in candidates where word.look(effort) { isMore = true }
    // What was found is all there is, unless it was never looked for.
    guard isMore || effort == .plain || mayMiss else { return }
    var search = NameSearch(
      candidates,
      in: segment,
      budget: budget,
      mayMiss: mayMiss,
      marks: marks
    )
    marks = []
    for hit in search.run() where hit.cost < hits[hit.doc]?.cost ?? Int.max { hits[hit.doc] = hit }
    marks = search.marks
  }

  private func ranked(
    _ hits: [NameSearch.Hit],
    _ words: [WordCandidates],
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
    for position in scored.indices where scored[position].0.cost >= 50 {
      // Of one doubtful reading some guests come before another reading's, not all.
      let before = told[scored[position].0.reading, default: 0]
      told[scored[position].0.reading] = before + 1
      scored[position].1 += 4 * before
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
    while rest > 1, weight < 36 {
      weight += 6
      rest /= 2
    }
    return weight
  }

  private func matches(of hit: NameSearch.Hit, _ words: [WordCandidates]) -> [NameMatch] {
    let positions = segment.tokenPositions(of: hit.doc)
    let choices = NameChoice.choices(for: words, among: positions, in: segment)
    return zip(words, choices ?? []).map { word, choice in
      guard let candidate = choice.candidate(of: word) else {
        return NameMatch(typed: word.word.text, token: "", kind: .missing)
      }
      return NameMatch(
        typed: word.word.text,
        token: segment.token(segment.docToken(choice.position)),
        kind: candidate.kind
      )
    }
  }

  /// Good until other words are asked for: the tables of those not asked for lately are used again.
  private func candidates(of words: [String]) -> [WordCandidates] {
    words.enumerated().map { candidates(of: $1, isLast: $0 == words.count - 1) }
  }

  private func candidates(of word: String, isLast: Bool) -> WordCandidates {
    let key = Key(word: word, isLast: isLast)
    if let position = known.firstIndex(where: { $0.key == key }) {
      known.append(known.remove(at: position))
      return known[known.count - 1].candidates
    }
    let marks =
      known.count < NameFinder.remembered
      ? TokenMarks(count: segment.header.tokens) : known.removeFirst().candidates.returnMarks()
    let candidates = WordCandidates(TypedWord(word), isLast: isLast, in: segment, marks: marks)
    known.append((key, candidates))
    return candidates
  }
}
