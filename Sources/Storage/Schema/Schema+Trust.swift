/// Who gave a staff member their place, role or PIN, and whether somebody else knows the PIN.
extension Schema {
  static let trust = [
    "ALTER TABLE staff ADD COLUMN entrusted_by TEXT",
    "ALTER TABLE staff ADD COLUMN entrusted_at INTEGER",
    """
    ALTER TABLE staff ADD COLUMN is_others_pin INTEGER NOT NULL DEFAULT 0
      CHECK (is_others_pin IN (0, 1))
    """,
  ]
}
