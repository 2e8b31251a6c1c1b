package import Hotel
import Storage

/// What became of those whose time was over.
package struct RetentionResult: Sendable {
  package let erased: [Guest.ID]
  package let isClean: Bool
  package let copies: [String]
}

extension Office {
  /// Whom the policy lets go.
  package func retentionReview() throws(OfficeError) -> RetentionReview {
    try require(.eraseGuest, for: .erase)
    return try store.retentionReview()
  }

  /// Erases all who are due, so many in one transaction; `goesOn` is told how many of how many are
  /// done, and may end it between two transactions.
  package func applyRetention(
    goesOn: (Int, Int) -> Bool = { _, _ in true }
  ) throws(OfficeError) -> RetentionResult {
    let review = try retentionReview()
    var erased: [Guest.ID] = []
    var left = review.due.map(\.guest)[...]
    while !left.isEmpty, goesOn(erased.count, review.due.count) {
      let batch = left.prefix(Office.retentionBatch)
      left = left.dropFirst(Office.retentionBatch)
      erased += try store.write { () throws(OfficeError) -> [Guest.ID] in
        try refuseStaleSession()
        // Somebody may have arrived since the list was made.
        let stillDue = Set(try store.retentionReview(among: Array(batch)).due.map(\.guest))
        var guests: [Guest] = []
        for id in batch where stillDue.contains(id) { guests.append(try store.guest(id)) }
        guard !guests.isEmpty else { return [] }
        _ = try store.redact(guests, because: .retention, by: session)
        return guests.map(\.id)
      }
    }
    return RetentionResult(
      erased: erased,
      isClean: try store.finishErasures(),
      copies: erased.isEmpty ? [] : try store.copies(holding: erased)
    )
  }

  private static let retentionBatch = 500
}
