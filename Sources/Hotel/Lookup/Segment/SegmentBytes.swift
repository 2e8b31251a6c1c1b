/// Bytes that a segment is read from: a mapped file's or the heap's.
///
/// A place beyond the end reads as nothing, so that no damage to a file ends the program. Threads
/// may share it: nobody changes the bytes, and the owner is only kept.
@safe package struct SegmentBytes: @unchecked Sendable {
  fileprivate let base: UnsafeRawPointer
  package let count: Int
  /// Keeps the memory while somebody reads it.
  private let owner: AnyObject

  /// An empty buffer may have no address; nothing is ever read from the one that stands for it.
  nonisolated(unsafe) private static let nowhere = UnsafeRawPointer(
    UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
  )

  /// Bytes that live as long as their owner and are changed by nobody.
  package init(_ bytes: UnsafeRawBufferPointer, ownedBy owner: AnyObject) {
    unsafe base = bytes.baseAddress ?? SegmentBytes.nowhere
    count = bytes.count
    self.owner = owner
  }

  /// A copy on the heap.
  package init(_ bytes: [UInt8]) {
    let heap = HeapBytes(copying: bytes)
    unsafe self.init(UnsafeRawBufferPointer(heap.bytes), ownedBy: heap)
  }

  package func part(_ range: Range<Int>) -> SegmentBytes {
    let lower = min(max(0, range.lowerBound), count)
    let upper = min(max(lower, range.upperBound), count)
    return unsafe SegmentBytes(
      UnsafeRawBufferPointer(start: base + lower, count: upper - lower),
      ownedBy: owner
    )
  }

  @inline(__always)
  package func byte(_ position: Int) -> UInt8 {
    guard position >= 0, position < count else { return 0 }
    return unsafe base.load(fromByteOffset: position, as: UInt8.self)
  }

  @inline(__always)
  package func word32(_ position: Int) -> UInt32 {
    guard position >= 0, position &+ 4 <= count else { return 0 }
    return unsafe UInt32(
      littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    )
  }

  @inline(__always)
  package func word64(_ position: Int) -> UInt64 {
    guard position >= 0, position &+ 8 <= count else { return 0 }
    return unsafe UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    )
  }

  package func bytes(_ range: Range<Int>) -> [UInt8] {
    let part = part(range)
    return unsafe [UInt8](UnsafeRawBufferPointer(start: part.base, count: part.count))
  }
}

/// Memory of a segment that was never a file.
@safe private final class HeapBytes {
  let bytes: UnsafeMutableRawBufferPointer

  init(copying source: [UInt8]) {
    unsafe bytes = .allocate(byteCount: source.count, alignment: 16)
    unsafe bytes.copyBytes(from: source)
  }

  deinit { unsafe bytes.deallocate() }
}

/// A part of a segment's bytes, without what keeps them.
///
/// A segment's own views live no longer than the segment. Threads may share it, for nobody changes
/// the bytes.
@safe struct SegmentView: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int

  /// Where numbers of four and of eight bytes can no longer begin; a short view holds none.
  private let ends32: UInt
  private let ends64: UInt

  init(_ bytes: SegmentBytes) {
    unsafe base = bytes.base
    count = bytes.count
    ends32 = UInt(max(0, bytes.count - 3))
    ends64 = UInt(max(0, bytes.count - 7))
  }

  @inline(__always)
  func byte(_ position: Int) -> UInt8 {
    guard UInt(bitPattern: position) < UInt(bitPattern: count) else { return 0 }
    return unsafe base.load(fromByteOffset: position, as: UInt8.self)
  }

  @inline(__always)
  func word32(_ position: Int) -> UInt32 {
    guard UInt(bitPattern: position) < ends32 else { return 0 }
    return unsafe UInt32(
      littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt32.self)
    )
  }

  @inline(__always)
  func word64(_ position: Int) -> UInt64 {
    guard UInt(bitPattern: position) < ends64 else { return 0 }
    return unsafe UInt64(
      littleEndian: base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    )
  }
}

/// For every token of a segment the place of what a typed word means by it, plus one; 0 where the
/// word can't mean it.
@safe final class TokenMarks {
  /// The marks without what keeps them; good as long as the owner lives.
  @safe struct View {
    fileprivate let base: UnsafeMutablePointer<UInt16>
    fileprivate let count: Int

    @inline(__always)
    subscript(token: Int) -> Int {
      guard UInt(bitPattern: token) < UInt(bitPattern: count) else { return 0 }
      return unsafe Int(base[token])
    }
  }

  /// Later places are not kept.
  static let most = Int(UInt16.max) - 1

  let view: View

  init(count: Int) {
    let base = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, count))
    unsafe base.initialize(repeating: 0, count: count)
    unsafe view = View(base: base, count: count)
  }

  deinit { unsafe view.base.deallocate() }

  func set(_ position: Int, for tokens: Range<Int>) { fill(tokens, UInt16(clamping: position + 1)) }

  func clear(_ tokens: Range<Int>) { fill(tokens, 0) }

  private func fill(_ tokens: Range<Int>, _ mark: UInt16) {
    let tokens = tokens.clamped(to: 0..<view.count)
    unsafe (view.base + tokens.lowerBound).update(repeating: mark, count: tokens.count)
  }
}

/// Whole numbers of one width, side by side; three bytes do for sixteen million.
struct PackedNumbers: Sendable {
  private let bytes: SegmentView
  private let width: Int
  private let mask: UInt32

  /// The width is 3 or 4 bytes; every section ends in spare bytes, so that the last number can be
  /// read as four.
  init(_ bytes: SegmentBytes, width: Int) {
    self.bytes = SegmentView(bytes)
    self.width = width
    mask = width == 3 ? 0xFF_FFFF : UInt32.max
  }

  @inline(__always)
  subscript(position: Int) -> Int {
    Int(bytes.word32(position &* width) & mask)
  }
}
