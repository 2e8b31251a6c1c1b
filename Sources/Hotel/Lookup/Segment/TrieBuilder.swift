/// Writes the trie of a sorted list of tokens.
struct TrieBuilder {
  /// Tokens that share their letters up to a depth, and the node of the last of these.
  private struct Group {
    let tokens: Range<Int>
    let parent: Int
  }

  private let letters: [UInt8]
  private let starts: [Int]
  private(set) var nodes: [UInt8] = []

  var count: Int { nodes.count / TokenTrie.Node.size }

  /// The tokens are sorted, none is twice there; `starts` tells where each begins, and where the
  /// last one ends.
  init(letters: [UInt8], starts: [Int]) {
    self.letters = letters
    self.starts = starts
    let all = 0..<min(max(0, starts.count - 1), TokenTrie.Node.most)
    var groups = [Group(tokens: all, parent: -1)]
    var depth = 0
    while !groups.isEmpty {
      groups = addLevel(depth, groups)
      depth += 1
    }
  }

  /// Adds the nodes of one depth.
  ///
  /// - Returns: the tokens that go on, by their nodes.
  private mutating func addLevel(_ depth: Int, _ groups: [Group]) -> [Group] {
    var next: [Group] = []
    for group in groups {
      var first = group.tokens.lowerBound
      // A token that ends here has its mark in the parent.
      if first < group.tokens.upperBound, letter(depth, of: first) == nil { first += 1 }
      // A group has a node for every byte at most.
      guard first < group.tokens.upperBound, count + 256 < TokenTrie.Node.most else { continue }
      adopt(group.parent)
      while first < group.tokens.upperBound, let letter = letter(depth, of: first) {
        var end = first + 1
        while end < group.tokens.upperBound, self.letter(depth, of: end) == letter { end += 1 }
        next.append(Group(tokens: first..<end, parent: count))
        nodes += TokenTrie.Node.bytes(
          letter: letter,
          isEnd: self.letter(depth + 1, of: first) == nil,
          isLast: end == group.tokens.upperBound,
          child: 0,
          token: first
        )
        first = end
      }
    }
    return next
  }

  /// The next node is the first child of this one.
  private mutating func adopt(_ parent: Int) {
    guard parent >= 0 else { return }
    for index in 0..<3 {
      let position = parent * TokenTrie.Node.size + 2 + index
      nodes[position] = UInt8(truncatingIfNeeded: count >> (8 * index))
    }
  }

  private func letter(_ depth: Int, of token: Int) -> UInt8? {
    let position = starts[token] + depth
    return position < starts[token + 1] ? letters[position] : nil
  }
}
