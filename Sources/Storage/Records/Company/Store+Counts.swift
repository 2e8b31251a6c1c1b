package import Hotel

extension Store {
  /// How long each of the day's lists is.
  package func counts(
    at property: Property.Code,
    on day: Day
  ) throws(StoreError) -> [DayList: Int] {
    let found = try connection.first(
      """
      SELECT
        coalesce(sum(status = 'DueIn' AND arrival = $2), 0),
        coalesce(sum(status <> 'DueIn' AND arrival <= $2), 0),
        coalesce(sum(status <> 'DueIn' AND departure <= $2), 0),
        coalesce(sum(status = 'DueIn' AND arrival = $3), 0)
      FROM stay
      WHERE property = $1 AND status IN ('DueIn', 'InHouse', 'DueOut', 'WalkIn')
      """,
      [Value(property), Value(day), Value(day.adding(days: 1))]
    ) { row in
      [
        DayList.arrivals: row.integer(0), .inHouse: row.integer(1), .departures: row.integer(2),
        .tomorrow: row.integer(3),
      ]
    }
    return found ?? [:]
  }

  /// How many complaints at a property are not yet put right.
  package func unsettledCount(at property: Property.Code) throws(StoreError) -> Int {
    try connection.first(
      """
      SELECT count(*) FROM incident
      WHERE property = $1 AND closed_at IS NULL AND completed_at IS NULL
        AND withdrawn_at IS NULL
      """,
      [Value(property)]
    ) { $0.integer(0) } ?? 0
  }
}
