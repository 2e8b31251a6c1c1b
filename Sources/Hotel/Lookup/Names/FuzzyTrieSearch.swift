/// Goes through a trie and finds every token, or beginning of tokens, that a word is with at most
/// so many slips.
///
/// A bit of a state stands for a place in the typed word: how much of it the letters so far account
/// for. One step for all places costs some ten operations. After Wu and Manber, "Fast text searching
/// allowing errors", 1992, with transpositions and with groups of letters heard as one.
struct FuzzyTrieSearch {
  /// A token, or the beginning of several, that may be meant.
  struct Found {
    let tokens: Range<Int>
    let isWhole: Bool
    let cost: Int
    let slips: Int
    /// The letters so far, as one number.
    let spelling: UInt64
  }

  private static let mostSlips = 3
  private static let deepest = 64

  private let trie: TokenTrie
  private let masks: [UInt64]
  /// For each bit of a state the letter typed in front of it, as a bit.
  private let letters: [UInt32]
  private let rules: SoundRules
  private let most: Int
  private let sure: Int
  /// Letters that hold two slips at most.
  private let nearlySure: Int
  private let end: UInt64
  private var distance: WeightedDistance
  private var path = Path()
  private(set) var found: [Found] = []

  /// The word may hold so many slips at most, up to three, one of them in its first, `sure`, letters
  /// and two in those and the next three.
  init(_ word: TypedWord, most: Int, sure: Int, in trie: TokenTrie) {
    self.trie = trie
    self.most = min(FuzzyTrieSearch.mostSlips, most)
    self.sure = sure
    nearlySure = sure > 0 ? sure + 3 : 0
    masks = word.masks()
    letters =
      [0] + word.letters.map { FuzzyTrieSearch.bit(of: $0) }
      + Array(repeating: 0, count: 64 - word.letters.count)
    rules = SoundRules(word)
    distance = WeightedDistance(word, rules: rules, deepest: FuzzyTrieSearch.deepest)
    end = 1 << UInt64(word.letters.count)
  }

  mutating func run() {
    guard trie.count > 0 else { return }
    var storage = [SlipStates](repeating: SlipStates(), count: FuzzyTrieSearch.deepest)
    var states = storage.mutableSpan
    // Letters typed that the name has not, at its beginning.
    states[0] = SlipStates(none: 0b1, one: 0b11, two: 0b111, three: 0b1111).upTo(most)
    let fewest = (0...most).first { states[0][$0] & end != 0 } ?? most + 1
    walk(from: 0, upTo: trie.tokens, depth: 1, fewest: fewest, &states)
  }

  /// Goes through siblings and what is below them.
  ///
  /// Their tokens end before `limit`; with `fewest` slips the path above them, or a part of it, is
  /// all of the word.
  private mutating func walk(
    from first: Int,
    upTo limit: Int,
    depth: Int,
    fewest: Int,
    _ states: inout MutableSpan<SlipStates>
  ) {
    let above = states[depth &- 1]
    let accepted = lettersThatGoOn(from: above, depth, states)
    let letterAbove = path.letter(depth &- 1)
    let mostHere = mostSlips(at: depth)
    var next = first
    while next >= 0 {
      let (number, node) = (next, trie.node(next))
      next = trie.sibling(after: number, node)
      guard FuzzyTrieSearch.bit(of: node.letter) & accepted != 0 else { continue }
      path.set(node.letter, at: depth)
      let mask = masks[Int(node.letter)]
      let swapped = depth > 1 ? masks[Int(letterAbove)] & (mask << 1) : 0
      var state = above.step(mask, swapped, before: states[max(0, depth &- 2)])
      hear(rules.positions(node.letter), depth, states, &state)
      hear(rules.positions(node.letter, after: letterAbove), depth, states, &state)
      state = state.upTo(most)
      guard !state.upTo(mostHere).isEmpty else { continue }
      states[depth] = state
      distance.forget(from: depth)
      let slips = state.fewest(at: end)
      let child = trie.child(of: number, node)
      let isFound = slips <= most && (slips < fewest || node.isEnd)
      guard isFound || child >= 0 else { continue }
      let tokens = trie.range(of: number, node, within: limit)
      if isFound { record(depth, node, tokens, slips, isNearer: slips < fewest) }
      guard child >= 0, depth < FuzzyTrieSearch.deepest - 1 else { continue }
      let fewest = min(fewest, slips)
      walk(from: child, upTo: tokens.upperBound, depth: depth + 1, fewest: fewest, &states)
    }
  }

  /// Adds the groups of letters that end here and may have been typed as others.
  @inline(__always)
  private func hear(
    _ positions: Range<Int>,
    _ depth: Int,
    _ states: borrowing MutableSpan<SlipStates>,
    _ state: inout SlipStates
  ) {
    for position in positions where rules.rules[position].fits(path.tail(depth)) {
      let rule = rules.rules[position]
      if rule.length <= depth { state.hear(states[depth &- rule.length], rule) }
    }
  }

