/// The tokens of a segment as a trie, its nodes in the order of a walk: a node's children follow
/// it, and each knows where its branch ends.
struct TokenTrie {
  /// One node, in eight bytes: its letter, its depth and whether a token ends there, how many nodes
  /// its branch has, and the first token at or below it.
  struct Node {
    static let size = 8
    /// Branches and tokens are counted in three bytes; a company with more different names than
    /// that has no index of all of them.
    static let most = (1 << 24) - 1

    fileprivate let word: UInt64

    @inline(__always)
    var letter: UInt8 { UInt8(truncatingIfNeeded: word) }

    /// From 1, and below 64 whatever the bytes say.
    @inline(__always)
    var depth: Int { max(1, Int(word >> 8 & 0x3F)) }

    @inline(__always)
    var isEnd: Bool { word & 0x8000 != 0 }

    /// At least the node itself.
    @inline(__always)
    var branch: Int { max(1, Int(word >> 16 & 0xFF_FFFF)) }

    @inline(__always)
    var token: Int { Int(word >> 40) }

    static func bytes(letter: UInt8, depth: Int, isEnd: Bool, token: Int) -> [UInt8] {
      var bytes = [letter, UInt8(depth) | (isEnd ? 0x80 : 0), 0, 0, 0]
      bytes.append(number: token, width: 3)
      return bytes
    }
  }

  let nodes: SegmentView
  let count: Int
  let tokens: Int

  init(_ segment: LookupSegment) {
    nodes = segment.nodes
    count = segment.header.nodes
    tokens = segment.header.tokens
  }

  @inline(__always)
  func node(_ number: Int) -> Node { Node(word: nodes.word64(number &* Node.size)) }

  /// Where the branch of a node ends.
  private func end(of number: Int) -> Int { min(count, number + node(number).branch) }

  /// All tokens at or below a node.
  func range(of number: Int) -> Range<Int> {
    let first = min(node(number).token, tokens)
    let end = end(of: number)
    return first..<max(first, end < count ? min(tokens, node(end).token) : tokens)
  }

  /// The token that ends at a node.
  func token(at number: Int) -> Int? {
    let node = node(number)
    return node.isEnd ? node.token : nil
  }

  /// The node that all these letters lead to; `passing` is told of every node on the way.
  func node(for letters: [UInt8], passing: (Int) -> Void = { _ in }) -> Int? {
    var number = 0
    var limit = count
    for (depth, letter) in letters.enumerated() {
      while number < limit, node(number).letter != letter { number = end(of: number) }
      guard number < limit else { return nil }
      passing(number)
      if depth == letters.count - 1 { return number }
      limit = end(of: number)
      number += 1
    }
    return nil
  }

  /// The token that is exactly these letters.
  func token(for letters: [UInt8]) -> Int? {
    node(for: letters).flatMap { token(at: $0) }
  }
}
