package import Hotel

/// Why somebody was erased, as the trail tells it.
package enum ErasureReason: String, Sendable {
  case request, retention, restored
}

extension Store {
  /// When the guest was erased; nothing for anybody else.
  package func erasedAt(_ id: Guest.ID) throws(StoreError) -> Instant? {
    let at = try connection.first(
      "SELECT g.id, e.at FROM guest g LEFT JOIN erasure e ON e.guest = g.id WHERE g.id = $1",
      [Value(id)]
    ) { $0.instant(1) }
    guard let at else { throw .unknown(.guest, id: id.rawValue) }
    return at
  }

  /// Refuses a number that nobody bears, and one whose guest was erased.
  package func requireKept(_ id: Guest.ID) throws(StoreError) {
    if try erasedAt(id) != nil { throw .refused(.privacy(.erased)) }
  }

  /// The stay for which the hotel still needs to know a guest, alone or with somebody: going on, or
  /// to come at its hotel's date.
  package func stayThatNeeds(_ id: Guest.ID) throws(StoreError) -> Stay? {
    try connection.first(
      Store.currentStays + """
         AND (s.guest = $1 OR instr(';' || s.companions || ';', ';' || $1 || ';') > 0)
        ORDER BY s.status = 'DueIn', s.id LIMIT 1
        """,
      [Value(id)],
      stay
    )
  }

  /// Stays that are going on, or to come at their hotel's date.
  static let currentStays = """
    SELECT \(stayColumns.split(separator: ", ").map { "s." + $0 }.joined(separator: ", "))
    FROM stay s JOIN property p ON p.code = s.property
    WHERE (s.status IN ('InHouse', 'DueOut', 'WalkIn')
      OR s.status = 'DueIn' AND s.departure >= p.business_date)
    """

  /// Empties the rows of these guests, and takes their names out of what is told of others.
  ///
  /// It is called inside a transaction. The trail tells of each while its texts may still be changed.
  package func redact(
    _ guests: [Guest],
    because reason: ErasureReason,
    actID: String? = nil,
    by session: Session
  ) throws(StoreError) -> [Erasure.Mention] {
    for guest in guests {
      try connection.execute(
        """
        INSERT INTO erasure (guest, at, staff, reason) VALUES ($1, $2, $3, $4)
        ON CONFLICT (guest) DO UPDATE SET is_redacted = 0, rewritten_at = NULL, cleaned_at = NULL
        """,
        [Value(guest.id), Value(clock()), Value(session.staff.id), Value(reason.rawValue)]
      )
      try redactRows(of: guest.id, by: session)
    }
    let mentions = try redactMentions(of: guests)
    for guest in guests {
      try note(
        TrailNote(
          .erase,
          guest: guest.id,
          subject: guest.id.rawValue,
          Facts([.reason: reason.rawValue])
        ),
        actID: actID,
        by: session
      )
      try connection.execute(
        "UPDATE erasure SET is_redacted = 1 WHERE guest = $1",
        [Value(guest.id)]
      )
    }
    return mentions
  }

  private func redactRows(of guest: Guest.ID, by session: Session) throws(StoreError) {
    for statement in Store.redactions {
      try connection.execute(
        statement,
        [Value(guest), Value(NameMentions.erased), Value(clock()), Value(session.staff.id)]
      )
    }
    if let row = try row(of: guest) { try noteChange(ofProfile: row) }
  }

  /// Every field but the two that tell that somebody was erased.
  private static let emptied = GuestField.allCases.filter { $0 != .given && $0 != .family }
    .map { "\($0.rawValue) = ''" }.joined(separator: ", ")

  /// $1 is the guest, $2 the word for what was erased, $3 now, $4 who does it.
  private static let redactions = [
    "DELETE FROM draft WHERE substr(place, instr(place, '/') + 1) IN (\(guestSubjects))",
    """
    DELETE FROM loaded WHERE kind = 'guests' AND id = $1
      OR kind = 'stays' AND id IN (SELECT id FROM stay WHERE guest = $1)
      OR kind = 'preferences' AND id IN (SELECT id FROM preference WHERE guest = $1)
      OR kind = 'incidents' AND id IN (SELECT id FROM incident WHERE guest = $1)
    """,
    "UPDATE guest SET given = 'Erased', family = 'guest', \(emptied) WHERE id = $1",
    "UPDATE stay SET confirmation = '' WHERE guest = $1",
    """
    UPDATE preference SET text = $2, folded = $2, retired_why = $2,
      retired_at = coalesce(retired_at, $3), retired_by = coalesce(retired_by, $4)
    WHERE guest = $1
    """,
    "UPDATE incident SET problem = $2, action = CASE action WHEN '' THEN '' ELSE $2 END "
      + "WHERE guest = $1",
    "UPDATE charge SET reason = $2 WHERE guest = $1",
    "UPDATE decision SET reason = $2 WHERE charge IN (SELECT id FROM charge WHERE guest = $1)",
    """
    UPDATE trace SET text = $2,
      withdrawn_at = CASE WHEN resolved_on IS NULL THEN coalesce(withdrawn_at, $3)
        ELSE withdrawn_at END
    WHERE guest = $1 OR stay IN (SELECT id FROM stay WHERE guest = $1)
    """,
    "UPDATE audit SET detail = '', before = '' WHERE guest = $1",
  ]

  /// What a draft may be about, when it is about a guest.
  static let guestSubjects = """
    SELECT $1 UNION ALL SELECT id FROM preference WHERE guest = $1
    UNION ALL SELECT id FROM incident WHERE guest = $1
    UNION ALL SELECT id FROM charge WHERE guest = $1
    """
}
