package import Hotel

extension Store {
  /// What a staff member has set for themselves, by name.
  package func settings(of staff: Staff.ID) throws(StoreError) -> [String: String] {
    var settings: [String: String] = [:]
    try connection.query(
      "SELECT name, value FROM staff_setting WHERE staff = $1 ORDER BY name",
      [Value(staff)]
    ) { row throws(StoreError) in settings[row.text(0)] = row.text(1) }
    return settings
  }

  /// Keeps a setting of somebody's own; nothing puts it back to the usual.
  package func keepSetting(
    _ name: String,
    _ value: String?,
    of staff: Staff.ID
  ) throws(StoreError) {
    guard let value else {
      try connection.execute(
        "DELETE FROM staff_setting WHERE staff = $1 AND name = $2",
        [Value(staff), Value(name)]
      )
      return
    }
    try connection.execute(
      """
      INSERT INTO staff_setting (staff, name, value) VALUES ($1, $2, $3)
      ON CONFLICT (staff, name) DO UPDATE SET value = excluded.value
      """,
      [Value(staff), Value(name), Value(value)]
    )
  }
}
