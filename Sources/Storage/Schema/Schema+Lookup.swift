/// Look-up moves out of the tables into a file beside the store.
extension Schema {
  static let lookUp = [
    "DROP TABLE name_token",
    "DROP TABLE token",
    "DROP TABLE guest_number",
    "DROP TABLE guest_key",
    // Profiles changed since the index was made; new ones are told by their rows.
    """
    CREATE TABLE profile_change (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      guest INTEGER NOT NULL
    ) STRICT
    """,
    // Tells this store's index from another's.
    "INSERT INTO setting (name, value) VALUES ('lookup_key', lower(hex(randomblob(7))))",
  ]

  /// A guest is asked for by the day on which they were born: first in a table's index, which made
  /// loads of millions half as fast; then in the file beside the store.
  static let birthDates = ["CREATE INDEX guest_birth_date ON guest(birth_date)"]
  static let birthDatesBeside = ["DROP INDEX guest_birth_date"]
}
