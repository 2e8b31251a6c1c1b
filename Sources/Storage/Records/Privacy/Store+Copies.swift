package import Hotel

/// The copies of the store that are known: those that were made with `backup`, and those that an
/// upgrade or a restoration left beside it.
extension Store {
  /// Remembers a copy before it is there: one that nobody knows of is worse than a note without one.
  package func noteCopy(_ file: String) throws(StoreError) {
    let path = StoreFile.absolute(file)
    try connection.execute(
      """
      INSERT INTO backup (path, made_at) VALUES ($1, $2)
      ON CONFLICT (path) DO UPDATE SET made_at = excluded.made_at
      """,
      [Value(path), Value(clock())]
    )
  }

  /// The copies that exist and in which any of these guests still has a name.
  package func copies(holding guests: [Guest.ID]) throws(StoreError) -> [String] {
    var paths = try connection.all("SELECT path FROM backup ORDER BY path") { $0.text(0) }
    paths += StoreFile.names(beside: path).filter { name in
      Store.keptEndings.contains { name.hasPrefix(StoreFile.name(of: path) + $0) }
    }
    .map { StoreFile.absolute(StoreFile.folder(of: path) + "/" + $0) }
    var found: Set<String> = []
    for copy in paths.flatMap({ [$0, $0 + ".part"] }) where StoreFile.exists(copy) {
      guard !StoreFile.areSame(copy, path), holds(copy, any: guests) else { continue }
      found.insert(copy)
    }
    return found.sorted()
  }

  static let keptEndings = [".before-", StoreFile.restoring]

  /// What can't be read may hold anybody.
  private func holds(_ copy: String, any guests: [Guest.ID]) -> Bool {
    do throws(StoreError) {
      let connection = try SQLiteConnection(path: copy)
      for guest in guests {
        let isNamed = try connection.first(
          "SELECT (given, family) <> ('Erased', 'guest') FROM guest WHERE id = $1",
          [Value(guest)]
        ) { $0.integer(0) == 1 }
        if isNamed == true { return true }
      }
      return false
    } catch {
      return true
    }
  }
}
