package import FrontOffice
package import Hotel
package import Storage

/// Acts in one word each, for tests that are about something else than how they are asked for.
extension Office {
  package func record(
    _ line: PreferenceLine,
    of guest: Guest.ID,
    consent: Bool = true,
    id: String? = nil
  ) throws(OfficeError) -> RecordPreference.Receipt {
    let answers = Answers(beforehand: [.consent: consent])
    return try perform(
      RecordPreference(line, of: guest, id: actID(id), answers: answers)
    ).receipt
  }

  package func confirm(
    _ preference: Preference.ID,
    consent: Bool = true
  ) throws(OfficeError) -> Preference {
    let answers = Answers(beforehand: [.consent: consent])
    return try perform(ConfirmPreference(preference, id: newID(), answers: answers)).receipt
  }

  package func retire(
    _ preference: Preference.ID,
    reason: String
  ) throws(OfficeError) -> Preference {
    try perform(RetirePreference(preference, reason: reason, id: newID())).receipt
  }

  package func open(
    _ report: IncidentReport,
    id: String? = nil
  ) throws(OfficeError) -> Incident {
    try perform(OpenIncident(report, id: actID(id))).receipt
  }

  package func resolve(
    _ report: IncidentReport,
    of known: Incident.ID? = nil,
    id: String? = nil,
    asksManager: Bool = true
  ) throws(OfficeError) -> Resolution {
    let answers = Answers(beforehand: [.overLimit: asksManager])
    return try perform(
      ResolveIncident(report, of: known, id: actID(id), answers: answers)
    ).receipt
  }

  package func close(_ incident: Incident.ID) throws(OfficeError) -> Incident {
    try perform(CloseIncident(incident, id: newID())).receipt
  }

  package func delight(
    _ guest: Guest.ID,
    action: String,
    gestures: [Gesture],
    id: String? = nil,
    asksManager: Bool = true
  ) throws(OfficeError) -> Resolution {
    let answers = Answers(beforehand: [.overLimit: asksManager])
    let act = GiveDelight(
      to: guest,
      action: action,
      gestures: gestures,
      id: actID(id),
      answers: answers
    )
    return try perform(act).receipt
  }

  package func decide(
    _ charge: String,
    approve: Bool,
    reason: String
  ) throws(OfficeError) -> Charge {
    try perform(DecideCharge(on: charge, approve: approve, reason: reason, id: newID())).receipt
  }

  private func actID(_ given: String?) -> ActID { given.map { ActID($0) } ?? newID() }
}

/// The way in.
extension Office {
  package static func signIn(
    to store: Store,
    as typed: String,
    pin: String,
    at property: Property.Code? = nil,
    session: String
  ) throws(OfficeError) -> Office {
    try Door(to: store, as: typed, at: property, session: session).open(with: pin)
  }
}

/// Stays; whoever stands at the desk has read what stands in the way.
extension Office {
  private static let read = Answers(beforehand: [.stop: true, .leavesEarly: true])

  package func checkIn(_ stay: Stay.ID, room: String?) throws(OfficeError) -> Stay {
    try perform(CheckIn(stay, room: room, id: newID(), answers: Office.read)).receipt.stay
  }

  package func move(_ stay: Stay.ID, to room: String) throws(OfficeError) -> Stay {
    try perform(MoveGuest(stay, to: room, id: newID())).receipt.stay
  }

  package func checkOut(_ stay: Stay.ID) throws(OfficeError) -> Stay {
    try perform(CheckOut(stay, id: newID(), answers: Office.read)).receipt.stay
  }

  package func noShow(_ stay: Stay.ID) throws(OfficeError) -> Stay {
    try perform(MarkNoShow(stay, id: newID())).receipt.stay
  }

  package func walkIn(
    _ guest: Guest.ID,
    room: String,
    until day: Day,
    id: String? = nil
  ) throws(OfficeError) -> Stay {
    let act = WalkIn(
      of: guest,
      room: room,
      until: day,
      id: id.map { ActID($0) } ?? newID(),
      answers: Office.read
    )
    return try perform(act).receipt.stay
  }

  package func closeDay() throws(OfficeError) -> NightAudit.Receipt {
    let answers = Answers(beforehand: [.closesEarly: true])
    return try perform(NightAudit(closing: try house.today, id: newID(), answers: answers)).receipt
  }
}

/// Profiles, the line-up, the house.
extension Office {
  package func add(_ guest: Guest) throws(OfficeError) -> Guest {
    let answers = Answers(beforehand: [.duplicates: true])
    return try perform(AddGuest(guest, id: newID(), answers: answers)).receipt
  }

  package func edit(_ guest: Guest) throws(OfficeError) {
    _ = try perform(EditGuest(guest, id: newID()))
  }

  package func leave(
    _ text: String,
    for department: Department,
    due: LocalTime,
    of guest: Guest.ID? = nil,
    room: String = "",
    id: String? = nil
  ) throws(OfficeError) -> Trace {
    let act = LeaveTrace(
      for: department,
      text,
      due: due,
      guest: guest,
      room: room,
      id: id.map { ActID($0) } ?? newID()
    )
    return try perform(act).receipt
  }

  package func resolve(_ trace: Trace.ID) throws(OfficeError) -> Trace {
    try perform(ResolveTrace(trace, id: newID())).receipt
  }

  package func reopen(_ trace: Trace.ID) throws(OfficeError) -> Trace {
    try perform(ReopenTrace(trace, id: newID())).receipt
  }

  package func set(
    _ fulfilment: Fulfilment,
    for preference: Preference.ID,
    on stay: Stay.ID,
    of department: Department? = nil
  ) throws(OfficeError) -> [SetUpTask] {
    let act = SetUp(
      fulfilment,
      of: preference,
      on: stay,
      department: department,
      id: newID()
    )
    return try perform(act).receipt
  }

  package func undo(on guest: Guest.ID?) throws(OfficeError) -> Undo.Receipt {
    try perform(Undo(on: guest, id: newID())).receipt
  }

  package func undoHandOver() throws(OfficeError) -> Undo.Receipt {
    try perform(Undo(on: nil, reach: .handOver, id: newID())).receipt
  }

  package func add(_ staff: Staff, pin: String) throws(OfficeError) {
    _ = try perform(AddStaff(staff, pin: pin, id: newID()))
  }

  package func dismiss(_ staff: Staff.ID) throws(OfficeError) {
    _ = try perform(DismissStaff(staff, id: newID()))
  }

  package func unlock(_ staff: Staff.ID) throws(OfficeError) {
    _ = try perform(UnlockStaff(staff, id: newID()))
  }

  package func setPIN(_ pin: String, of staff: Staff.ID, old: String = "") throws(OfficeError) {
    _ = try perform(SetPIN(pin, of: staff, old: old, id: newID()))
  }

  package func keepSetting(_ name: String, _ value: String?) throws(OfficeError) {
    _ = try perform(ChangeSetting(name, to: value, id: newID()))
  }
}
