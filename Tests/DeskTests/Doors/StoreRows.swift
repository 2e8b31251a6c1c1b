import Hotel

@testable import Storage

/// Every row of a store as text, so that two stores can be compared.
struct StoreRows {
  /// The rows of each table, ids aside, in an order that does not depend on them.
  let tables: [String: [String]]

  /// Reads all that acts write; what a door writes besides (who opened a card, who signed in) is no
  /// part of the act.
  init(of store: Store) throws {
    var tables: [String: [String]] = [:]
    let names = try store.connection.all(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name NOT IN ('migration', 'loaded', 'profile_change') ORDER BY name
      """
    ) { $0.text(0) }
    for name in names { tables[name] = try StoreRows.rows(of: name, in: store) }
    self.tables = tables
  }

  private static func rows(of table: String, in store: Store) throws -> [String] {
    let columns = try store.connection.all("SELECT name FROM pragma_table_info('\(table)')") {
      $0.text(0)
    }
    let written = columns.filter { !unlike.contains("\(table).\($0)") }
      .map { "'\($0)=' || coalesce(\"\($0)\", '')" }.joined(separator: " || ' ' || ")
    let condition = conditions[table].map { " WHERE " + $0 } ?? ""
    return try store.connection.all("SELECT \(written) FROM \"\(table)\"\(condition)") {
      withoutIDs($0.text(0))
    }
    .sorted()
  }

  /// What differs by the door's nature: its sign-in, and where a row lies in its table; a PIN's hash
  /// has a salt.
  private static let unlike: Set = [
    "audit.session", "audit.number", "audit.undoes", "guest.row", "staff.pin",
  ]

  private static let conditions = [
    "setting": "name NOT LIKE 'commit/%' AND name NOT IN ('change', 'lookup_key')",
    "audit": "action NOT IN ('card', 'sign-in', 'list')",
  ]

  /// Ids that are made of time and chance, as one word.
  private static func withoutIDs(_ text: String) -> String {
    var clean = ""
    var rest = text[...]
    while let place = rest.firstMatch(
      of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/
    ) {
      clean += rest[..<place.range.lowerBound] + "ID"
      rest = rest[place.range.upperBound...]
    }
    return clean + rest
  }

  /// The names of the acts that the trail tells of.
  var acts: Set<String> {
    Set(
      (tables["audit"] ?? []).compactMap { row in
        row.firstMatch(of: /action=(.*?) guest=/).map { String($0.output.1) }
      }
    )
  }

  /// The rows that the other store lacks, and those that it has besides, by table.
  func differences(from other: StoreRows) -> [String] {
    var found: [String] = []
    for table in Set(tables.keys).union(other.tables.keys).sorted() {
      var theirs = other.tables[table] ?? []
      for row in tables[table] ?? [] {
        if let place = theirs.firstIndex(of: row) {
          theirs.remove(at: place)
        } else {
          found.append("- \(table): \(row)")
        }
      }
      found += theirs.map { "+ \(table): \($0)" }
    }
    return found
  }

  /// The id of the preference, complaint, trace or charge that says this.
  static func id(ofText text: String, in store: Store) throws -> String {
    let found = try store.connection.first(
      """
      SELECT id FROM preference WHERE text = $1 UNION ALL SELECT id FROM incident WHERE problem = $1
      UNION ALL SELECT id FROM trace WHERE text = $1 UNION ALL SELECT id FROM charge WHERE reason = $1
      """,
      [Value(text)]
    ) { $0.text(0) }
    return found ?? text
  }
}
