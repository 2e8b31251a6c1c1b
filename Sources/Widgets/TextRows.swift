import Terminal

/// A text broken into rows at its blanks, as it is edited: every letter is in one of them.
struct TextRows {
  let characters: [Character]
  /// The letters of each row; the cursor behind the last letter has a place in the last one.
  let ranges: [Range<Int>]

  init(_ text: String, width: Int) {
    characters = Array(text)
    var ranges: [Range<Int>] = []
    var (start, columns, blank): (Int, Int, Int?) = (0, 0, nil)
    // The cursor has a column of its own at the end of every row.
    let room = max(2, width - 1)
    var index = 0
    while index < characters.count {
      let taken = ColumnWidth.of(characters[index])
      if columns + taken > room, index > start {
        let end = blank.map { $0 + 1 } ?? index
        ranges.append(start..<end)
        (start, index, columns, blank) = (end, end, 0, nil)
        continue
      }
      if characters[index] == " " { blank = index }
      columns += taken
      index += 1
    }
    ranges.append(start..<characters.count)
    self.ranges = ranges
  }

  /// The row in which the cursor stands behind so many letters.
  func row(of cursor: Int) -> Int {
    max(0, ranges.count { $0.lowerBound <= cursor } - 1)
  }
}
