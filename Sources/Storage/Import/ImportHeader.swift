import Hotel

/// The header of a file: its columns by our names, as far as they have one.
struct ImportHeader {
  let names: [String]
  /// As they stand in the file.
  let cells: [String]
  /// Which of them somebody has told to be ours.
  private let isRenamed: [Bool]

  /// Reads the `cells` of the first line; columns are `renamed` to ours by theirs.
  init(_ cells: [String], renamed: [String: String]) {
    let read = cells.map { cell -> (String, Bool) in
      let name = cell.withoutUnseenMarks().trimmed
      let lowered = String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
      let ours = renamed[name] ?? renamed[lowered]
      return (ours ?? lowered, ours != nil)
    }
    self.cells = cells
    names = read.map(\.0)
    isRenamed = read.map(\.1)
  }

  /// Where the column stands: at every place when it holds several texts; else where somebody has said,
  /// before all others.
  func places(of column: String, in kind: ImportKind) -> [Int] {
    let places = names.indices.filter { names[$0] == column }
    guard places.count > 1, !kind.holdsSeveral(column) else { return places }
    let told = places.filter { isRenamed[$0] }
    return told.isEmpty ? places : told
  }

  /// Columns of one text that stand more than once, and nobody has said which is meant.
  func clashes(in kind: ImportKind) -> [String] {
    kind.columns.filter { !kind.holdsSeveral($0) && places(of: $0, in: kind).count > 1 }
  }

  /// Columns that are ours by their own name, and give way to another that was told to be it.
  func displaced(in kind: ImportKind) -> [String] {
    kind.columns.filter { column in
      !kind.holdsSeveral(column)
        && names.count(where: { $0 == column }) > places(of: column, in: kind).count
    }
  }
}