  /// A name's first letters go on with one slip at most, those behind them with two.
  @inline(__always)
  private func mostSlips(at depth: Int) -> Int {
    depth <= sure ? min(1, most) : depth <= nearlySure ? min(2, most) : most
  }

  /// Where a slip is left to be made any letter goes on, else only one that was typed right there,
  /// the other way round, or that is heard as another.
  private func lettersThatGoOn(
    from above: SlipStates,
    _ depth: Int,
    _ states: borrowing MutableSpan<SlipStates>
  ) -> UInt32 {
    let most = mostSlips(at: depth)
    guard above.upTo(most - 1).isEmpty else { return .max }
    let letterAbove = path.letter(depth &- 1)
    // A single letter is heard as another in place of a slip, and none is left.
    var accepted = rules.lastLetters(after: letterAbove)
    var wanted = above[most] << 1
    if depth > 1, most > 0 {
      let swapped = (states[depth &- 2][most - 1] << 2) & masks[Int(letterAbove)]
      wanted |= swapped >> 1
    }
    while wanted != 0 {
      accepted |= letters[wanted.trailingZeroBitCount]
      wanted &= wanted &- 1
    }
    return accepted
  }

  /// A letter as one of 32 bits; letters that share one are told apart later.
  @inline(__always)
  static func bit(of letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

  private mutating func record(
    _ depth: Int,
    _ node: TokenTrie.Node,
    _ tokens: Range<Int>,
    _ slips: Int,
    isNearer: Bool
  ) {
    let cost = distance.cost(of: path, depth: depth)
    var spelling: UInt64 = 0xCBF2_9CE4_8422_2325
    for position in 1...depth {
      spelling = (spelling ^ UInt64(path.letter(position))) &* 0x100_0000_01B3
    }
    func found(_ tokens: Range<Int>, isWhole: Bool) -> Found {
      Found(
        tokens: tokens,
        isWhole: isWhole,
        cost: cost,
        slips: slips,
        spelling: isWhole ? spelling &+ 1 : spelling
      )
    }
    if isNearer { self.found.append(found(tokens, isWhole: false)) }
    guard node.isEnd, let first = tokens.first else { return }
    self.found.append(found(first..<first + 1, isWhole: true))
  }
}

/// How much of a typed word is accounted for with none, one, two and three slips.
private struct SlipStates {
  private var none: UInt64 = 0
  private var one: UInt64 = 0
  private var two: UInt64 = 0
  private var three: UInt64 = 0

  init() {}

  init(none: UInt64, one: UInt64, two: UInt64, three: UInt64) {
    self.none = none
    self.one = one
    self.two = two
    self.three = three
  }

  subscript(slips: Int) -> UInt64 {
    switch slips {
    case 0: none
    case 1: one
    case 2: two
    default: three
    }
  }

  var isEmpty: Bool { none | one | two | three == 0 }

  /// Without those of more slips.
  @inline(__always)
  func upTo(_ most: Int) -> SlipStates {
    SlipStates(
      none: most < 0 ? 0 : none,
      one: most < 1 ? 0 : one,
      two: most < 2 ? 0 : two,
      three: most < 3 ? 0 : three
    )
  }

  /// The fewest slips with which a place is reached; 4 when it is not.
  @inline(__always)
  func fewest(at position: UInt64) -> Int {
    none & position != 0
      ? 0 : one & position != 0 ? 1 : two & position != 0 ? 2 : three & position != 0 ? 3 : 4
  }

  /// One letter of the name further: typed, another typed for it, left out, typed the other way
  /// round with the one above, or letters typed too many behind any of these.
  @inline(__always)
  func step(_ mask: UInt64, _ swapped: UInt64, before: SlipStates) -> SlipStates {
    var next = SlipStates()
    next.none = (none << 1) & mask
    next.one = (one << 1) & mask | none << 1 | none | (before.none << 2) & swapped
    next.one |= next.none << 1
    next.two = (two << 1) & mask | one << 1 | one | (before.one << 2) & swapped | next.one << 1
    next.three = (three << 1) & mask | two << 1 | two | (before.two << 2) & swapped
    next.three |= next.two << 1
    return next
  }

  /// Adds a group of letters heard as another, from the state before it.
  @inline(__always)
  mutating func hear(_ before: SlipStates, _ rule: SoundRules.Rule) {
    one |= (before.none << UInt64(rule.typed)) & rule.ends
    two |= (before.one << UInt64(rule.typed)) & rule.ends
    three |= (before.two << UInt64(rule.typed)) & rule.ends
  }
}

/// The letters from a trie's root to where a walk stands.
struct Path {
  /// The last four letters of each place, the nearest lowest.
  private var tails = [UInt32](repeating: 0, count: 64)

  @inline(__always)
  mutating func set(_ letter: UInt8, at depth: Int) {
    tails[depth] = tails[depth &- 1] << 8 | UInt32(letter)
  }

  /// From place 1; 0 at the root.
  @inline(__always)
  func letter(_ depth: Int) -> UInt8 { UInt8(truncatingIfNeeded: tails[depth]) }

  @inline(__always)
  func tail(_ depth: Int) -> UInt32 { tails[depth] }
}
