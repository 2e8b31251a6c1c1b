/// The weighted distance between a typed word and the path of a walk: rows for letters that two
/// paths share are kept.
struct WeightedDistance {
  private let typed: [UInt8]
  private let rules: SoundRules
  private let width: Int
  /// What each typed letter costs as one that the name has not.
  private let additions: [Int32]
  private var rows: [Int32]
  /// How many letters of the path have their rows.
  private var known = 0

  init(_ word: TypedWord, rules: SoundRules, deepest: Int) {
    let typed = word.letters
    self.typed = typed
    self.rules = rules
    width = typed.count + 1
    rows = [Int32](repeating: 0, count: width * deepest)
    additions = typed.indices.map { position in
      Int32(
        Misspelling.addition(
          of: typed[position],
          before: position > 0 ? typed[position - 1] : 0,
          next: position + 1 < typed.count ? typed[position + 1] : 0
        )
      )
    }
    for (position, price) in additions.enumerated() {
      let first = position == 0 ? Int32(Misspelling.beginning) : 0
      rows[position + 1] = rows[position] + price + first
    }
  }

  /// What it costs to take a typed word for a whole name, in hundredths of a letter.
  static func between(_ typed: String, _ meant: String) -> Int {
    let word = TypedWord(typed)
    let letters = Array(meant.utf8.prefix(NameListBuilder.longest))
    var distance = WeightedDistance(word, rules: SoundRules(word), deepest: letters.count + 1)
    var path = Path()
    for (position, letter) in letters.enumerated() { path.set(letter, at: position + 1) }
    return distance.cost(of: path, depth: letters.count)
  }

  /// The letters from this depth on are others than before.
  @inline(__always)
  mutating func forget(from depth: Int) { known = min(known, depth &- 1) }

  /// What it costs to take all that was typed for the path, in hundredths of a letter.
  mutating func cost(of path: borrowing Path, depth: Int) -> Int {
    let (typed, additions, rules) = (typed, additions, rules)
    while known < depth {
      known += 1
      let row = known
      var cells = rows.mutableSpan
      WeightedDistance.fill(
        &cells,
        typed,
        additions,
        rules,
        row: row,
        letter: path.letter(row),
        above: path.letter(row - 1),
        tail: path.tail(row)
      )
    }
    return Int(rows[depth * width + width - 1])
  }

  /// Reckons one row out; `additions` are what typed letters that the name has not cost.
  private static func fill(
    _ cells: inout MutableSpan<Int32>,
    _ typed: [UInt8],
    _ additions: [Int32],
    _ rules: SoundRules,
    row: Int,
    letter: UInt8,
    above: UInt8,
    tail: UInt32
  ) {
    let width = typed.count + 1
    let here = row * width
    let last = here - width
    let first = row == 1 ? Int32(Misspelling.beginning) : 0
    let omission = Int32(Misspelling.omission(of: letter, before: row > 1 ? above : 0)) + first
    for column in 0..<width { cells[here + column] = cells[last + column] + omission }
    for position in rules.positions(letter) {
      hear(rules.rules[position], &cells, row: row, width: width)
    }
    for position in rules.positions(letter, after: above) where rules.rules[position].fits(tail) {
      hear(rules.rules[position], &cells, row: row, width: width)
    }
    let costs = Misspelling.Costs(of: letter)
    var left = cells[here]
    var diagonal = cells[last] + (row == 1 ? first : 0)
    var keyBefore: UInt8 = 0
    for column in 1..<max(1, width) {
      let key = typed[column - 1]
      left = min(cells[here + column], left + additions[column - 1])
      left = min(left, key == letter ? cells[last + column - 1] : diagonal + costs[key])
      if key == above, keyBefore == letter, row > 1, column > 1 {
        left = min(left, cells[last - width + column - 2] + Int32(Misspelling.transposition))
      }
      cells[here + column] = left
      diagonal = cells[last + column]
      keyBefore = key
    }
  }

  /// Takes a group of letters for another that sounds like it, wherever that was typed.
  @inline(__always)
  private static func hear(
    _ rule: SoundRules.Rule,
    _ cells: inout MutableSpan<Int32>,
    row: Int,
    width: Int
  ) {
    guard rule.length <= row else { return }
    var ends = rule.ends
    while ends != 0 {
      let column = ends.trailingZeroBitCount
      ends &= ends &- 1
      guard column >= rule.typed, column < width else { continue }
      let start = cells[(row - rule.length) * width + column - rule.typed]
      cells[row * width + column] = min(
        cells[row * width + column],
        start + Int32(Misspelling.sound)
      )
    }
  }
}
