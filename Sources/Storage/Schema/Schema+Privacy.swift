/// What the company owes its guests: erasures, and the copies that outlive them.
extension Schema {
  static let privacy = [
    // Every copy that was begun: an erasure names those that are still there.
    """
    CREATE TABLE backup (
      path TEXT PRIMARY KEY,
      made_at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // First the rows are rid of the guest, then the file's unused pages, then log and index: each
    // step is noted, so that what was broken off is done later.
    """
    CREATE TABLE erasure (
      guest TEXT PRIMARY KEY REFERENCES guest (id),
      at INTEGER NOT NULL,
      staff TEXT NOT NULL,
      reason TEXT NOT NULL,
      is_redacted INTEGER NOT NULL DEFAULT 0 CHECK (is_redacted IN (0, 1)),
      rewritten_at INTEGER,
      cleaned_at INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX erasure_not_clean ON erasure (guest) WHERE cleaned_at IS NULL",
    // Trail and ledger may lose their words while a guest is erased, and nothing else ever.
    "DROP TRIGGER audit_stays",
    """
    CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
      OR (new.number, new.at, new.staff, new.session, new.property, new.business_date, new.action,
        new.guest, new.subject, new.undoes)
      IS NOT (old.number, old.at, old.staff, old.session, old.property, old.business_date,
        old.action, old.guest, old.subject, old.undoes)
    BEGIN SELECT raise(ABORT, 'audit'); END
    """,
    "DROP TRIGGER charge_stays",
    """
    CREATE TRIGGER charge_stays BEFORE UPDATE ON charge
    WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
      OR (new.id, new.period, new.staff, new.guest, new.incident, new.property, new.business_date,
        new.amount, new.currency, new.authority, new.reverses, new.made_at)
      IS NOT (old.id, old.period, old.staff, old.guest, old.incident, old.property,
        old.business_date, old.amount, old.currency, old.authority, old.reverses, old.made_at)
    BEGIN SELECT raise(ABORT, 'ledger'); END
    """,
  ]
}
