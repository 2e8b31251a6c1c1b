import Hotel

/// One row with its cells by our names.
struct ImportRow {
  let columns: ImportColumns
  private let cells: [String]
  /// The columns that say nothing new, a bit each.
  private var told: UInt64 = 0

  init(columns: ImportColumns, cells: [String]) {
    self.columns = columns
    self.cells = cells
  }

  /// What the cell newly says, without blanks around it; empty when the file has no such column.
  func text(_ column: ImportColumn) -> String {
    let position = columns.position(column)
    return told >> UInt64(position) & 1 == 1 ? "" : cell(position)
  }

  /// What the cell of a profile's field newly says.
  func text(_ field: GuestField) -> String {
    let position = columns.position(field)
    return told >> UInt64(position) & 1 == 1 ? "" : cell(position)
  }

  /// What the cell says, new or not.
  func whole(_ column: ImportColumn) -> String {
    cell(columns.position(column))
  }

  private func cell(_ position: Int) -> String {
    guard let cell = columns.cells[position], cell < cells.count else { return "" }
    return cells[cell].trimmed
  }

  /// The cell, new or not, without payment data.
  func required(_ column: ImportColumn) throws(RowProblem) -> String {
    let text = whole(column)
    guard !text.isEmpty else { throw RowProblem(column, .empty) }
    return try unpaid(text, column)
  }

  func day(_ column: ImportColumn) throws(RowProblem) -> Day? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else {
      throw RowProblem(column, .malformed(text, .date))
    }
    return day
  }

  /// A moment; without a zone it is read on the clock of the offset.
  func instant(_ column: ImportColumn, offset: Int) throws(RowProblem) -> Instant? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let instant = Instant(text, offset: offset) else {
      throw RowProblem(column, .malformed(text, .moment))
    }
    return instant
  }

  func count(_ column: ImportColumn, upTo most: Int) throws(RowProblem) -> Int? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let value = Int(text), (0...most).contains(value) else {
      throw RowProblem(column, .malformed(text, .wholeNumber(0...most)))
    }
    return value
  }

  /// One of a fixed list of words; case does not matter.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ column: ImportColumn,
    of type: Choice.Type
  ) throws(RowProblem) -> Choice? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let folded = text.lowercased()
    guard let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == folded }) else {
      throw RowProblem(column, .malformed(text, .oneOf(Choice.allCases.map(\.rawValue))))
    }
    return choice
  }

  /// Gives a field the free text that the cell newly says; a blank cell changes nothing.
  func fill(_ field: inout String, _ column: ImportColumn) throws(RowProblem) {
    let text = text(column)
    if !text.isEmpty { field = try unpaid(text, column) }
  }

  /// Free text, without payment data.
  func free(_ column: ImportColumn) throws(RowProblem) -> String {
    try unpaid(text(column), column)
  }

  private func unpaid(_ text: String, _ column: ImportColumn) throws(RowProblem) -> String {
    try unpaid(text, named: column.name)
  }

  /// Gives a profile what the cell of a field newly says, as it stands.
  func fill(_ guest: inout Guest, _ field: GuestField) throws(RowProblem) {
    let text = text(field)
    if !text.isEmpty { guest[field] = try unpaid(text, named: field.rawValue) }
  }

  private func unpaid(_ text: String, named name: String) throws(RowProblem) -> String {
    guard let finding = NoteGuard.finding(in: text) else { return text }
    throw RowProblem(name, .payment(finding))
  }

  /// What the row says, new or not.
  var content: RowFingerprint {
    RowFingerprint(columns.cells.count, cell: cell)
  }

  /// The row with blanks where the file said the same the last time: the desk's own changes since
  /// then stay.
  func saying(_ content: RowFingerprint, after earlier: RowFingerprint) -> ImportRow {
    var copy = self
    for position in columns.cells.indices where content.agrees(with: earlier, in: position) {
      copy.told |= 1 << UInt64(position)
    }
    return copy
  }
}
