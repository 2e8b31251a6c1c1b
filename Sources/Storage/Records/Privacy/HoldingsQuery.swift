import Hotel

/// How one kind of record about a guest is read: `$1` is the guest's number.
struct HoldingsQuery {
  /// What a column holds.
  enum Kind { case text, number, moment, staff, money, facts }

  struct Column {
    let name: String
    let sql: String
    let kind: Kind
  }

  let name: String
  var isSingle = false
  let columns: [Column]
  let from: String

  static let all = [
    profile, stays, companionOf, preferences, incidents, charges, gestures, traces, setUps, drafts,
    files, erasures, trail,
  ]

  private static let profile = HoldingsQuery(
    name: "profile",
    isSingle: true,
    columns: texts((["id"] + GuestField.allCases.map(\.rawValue)).joined(separator: " ")),
    from: "FROM guest WHERE id = $1"
  )

  private static let stays = HoldingsQuery(
    name: "stays",
    columns: texts("id property arrival departure status room room_type confirmation")
      + numbers("adults children")
      + [money("revenue", "revenue || ' ' || currency")]
      + texts("source companions"),
    from: "FROM stay WHERE guest = $1 ORDER BY arrival, id"
  )

  private static let companionOf = HoldingsQuery(
    name: "companion_of",
    columns: texts("id property arrival departure status"),
    from: """
      FROM stay WHERE instr(';' || companions || ';', ';' || $1 || ';') > 0 ORDER BY arrival, id
      """
  )

  private static let preferences = HoldingsQuery(
    name: "preferences",
    columns: texts("id polarity category text basis scope property") + staff("staff")
      + moments("recorded_at") + texts("confirmed_on expires_on") + staff("consent_by")
      + moments("consent_at") + numbers("sightings") + moments("retired_at")
      + staff("retired_by") + texts("retired_why"),
    from: "FROM preference WHERE guest = $1 ORDER BY recorded_at, id"
  )

  private static let incidents = HoldingsQuery(
    name: "incidents",
    columns: texts("id property stay category department") + numbers("severity")
      + texts("room problem action")
      + moments("occurred_at logged_at completed_at closed_at") + staff("staff")
      + texts("outcome temperature_before temperature_after follow_up_on compensation")
      + moments("withdrawn_at"),
    from: "FROM incident WHERE guest = $1 ORDER BY occurred_at, id"
  )

  private static let charges = HoldingsQuery(
    name: "charges",
    columns: texts("id incident property business_date")
      + [money("amount", "amount || ' ' || currency")]
      + texts("authority reverses") + [Column(name: "reason", sql: "c.reason", kind: .text)]
      + staff("staff") + moments("made_at") + staff("approver") + numbers("is_approved")
      + [Column(name: "decision_reason", sql: "d.reason", kind: .text)] + moments("decided_at"),
    from: """
      FROM charge c LEFT JOIN decision d ON d.charge = c.id WHERE c.guest = $1
      ORDER BY c.made_at, c.id
      """
  )

  private static let gestures = HoldingsQuery(
    name: "gifts",
    columns: texts("charge kind") + [
      money("original", "g.original || ' ' || g.original_currency"),
      money("amount", "g.amount || ' ' || c.currency"),
    ],
    from: """
      FROM gift g JOIN charge c ON c.id = g.charge WHERE c.guest = $1
      ORDER BY c.made_at, g.charge, g.place
      """
  )

  private static let traces = HoldingsQuery(
    name: "traces",
    columns: texts("id property department text stay room due_on")
      + [Column(name: "due_at", sql: "printf('%02d:%02d', due_at / 60, due_at % 60)", kind: .text)]
      + staff("made_by") + moments("made_at") + staff("resolved_by")
      + moments("resolved_at") + texts("resolved_on") + moments("withdrawn_at"),
    from: """
      FROM trace WHERE guest = $1 OR stay IN (SELECT id FROM stay WHERE guest = $1)
      ORDER BY made_at, id
      """
  )

  private static let setUps = HoldingsQuery(
    name: "set_ups",
    columns: texts("stay preference department state") + staff("staff") + moments("set_at"),
    from: """
      FROM fulfilment WHERE stay IN (SELECT id FROM stay WHERE guest = $1)
        OR preference IN (SELECT id FROM preference WHERE guest = $1)
      ORDER BY set_at, stay, preference, department
      """
  )

  private static let drafts = HoldingsQuery(
    name: "drafts",
    columns: texts("place text") + staff("staff") + moments("saved_at"),
    from: """
      FROM draft WHERE substr(place, instr(place, '/') + 1) IN (\(Store.guestSubjects))
      ORDER BY saved_at, staff, place
      """
  )

  /// Which records came from files; of their content the store has a check sum alone.
  private static let files = HoldingsQuery(
    name: "loaded_from_files",
    columns: texts("kind id content"),
    from: """
      FROM loaded WHERE kind = 'guests' AND id = $1
        OR kind = 'stays' AND id IN (SELECT id FROM stay WHERE guest = $1)
        OR kind = 'preferences' AND id IN (SELECT id FROM preference WHERE guest = $1)
        OR kind = 'incidents' AND id IN (SELECT id FROM incident WHERE guest = $1)
      ORDER BY kind, id
      """
  )

  private static let erasures = HoldingsQuery(
    name: "erasure",
    columns: moments("at") + staff("staff") + texts("reason"),
    from: "FROM erasure WHERE guest = $1"
  )

  private static let trail = HoldingsQuery(
    name: "trail",
    columns: moments("at") + staff("staff")
      + texts("property business_date action subject")
      + columns("detail before", .facts),
    from: "FROM audit WHERE guest = $1 ORDER BY number"
  )

  private static func texts(_ names: String) -> [Column] { columns(names, .text) }
  private static func numbers(_ names: String) -> [Column] { columns(names, .number) }
  private static func moments(_ names: String) -> [Column] { columns(names, .moment) }
  private static func staff(_ names: String) -> [Column] { columns(names, .staff) }

  private static func money(_ name: String, _ sql: String) -> Column {
    Column(name: name, sql: sql, kind: .money)
  }

  private static func columns(_ names: String, _ kind: Kind) -> [Column] {
    names.split(separator: " ").map { Column(name: String($0), sql: String($0), kind: kind) }
  }
}
