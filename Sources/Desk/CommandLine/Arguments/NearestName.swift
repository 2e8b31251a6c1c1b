/// Finds the name that a mistyped one was probably meant to be.
enum NearestName {
  /// The closest name, if it is close enough to be worth a word.
  static func of(_ typed: String, among names: [String]) -> String? {
    let typed = typed.lowercased()
    let most = max(1, min(3, typed.count / 3 + 1))
    let ranked = names.map { (name: $0, distance: distance(typed, $0)) }
      .filter { $0.distance <= most }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    if let best = ranked.first { return best.name }
    return typed.count >= 2 ? names.sorted().first { $0.hasPrefix(typed) } : nil
  }

  /// Letters to change, add, drop or swap with their neighbour.
  private static func distance(_ one: String, _ other: String) -> Int {
    let left = Array(one.utf8)
    let right = Array(other.utf8)
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var line = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        line.append(best)
      }
      beforeLast = last
      last = line
    }
    return last[right.count]
  }
}
