/// Plain edits from one word to another: a letter missing, extra, wrong, or two that changed places.
package enum EditDistance {
  /// The distance from `typed` to every beginning of `name`, from none of its letters to all.
  static func toBeginnings(of name: [UInt8], from typed: [UInt8]) -> [Int] {
    var before: [Int] = []
    var last = Array(0...name.count)
    for row in typed.indices {
      var next = [row + 1] + [Int](repeating: 0, count: name.count)
      for column in name.indices {
        let isSame = typed[row] == name[column]
        var best = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, typed[row] == name[column - 1], typed[row - 1] == name[column] {
          best = min(best, before[column - 1] + 1)
        }
        next[column + 1] = best
      }
      (before, last) = (last, next)
    }
    return last
  }

  /// Half edits between typed words and a guest's, each name used once; the rest of an unfinished
  /// word costs one half.
  package static func halves(from typed: [String], to names: [String]) -> Int {
    var left = names.map { Array($0.utf8) }
    var total = 0
    for word in typed.map({ Array($0.utf8) }).stablySortedByLength() {
      var best = 2 * word.count
      var chosen: Int?
      for (position, name) in left.enumerated() {
        let beginnings = toBeginnings(of: name, from: word)
        let whole = 2 * beginnings[name.count]
        let part = name.count > 1 ? (beginnings[1..<name.count].min() ?? 0) * 2 + 1 : whole
        if min(whole, part) < best { (best, chosen) = (min(whole, part), position) }
      }
      total += best
      if let chosen { left.remove(at: chosen) }
    }
    return total
  }
}

extension [[UInt8]] {
  /// The longest first, words of one length in their order.
  fileprivate func stablySortedByLength() -> [[UInt8]] {
    enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}
