/// Puts right a word that is one slip of the finger away from a known one.
struct Spelling: Sendable {
  private var known: Set<String> = []
  private var byShape: [[String]]
  private static let shortest = 5
  private static let longest = 15

  /// Words in `plain` are right as they stand.
  init(plain: String) {
    byShape = Array(repeating: [], count: 256 * (Self.longest + 2))
    known.reserveCapacity(4_096)
    for word in plain.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      known.insert(WordStem.stem(String(Substring(word))))
    }
  }

  /// Whether a stem is right as it stands.
  func knows(_ stem: String) -> Bool { known.contains(stem) }

  /// Adds a stem to the known ones.
  mutating func learn(_ stem: String) {
    guard known.insert(stem).inserted, let initial = stem.utf8.first else { return }
    let count = stem.utf8.count
    guard (Self.shortest - 1...Self.longest + 1).contains(count) else { return }
    byShape[Self.shape(initial, count)].append(stem)
  }

  private static func shape(_ initial: UInt8, _ count: Int) -> Int {
    Int(initial) * (longest + 2) + count
  }

  /// The known stem nearest to a stem, or the stem itself.
  func corrected(_ stem: String) -> String {
    let count = stem.utf8.count
    guard (Self.shortest...Self.longest).contains(count), !known.contains(stem),
      let initial = stem.utf8.first
    else { return stem }
    let letters = Array(stem.utf8)
    for length in [count, count + 1, count - 1] {
      for candidate in byShape[Self.shape(initial, length)]
      where Self.isOneSlip(letters, Array(candidate.utf8)) {
        return candidate
      }
    }
    return stem
  }

  /// Whether one letter left out, put in, changed, or swapped with the next makes one the other.
  static func isOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    let shorter = min(left.count, right.count)
    while start < shorter, left[start] == right[start] { start += 1 }
    var leftEnd = left.count
    var rightEnd = right.count
    while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
      leftEnd -= 1
      rightEnd -= 1
    }
    let gap = (leftEnd - start, rightEnd - start)
    if gap.0 <= 1, gap.1 <= 1 { return true }
    return gap == (2, 2) && left[start] == right[start + 1] && left[start + 1] == right[start]
  }
}
