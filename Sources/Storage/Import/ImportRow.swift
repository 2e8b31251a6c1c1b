import Hotel

/// Why a row can't be loaded; the reason is for the person who mends the file.
struct RowProblem: Error, Equatable {
  let field: String
  let reason: String
  /// It holds payment data, which is written nowhere.
  var isPayment = false

  init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }
}

extension RowProblem {
  init(payment field: String, _ reason: String) {
    self.init(field, reason)
    isPayment = true
  }
}

/// One row with its cells by our names.
struct ImportRow {
  private let places: [String: Int]
  private let cells: [String]
  /// Columns that say nothing new.
  private var told: Set<String> = []

  init(places: [String: Int], cells: [String]) {
    self.places = places
    self.cells = cells
  }

  /// What the cell newly says, without blanks around it; empty when the file has no such column.
  func text(_ column: String) -> String {
    told.contains(column) ? "" : whole(column)
  }

  /// What the cell says, new or not.
  func whole(_ column: String) -> String {
    guard let place = places[column], place < cells.count else { return "" }
    return cells[place].trimmed
  }

  /// The cell, new or not.
  func required(_ column: String) throws(RowProblem) -> String {
    let text = whole(column)
    guard !text.isEmpty else { throw RowProblem(column, "is empty") }
    return text
  }

  func day(_ column: String) throws(RowProblem) -> Day? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let day = Day(text) else {
      throw RowProblem(column, "“\(shortened(text))” is no date of the form YYYY-MM-DD")
    }
    return day
  }

  /// A moment; without a zone it is read on the clock of the offset.
  func instant(_ column: String, offset: Int) throws(RowProblem) -> Instant? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let instant = Instant(text, offset: offset) else {
      throw RowProblem(column, "“\(shortened(text))” is no ISO 8601 date and time")
    }
    return instant
  }

  func count(_ column: String, upTo most: Int) throws(RowProblem) -> Int? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard let value = Int(text), (0...most).contains(value) else {
      throw RowProblem(column, "“\(shortened(text))” is no whole number from 0 to \(most)")
    }
    return value
  }

  /// One of a fixed list of words; case does not matter.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ column: String,
    of type: Choice.Type
  ) throws(RowProblem) -> Choice? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    guard
      let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() })
    else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw RowProblem(column, "“\(shortened(text))” is none of \(known)")
    }
    return choice
  }

  /// Free text, without payment data.
  func free(_ column: String) throws(RowProblem) -> String {
    try unpaid(text(column), column)
  }

  /// Free text that has to be there, new or not.
  func requiredFree(_ column: String) throws(RowProblem) -> String {
    try unpaid(try required(column), column)
  }

  private func unpaid(_ text: String, _ column: String) throws(RowProblem) -> String {
    switch NoteGuard.finding(in: text) {
    case nil: return text
    case .cardNumber: throw RowProblem(payment: column, "holds a payment card number")
    case .securityCode: throw RowProblem(payment: column, "holds a card's security code")
    }
  }

  /// What each column says, as one short word a column; `-` where it says nothing.
  func content(of columns: [String]) -> String {
    columns.map { column in
      let text = text(column)
      guard !text.isEmpty else { return "-" }
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return String(hash, radix: 36)
    }
    .joined(separator: " ")
  }

  /// The row with blanks where the file said the same the last time: the desk's own changes since
  /// then stay.
  func saying(only columns: [String], notSaidBy earlier: String) -> ImportRow {
    let pairs = zip(content(of: columns).split(separator: " "), earlier.split(separator: " "))
    let told = zip(columns, pairs).filter { $0.1.0 == $0.1.1 }.map(\.0)
    var copy = self
    copy.told = Set(told)
    return copy
  }
}

/// The beginning of a text, for a message.
private func shortened(_ text: String) -> String {
  text.count <= 40 ? text : text.prefix(40) + "…"
}
