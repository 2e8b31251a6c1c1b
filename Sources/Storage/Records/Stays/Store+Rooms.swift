package import Hotel

extension Store {
  /// The name of whoever is in a room, other than on this stay.
  package func occupant(of room: String, besides stay: Stay) throws(StoreError) -> String? {
    try connection.first(
      """
      SELECT g.given || ' ' || g.family FROM stay s JOIN guest g ON g.id = s.guest
      WHERE s.property = $1 AND s.room = $2 AND s.id <> $3
        AND s.status IN ('InHouse', 'DueOut', 'WalkIn') ORDER BY s.id
      """,
      [Value(stay.property), Value(room), Value(stay.id)]
    ) { $0.text(0).trimmed }
  }

  /// Who was due at a property by a day and has not come, in order.
  package func notArrived(
    at property: Property.Code,
    by day: Day
  ) throws(StoreError) -> [Stay] {
    try connection.all(
      """
      SELECT \(Store.stayColumns) FROM stay
      WHERE property = $1 AND status = 'DueIn' AND arrival <= $2 ORDER BY id
      """,
      [Value(property), Value(day)],
      stay
    )
  }

  /// Opens a business date: the night audit's alone.
  package func openDay(_ day: Day, at property: Property.Code) throws(StoreError) {
    try connection.execute(
      "UPDATE property SET business_date = $2 WHERE code = $1",
      [Value(property), Value(day)]
    )
  }
}
