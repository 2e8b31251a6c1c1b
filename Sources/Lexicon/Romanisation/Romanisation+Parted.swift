/// A surname and a given name that are written in one, each in Latin letters.
extension Romanisation {
  /// More spellings of one name are asked for by nobody.
  private static let mostPairs = 5

  /// Surname and given name of a word in Chinese characters or Hangul, the likeliest spellings first;
  /// none for a word that can't be both.
  package static func parted(_ folded: String) -> [[String]] {
    guard let first = folded.unicodeScalars.first?.value else { return [] }
    let count = folded.unicodeScalars.count
    guard (2...6).contains(count) else { return [] }
    let pairs: [(surnames: [String], given: [String])] =
      switch first {
      case 0x3400...0x9FFF: japanesePairs(folded) + (count < 5 ? chinesePairs(folded) : [])
      case 0xAC00...0xD7A3: count < 5 ? koreanPairs(folded) : []
      default: []
      }
    return Array(pairs.flatMap { combined($0.surnames, $0.given) }.prefix(mostPairs))
  }

  /// Every spelling with every other, those first that are both frequent.
  private static func combined(_ surnames: [String], _ given: [String]) -> [[String]] {
    var pairs: [[String]] = []
    for sum in 0..<(surnames.count + given.count) {
      for place in 0...sum where surnames.indices.contains(place) {
        guard given.indices.contains(sum - place) else { continue }
        let pair = [surnames[place], given[sum - place]]
        if !pairs.contains(pair) { pairs.append(pair) }
      }
    }
    return pairs
  }
}
