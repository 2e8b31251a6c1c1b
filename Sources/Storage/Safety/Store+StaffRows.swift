import Hotel

/// A staff member as the store has them, with all that lets them in or keeps them out.
struct StaffRow: Equatable {
  let id: Staff.ID
  let property: Property.Code
  /// The columns as they are, in the order of their names.
  let values: [Value]
}

extension Store {
  private static let staffColumns = [
    "id", "name", "property", "role", "department", "pin", "is_active", "wrong_pins", "lockouts",
    "locked_until", "entrusted_by", "entrusted_at", "is_others_pin",
  ]

  /// Everybody, as they are.
  func staffRows() throws(StoreError) -> [StaffRow] {
    let columns = Store.staffColumns
    return try connection.all(
      "SELECT \(columns.joined(separator: ", ")) FROM staff ORDER BY id"
    ) { row in
      StaffRow(
        id: row.id(0),
        property: row.id(2),
        values: columns.indices.map { row.value($0) }
      )
    }
  }

  /// Makes everybody what they are in another store, inside a transaction; whose hotel is not known
  /// here can't be.
  ///
  /// - Returns: those who were something else here.
  func keep(_ staff: [StaffRow]) throws(StoreError) -> [Staff.ID] {
    let known = try staffRows()
    let hotels = Set(try properties().map(\.code))
    let columns = Store.staffColumns
    let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let changes = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    var changed: [Staff.ID] = []
    for row in staff where hotels.contains(row.property) && !known.contains(row) {
      try connection.execute(
        """
        INSERT INTO staff (\(columns.joined(separator: ", "))) VALUES (\(places))
        ON CONFLICT (id) DO UPDATE SET \(changes)
        """,
        row.values
      )
      changed.append(row.id)
    }
    return changed
  }
}
