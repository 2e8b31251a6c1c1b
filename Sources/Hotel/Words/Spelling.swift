/// Puts right a word that is one slip of the finger away from a known one.
struct Spelling: Sendable {
  private var known: Set<String> = []
  private var byInitial: [UInt8: [[UInt8]]] = [:]
  private static let shortest = 5

  /// Words in `plain` are right as they stand.
  init(plain: String) {
    for word in plain.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      known.insert(WordStem.stem(String(word)))
    }
  }

  /// Adds a stem to the known ones.
  mutating func learn(_ stem: String) {
    guard known.insert(stem).inserted else { return }
    let letters = Array(stem.utf8)
    guard letters.count >= Self.shortest - 1, let initial = letters.first else { return }
    byInitial[initial, default: []].append(letters)
  }

  /// The known stem nearest to a stem, or the stem itself.
  func corrected(_ stem: String) -> String {
    let letters = Array(stem.utf8)
    guard letters.count >= Self.shortest, !known.contains(stem), let initial = letters.first,
      let candidates = byInitial[initial]
    else { return stem }
    for candidate in candidates where Self.isOneSlip(letters, candidate) {
      return String(decoding: candidate, as: UTF8.self)
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
