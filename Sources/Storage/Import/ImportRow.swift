import Hotel

/// One row with its cells by our names.
struct ImportRow {
  let columns: ImportColumns
  private let cells: [String]
  private let remarks: RowRemarks
  /// The columns that say nothing new, a bit each.
  private var told: UInt64 = 0

  init(columns: ImportColumns, cells: [String], remarks: RowRemarks) {
    self.columns = columns
    // Asked for several times each, they are cleaned once.
    self.cells = cells.map { $0.withoutUnseenMarks().trimmed }
    self.remarks = remarks
  }

  /// What the cell newly says, without blanks around it; empty when the file has no such column.
  func text(_ column: ImportColumn) -> String {
    let position = columns.position(column)
    return told >> UInt64(position) & 1 == 1 ? "" : kept(position, column.name)
  }

  /// What the cell of a profile's field newly says.
  func text(_ field: GuestField) -> String {
    let position = columns.position(field)
    return told >> UInt64(position) & 1 == 1 ? "" : kept(position, field.rawValue)
  }

  /// What the cell says, new or not.
  func whole(_ column: ImportColumn) -> String {
    kept(columns.position(column), column.name)
  }

  /// The cell, unless a spreadsheet has made it worthless.
  private func kept(_ position: Int, _ name: String) -> String {
    let text = cell(position)
    guard let loss = SpreadsheetCell.loss(in: text) else { return text }
    remarks.add(.leftOut(loss), of: name)
    return ""
  }

  private func cell(_ position: Int) -> String {
    guard let cell = columns.cells[position] else { return "" }
    guard columns.hasMore, let others = columns.more[position] else { return text(ofCell: cell) }
    return ([cell] + others).map(text).filter { !$0.isEmpty }.joined(separator: ";")
  }

  private func text(ofCell cell: Int) -> String { cell < cells.count ? cells[cell] : "" }

  /// Nothing stands in the row at all.
  var isBlank: Bool { cells.allSatisfy(\.isEmpty) }

  /// The cell, new or not, without payment data.
  func required(_ column: ImportColumn) throws(RowProblem) -> String {
    let text = cell(columns.position(column))
    guard !text.isEmpty else { throw RowProblem(column, .empty) }
    if let loss = SpreadsheetCell.loss(in: text) { throw RowProblem(column, loss) }
    return try unpaid(text, column)
  }

  /// What a cell says that the row can be without: what is wrong with it is remarked, and it is left
  /// out.
  func optional<Value>(
    _ read: () throws(RowProblem) -> Value?
  ) throws(RowProblem) -> Value? {
    do throws(RowProblem) {
      return try read()
    } catch {
      guard error.fault.isOfOneCell else { throw error }
      remarks.add(.leftOut(error.fault), of: error.field)
      return nil
    }
  }

  /// Remarks that the cell of a profile's field is kept as it is, and stands on no list.
  func note(_ doubt: RowDoubt, of name: String) {
    remarks.add(doubt, of: name)
  }

  func day(_ column: ImportColumn) throws(RowProblem) -> Day? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let day = ImportRow.day(text) else {
      throw RowProblem(column, .malformed(text, .date))
    }
    return day
  }

  /// A date; spreadsheets write the midnight with it.
  static func day(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    guard text.utf8.count > 15, Day(text.prefix(10)) != nil else { return nil }
    let midnight = text.utf8.dropFirst(11).allSatisfy { [0x30, 0x3A, 0x2E, 0x5A].contains($0) }
    return midnight ? Day(text.prefix(10)) : nil
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
    guard let value = Int(SpreadsheetCell.whole(text)), (0...most).contains(value) else {
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
