/// Numbers as a segment keeps them: forty bits that sort like the number, then the guest.
package enum LookupNumber {
  static let keyBits: UInt64 = 40
  /// As many digits as forty bits hold, and letters or digits of a code.
  static let digits = 12
  static let characters = 7

  /// The keys of all numbers that end in these digits; nothing without digits.
  static func tails(_ digits: String) -> ClosedRange<UInt64>? {
    let digits = Array(digits.utf8.suffix(Self.digits).reversed())
    guard !digits.isEmpty else { return nil }
    var key: UInt64 = 0
    var step: UInt64 = 1
    for position in 0..<Self.digits {
      key *= 10
      if position < digits.count {
        key += UInt64(digits[position] - UInt8(ascii: "0"))
      } else {
        step *= 10
      }
    }
    return key...key + step - 1
  }

  /// The keys of all codes that begin so; `code` is capital letters and digits.
  static func codes(_ code: String) -> ClosedRange<UInt64>? {
    let characters = Array(code.utf8.prefix(Self.characters))
    guard !characters.isEmpty else { return nil }
    var key: UInt64 = 0
    var step: UInt64 = 1
    for position in 0..<Self.characters {
      key *= 37
      if position < characters.count { key += value(characters[position]) } else { step *= 37 }
    }
    return key...key + step - 1
  }

  /// The key of a day of birth, above those of all codes: the rest of forty bits is free.
  static func birthDate(_ day: Day) -> UInt64 {
    let last = (0..<characters).reduce(1) { product, _ in product * 37 }
    return UInt64(last) + UInt64(bitPattern: Int64(day.number) - Int64(Int32.min))
  }

  /// 1 to 36; 0 is the end of a code.
  private static func value(_ character: UInt8) -> UInt64 {
    character.isDigit ? UInt64(character - 48) + 1 : UInt64(character &- 65) % 26 + 11
  }
}

/// Gathers telephone, membership and document numbers and days of birth for a segment.
package struct NumberListBuilder {
  private var tails: [UInt64] = []
  private var tailDocs: [UInt32] = []
  private var codes: [UInt64] = []
  private var codeDocs: [UInt32] = []

  package init() {}

  /// Adds a number that is asked for by its end.
  package mutating func add(tailOf number: String, doc: Int) {
    guard let range = LookupNumber.tails(PhoneNumber(number).digits) else { return }
    tails.append(range.lowerBound)
    tailDocs.append(UInt32(doc))
  }

  /// Adds a number that is asked for from its beginning.
  package mutating func add(code: String, doc: Int) {
    guard let range = LookupNumber.codes(code) else { return }
    codes.append(range.lowerBound)
    codeDocs.append(UInt32(doc))
  }

  package mutating func add(birthDate day: Day, doc: Int) {
    codes.append(LookupNumber.birthDate(day))
    codeDocs.append(UInt32(doc))
  }

  /// Writes both sections; the builder is spent.
  package mutating func finish<Failure>(
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    try Self.write(.tails, &tails, &tailDocs, into: &assembler)
    try Self.write(.codes, &codes, &codeDocs, into: &assembler)
  }

  private static func write<Failure>(
    _ section: SegmentHeader.Section,
    _ keys: inout [UInt64],
    _ docs: inout [UInt32],
    into assembler: inout SegmentAssembler<Failure>
  ) throws(Failure) {
    var order = keys.indices.map { UInt32($0) }
    order.sort { keys[Int($0)] < keys[Int($1)] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(order.count * 9)
    for item in order {
      bytes.append(number: Int(keys[Int(item)]), width: 5)
      bytes.append(number: Int(docs[Int(item)]), width: 4)
    }
    (keys, docs) = ([], [])
    try assembler.write(section, bytes)
  }
}
