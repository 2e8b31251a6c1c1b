/// A block of full rows that moved up by a distance, or down when it is negative.
struct Scroll: Hashable {
  // Setting a region, scrolling, lifting the region and finding the cursor again, in bytes.
  private static let cost = 12
  fileprivate static let fewestRows = 3

  let top: Int
  let bottom: Int
  let distance: Int

  /// The scroll that spares most cells from being drawn again, if any is worth its bytes.
  static func best(from old: Surface, to new: Surface) -> Scroll? {
    let rows = RowComparison(old, new)
    let changed = rows.changed
    guard changed.count >= fewestRows else { return nil }
    var best: (saving: Int, scroll: Scroll)?
    for distance in 1..<changed.count {
      for signed in [distance, -distance] {
        for run in rows.runs(moved: signed, within: changed) where run.count >= fewestRows {
          let scroll = Scroll(
            top: min(run.lowerBound, run.lowerBound + signed),
            bottom: max(run.upperBound - 1, run.upperBound - 1 + signed),
            distance: signed
          )
          let saving = rows.saving(run, scroll)
          if saving > best?.saving ?? cost { best = (saving, scroll) }
        }
      }
    }
    return best?.scroll
  }
}

/// What two frames have in common, row by row.
private struct RowComparison {
  private var oldHashes: [Int] = []
  private var newHashes: [Int] = []
  /// How many cells of a row differ.
  private var changes: [Int] = []
  /// How many cells of a new row are more than blank.
  private var inked: [Int] = []

  /// The rows from the first that changed to the last.
  private(set) var changed: Range<Int> = 0..<0

  init(_ old: Surface, _ new: Surface) {
    let columns = new.size.columns
    let rows = (0..<new.size.rows).map { $0 * columns..<($0 + 1) * columns }
    changes = rows.enumerated().map { y, row in
      new.touchedRows[y] ? row.count { !old.looksLike(new, at: $0) } : 0
    }
    guard let first = changes.firstIndex(where: { $0 > 0 }),
      let last = changes.lastIndex(where: { $0 > 0 })
    else { return }
    changed = first..<last + 1
    guard changed.count >= Scroll.fewestRows else { return }
    oldHashes = rows.map { old.rowHash($0) }
    newHashes = rows.map { new.rowHash($0) }
    inked = rows.map { row in
      row.count { !new.cells[$0].isBlank || !new.cells[$0].style.erasesToBlank }
    }
  }

  /// The runs of rows whose new content stood `distance` rows further down before.
  func runs(moved distance: Int, within rows: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for y in rows {
      let matches = rows.contains(y + distance) && newHashes[y] == oldHashes[y + distance]
      if matches {
        start = start ?? y
      } else if let first = start {
        runs.append(first..<y)
        start = nil
      }
    }
    if let first = start { runs.append(first..<rows.upperBound) }
    return runs
  }

  func saving(_ run: Range<Int>, _ scroll: Scroll) -> Int {
    var saving = 0
    for y in scroll.top...scroll.bottom {
      saving += run.contains(y) ? changes[y] : min(0, changes[y] - inked[y])
    }
    return saving
  }
}
