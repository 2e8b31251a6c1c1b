import Lexicon

/// What a typed word may mean in one segment.
final class WordCandidates {
  /// Tokens that the word may mean, all for one reason.
  struct Candidate {
    let tokens: Range<Int>
    let cost: Int
    let kind: NameMatch.Kind
    /// Tells different spellings apart; guests under one spelling bear the same name.
    let spelling: UInt64
  }

  /// How far one looks for what the word may mean.
  enum Effort: Int, Comparable {
    /// As it was typed, as a beginning, or by a name that goes with it.
    case plain
    /// One slip, a name cut short.
    case oneSlip
    /// All slips that a word of its length may hold, one at most in its first letters.
    case manySlips
    /// All slips, wherever they are, and the initial that a profile may have for a name.
    case anySlips

    static func < (one: Effort, other: Effort) -> Bool { one.rawValue < other.rawValue }
  }

  let word: TypedWord
  let isLast: Bool
  private let segment: LookupSegment
  private let trie: TokenTrie
  private(set) var effort: Effort?
  /// The cheapest first.
  private(set) var candidates: [Candidate] = []
  /// Of every token the cheapest candidate's place.
  let marks: TokenMarks
  /// Guests under all candidates; who bears two counts twice.
  private(set) var mass = 0
  /// What the word means as it stands, the same whatever the effort.
  private lazy var plain = plainCandidates()

  /// The table comes without any mark.
  init(_ word: TypedWord, isLast: Bool, in segment: LookupSegment, marks: TokenMarks) {
    self.word = word
    self.isLast = isLast
    self.segment = segment
    trie = TokenTrie(segment)
    self.marks = marks
  }

  /// The table, without any mark, for another word.
  func returnMarks() -> TokenMarks {
    for candidate in candidates { marks.clear(candidate.tokens) }
    candidates = []
    return marks
  }

  /// The cheapest candidate of a token.
  func candidate(of token: Int) -> Candidate? {
    let mark = marks.view[token]
    return mark > 0 ? candidates[mark - 1] : nil
  }

  /// Looks at least so far.
  ///
  /// - Returns: whether there was anything more to look at.
  @discardableResult
  func look(_ wanted: Effort) -> Bool {
    let before = effort
    if let before, before >= wanted { return false }
    effort = wanted
    let most = word.isLatin ? Misspelling.most(ofLength: word.letters.count) : 0
    // One slip may be anywhere: there is no more to be found with more effort.
    if most < 2, let before, before >= .oneSlip, !hasInitial(wanted) { return false }
    var found = plain
    if wanted >= .oneSlip { addShort(to: &found) }
    if hasInitial(wanted) { addInitial(to: &found) }
    if wanted >= .oneSlip, most > 0 {
      let sure = wanted == .anySlips ? 0 : WordCandidates.sure
      addSlips(wanted == .oneSlip ? 1 : most, sure: sure, to: &found)
    }
    found.sort { ($0.cost, $0.tokens.lowerBound) < ($1.cost, $1.tokens.lowerBound) }
    candidates = Array(found.prefix(TokenMarks.most))
    for position in candidates.indices.reversed() {
      marks.set(position, for: candidates[position].tokens)
    }
    mass = candidates.reduce(0) { $0 + segment.mass($1.tokens) }
    return true
  }

  /// Letters at a name's beginning that hold one slip at most.
  private static let sure = 2

  /// An unfinished word; the one that is being typed is expected to be, and a letter alone is as
  /// often all that was meant of a name as an initial in the profile.
  private var beginning: Int { word.letters.count == 1 ? 20 : isLast ? 40 : 45 }

  /// Words of many names: one that is being typed is sooner the beginning of another.
  private static let particles: Set<String> = [
    "de", "da", "do", "di", "du", "la", "le", "el", "al", "van", "von", "der", "den", "del", "dos",
    "das", "bin", "ben", "mac", "ter", "ten", "zu", "af", "y", "e",
  ]

