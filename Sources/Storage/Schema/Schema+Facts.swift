import Hotel

/// The trail tells facts instead of sentences, and knows the act that a line is of.
extension Schema {
  static let facts: [Step] = [
    .sql("DROP TRIGGER audit_stays"),
    .sql("ALTER TABLE audit ADD COLUMN act TEXT"),
    .sql("CREATE INDEX audit_by_act ON audit (act) WHERE act IS NOT NULL"),
    .convert(readProse),
    .sql(
      """
      CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
      WHEN NOT EXISTS (SELECT 1 FROM erasure WHERE is_redacted = 0)
        OR (new.number, new.at, new.staff, new.session, new.property, new.business_date, new.action,
          new.guest, new.subject, new.undoes, new.act)
        IS NOT (old.number, old.at, old.staff, old.session, old.property, old.business_date,
          old.action, old.guest, old.subject, old.undoes, old.act)
      BEGIN SELECT raise(ABORT, 'audit'); END
      """
    ),
  ]

  static let formerNames: [Step] = [
    .sql("ALTER TABLE guest ADD COLUMN former_names TEXT NOT NULL DEFAULT ''")
  ]

  /// Reads every line of the trail as it was told before, and keeps what it says as facts.
  private static func readProse(_ connection: SQLiteConnection) throws(StoreError) {
    var lines: [(number: Int64, prose: TrailProse)] = []
    var last: Int64 = 0
    repeat {
      lines = try connection.all(
        """
        SELECT number, action, detail, before FROM audit
        WHERE number > $1 AND (detail <> '' OR before <> '') ORDER BY number LIMIT 1000
        """,
        [Value(last)]
      ) { row in
        (
          row.integer64(0),
          TrailProse(action: row.text(1), detail: row.text(2), before: row.text(3))
        )
      }
      for (number, prose) in lines {
        try connection.execute(
          "UPDATE audit SET detail = $2, before = $3 WHERE number = $1",
          [Value(number), Value(prose.facts.written), Value(prose.earlier(connection).written)]
        )
        last = number
      }
    } while !lines.isEmpty
  }
}
