/// What a segment says of itself, in its first bytes.
package struct SegmentHeader: Equatable, Sendable {
  /// The parts of a segment; those from `rows` on are read seldom, a few bytes at a time.
  package enum Section: Int, CaseIterable, Sendable {
    case nodes, tokenStarts, tokenBytes, postingStarts, postings
    case docStarts, docCounts, docTokens, priors
    case propertyCodes, propertyStarts, propertyDocs
    case rows, tails, codes, emailStarts, emails

    package var isCold: Bool { rawValue >= Section.rows.rawValue }
  }

  package static let size = 512
  static let version: UInt64 = 6
  private static let magic: UInt64 = 0x5055_4B4F_4F4C_4446  // FDLOOKUP

  /// Guests, tokens and trie nodes held.
  package var docs = 0
  package var tokens = 0
  package var nodes = 0
  package var properties = 0
  /// The store that the segment was made of.
  package var storeKey: UInt64 = 0
  /// The last change and the last profile row that it knows of.
  package var lastChange: Int64 = 0
  package var lastRow: Int64 = 0
  package var bodyChecksum: UInt64 = 0
  package var sections: [Range<Int>] = Array(repeating: 0..<0, count: Section.allCases.count)

  package init() {}

  /// Reads a header; nothing when it is none of ours, is of another version, or is damaged.
  package init?(_ bytes: SegmentBytes) {
    guard bytes.count >= SegmentHeader.size, bytes.word64(0) == SegmentHeader.magic,
      bytes.word64(8) == SegmentHeader.version,
      bytes.word64(SegmentHeader.size - 8) == SegmentHeader.checksum(ofHeader: bytes)
    else {
      return nil
    }
    docs = Int(clamping: bytes.word64(16))
    tokens = Int(clamping: bytes.word64(24))
    nodes = Int(clamping: bytes.word64(32))
    properties = Int(clamping: bytes.word64(40))
    storeKey = bytes.word64(48)
    lastChange = Int64(bitPattern: bytes.word64(56))
    lastRow = Int64(bitPattern: bytes.word64(64))
    bodyChecksum = bytes.word64(72)
    for section in Section.allCases {
      let position = 80 + section.rawValue * 16
      let start = Int(clamping: bytes.word64(position))
      let length = Int(clamping: bytes.word64(position + 8))
      guard start <= Int.max / 2, length <= Int.max / 2 else { return nil }
      sections[section.rawValue] = start..<start + length
    }
  }

  package var bytes: [UInt8] {
    var words: [UInt64] = [
      SegmentHeader.magic, SegmentHeader.version, UInt64(docs), UInt64(tokens), UInt64(nodes),
      UInt64(properties), storeKey, UInt64(bitPattern: lastChange), UInt64(bitPattern: lastRow),
      bodyChecksum,
    ]
    for range in sections { words += [UInt64(range.lowerBound), UInt64(range.count)] }
    words += Array(repeating: 0, count: SegmentHeader.size / 8 - words.count)
    var bytes = words.flatMap(SegmentHeader.littleEndian)
    let sum = SegmentHeader.checksum(ofHeader: SegmentBytes(bytes))
    bytes.replaceSubrange((SegmentHeader.size - 8)..., with: SegmentHeader.littleEndian(sum))
    return bytes
  }

  package subscript(section: Section) -> Range<Int> { sections[section.rawValue] }

  /// What is mapped, and where the file ends.
  package var hotEnd: Int { self[.rows].lowerBound }
  package var end: Int { sections.map(\.upperBound).max() ?? 0 }

  /// How many bytes a guest's number takes, and a token's with the mark of a joined one.
  var docWidth: Int { docs < 1 << 24 ? 3 : 4 }
  var tokenWidth: Int { tokens < 1 << 23 ? 3 : 4 }

  private static func checksum(ofHeader bytes: SegmentBytes) -> UInt64 {
    var sum = SegmentChecksum()
    sum.add(bytes.part(0..<size - 8))
    return sum.value
  }

  private static func littleEndian(_ word: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
  }
}

/// A checksum that tells damage, not malice, at some bytes a cycle.
package struct SegmentChecksum: Sendable {
  private var lanes: SIMD4<UInt64> = [
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63,
  ]
  private var rest: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds bytes, in pieces of any size.
  package mutating func add(_ bytes: SegmentBytes) {
    count += bytes.count
    var position = 0
    if !rest.isEmpty {
      while rest.count < 32, position < bytes.count {
        rest.append(bytes.byte(position))
        position += 1
      }
      guard rest.count == 32 else { return }
      let whole = SegmentBytes(rest)
      mix(whole, at: 0)
      rest = []
    }
    while position + 32 <= bytes.count {
      mix(bytes, at: position)
      position += 32
    }
    rest += bytes.bytes(position..<bytes.count)
  }

  package var value: UInt64 {
    var copy = self
    if !rest.isEmpty {
      copy.mix(SegmentBytes(rest + Array(repeating: 0, count: 32 - rest.count)), at: 0)
    }
    var sum = UInt64(count)
    for lane in 0..<4 {
      sum = (sum ^ copy.lanes[lane]) &* 0x9FB2_1C65_1E98_DF25
      sum ^= sum >> 29
    }
    return sum
  }

  @inline(__always)
  private mutating func mix(_ bytes: SegmentBytes, at position: Int) {
    let words = SIMD4(
      bytes.word64(position),
      bytes.word64(position + 8),
      bytes.word64(position + 16),
      bytes.word64(position + 24)
    )
    lanes = (lanes ^ words) &* 0x9FB2_1C65_1E98_DF25
    lanes = lanes ^ (lanes &>> 31)
  }
}
