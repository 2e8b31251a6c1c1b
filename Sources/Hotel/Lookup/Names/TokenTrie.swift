/// The tokens of a segment as a trie, level after level: siblings stand side by side, so that a walk
/// passes those over that can't be meant without a look elsewhere.
struct TokenTrie {
  /// One node, in eight bytes: its letter, whether a token ends there, whether it is the last of its
  /// siblings, its first child, and the first token at or below it.
  struct Node {
    static let size = 8
    /// Nodes and tokens are counted in three bytes.
    ///
    /// Of a company with more different names than that the ends of the longest can't be told apart.
    static let most = (1 << 24) - 1

    fileprivate let word: UInt64

    @inline(__always)
    var letter: UInt8 { UInt8(truncatingIfNeeded: word) }

    @inline(__always)
    var isEnd: Bool { word & 0x100 != 0 }

    @inline(__always)
    var isLast: Bool { word & 0x200 != 0 }

    /// Always a later node; 0 for none.
    @inline(__always)
    var child: Int { Int(word >> 16 & 0xFF_FFFF) }

    @inline(__always)
    var token: Int { Int(word >> 40) }

    static func bytes(letter: UInt8, isEnd: Bool, isLast: Bool, child: Int, token: Int) -> [UInt8] {
      var bytes: [UInt8] = [letter, (isEnd ? 1 : 0) | (isLast ? 2 : 0)]
      bytes.append(number: child, width: 3)
      bytes.append(number: token, width: 3)
      return bytes
    }
  }

  /// Where some letters lead to.
  struct Place {
    let node: Node
    /// All tokens at or below it.
    let tokens: Range<Int>

    /// The token that is exactly these letters.
    var token: Int? { node.isEnd && !tokens.isEmpty ? tokens.lowerBound : nil }
  }

  private let nodes: SegmentView
  let count: Int
  let tokens: Int

  init(_ segment: LookupSegment) {
    nodes = segment.nodes
    count = segment.header.nodes
    tokens = segment.header.tokens
  }

  @inline(__always)
  func node(_ number: Int) -> Node { Node(word: nodes.word64(number &* Node.size)) }

  /// The next of a node's siblings; -1 after the last.
  @inline(__always)
  func sibling(after number: Int, _ node: Node) -> Int {
    node.isLast || number &+ 1 >= count ? -1 : number &+ 1
  }

  /// The first of a node's children; -1 for none.
  @inline(__always)
  func child(of number: Int, _ node: Node) -> Int {
    node.child > number && node.child < count ? node.child : -1
  }

  /// All tokens at or below a node whose parent's end before one.
  @inline(__always)
  func range(of number: Int, _ node: Node, within end: Int) -> Range<Int> {
    let next = sibling(after: number, node)
    let first = min(node.token, tokens)
    return first..<max(first, next < 0 ? end : min(tokens, self.node(next).token))
  }

  /// Where all these letters lead to; `passing` is told of every node on the way and its depth.
  func position(for letters: [UInt8], passing: (Int, Place) -> Void = { _, _ in }) -> Place? {
    var number = count > 0 ? 0 : -1
    var position: Place?
    var end = tokens
    for (index, letter) in letters.enumerated() {
      while number >= 0, node(number).letter < letter {
        number = sibling(after: number, node(number))
      }
      guard number >= 0, node(number).letter == letter else { return nil }
      let node = node(number)
      let here = Place(node: node, tokens: range(of: number, node, within: end))
      passing(index + 1, here)
      position = here
      end = here.tokens.upperBound
      number = child(of: number, node)
    }
    return position
  }

  /// The token that is exactly these letters.
  func token(for letters: [UInt8]) -> Int? { position(for: letters)?.token }
}
