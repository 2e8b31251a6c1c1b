/// Hotel words by what a complaint that holds them is about, told by the category's code.
package enum ProblemLexicon {
  private static let tables = [
    ("CLN", cleanliness), ("MNT", maintenance), ("NOI", noise), ("RRD", roomNotReady),
    ("RES", reservation), ("CHK", checkIn), ("SVC", staffConduct), ("PRF", preferenceMissed),
    ("FNB", foodAndBeverage), ("BIL", billing), ("WIF", internet), ("PRP", property),
    ("SAF", safety), ("EXT", external),
  ]
  private static let whole = TermTable(tables.map(\.1), neutral: neutral)

  /// How strongly the words speak for each category.
  package static func scores(of text: String) -> [String: Double] {
    whole.scores(of: WordReading(text), named: tables.map(\.0))
  }
}
