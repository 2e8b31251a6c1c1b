/// The tables of the line-up: to-dos, set-ups, and what each staff member has set for themselves.
extension Schema {
  static let handOver = [
    """
    CREATE TABLE trace (
      id TEXT PRIMARY KEY,
      property TEXT NOT NULL REFERENCES property,
      department TEXT NOT NULL,
      text TEXT NOT NULL,
      guest TEXT REFERENCES guest (id),
      stay TEXT REFERENCES stay (id),
      room TEXT NOT NULL,
      due_on TEXT NOT NULL,
      due_at INTEGER NOT NULL CHECK (due_at BETWEEN 0 AND 1439),
      made_by TEXT NOT NULL,
      made_at INTEGER NOT NULL,
      resolved_by TEXT,
      resolved_at INTEGER,
      resolved_on TEXT,
      withdrawn_at INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE INDEX trace_not_resolved ON trace (property, due_on)
    WHERE resolved_on IS NULL AND withdrawn_at IS NULL
    """,
    "CREATE INDEX trace_resolved ON trace (property, resolved_on) WHERE resolved_on IS NOT NULL",
    // The latest state alone: what was before it stands in the trail.
    """
    CREATE TABLE fulfilment (
      stay TEXT NOT NULL REFERENCES stay (id),
      preference TEXT NOT NULL REFERENCES preference (id),
      department TEXT NOT NULL,
      state TEXT NOT NULL,
      staff TEXT NOT NULL,
      set_at INTEGER NOT NULL,
      PRIMARY KEY (stay, preference, department)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE staff_setting (
      staff TEXT NOT NULL REFERENCES staff,
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (staff, name)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
