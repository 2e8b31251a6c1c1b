/// What a file said of a record, as one short sign a column: enough to tell what it says anew.
///
/// A sign has 36 bits, so that one change in seventy thousand million goes unnoticed.
struct RowFingerprint: Equatable {
  /// By the columns of the kind, without those at the end that say nothing; 0 is a blank cell.
  private(set) var signs: [UInt64]

  /// Reads `count` cells.
  init(_ count: Int, cell: (Int) -> String) {
    signs = []
    signs.reserveCapacity(count)
    for column in 0..<count { signs.append(RowFingerprint.sign(of: cell(column))) }
    cutBlanks()
  }

  /// Reads what the store keeps: `=`, which cells are not blank, and the signs of these, in six
  /// letters each; or what stores of earlier versions keep, a whole hash or `-` a column.
  init(_ text: String) {
    if text.utf8.first == UInt8(ascii: "=") {
      let numbers = RowFingerprint.numbers(in: text.utf8.dropFirst())
      var rest = numbers.dropFirst()
      let filled = numbers.first ?? 0
      signs = (0..<RowFingerprint.mostColumns).map { column in
        filled >> UInt64(column) & 1 == 1 ? rest.popFirst() ?? 0 : 0
      }
    } else {
      signs = text.split(separator: " ").map { word in
        UInt64(word, radix: 36).map(RowFingerprint.folded) ?? 0
      }
    }
    cutBlanks()
  }

  var text: String {
    precondition(signs.count <= RowFingerprint.mostColumns, "more columns than a sign has bits")
    var filled: UInt64 = 0
    for (column, sign) in signs.enumerated() where sign != 0 { filled |= 1 << UInt64(column) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(7 + 6 * signs.count)
    bytes.append(UInt8(ascii: "="))
    RowFingerprint.append(filled, to: &bytes)
    for sign in signs where sign != 0 { RowFingerprint.append(sign, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether both say the same in a column, by its place among those of the kind.
  func agrees(with other: RowFingerprint, in column: Int) -> Bool {
    sign(column) == other.sign(column)
  }

  private func sign(_ column: Int) -> UInt64 {
    column < signs.count ? signs[column] : 0
  }

  private mutating func cutBlanks() {
    while signs.last == 0 { signs.removeLast() }
  }

  private static let mostColumns = 36
  private static let bits: UInt64 = (1 << 36) - 1

  private static func sign(of cell: String) -> UInt64 {
    guard !cell.isEmpty else { return 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in cell.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return folded(hash)
  }

  /// Never that of a blank cell.
  private static func folded(_ hash: UInt64) -> UInt64 {
    max(1, (hash ^ hash >> 36) & bits)
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for position: UInt64 in 0..<6 {
      bytes.append(UInt8(number >> (6 * position) & 63) + firstLetter)
    }
  }

  /// The letters are the 64 of ASCII from `0` to `o`.
  private static let firstLetter = UInt8(ascii: "0")

  private static func numbers(in letters: some Sequence<UInt8>) -> [UInt64] {
    var numbers: [UInt64] = []
    for (position, letter) in letters.enumerated() {
      if position % 6 == 0 { numbers.append(0) }
      let bits = UInt64((letter &- firstLetter) & 63)
      numbers[numbers.count - 1] |= bits << UInt64(6 * (position % 6))
    }
    return numbers
  }
}
