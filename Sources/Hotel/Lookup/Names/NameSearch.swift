/// Finds the guests of one segment whose names fit all typed words best.
struct NameSearch {
  /// A guest who fits.
  struct Hit {
    let doc: Int
    /// Of the errors, in hundredths of a wrong letter.
    let cost: Int
    /// No word is misspelt or stands for another name.
    let isPlain: Bool
    /// Guests under one reading bear the same names, as far as was typed.
    let reading: UInt64
  }

  /// Guests whose names are read together: the memory they lie in is fetched side by side.
  private static let together = 16

  /// Guests after whom no more are looked at who are no better, and no more at all.
  private static let enough = 96
  private static let most = 4 * enough

  private let segment: LookupSegment
  private let words: [WordCandidates]
  /// How much may be done, in units of two nanoseconds or so.
  private var budget: Int
  /// Whether one word may be in none of the names.
  private let mayMiss: Bool
  private var hits: [Hit] = []
  private var seen: Set<Int> = []
  /// How many hits there are of each cost, by tens.
  private var costs = [Int](repeating: 0, count: 128)
  /// The words' marks, the rarest word first: most guests fall at the first.
  private let views: [TokenMarks.View]
  /// Guests to be looked at, and where their names are.
  private var waiting: [Int] = []
  private var positions: [Range<Int>] = []
  /// Made of the first names of each: nobody needs it, but to fetch them all it had to be made.
  private var lastFetched = 0
  /// Who bears a second word, as one bit a guest, when that is cheaper than reading their names.
  private(set) var marks: [UInt64]
  private var isFiltered = false

  /// Reading a guest's names, and going on to the next guest of a list, in units of the budget.
  private static let reading = 40
  private static let stepping = 1
  /// Reading the next guest's names, right behind another's.
  private static let readingOn = 5

  /// `marks` are those of an earlier search, to be used again.
  init(
    _ words: [WordCandidates],
    in segment: LookupSegment,
    budget: Int,
    mayMiss: Bool,
    marks: [UInt64]
  ) {
    self.marks = marks
    self.segment = segment
    self.words = words
    self.budget = budget
    self.mayMiss = mayMiss
    views = words.sorted { $0.mass < $1.mass }.map(\.marks.view)
    waiting.reserveCapacity(NameSearch.together)
    positions.reserveCapacity(NameSearch.together)
  }

  mutating func run() -> [Hit] {
    guard segment.docs > 0 else { return [] }
    let rarest = words.filter { !mayMiss || $0.mass > 0 }.sorted { $0.mass < $1.mass }
    // Where one word may be missing, it may be the rarest one.
    for pivot in rarest.prefix(mayMiss ? 2 : 1) {
      if isCheaperInOrder(than: pivot.mass) {
        lookInOrder()
        // Enough were found, but who bears the very name that was typed may be further on.
        look(under: pivot, upTo: NameSearch.exact)
      } else {
        isFiltered = false
        prepareFilter(beside: pivot)
        look(under: pivot)
      }
    }
    return hits
  }

  /// Whether going through the guests from the likeliest on finds enough sooner than going through
  /// those under one word.
  private func isCheaperInOrder(than mass: Int) -> Bool {
    guard !mayMiss, words.count > 1 else { return false }
    var expected = Double(NameSearch.enough)
    for word in words { expected *= Double(segment.docs) / Double(max(1, word.mass)) }
    let price = min(expected, Double(segment.docs)) * Double(NameSearch.readingOn)
    return price < Double(mass * NameSearch.reading) && price < Double(budget)
  }

  private mutating func lookInOrder() {
    for doc in 0..<min(segment.docs, budget / NameSearch.readingOn) {
      judge(doc, segment.tokenPositions(of: doc))
      if hits.count >= NameSearch.enough { break }
    }
  }

  /// Marks those under the second rarest word, if that pays.
  private mutating func prepareFilter(beside pivot: WordCandidates) {
    let others = words.filter { $0 !== pivot }
    guard !mayMiss, let second = others.min(by: { $0.mass < $1.mass }) else { return }
    let looked = min(pivot.mass, budget / NameSearch.reading)
    let price = segment.docs / 400 + second.mass
    guard price < looked * (NameSearch.reading - NameSearch.stepping) else { return }
    clearMarks()
    for candidate in second.candidates {
      let range = candidate.tokens
      var position = segment.postingStart(range.lowerBound)
      let end = segment.postingStart(range.upperBound)
      while position < end {
        let doc = segment.postings[position]
        if doc < segment.docs { marks[doc >> 6] |= 1 << UInt64(doc & 63) }
        position &+= 1
      }
    }
    isFiltered = true
    budget -= price
  }

  private mutating func clearMarks() {
    let count = segment.docs / 64 + 1
    if marks.count != count { marks = [UInt64](repeating: 0, count: count) }
    var words = marks.mutableSpan
    for index in words.indices { words[index] = 0 }
  }

