/// The weighted distance between a typed word and the path of a walk: rows for letters that two
/// paths share are kept.
struct WeightedDistance {
  private let typed: [UInt8]
  private let rules: SoundRules
  private let width: Int
  private var rows: [Int32]
  /// How many letters of the path have their rows.
  private var known = 0

  init(_ word: TypedWord, rules: SoundRules, deepest: Int) {
    typed = word.letters
    self.rules = rules
    width = typed.count + 1
    rows = [Int32](repeating: 0, count: width * deepest)
    for column in 1..<max(1, width) {
      let price = Misspelling.addition(
        of: typed[column - 1],
        before: column > 1 ? typed[column - 2] : 0,
        next: column < typed.count ? typed[column] : 0
      )
      rows[column] =
        rows[column - 1] + Int32(price) + (column == 1 ? Int32(Misspelling.beginning) : 0)
    }
  }

  /// What it costs to take a typed word for a whole name, in hundredths of a letter.
  static func between(_ typed: String, _ meant: String) -> Int {
    let word = TypedWord(typed)
    let letters = Array(meant.utf8.prefix(NameListBuilder.longest))
    var distance = WeightedDistance(word, rules: SoundRules(word), deepest: letters.count + 1)
    var path = Path()
    for (place, letter) in letters.enumerated() { path.set(letter, at: place + 1) }
    return distance.cost(of: path, depth: letters.count)
  }

  /// The letters from this depth on are others than before.
  @inline(__always)
  mutating func forget(from depth: Int) { known = min(known, depth &- 1) }

  /// What it costs to take all that was typed for the path, in hundredths of a letter.
  mutating func cost(of path: borrowing Path, depth: Int) -> Int {
    let (typed, rules) = (typed, rules)
    while known < depth {
      known += 1
      let row = known
      var cells = rows.mutableSpan
      WeightedDistance.fill(
        &cells,
        typed,
        rules,
        row: row,
        letter: path.letter(row),
        above: path.letter(row - 1),
        tail: path.tail(row)
      )
    }
    return Int(rows[depth * width + width - 1])
  }

  private static func fill(
    _ cells: inout MutableSpan<Int32>,
    _ typed: [UInt8],
    _ rules: SoundRules,
    row: Int,
    letter: UInt8,
    above: UInt8,
    tail: UInt32
  ) {
    let heard = rules.places(letter).filter {
      rules.rules[$0].length <= row && rules.rules[$0].fits(tail)
    }
    let width = typed.count + 1
    let here = row * width
    let last = here - width
    let first = row == 1 ? Int32(Misspelling.beginning) : 0
    let omission = Int32(Misspelling.omission(of: letter, before: row > 1 ? above : 0)) + first
    for column in 0..<width {
      var best = cells[last + column] + omission
      if column > 0 {
        let key = typed[column - 1]
        let price = Int32(Misspelling.substitution(typed: key, meant: letter))
        let start = column == 1 ? first : 0
        best = min(best, cells[last + column - 1] + (price == 0 ? 0 : price + start))
        let extra = Misspelling.addition(
          of: key,
          before: column > 1 ? typed[column - 2] : 0,
          next: column < typed.count ? typed[column] : 0
        )
        best = min(best, cells[here + column - 1] + Int32(extra))
        if row > 1, column > 1, key == above, typed[column - 2] == letter {
          let swap = Int32(Misspelling.transposition)
          best = min(best, cells[last - width + column - 2] + swap)
        }
      }
      for place in heard {
        let rule = rules.rules[place]
        guard rule.ends >> UInt64(column) & 1 == 1, rule.typed <= column else { continue }
        let start = cells[(row - rule.length) * width + column - rule.typed]
        best = min(best, start + Int32(Misspelling.sound))
      }
      cells[here + column] = best
    }
  }
}
