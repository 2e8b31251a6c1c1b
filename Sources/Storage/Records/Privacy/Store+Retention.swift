package import Hotel

extension Store {
  /// Whom the policy lets go, among these or all: no stay and no word for so long, nobody in house or
  /// expected, alone or as a companion, and nobody with a complaint still open.
  package func retentionReview(
    among guests: [Guest.ID]? = nil
  ) throws(StoreError) -> RetentionReview {
    try read { () throws(StoreError) -> RetentionReview in try review(among: guests) }
  }

  private func review(among guests: [Guest.ID]?) throws(StoreError) -> RetentionReview {
    guard let years = try policy().retentionYears else { throw .refused(.privacy(.noRetention)) }
    guard let today = try connection.latestBusinessDate() else {
      throw .refused(.privacy(.noRetention))
    }
    let parts = today.parts
    let since =
      Day(year: parts.year - years, month: parts.month, day: parts.day)
      ?? Day(year: parts.year - years, month: parts.month, day: 28) ?? today
    let companions = try companionDays(expecting: today)
    let asked = guests.map(Set.init)
    var due: [RetentionReview.DueGuest] = []
    var undated = 0
    try connection.query(Store.contacts) { row throws(StoreError) in
      let id: Guest.ID = row.id(0)
      guard asked?.contains(id) ?? true else { return }
      let accompanied = companions[id] ?? ""
      guard let last = Day(max(row.text(3), accompanied)) else {
        undated += 1
        return
      }
      guard last < since else { return }
      let name = (row.text(1) + " " + row.text(2)).trimmed
      due.append(RetentionReview.DueGuest(guest: id, name: name, lastContact: last))
    }
    return RetentionReview(
      years: years,
      since: since,
      due: due.sorted { ($0.lastContact, $0.guest) < ($1.lastContact, $1.guest) },
      undated: undated
    )
  }

  /// The last day of each guest who came along with another; today for those still with them.
  private func companionDays(expecting today: Day) throws(StoreError) -> [Guest.ID: String] {
    var days: [Guest.ID: String] = [:]
    try connection.query(
      "SELECT companions, departure, status FROM stay WHERE companions <> '' ORDER BY id"
    ) { row throws(StoreError) in
      let status = Stay.Status(rawValue: row.text(2))
      let isCurrent = status?.isInHouse == true || status == .dueIn
      let day = isCurrent ? max(row.text(1), today.description) : row.text(1)
      for companion in Guest.parts(of: row.text(0)) {
        days[Guest.ID(companion), default: ""] = max(days[Guest.ID(companion)] ?? "", day)
      }
    }
    return days
  }

  /// Everybody who may go, with the last day on which anything was heard of them; to look at a card
  /// is no contact.
  private static let contacts = """
    SELECT g.id, g.given, g.family, max(coalesce(c.day, '')) FROM guest g
    LEFT JOIN (
      SELECT guest, max(arrival, departure) AS day FROM stay
      UNION ALL SELECT guest, max(date(recorded_at / 1000, 'unixepoch'),
        coalesce(confirmed_on, '')) FROM preference
      UNION ALL SELECT guest, date(max(occurred_at, logged_at, coalesce(closed_at, 0)) / 1000,
        'unixepoch') FROM incident
      UNION ALL SELECT guest, business_date FROM charge
      UNION ALL SELECT guest, due_on FROM trace WHERE guest IS NOT NULL
      UNION ALL SELECT guest, business_date FROM audit
        WHERE guest IS NOT NULL AND action NOT IN ('card', 'export')
    ) c ON c.guest = g.id
    WHERE NOT EXISTS (SELECT 1 FROM erasure e WHERE e.guest = g.id)
      AND NOT EXISTS (
        SELECT 1 FROM stay s WHERE s.guest = g.id AND s.status IN ('InHouse', 'DueOut', 'WalkIn'))
      AND NOT EXISTS (
        SELECT 1 FROM stay s JOIN property p ON p.code = s.property
        WHERE s.guest = g.id AND s.status = 'DueIn' AND s.departure >= p.business_date)
      AND NOT EXISTS (
        SELECT 1 FROM incident i WHERE i.guest = g.id AND i.completed_at IS NULL
          AND i.closed_at IS NULL AND i.withdrawn_at IS NULL)
    GROUP BY g.id ORDER BY g.id
    """
}
