package import Hotel

extension Store {
  /// Keeps a half-written text, so that a crash or a power cut costs nothing; payment data never
  /// gets this far.
  package func keepDraft(
    _ text: String,
    under key: String,
    by staff: Staff.ID
  ) throws(StoreError) {
    try refusePaymentData(in: text, field: "draft")
    try refusePaymentData(in: key, field: "draft")
    try write { () throws(StoreError) in
      if text.isEmpty {
        try connection.execute(
          "DELETE FROM draft WHERE staff = $1 AND place = $2",
          [Value(staff), Value(key)]
        )
      } else {
        let subject = key.split(separator: "/").last.map { Guest.ID(String($0)) }
        if let subject, try exists(subject) { try requireKept(subject) }
        try connection.execute(
          """
          INSERT INTO draft (staff, place, text, saved_at) VALUES ($1, $2, $3, $4)
          ON CONFLICT (staff, place) DO UPDATE SET
            text = excluded.text, saved_at = excluded.saved_at
          """,
          [Value(staff), Value(key), Value(text), Value(clock())]
        )
      }
    }
  }

  /// The half-written texts of a staff member, by the place they were written in.
  package func drafts(of staff: Staff.ID) throws(StoreError) -> [String: String] {
    var drafts: [String: String] = [:]
    try connection.query(
      "SELECT place, text FROM draft WHERE staff = $1 ORDER BY place",
      [Value(staff)]
    ) { row throws(StoreError) in drafts[row.text(0)] = row.text(1) }
    return drafts
  }
}
