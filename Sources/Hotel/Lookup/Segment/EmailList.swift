/// The e-mail addresses of a segment up to their `@`, sorted, each written as far as it differs
/// from the one before it.
///
/// An entry is: letters shared with the one before, letters that follow, those letters, the guest.
struct EmailList {
  /// Addresses after which one is written out in full.
  static let block = 16
  static let longest = 64

  private let starts: Range<Int>
  private let entries: Range<Int>
  private let cold: LookupSegment.ColdReader

  init(_ header: SegmentHeader, cold: @escaping LookupSegment.ColdReader) {
    starts = header[.emailStarts]
    entries = header[.emails]
    self.cold = cold
  }

  private var blocks: Int { max(0, (starts.count - SegmentAssembler<Never>.spare) / 4 - 1) }

  func docs(_ beginning: [UInt8], atMost most: Int) -> [Int] {
    var lower = 0
    var upper = blocks
    while lower < upper {
      let middle = (lower + upper) / 2
      if first(ofBlock: middle).lexicographicallyPrecedes(beginning) {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    var found: [Int] = []
    for number in max(0, lower - 1)..<max(0, blocks) {
      guard read(block: number, beginning, into: &found, atMost: most) else { break }
    }
    return found
  }

  private func bytes(ofBlock number: Int, atMost most: Int) -> SegmentBytes {
    let position = starts.lowerBound + number * 4
    let bounds = cold(position..<position + 8)
    let start = entries.lowerBound + Int(bounds.word32(0))
    let end = entries.lowerBound + Int(bounds.word32(4))
    return cold(start..<max(start, min(end, start + most)))
  }

  private func first(ofBlock number: Int) -> [UInt8] {
    let bytes = bytes(ofBlock: number, atMost: 2 + EmailList.longest)
    return bytes.bytes(2..<2 + Int(bytes.byte(1)))
  }

  /// - Returns: whether the next block may hold more.
  private func read(
    block number: Int,
    _ beginning: [UInt8],
    into found: inout [Int],
    atMost most: Int
  ) -> Bool {
    let bytes = bytes(ofBlock: number, atMost: .max / 2)
    var position = 0
    var email: [UInt8] = []
    while position < bytes.count {
      let shared = Int(bytes.byte(position))
      let rest = Int(bytes.byte(position + 1))
      email.removeLast(max(0, email.count - shared))
      email += bytes.bytes(position + 2..<position + 2 + rest)
      if email.starts(with: beginning) {
        found.append(Int(bytes.word32(position + 2 + rest)))
        if found.count == most { return false }
      } else if beginning.lexicographicallyPrecedes(email) {
        return false
      }
      position += 6 + rest
    }
    return true
  }
}

/// Gathers e-mail addresses for a segment.
package struct EmailListBuilder {
  private var letters: [UInt8] = []
  private var items: [(start: UInt32, count: UInt8, doc: UInt32)] = []

  package init() {}

  /// Adds the part before the `@`; `doc` is the guest's place in the segment.
  package mutating func add(_ email: String, doc: Int) {
    let local = email.utf8.prefix { $0 != UInt8(ascii: "@") }.prefix(EmailList.longest)
    guard !local.isEmpty else { return }
    items.append((UInt32(letters.count), UInt8(local.count), UInt32(doc)))
    for byte in local { letters.append(byte.isUpperLetter ? byte + 32 : byte) }
  }

  /// Writes both sections; the builder is spent.
  package mutating func finish<Failure>(
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    sort()
    var starts: [UInt8] = []
    var entries: [UInt8] = []
    var before: ArraySlice<UInt8> = []
    for (number, item) in items.enumerated() {
      if number % EmailList.block == 0 {
        starts.append(number: entries.count, width: 4)
        before = []
      }
      let email = letters[Int(item.start)..<Int(item.start) + Int(item.count)]
      let shared = zip(email, before).prefix { $0 == $1 }.count
      entries.append(UInt8(shared))
      entries.append(UInt8(email.count - shared))
      entries += email.dropFirst(shared)
      entries.append(number: Int(item.doc), width: 4)
      before = email
    }
    starts.append(number: entries.count, width: 4)
    self = EmailListBuilder()
    try assembler.write(.emailStarts, starts)
    starts = []
    try assembler.write(.emails, entries)
  }

  private mutating func sort() {
    let pool = letters
    let letters = pool.span
    items.sort { one, other in
      for index in 0..<Int(min(one.count, other.count)) {
        let left = letters[Int(one.start) + index]
        let right = letters[Int(other.start) + index]
        if left != right { return left < right }
      }
      return (one.count, one.doc) < (other.count, other.doc)
    }
  }
}
