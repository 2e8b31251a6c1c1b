package import Hotel
package import Storage

/// What a front office asks, each once for every door.
extension Office {
  package var now: Instant { store.clock() }

  package var house: House {
    get throws(OfficeError) { try store.house(session.property) }
  }

  var today: Day {
    get throws(OfficeError) { try store.property(session.property).businessDate }
  }

  /// The date by which somebody's budget runs: their own hotel's, wherever they work today.
  func budgetDay(of staff: Staff) throws(OfficeError) -> Day {
    try store.property(staff.property).businessDate
  }

  /// The moment at which the hotel's clock shows a time.
  func instant(of time: LocalTime) throws(OfficeError) -> Instant {
    let rough = time.instant(offset: try house.offset)
    let zone = try store.property(session.property).timeZone
    return time.instant(offset: ZoneClock.offset(of: zone, at: rough))
  }

  /// Who writes, and when by the hotel's clock; the trail has the clock on the wall.
  var signature: Signature {
    get throws(OfficeError) {
      Signature(by: session.staff.id, at: try house.moment(of: now))
    }
  }

  /// An id for an act that is about to be made; told again it is done once.
  package func newID() -> ActID { ActID(at: now) }
}

/// Guests and their stays.
extension Office {
  package func guest(_ id: Guest.ID) throws(OfficeError) -> Guest { try store.guest(id) }

  /// All that is known of a guest, as this desk sees it.
  package func card(
    of guest: Guest.ID,
    stay: Stay.ID? = nil
  ) throws(OfficeError) -> GuestCard {
    try require(.openCard)
    return try store.card(of: guest, at: session.property, stay: stay)
  }

  /// Keeps in mind for the trail that somebody has seen a guest's card.
  package func noteOpened(_ guest: Guest.ID) throws(OfficeError) {
    try require(.openCard)
    try refuseStaleSession()
    let note = TrailNote(.openCard, guest: guest, subject: guest.rawValue)
    store.noteLater(note, on: try today, by: session)
  }

  /// Keeps in mind for the trail that somebody has seen a list of many, or what is somebody else's;
  /// its name, and about whom.
  package func noteList(
    _ name: String,
    count: Int,
    about subject: String? = nil
  ) throws(OfficeError) {
    let note = TrailNote(
      .list,
      subject: subject,
      Facts([
        .name: name, .count: String(count), .staff: subject,
      ])
    )
    store.noteLater(note, on: try today, by: session)
  }

  /// Tells the trail what was seen, now or with the next write of this desk.
  ///
  /// - Returns: whether all is told.
  @discardableResult
  package func tellSeen(patience: Duration = Office.briefly) throws(OfficeError) -> Bool {
    try store.tellSeen(patience: patience)
  }

  /// The store's log, when it has grown too long.
  package var longLog: LongLog? { store.longLog }

  /// As long as somebody waits for a note at a desk.
  package static let briefly = Duration.milliseconds(300)

  /// One of the day's lists at this hotel, by name.
  package func lines(_ list: DayList, on day: Day) throws(OfficeError) -> [GuestLine] {
    try store.lines(list, at: session.property, on: day).toldApart()
  }

  /// How long each of the day's lists is.
  package func counts(on day: Day) throws(OfficeError) -> [DayList: Int] {
    try store.counts(at: session.property, on: day)
  }

  /// The guests that a text may mean, likeliest first.
  package func lines(for text: String, limit: Int) throws(OfficeError) -> [GuestLine] {
    try require(.lookUp)
    return try store.lines(for: text, at: session.property, limit: limit).toldApart()
  }

  /// The numbers alone of the guests that a text may mean.
  package func answers(to text: String, limit: Int) throws(OfficeError) -> [Guest.ID] {
    try require(.lookUp)
    return try store.answers(to: text, at: session.property, limit: limit).map(\.guest)
  }

  /// The guest whose number was typed; case is forgiven.
  package func guestID(typed: String) throws(OfficeError) -> Guest.ID {
    let id = Guest.ID(typed.trimmed)
    if try store.exists(id) { return id }
    let upper = Guest.ID(id.rawValue.uppercased())
    guard upper != id, try store.exists(upper) else { throw .unknown(.guest, id: id.rawValue) }
    return upper
  }

  /// The stay that a stay, confirmation or guest number means here.
  package func stayID(typed: String) throws(OfficeError) -> Stay.ID {
    try store.stay(meantBy: typed.trimmed, at: session.property).id
  }

