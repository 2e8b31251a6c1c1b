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
    /// For each word the token it means; -1 for none.
    let tokens: [Int32]
  }

  /// Guests after whom no more are looked at who are no better, and no more at all.
  private static let enough = 96
  private static let most = 4 * enough

  private let segment: LookupSegment
  private let words: [WordMeanings]
  /// How much may be done, in units of two nanoseconds or so.
  private var budget: Int
  /// Whether one word may be in none of the names.
  private let mayMiss: Bool
  private var hits: [Hit] = []
  private var seen: Set<Int> = []
  /// How many hits there are of each cost, by tens.
  private var costs = [Int](repeating: 0, count: 128)
  /// The words' costs, the rarest word first: most guests fall at the first.
  private let views: [TokenCosts.View]
  private var choices: [Choice]
  /// Who bears a second word, as one bit a guest, when that is cheaper than reading their names.
  private var filter: [UInt64] = []

  /// Reading a guest's names, and going on to the next guest of a list, in units of the budget.
  private static let reading = 40
  private static let stepping = 1
  /// Reading the next guest's names, right behind another's.
  private static let readingOn = 5

  init(_ words: [WordMeanings], in segment: LookupSegment, budget: Int, mayMiss: Bool = false) {
    self.segment = segment
    self.words = words
    self.budget = budget
    self.mayMiss = mayMiss
    views = words.sorted { $0.mass < $1.mass }.map(\.costs.view)
    choices = Array(repeating: Choice(), count: words.count)
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
      judge(doc)
      if hits.count >= NameSearch.enough { break }
    }
  }

  /// Marks those under the second rarest word, if that pays.
  private mutating func prepareFilter(beside pivot: WordMeanings) {
    let others = words.filter { $0 !== pivot }
    guard !mayMiss, let second = others.min(by: { $0.mass < $1.mass }) else { return }
    let looked = min(pivot.mass, budget / NameSearch.reading)
    let price = segment.docs / 400 + second.mass
    guard price < looked * (NameSearch.reading - NameSearch.stepping) else { return }
    filter = [UInt64](repeating: 0, count: segment.docs / 64 + 1)
    for meaning in second.meanings {
      let range = meaning.tokens
      var place = segment.postingStart(range.lowerBound)
      let end = segment.postingStart(range.upperBound)
      while place < end {
        let doc = segment.postings[place]
        if doc < segment.docs { filter[doc >> 6] |= 1 << UInt64(doc & 63) }
        place &+= 1
      }
    }
    budget -= price
  }

  /// What a whole name costs at most, as it was typed.
  private static let exact = 25

  private mutating func look(under word: WordMeanings, upTo most: Int = .max) {
    for meaning in word.meanings where meaning.cost <= most {
      if isEnough(at: meaning.cost) { return }
      let mass = segment.mass(meaning.tokens)
      if words.count == 1, meaning.tokens.count > 1, isWide(mass) {
        lookInOrder(for: meaning.tokens)
        continue
      }
      for token in meaning.tokens {
        look(under: token, at: meaning.cost)
        if budget < 0 || isEnough(at: meaning.cost) { return }
      }
    }
  }

  private mutating func look(under token: Int, at cost: Int) {
    var place = segment.postingStart(token)
    let end = segment.postingStart(token &+ 1)
    let isFiltered = !filter.isEmpty
    while place < end, budget >= 0 {
      let doc = segment.postings[place]
      place &+= 1
      budget &-= NameSearch.stepping
      if isFiltered, doc >= segment.docs || filter[doc >> 6] & (1 << UInt64(doc & 63)) == 0 {
        continue
      }
      budget &-= NameSearch.reading
      let before = hits.count
      judge(doc)
      // Guests of one token come likeliest first.
      if hits.count != before, isEnough(at: cost) { return }
    }
  }

  private func isWide(_ mass: Int) -> Bool {
    NameSearch.enough * (segment.docs / max(1, mass)) * NameSearch.readingOn
      < mass * NameSearch.reading
  }

  private mutating func lookInOrder(for tokens: Range<Int>) {
    var found = 0
    for doc in 0..<min(segment.docs, budget / NameSearch.readingOn) {
      let places = segment.tokenPlaces(of: doc)
      guard places.contains(where: { tokens.contains(segment.docToken($0)) }) else { continue }
      judge(doc)
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
  private mutating func judge(_ doc: Int) {
    let places = segment.tokenPlaces(of: doc)
    var missing = 0
    for index in 0..<views.count {
      var isThere = false
      var place = places.lowerBound
      while place < places.upperBound {
        if views[index][segment.docToken(place)] != 0 {
          isThere = true
          break
        }
        place &+= 1
      }
      if isThere { continue }
      missing &+= 1
      if !mayMiss || missing > 1 { return }
    }
    if missing < views.count { add(doc, places) }
  }

  /// Two names in one are less likely meant than one that is written so.
  private static let joined = 10

  /// A word left over costs this much.
  private static func missing(_ word: WordMeanings) -> Int {
    150 + 10 * min(8, word.word.letters.count)
  }

  private mutating func add(_ doc: Int, _ places: Range<Int>) {
    for index in words.indices {
      choices[index] = Choice(words[index].costs.view, places, in: segment)
    }
    guard Choice.separate(&choices, in: segment), doc < segment.docs, seen.insert(doc).inserted
    else { return }
    var cost = 0
    var isPlain = true
    var reading: UInt64 = 14_695_981_039_346_656_037
    for (word, choice) in zip(words, choices) {
      guard choice.place >= 0 else {
        cost += NameSearch.missing(word)
        reading = reading &* 31
        continue
      }
      cost += choice.cost + (segment.isJoined(choice.place) ? NameSearch.joined : 0)
      let meaning = word.meaning(of: segment.docToken(choice.place))
      isPlain = isPlain && (meaning?.kind == .exact || meaning?.kind == .beginning)
      reading = (reading ^ (meaning?.spelling ?? 0)) &* 0x9E37_79B9_7F4A_7C15
    }
    costs[min(costs.count - 1, cost / 10)] += 1
    let tokens = choices.map { $0.place < 0 ? -1 : Int32(segment.docToken($0.place)) }
    hits.append(Hit(doc: doc, cost: cost, isPlain: isPlain, reading: reading, tokens: tokens))
  }
}

/// Which of a guest's names a word means.
private struct Choice {
  private(set) var cost = Int.max
  /// Among the segment's tokens of guests; -1 for none.
  private(set) var place = -1
  private var secondCost = Int.max
  private var secondPlace = -1

  init(_ costs: TokenCosts.View, _ places: Range<Int>, in segment: LookupSegment) {
    for place in places {
      let cost = costs[segment.docToken(place)] - 1
      guard cost >= 0 else { continue }
      if cost < self.cost {
        (secondCost, secondPlace) = (self.cost, self.place)
        (self.cost, self.place) = (cost, place)
      } else if cost < secondCost {
        (secondCost, secondPlace) = (cost, place)
      }
    }
  }

  init() {}

  /// Two words never mean one name, nor a name and two in one with it: the word that loses less
  /// takes its second best.
  ///
  /// - Returns: whether there are names for all.
  static func separate(_ choices: inout [Choice], in segment: LookupSegment) -> Bool {
    for index in choices.indices.dropFirst() {
      for earlier in 0..<index {
        // Each of the two may give way once.
        while choices[index].collides(with: choices[earlier], in: segment) {
          let loser = choices[index].loss <= choices[earlier].loss ? index : earlier
          guard choices[loser].yield() else { return false }
        }
      }
    }
    return true
  }

  private func collides(with other: Choice, in segment: LookupSegment) -> Bool {
    guard place >= 0, other.place >= 0 else { return false }
    if place == other.place { return true }
    let (one, two) = (segment.docToken(place), segment.docToken(other.place))
    return segment.isJoined(place) && segment.holds(one, two)
      || segment.isJoined(other.place) && segment.holds(two, one)
  }

  private var loss: Int { secondPlace >= 0 ? secondCost - cost : Int.max }

  private mutating func yield() -> Bool {
    guard secondPlace >= 0 else { return false }
    (cost, place) = (secondCost, secondPlace)
    secondPlace = -1
    return true
  }
}
