/// Goes through a trie and finds every token, or beginning of tokens, that a word is with at most
/// so many slips.
///
/// A bit of a state stands for a place in the typed word: how much of it the letters so far account
/// for. One step for all places costs some ten operations. After Wu and Manber, "Fast text searching
/// allowing errors", 1992, with transpositions and with groups of letters heard as one.
struct SlipWalk {
  /// A token, or the beginning of several, that may be meant.
  struct Found {
    let tokens: Range<Int>
    let isWhole: Bool
    let cost: Int
    let slips: Int
    /// The letters so far, as one number.
    let spelling: UInt64
  }

  /// The states of one depth, for up to so many slips.
  private static let mostSlips = 3
  private static let width = mostSlips + 1
  private static let deepest = 64
  private typealias States = InlineArray<256, UInt64>

  private let trie: TokenTrie
  private let masks: [UInt64]
  private let rules: SoundRules
  private let most: Int
  private let sure: Int
  private let end: UInt64
  private var distance: WeightedDistance
  private(set) var found: [Found] = []

  /// The word may hold so many slips at most, up to three, and one in its first, `sure`, letters.
  init(_ word: TypedWord, most: Int, sure: Int, in trie: TokenTrie) {
    self.trie = trie
    self.most = min(SlipWalk.mostSlips, most)
    self.sure = sure
    masks = word.masks()
    rules = SoundRules(word)
    distance = WeightedDistance(word, rules: rules, deepest: SlipWalk.deepest)
    end = 1 << UInt64(word.letters.count)
  }

  mutating func run() {
    var states = States(repeating: 0)
    // The fewest slips with which the path so far, or a part of it, is all of the word.
    var fewest = InlineArray<64, Int>(repeating: most + 1)
    var path = Path()
    for slips in 0...most {
      states[slips] = (1 << UInt64(slips + 1)) - 1
      if states[slips] & end != 0 { fewest[0] = min(fewest[0], slips) }
    }
    let count = trie.count
    var number = 0
    while number < count {
      let node = trie.node(number)
      let depth = node.depth
      path.set(node.letter, at: depth)
      distance.forget(from: depth)
      var alive = step(&states, depth, masks[Int(node.letter)], masks[Int(path.letter(depth &- 1))])
      for place in rules.places(node.letter) where rules.rules[place].fits(path.tail(depth)) {
        alive |= hear(rules.rules[place], &states, depth)
      }
      // Of several slips one at most is in a name's first letters.
      if depth <= sure, most > 1 {
        alive = states[depth &* SlipWalk.width] | states[depth &* SlipWalk.width &+ 1]
      }
      guard alive != 0 else {
        number &+= node.branch
        continue
      }
      var slips = 0
      while slips <= most, states[depth &* SlipWalk.width &+ slips] & end == 0 { slips &+= 1 }
      let before = fewest[depth &- 1]
      fewest[depth] = min(before, slips)
      if slips <= most, slips < before || node.isEnd {
        record(number, node, slips, isNearer: slips < before, path)
      }
      number &+= 1
    }
  }

  /// One letter deeper, for every number of slips.
  ///
  /// - Returns: what can still match.
  @inline(__always)
  private func step(
    _ states: inout States,
    _ depth: Int,
    _ mask: UInt64,
    _ maskAbove: UInt64
  ) -> UInt64 {
    let here = depth &* SlipWalk.width
    let above = here &- SlipWalk.width
    var fewerAbove = states[above]
    var fewerHere = (fewerAbove << 1) & mask
    states[here] = fewerHere
    var alive = fewerHere
    // Letters typed the other way round: the one above was typed after this one.
    let swapped = depth > 1 ? maskAbove & (mask << 1) : 0
    var slips = 1
    while slips <= most {
      let sameAbove = states[above &+ slips]
      var state = ((sameAbove << 1) & mask) | (fewerAbove << 1) | fewerAbove | (fewerHere << 1)
      if swapped != 0 {
        state |= (states[above &- SlipWalk.width &+ slips &- 1] << 2) & swapped
      }
      states[here &+ slips] = state
      alive |= state
      fewerAbove = sameAbove
      fewerHere = state
      slips &+= 1
    }
    return alive
  }

  /// Adds what a group of letters heard as another accounts for.
  @inline(__always)
  private func hear(_ rule: SoundRules.Rule, _ states: inout States, _ depth: Int) -> UInt64 {
    guard rule.length <= depth else { return 0 }
    let before = (depth &- rule.length) &* SlipWalk.width
    var alive: UInt64 = 0
    var slips = 1
    while slips <= most {
      let heard = (states[before &+ slips &- 1] << UInt64(rule.typed)) & rule.ends
      states[depth &* SlipWalk.width &+ slips] |= heard
      alive |= heard
      slips &+= 1
    }
    return alive
  }

  private mutating func record(
    _ number: Int,
    _ node: TokenTrie.Node,
    _ slips: Int,
    isNearer: Bool,
    _ path: borrowing Path
  ) {
    let cost = distance.cost(of: path, depth: node.depth)
    var spelling: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in 1...node.depth {
      spelling = (spelling ^ UInt64(path.letter(place))) &* 0x100_0000_01B3
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
    if isNearer { self.found.append(found(trie.range(of: number), isWhole: false)) }
    if node.isEnd { self.found.append(found(node.token..<node.token + 1, isWhole: true)) }
  }
}

/// The letters from a trie's root to where a walk stands.
struct Path {
  /// The last four letters of each place, the nearest lowest.
  private var tails = InlineArray<64, UInt32>(repeating: 0)

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
