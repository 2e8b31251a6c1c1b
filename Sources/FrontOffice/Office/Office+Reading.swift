package import Hotel
import Storage

/// What a front office asks, each once for every door.
extension Office {
  package var now: Instant { store.clock() }

  package var house: House {
    get throws(OfficeError) { try store.house(session.property) }
  }

  var today: Day {
    get throws(OfficeError) { try store.property(session.property).businessDate }
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

  /// Notes that somebody has seen a guest's card.
  package func noteOpened(_ guest: Guest.ID) throws(OfficeError) {
    try require(.openCard)
    try store.write { () throws(OfficeError) in
      try refuseStaleSession()
      try store.note(
        TrailNote(.openCard, guest: guest, subject: guest.rawValue),
        by: session
      )
    }
  }

  /// One of the day's lists at this hotel, by name.
  package func lines(_ list: DayList, on day: Day) throws(OfficeError) -> [GuestLine] {
    try store.lines(list, at: session.property, on: day)
  }

  /// How long each of the day's lists is.
  package func counts(on day: Day) throws(OfficeError) -> [DayList: Int] {
    try store.counts(at: session.property, on: day)
  }

  /// The guests that a text may mean, likeliest first.
  package func lines(for text: String, limit: Int) throws(OfficeError) -> [GuestLine] {
    try require(.lookUp)
    return try store.lines(for: text, at: session.property, limit: limit)
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
  package func pendingCharges() throws(OfficeError) -> [PendingCharge] {
    try require(.approve)
    var found: [PendingCharge] = []
    for charge in try store.pendingCharges() {
      found.append(PendingCharge(charge: charge, guest: try store.guest(charge.guest)))
    }
    return found
  }

  /// Where somebody's budget stands today; others' are for managers.
  package func budget(of staff: Staff.ID? = nil) throws(OfficeError) -> BudgetStatement {
    let staff = staff ?? session.staff.id
    if staff != session.staff.id { try require(.approve) }
    return try BudgetStatement(of: try store.staff(staff).id, in: self)
  }

  /// Everybody of the chain, with how they can sign in; for managers.
  package func staffList() throws(OfficeError) -> [StaffEntry] {
    try require(.manageStaff)
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

/// Spend over the limit, with whom it was given to.
package struct PendingCharge: Sendable {
  package let charge: Charge
  package let guest: Guest
}
