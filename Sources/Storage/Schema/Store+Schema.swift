/// Whose a store is, and that it holds what our migrations make and nothing else.
extension Store {
  /// Refuses a file that is none of ours, of a newer version, or changed by another program.
  static func check(
    _ connection: SQLiteConnection,
    against migrations: [Schema.Migration]
  ) throws(StoreError) {
    // One state of the file: another desk may be bringing it up to date.
    try connection.execute("BEGIN")
    // Nothing was written, so an end that fails loses nothing.
    defer { _ = try? connection.execute("COMMIT") }
    let path = connection.path
    let application = try connection.first("PRAGMA application_id") { $0.integer(0) } ?? 0
    guard application == Schema.applicationID else { throw .foreign(path: path) }
    let version = try Store.version(of: connection)
    guard version <= migrations.count else { throw .newer(path: path, version: version) }
    guard version >= 0 else { throw .corrupt(path: path) }
    try checkSchema(of: connection, after: migrations.prefix(version))
  }

  /// Refuses tables, views, indexes and triggers of others: a trigger would run with our writes, and
  /// a view could stand where we look for a table.
  ///
  /// Nothing but the list itself is read before.
  private static func checkSchema(
    of connection: SQLiteConnection,
    after migrations: ArraySlice<Schema.Migration>
  ) throws(StoreError) {
    let model = try SQLiteConnection(path: ":memory:")
    for migration in migrations { try migration.apply(to: model) }
    let (ours, found) = (try parts(of: model), try parts(of: connection))
    let strange = Set(ours.keys).union(found.keys).sorted().first { ours[$0] != found[$0] }
    if let strange { throw .altered(path: connection.path, part: strange) }
  }

  /// The text that made each part, by its name.
  private static func parts(of connection: SQLiteConnection) throws(StoreError) -> [String: String]
  {
    var parts: [String: String] = [:]
    try connection.query(
      "SELECT name, type, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name, type"
    ) { row throws(StoreError) in
      // Figures that an administrator's ANALYZE leaves do no harm.
      guard !row.text(0).hasPrefix("sqlite_stat") || row.text(1) != "table" else { return }
      parts[row.text(0), default: ""] += (1...3).map { row.text($0) }.joined(separator: "\u{1F}")
    }
    return parts
  }
}
