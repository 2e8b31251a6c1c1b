/// Gathers the names of guests for a segment.
package struct NameListBuilder {
  /// A guest as the segment needs them.
  package struct Item {
    package let row: Int64
    package let tokens: [String]
    /// From `LookupPrior`.
    package let prior: Int
    /// Where the guest has stayed.
    package let properties: [Property.Code]

    package init(row: Int64, tokens: [String], prior: Int, properties: [Property.Code]) {
      self.row = row
      self.tokens = tokens
      self.prior = prior
      self.properties = properties
    }
  }

  /// The longest token, in bytes; longer ones are cut.
  static let longest = 60
  /// Marks a token that is two others in one.
  private static let joined: UInt32 = 1 << 31
  /// The most tokens of one guest: those of eight fit one byte.
  private static let most = 31

  private var numbers: [String: UInt32] = [:]
  private var rows: [Int64] = []
  private var priors: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var tokens: [UInt32] = []
  private var propertyNumbers: [Property.Code: UInt16] = [:]
  private var propertyStarts: [UInt32] = [0]
  private var properties: [UInt16] = []

  package init() {}

  package var count: Int { rows.count }

  package mutating func add(_ item: Item) {
    rows.append(item.row)
    priors.append(UInt8(clamping: item.prior))
    for token in item.tokens.prefix(NameListBuilder.most) {
      let mark = LookupTokens.isJoined(token, of: item.tokens) ? NameListBuilder.joined : 0
      tokens.append(number(of: token) | mark)
    }
    starts.append(UInt32(tokens.count))
    for code in item.properties {
      let next = UInt16(clamping: propertyNumbers.count)
      properties.append(propertyNumbers[code, default: next])
      if propertyNumbers[code] == nil { propertyNumbers[code] = next }
    }
    propertyStarts.append(UInt32(properties.count))
  }

  private mutating func number(of token: String) -> UInt32 {
    if let known = numbers[token] { return known }
    let next = UInt32(numbers.count)
    guard token.utf8.count > NameListBuilder.longest else {
      numbers[token] = next
      return next
    }
    var cut = ""
    for scalar in token.unicodeScalars {
      guard cut.utf8.count + UTF8.width(scalar) <= NameListBuilder.longest else { break }
      cut.unicodeScalars.append(scalar)
    }
    return number(of: cut)
  }

  /// Writes all sections of names; the builder is spent.
  ///
  /// - Returns: each guest's place in the segment, in the order in which they were added.
  package mutating func finish<Failure>(
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) -> [UInt32] {
    let order = orderByPrior()
    let ranks = try writeTokens(into: &assembler)
    assembler.header.docs = order.count
    let docWidth = assembler.header.docWidth
    try writePostings(order, ranks, into: &assembler)
    try writeDocs(order, ranks, into: &assembler)
    try writeProperties(order, width: docWidth, into: &assembler)
    let rows = rows
    try assembler.write(.rows, count: order.count, width: 5) { Int(rows[Int(order[$0])]) }
    var positions = [UInt32](repeating: 0, count: order.count)
    for (position, item) in order.enumerated() { positions[Int(item)] = UInt32(position) }
    self = NameListBuilder()
    return positions
  }

  /// The likeliest guests first; among equals the newest profile.
  private func orderByPrior() -> [UInt32] {
    var starts = [Int](repeating: 0, count: 257)
    for prior in priors { starts[256 - Int(prior)] += 1 }
    for index in 1...256 { starts[index] += starts[index - 1] }
    var order = [UInt32](repeating: 0, count: rows.count)
    for item in rows.indices.reversed() {
      let slot = 255 - Int(priors[item])
      order[starts[slot]] = UInt32(item)
      starts[slot] += 1
    }
    return order
  }

  private mutating func writeTokens<Failure>(
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) -> [UInt32] {
    var sorted = numbers.map { (token: $0.key, number: $0.value) }
    numbers = [:]
    sorted.sort { $0.token.utf8.lexicographicallyPrecedes($1.token.utf8) }
    var ranks = [UInt32](repeating: 0, count: sorted.count)
    for (rank, entry) in sorted.enumerated() { ranks[Int(entry.number)] = UInt32(rank) }
    var starts: [Int] = []
    var letters: [UInt8] = []
    for (token, _) in sorted {
      starts.append(letters.count)
      letters += token.utf8
    }
    starts.append(letters.count)
    let trie = TrieBuilder(letters: letters, starts: starts)
    assembler.header.tokens = sorted.count
    assembler.header.nodes = trie.count
    try assembler.write(.nodes, trie.nodes)
    try assembler.write(.tokenStarts, count: starts.count, width: 4) { starts[$0] }
    try assembler.write(.tokenBytes, letters)
    return ranks
  }

  private func writePostings<Failure>(
    _ order: [UInt32],
    _ ranks: [UInt32],
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    var positions = [UInt32](repeating: 0, count: ranks.count + 1)
    for token in tokens { positions[Int(ranks[NameListBuilder.plain(token)]) + 1] += 1 }
    for index in ranks.indices { positions[index + 1] += positions[index] }
    try assembler.write(.postingStarts, count: positions.count, width: 4) { Int(positions[$0]) }
    var postings = [UInt32](repeating: 0, count: tokens.count)
    for (doc, item) in order.enumerated() {
      for position in tokenPositions(of: Int(item)) {
        let rank = Int(ranks[NameListBuilder.plain(tokens[position])])
        postings[Int(positions[rank])] = UInt32(doc)
        positions[rank] += 1
      }
    }
    let width = assembler.header.docWidth
    try assembler.write(.postings, count: postings.count, width: width) { Int(postings[$0]) }
  }

  private func writeDocs<Failure>(
    _ order: [UInt32],
    _ ranks: [UInt32],
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    var starts: [UInt8] = []
    var position = 0
    for (doc, item) in order.enumerated() {
      if doc & 7 == 0 { starts.append(number: position, width: 4) }
      position += tokenPositions(of: Int(item)).count
    }
    try assembler.write(.docStarts, starts)
    try assembler.write(.docCounts, count: order.count, width: 1) {
      tokenPositions(of: Int(order[$0])).count
    }
    var ordered: [UInt32] = []
    ordered.reserveCapacity(tokens.count)
    let width = assembler.header.tokenWidth
    let mark: UInt32 = width == 3 ? 1 << 23 : NameListBuilder.joined
    for item in order {
      for position in tokenPositions(of: Int(item)) {
        let token = tokens[position]
        let isJoined = token & NameListBuilder.joined != 0
        ordered.append(ranks[NameListBuilder.plain(token)] | (isJoined ? mark : 0))
      }
    }
    try assembler.write(.docTokens, count: ordered.count, width: width) { Int(ordered[$0]) }
    try assembler.write(.priors, count: order.count, width: 1) { Int(priors[Int(order[$0])]) }
  }

  private func writeProperties<Failure>(
    _ order: [UInt32],
    width: Int,
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    let codes = propertyNumbers.sorted { $0.value < $1.value }.map(\.key.rawValue)
    assembler.header.properties = codes.count
    try assembler.write(
      .propertyCodes,
      codes.flatMap { [UInt8(clamping: $0.utf8.count)] + Array($0.utf8) }
    )
    var docs = [[UInt32]](repeating: [], count: codes.count)
    for (doc, item) in order.enumerated() {
      let range = Int(propertyStarts[Int(item)])..<Int(propertyStarts[Int(item) + 1])
      for position in range { docs[Int(properties[position])].append(UInt32(doc)) }
    }
    var starts: [UInt8] = []
    var position = 0
    for list in docs {
      starts.append(number: position, width: 4)
      position += list.count
    }
    starts.append(number: position, width: 4)
    try assembler.write(.propertyStarts, starts)
    let all = docs.joined().map { Int($0) }
    try assembler.write(.propertyDocs, count: all.count, width: width) { all[$0] }
  }

  private static func plain(_ token: UInt32) -> Int { Int(token & ~joined) }

  private func tokenPositions(of item: Int) -> Range<Int> {
    Int(starts[item])..<Int(starts[item + 1])
  }
}