  private func plainCandidates() -> [Candidate] {
    var found: [Candidate] = []
    if let position = trie.position(for: word.letters) {
      if let token = position.token {
        let cost = isLast && WordCandidates.particles.contains(word.text) ? 25 : 0
        found.append(Candidate(tokens: token..<token + 1, cost: cost, kind: .exact, spelling: 1))
      }
      found.append(
        Candidate(tokens: position.tokens, cost: beginning, kind: .beginning, spelling: 2)
      )
    }
    guard word.letters.count > 1, word.isLatin else { return found }
    for (number, name) in Nicknames.related(to: word.text).enumerated() {
      let letters = Array(name.name.utf8)
      guard let token = trie.token(for: letters) else { continue }
      found.append(
        Candidate(
          tokens: token..<token + 1,
          cost: cost(of: name.kind, letters),
          kind: letters.starts(with: word.letters) ? .beginning : .nickname,
          spelling: UInt64(number) + 3
        )
      )
    }
    return found
  }

  private func cost(of kind: RelatedName.Kind, _ name: [UInt8]) -> Int {
    let shared = zip(name, word.letters).prefix { $0 == $1 }.count
    let isBeginning = shared == word.letters.count
    // A pet name is likelier the more it keeps of how the name begins, or when it is its end.
    let isEnd = word.letters.count > 3 && name.suffix(word.letters.count) == word.letters[...]
    let alike = isEnd ? 15 : min(20, 4 * shared)
    // A few letters are sooner the beginning of any name than a pet name of their own.
    let few = word.letters.count == 2 ? 30 : word.letters.count > 3 ? 0 : isLast ? 25 : 10
    switch kind {
    case .formal: return isBeginning ? 25 : max(30, 45 + few - alike)
    case .variant: return isBeginning ? 30 : max(35, 50 + few - alike)
    case .short: return 60 + few - alike
    case .sibling: return 85 + few - alike
    case .translation: return 105 + few - alike
    }
  }

  /// Whether the first letter alone is to be looked for; of a few letters it would be half of them.
  private func hasInitial(_ wanted: Effort) -> Bool {
    wanted == .anySlips && word.letters.count > 2 && word.isLatin
  }

  private func addInitial(to found: inout [Candidate]) {
    guard let token = trie.token(for: Array(word.letters.prefix(1))) else { return }
    found.append(
      Candidate(tokens: token..<token + 1, cost: 140, kind: .initial, spelling: 1 << 48)
    )
  }

  /// Names cut short in the profile, and pet names that no table has.
  private func addShort(to found: inout [Candidate]) {
    let letters = word.letters
    guard letters.count > 1 else { return }
    _ = trie.position(for: letters) { depth, position in
      guard let token = position.token else { return }
      let missing = letters.count - depth
      // Fewer letters are as likely another name as the beginning of this one.
      guard depth > 3, missing > 0, missing < 5 else { return }
      found.append(
        Candidate(
          tokens: token..<token + 1,
          cost: 100 + 40 * missing,
          kind: .cutShort,
          spelling: UInt64(depth) << 32
        )
      )
    }
    guard letters.count > 3, word.isLatin else { return }
    for (number, stem) in Nicknames.stems(of: word.text).enumerated() {
      guard stem.utf8.count > 2, let position = trie.position(for: Array(stem.utf8)) else {
        continue
      }
      found.append(
        Candidate(
          tokens: position.tokens,
          cost: 145,
          kind: .nickname,
          spelling: UInt64(number + 1) << 40
        )
      )
    }
  }

  private func addSlips(_ most: Int, sure: Int, to found: inout [Candidate]) {
    var walk = FuzzyTrieSearch(word, most: most, sure: sure, in: trie)
    walk.run()
    for item in walk.found where item.slips > 0 {
      found.append(
        Candidate(
          tokens: item.tokens,
          cost: item.cost + 30 * (item.slips - 1) + (item.isWhole ? 0 : beginning),
          kind: .misspelt(slips: item.slips),
          spelling: item.spelling
        )
      )
    }
  }
}
