/// Hotel words by what a preference that holds them is about, told by the category's code.
package enum PreferenceLexicon {
  private static let tables = [
    ("LOC", location), ("BED", bed), ("CLI", climate), ("BTH", bath), ("HSK", housekeeping),
    ("FNB", food), ("BEV", beverage), ("DIE", dietary), ("ACC", accessibility), ("MED", media),
    ("WEL", wellness), ("FAM", family), ("COM", communication), ("ARR", arrival),
  ]
  private static let whole = TermTable(tables.map(\.1), neutral: neutral)

  /// How strongly the words speak for each category.
  package static func scores(of text: String) -> [String: Double] {
    whole.scores(of: WordReading(text), named: tables.map(\.0))
  }
}
