/// Writes a segment section by section, in the order of `SegmentHeader.Section`.
///
/// `Failure` is what the place it is written to may throw.
package struct SegmentAssembler<Failure: Error> {
  /// Bytes after every section, so that its last number can be read as a wider one.
  static var spare: Int { 16 }
  private static var piece: Int { 1 << 20 }

  package var header = SegmentHeader()
  private var checksum = SegmentChecksum()
  private var position = SegmentHeader.size
  private let sink: ([UInt8]) throws(Failure) -> Void

  /// - Parameter sink: takes what follows the header's `SegmentHeader.size` bytes, in order.
  package init(sink: @escaping ([UInt8]) throws(Failure) -> Void) {
    self.sink = sink
  }

  /// Writes a whole section.
  mutating func write(
    _ section: SegmentHeader.Section,
    _ bytes: [UInt8]
  ) throws(Failure) {
    let start = position
    try put(bytes)
    // The next section starts at a multiple of 64.
    let length = bytes.count + Self.spare
    try put(Array(repeating: 0, count: (start + length + 63) / 64 * 64 - start - bytes.count))
    header.sections[section.rawValue] = start..<start + length
  }

  /// Writes numbers of one width, a piece at a time.
  mutating func write(
    _ section: SegmentHeader.Section,
    count: Int,
    width: Int,
    _ number: (Int) -> Int
  ) throws(Failure) {
    let start = position
    var piece: [UInt8] = []
    piece.reserveCapacity(Self.piece + 8)
    for index in 0..<count {
      piece.append(number: number(index), width: width)
      if piece.count >= Self.piece {
        try put(piece)
        piece.removeAll(keepingCapacity: true)
      }
    }
    try put(piece)
    let length = count * width + Self.spare
    try put(Array(repeating: 0, count: (start + length + 63) / 64 * 64 - position))
    header.sections[section.rawValue] = start..<start + length
  }

  /// The header, once every section is written.
  package mutating func finish() -> SegmentHeader {
    header.bodyChecksum = checksum.value
    return header
  }

  private mutating func put(_ bytes: [UInt8]) throws(Failure) {
    guard !bytes.isEmpty else { return }
    checksum.add(SegmentBytes(bytes))
    position += bytes.count
    try sink(bytes)
  }
}

extension [UInt8] {
  /// Appends a whole number of so many bytes, the lowest first.
  @inline(__always)
  mutating func append(number: Int, width: Int) {
    var rest = UInt64(truncatingIfNeeded: number)
    for _ in 0..<width {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }
}
