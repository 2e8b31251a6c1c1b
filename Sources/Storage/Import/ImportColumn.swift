/// A column of any kind of file; its number makes finding a cell a matter of counting.
enum ImportColumn: Int, CaseIterable {
  case action, adults, arrival, basis, birthDate, businessDate, category, children, city, closedAt
  case code, companions, compensation, completedAt, confirmation, confirmedOn, consentAt, consentBy
  case country, currency, department, departure, document, email, expiresOn, family, given, guest
  case incident, language, member, name, nationality, nativeName, note, occurredAt, outcome, phone
  case pin, polarity, postcode, preferredName, problem, property, recordedAt, region, restriction
  case revenue, role, room, roomType, scope, severity, source, staff, status, stay, street, text
  case tier, timeZone, title, vip

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
  /// The header's names that are none of the kind's columns.
  let ignored: [String]
  /// The cells of the kind's columns, in their order; nothing for those that the file lacks.
  let cells: [Int?]
  /// Among the kind's columns, by number.
  private let positions: [Int?]
  private let header: [String]

  init(_ kind: ImportKind, header: [String]) {
    self.kind = kind
    self.header = header
    width = header.count
    ignored = header.filter { !kind.columns.contains($0) }
    cells = kind.columns.map { header.firstIndex(of: $0) }
    positions = ImportColumn.allCases.map { kind.ownColumns.firstIndex(of: $0) }
  }

  func position(_ column: ImportColumn) -> Int {
    guard let position = positions[column.rawValue] else {
      preconditionFailure("\(kind.rawValue) have no column \(column.name)")
    }
    return position
  }

  /// The name of a cell, for a message.
  func name(ofCell cell: Int) -> String {
    cells.contains(cell) ? header[cell] : "column \(cell + 1)"
  }
}
