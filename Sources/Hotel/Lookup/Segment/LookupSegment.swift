/// An index of guests that never changes: made once, read by whoever has it.
///
/// Guests stand in the order of their priors, likeliest first, so that any list of them can be cut.
package final class LookupSegment: Sendable {
  /// Reads bytes that are wanted seldom; what can't be read is empty.
  package typealias ColdReader = @Sendable (Range<Int>) -> SegmentBytes

  package let header: SegmentHeader
  let nodes: SegmentView
  let postings: PackedNumbers
  private let tokenStarts: SegmentView
  private let tokenBytes: SegmentBytes
  private let postingStarts: SegmentView
  private let docStarts: SegmentView
  private let docCounts: SegmentView
  private let docTokens: PackedNumbers
  private let joinedMark: Int
  private let priors: SegmentView
  private let propertyCodes: SegmentBytes
  private let propertyStarts: SegmentView
  private let propertyDocs: PackedNumbers
  /// Keeps the bytes under the views.
  private let likely: SegmentBytes
  private let cold: ColdReader

  /// The hot bytes are the segment from its first byte to `header.hotEnd`.
  package init(_ header: SegmentHeader, likely: SegmentBytes, cold: @escaping ColdReader) {
    self.header = header
    self.likely = likely
    self.cold = cold
    func part(_ section: SegmentHeader.Section) -> SegmentBytes { likely.part(header[section]) }
    func view(_ section: SegmentHeader.Section) -> SegmentView { SegmentView(part(section)) }
    nodes = view(.nodes)
    tokenStarts = view(.tokenStarts)
    tokenBytes = part(.tokenBytes)
    postingStarts = view(.postingStarts)
    postings = PackedNumbers(part(.postings), width: header.docWidth)
    docStarts = view(.docStarts)
    docCounts = view(.docCounts)
    docTokens = PackedNumbers(part(.docTokens), width: header.tokenWidth)
    joinedMark = header.tokenWidth == 3 ? 1 << 23 : 1 << 31
    priors = view(.priors)
    propertyCodes = part(.propertyCodes)
    propertyStarts = view(.propertyStarts)
    propertyDocs = PackedNumbers(part(.propertyDocs), width: header.docWidth)
  }

  /// A segment whose bytes are all in memory.
  package convenience init?(_ bytes: SegmentBytes) {
    guard let header = SegmentHeader(bytes) else { return nil }
    self.init(header, likely: bytes, cold: { bytes.part($0) })
  }

  package var docs: Int { header.docs }

  // MARK: Tokens

  func token(_ number: Int) -> String {
    let start = Int(tokenStarts.word32(number * 4))
    let end = Int(tokenStarts.word32(number * 4 + 4))
    guard start <= end else { return "" }
    return String(decoding: tokenBytes.bytes(start..<end), as: UTF8.self)
  }

  /// Where the guests of a token begin among all postings.
  @inline(__always)
  func postingStart(_ token: Int) -> Int { Int(postingStarts.word32(token &* 4)) }

  /// How many guests bear one of the tokens; who bears two of them counts twice.
  @inline(__always)
  func mass(_ tokens: Range<Int>) -> Int {
    max(0, postingStart(tokens.upperBound) &- postingStart(tokens.lowerBound))
  }

  // MARK: Guests

  /// The tokens of a guest, as places for `docToken`.
  @inline(__always)
  func tokenPositions(of doc: Int) -> Range<Int> {
    // The counts of up to eight guests before this one, added up by a multiplication.
    let counts = docCounts.word64(doc & ~7)
    let below = counts & ((1 << UInt64((doc & 7) &* 8)) &- 1)
    let before = Int((below &* 0x0101_0101_0101_0101) >> 56)
    let start = Int(docStarts.word32((doc >> 3) &* 4)) &+ before
    return start..<start &+ Int(docCounts.byte(doc))
  }

  @inline(__always)
  func docToken(_ position: Int) -> Int { docTokens[position] & ~joinedMark }

  /// Whether the token there is two others of the guest in one.
  func isJoined(_ position: Int) -> Bool { docTokens[position] & joinedMark != 0 }

  /// Whether a name begins or ends with another.
  func holds(_ token: Int, _ other: Int) -> Bool {
    let (whole, part) = (self.token(token).utf8, self.token(other).utf8)
    return whole.starts(with: part) || whole.reversed().starts(with: part.reversed())
  }

  package func prior(of doc: Int) -> Int { Int(priors.byte(doc)) }

  /// The profile's row in the store.
  package func row(of doc: Int) -> Int64 {
    let start = header[.rows].lowerBound + doc * 5
    let bytes = cold(start..<start + 8)
    return Int64(bytes.word64(0) & 0xFF_FFFF_FFFF)
  }

  /// Who has stayed at a property, as one bit a guest.
  package func stayed(at property: Property.Code) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (docs + 63) / 64)
    var position = 0
    for number in 0..<header.properties {
      let length = Int(propertyCodes.byte(position))
      let code = propertyCodes.bytes(position + 1..<position + 1 + length)
      position += 1 + length
      guard String(decoding: code, as: UTF8.self) == property.rawValue else { continue }
      let start = Int(propertyStarts.word32(number * 4))
      for index in start..<max(start, Int(propertyStarts.word32(number * 4 + 4))) {
        let doc = propertyDocs[index]
        if doc < docs { bits[doc >> 6] |= 1 << UInt64(doc & 63) }
      }
    }
    return bits
  }

  // MARK: Numbers

  /// The guests under the keys of a sorted list of numbers, as many as asked for.
  private func docs(
    in section: SegmentHeader.Section,
    keys: ClosedRange<UInt64>,
    atMost most: Int
  ) -> [Int] {
    let range = header[section]
    let width = 9
    let count = max(0, range.count - 16) / width
    func entry(_ index: Int) -> SegmentBytes {
      let start = range.lowerBound + index * width
      return cold(start..<start + 16)
    }
    func key(_ entry: SegmentBytes) -> UInt64 { entry.word64(0) & 0xFF_FFFF_FFFF }
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if key(entry(middle)) < keys.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    var found: [Int] = []
    while lower < count, found.count < most {
      let entry = entry(lower)
      guard keys.contains(key(entry)) else { break }
      found.append(Int(entry.word32(5)))
      lower += 1
    }
    return found
  }

  /// The guests with a number that ends in these digits, as far as the list keeps them.
  package func docs(tail digits: String, atMost most: Int) -> [Int] {
    LookupNumber.tails(digits).map { docs(in: .tails, keys: $0, atMost: most) } ?? []
  }

  /// The guests with a membership or document number that begins so, as far as the list keeps it.
  package func docs(code: String, atMost most: Int) -> [Int] {
    LookupNumber.codes(code).map { docs(in: .codes, keys: $0, atMost: most) } ?? []
  }

  /// The guests who were born on a day.
  package func docs(birthDate day: Day, atMost most: Int) -> [Int] {
    let key = LookupNumber.birthDate(day)
    return docs(in: .codes, keys: key...key, atMost: most)
  }

  /// The guests whose e-mail address begins so before its `@`.
  package func docs(email beginning: [UInt8], atMost most: Int) -> [Int] {
    EmailList(header, cold: cold).docs(beginning, atMost: most)
  }
}