  /// When a guest was erased; nothing for anybody else.
  package func erasedAt(_ guest: Guest.ID) throws(OfficeError) -> Instant? {
    try store.erasedAt(guest)
  }
}

/// Complaints, money, and the line-up.
extension Office {
  package func incident(_ id: Incident.ID) throws(OfficeError) -> Incident {
    try store.incident(id)
  }

  /// All complaints of a guest.
  package func incidents(of guest: Guest.ID) throws(OfficeError) -> [Incident] {
    try store.incidents(of: guest)
  }

  /// Complaints here that the guest has not yet called settled, the gravest first.
  package func unsettled() throws(OfficeError) -> [HandOver.GuestIncident] {
    try store.unsettled(at: session.property).map {
      HandOver.GuestIncident(incident: $0.0, guest: $0.1)
    }
  }

  /// How many complaints are not closed here.
  package func unsettledCount() throws(OfficeError) -> Int {
    try store.unsettledCount(at: session.property)
  }

  /// All that one shift tells the next; of the open business date when none is named.
  package func handOver(on day: Day? = nil) throws(OfficeError) -> HandOver {
    try store.handOver(at: session.property, on: day)
  }

  /// The to-dos of this hotel that are not done.
  package func traces() throws(OfficeError) -> [HandOver.TraceLine] {
    try store.traces(at: session.property)
  }

  /// Spend over the limit that waits for a manager, the oldest first.
  package func pendingCharges() throws(OfficeError) -> [GivenCharge] {
    try require(.approve, for: .approve)
    return try named(try store.pendingCharges())
  }

  /// Where somebody's budget stands today; others' are for managers.
  package func budget(of staff: Staff.ID? = nil) throws(OfficeError) -> BudgetStatement {
    let staff = staff ?? session.staff.id
    if staff != session.staff.id { try require(.approve, for: .list) }
    return try BudgetStatement(of: try store.staff(staff), in: self)
  }

  /// What was given at this hotel lately, the newest first; for managers.
  package func charges() throws(OfficeError) -> [GivenCharge] {
    try require(.approve, for: .reverse)
    let since = try today.adding(days: -31)
    return try named(try store.charges(at: session.property, since: since)).reversed()
  }

  private func named(_ charges: [Charge]) throws(OfficeError) -> [GivenCharge] {
    var found: [GivenCharge] = []
    for charge in charges {
      found.append(GivenCharge(charge: charge, guest: try store.guest(charge.guest)))
    }
    return found
  }

  /// What the trail tells, the oldest first; for managers.
  package func trail(matching filter: TrailFilter) throws(OfficeError) -> [TrailLine] {
    try require(.readTrail, for: .list)
    // Nothing in it is no answer where nobody is called so.
    if let staff = filter.staff, staff != Staff.fileOwner { _ = try store.staff(staff) }
    if let guest = filter.guest { _ = try store.guest(guest) }
    if let from = filter.from, let to = filter.to, to < from {
      throw .malformed("to", to, .dayFrom(from))
    }
    return try store.read { () throws(OfficeError) in
      var lines: [TrailLine] = []
      var names: [Guest.ID: String] = [:]
      for entry in try store.trail(matching: filter) {
        if let guest = entry.guest, names[guest] == nil {
          names[guest] = try store.known(guest)?.listedName ?? ""
        }
        lines.append(TrailLine(entry: entry, guest: entry.guest.flatMap { names[$0] } ?? ""))
      }
      return lines
    }
  }

  /// Everybody of the chain, with how they can sign in; for managers.
  package func staffList() throws(OfficeError) -> [StaffEntry] {
    try require(.manageStaff, for: .list)
    return try store.staffList()
  }
}

/// What a staff member keeps for themselves.
extension Office {
  /// What whoever is signed in chose for the desk, by the settings' names.
  package func settings() throws(OfficeError) -> [String: String] {
    try store.settings(of: session.staff.id)
  }

  /// Half-written texts, by the key they are kept under.
  package func drafts() throws(OfficeError) -> [String: String] {
    try store.drafts(of: session.staff.id)
  }

  /// Keeps a text that is being typed, so that it outlives the program.
  package func keepDraft(_ text: String, under key: String) throws(OfficeError) {
    try store.keepDraft(text, under: key, by: session.staff.id)
  }
}

/// Spend, with whom it was given to.
package struct GivenCharge: Sendable {
  package let charge: Charge
  package let guest: Guest
}

/// A line of the trail, with the name of whom it is about.
package struct TrailLine: Sendable {
  package let entry: TrailEntry
  /// As lists write it; nothing for nobody.
  package let guest: String
}