  /// What a whole name costs at most, as it was typed.
  private static let exact = 25

  private mutating func look(under word: WordCandidates, upTo most: Int = .max) {
    for candidate in word.candidates where candidate.cost <= most {
      if isEnough(at: candidate.cost) { return }
      let mass = segment.mass(candidate.tokens)
      if words.count == 1, candidate.tokens.count > 1, isWide(mass) {
        lookInOrder(for: candidate.tokens)
        continue
      }
      for token in candidate.tokens {
        look(under: token, at: candidate.cost)
        if budget < 0 || isEnough(at: candidate.cost) { return }
      }
    }
  }

  private mutating func look(under token: Int, at cost: Int) {
    var position = segment.postingStart(token)
    let end = segment.postingStart(token &+ 1)
    while position < end, budget >= 0 {
      while position < end, waiting.count < NameSearch.together {
        let doc = segment.postings[position]
        position &+= 1
        budget &-= NameSearch.stepping
        if doc < segment.docs, !isFiltered || marks[doc >> 6] & (1 << UInt64(doc & 63)) != 0 {
          waiting.append(doc)
        }
      }
      let before = hits.count
      judgeWaiting()
      // Guests of one token come likeliest first.
      if hits.count != before, isEnough(at: cost) { return }
    }
  }

  private mutating func judgeWaiting() {
    budget &-= NameSearch.reading &* waiting.count
    for doc in waiting { positions.append(segment.tokenPositions(of: doc)) }
    var fetched = 0
    for range in positions { fetched &+= segment.docToken(range.lowerBound) }
    lastFetched = fetched
    for index in waiting.indices { judge(waiting[index], positions[index]) }
    waiting.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
  }

  private func isWide(_ mass: Int) -> Bool {
    NameSearch.enough * (segment.docs / max(1, mass)) * NameSearch.readingOn
      < mass * NameSearch.reading
  }

  private mutating func lookInOrder(for tokens: Range<Int>) {
    var found = 0
    for doc in 0..<min(segment.docs, budget / NameSearch.readingOn) {
      let positions = segment.tokenPositions(of: doc)
      guard positions.contains(where: { tokens.contains(segment.docToken($0)) }) else { continue }
      judge(doc, positions)
      found += 1
      if found >= NameSearch.enough { return }
    }
  }

  /// Whether so many fit better that one at this cost is of no use.
  private func isEnough(at cost: Int) -> Bool {
    guard hits.count >= NameSearch.enough else { return false }
    if mayMiss || hits.count >= NameSearch.most { return true }
    var better = 0
    for slot in 0...min(costs.count - 1, max(0, cost / 10)) { better += costs[slot] }
    return better >= NameSearch.enough
  }

  @inline(__always)
  private mutating func judge(_ doc: Int, _ positions: Range<Int>) {
    var missing = 0
    for index in 0..<views.count {
      var isThere = false
      var position = positions.lowerBound
      while position < positions.upperBound {
        if views[index][segment.docToken(position)] != 0 {
          isThere = true
          break
        }
        position &+= 1
      }
      if isThere { continue }
      missing &+= 1
      if !mayMiss || missing > 1 { return }
    }
    if missing < views.count { add(doc, positions) }
  }

  /// Two names in one are less likely meant than one that is written so.
  private static let joined = 10

  /// Who leaves one word unfinished hardly writes the pet name of another.
  private static let unlikePetName = 30

  private func isPetNameBesideBeginning(_ choices: [NameChoice]) -> Bool {
    func kind(_ index: Int) -> NameMatch.Kind? { choices[index].candidate(of: words[index])?.kind }
    guard let last = words.indices.last, kind(last) == .beginning else { return false }
    return words.indices.contains { kind($0) == .nickname }
  }

  /// A word left over costs this much.
  private static func missing(_ word: WordCandidates) -> Int {
    150 + 10 * min(8, word.word.letters.count)
  }

  private mutating func add(_ doc: Int, _ positions: Range<Int>) {
    guard doc < segment.docs, !seen.contains(doc),
      let choices = NameChoice.choices(for: words, among: positions, in: segment)
    else { return }
    seen.insert(doc)
    var cost = isPetNameBesideBeginning(choices) ? NameSearch.unlikePetName : 0
    var isPlain = true
    var reading: UInt64 = 14_695_981_039_346_656_037
    for index in words.indices {
      guard let candidate = choices[index].candidate(of: words[index]) else {
        cost += NameSearch.missing(words[index])
        reading = reading &* 31
        continue
      }
      cost += candidate.cost + (segment.isJoined(choices[index].position) ? NameSearch.joined : 0)
      isPlain = isPlain && (candidate.kind == .exact || candidate.kind == .beginning)
      reading = (reading ^ candidate.spelling) &* 0x9E37_79B9_7F4A_7C15
    }
    costs[min(costs.count - 1, cost / 10)] += 1
    hits.append(Hit(doc: doc, cost: cost, isPlain: isPlain, reading: reading))
  }
}
