import Hotel

/// A column of any kind of file, beside the fields of a profile; its number makes finding a cell a matter of counting.
enum ImportColumn: Int, CaseIterable {
  case action, adults, arrival, basis, businessDate, category, children, city, closedAt, code
  case companions, compensation, completedAt, confirmation, confirmedOn, consentAt, consentBy
  case country, currency, department, departure, expiresOn, guest, incident, name, occurredAt
  case outcome, pin, polarity, problem, property, recordedAt, revenue, role, room, roomType, scope
  case severity, source, staff, status, stay, text, timeZone

  /// The name in the header of a file: `birth_date` for `birthDate`.
  var name: String { ImportColumn.names[rawValue] }

  private static let names = allCases.map { column in
    "\(column)".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
  }
}

/// Where the columns of a kind stand in one file.
final class ImportColumns {
  let kind: ImportKind
  /// How many cells a row may have.
  let width: Int
  /// Further cells of a column that holds several texts, by the column's place.
  let more: [Int: [Int]]
  let hasMore: Bool
  /// The header's names that are none of the kind's columns.
  let ignored: [String]
  /// The cells of the kind's columns, in their order; nothing for those that the file lacks.
  let cells: [Int?]
  /// Among the kind's columns, by number.
  private let positions: [Int?]
  private let header: [String]

  init(_ kind: ImportKind, _ header: ImportHeader) {
    self.kind = kind
    self.header = header.names
    width = header.names.count
    ignored = header.names.filter { !kind.columns.contains($0) && !$0.isEmpty }
    let places = kind.columns.map { header.places(of: $0, in: kind) }
    cells = places.map(\.first)
    var more: [Int: [Int]] = [:]
    for (position, places) in places.enumerated() where places.count > 1 {
      more[position] = Array(places.dropFirst())
    }
    self.more = more
    hasMore = !more.isEmpty
    positions = ImportColumn.allCases.map { kind.columns.firstIndex(of: $0.name) }
  }

  /// The cells that are read, in the order in which they stand in the file.
  var readCells: [Int] {
    (cells.compactMap(\.self) + more.values.flatMap(\.self)).sorted()
  }

  func position(_ column: ImportColumn) -> Int {
    guard let position = positions[column.rawValue] else {
      preconditionFailure("\(kind.rawValue) have no column \(column.name)")
    }
    return position
  }

  /// Where the fields of a profile stand in a file of guests, behind the number.
  func position(_ field: GuestField) -> Int { field.position + 1 }

  /// The name of a cell, for a message.
  func name(ofCell cell: Int) -> String {
    cells.contains(cell) ? header[cell] : "column \(cell + 1)"
  }
}
