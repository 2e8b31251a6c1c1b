package import Hotel
import Storage

/// Logs what was done about a complaint and charges what was given, both or neither.
package struct ResolveIncident: ReversibleAct {
  package let report: IncidentReport
  /// A complaint that was opened before; else it is logged with its resolution.
  package let incident: Incident.ID?
  package let id: ActID
  package var answers: Answers

  package init(
    _ report: IncidentReport,
    of incident: Incident.ID? = nil,
    id: ActID,
    answers: Answers = Answers()
  ) {
    self.report = report
    self.incident = incident
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .resolveIncident }
  package var texts: [(field: String, text: String)] { report.texts }

  private var incidentID: Incident.ID { incident ?? Incident.ID(id.rawValue) }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    try bill(in: office).questions(in: office)
  }

  package func isTold(by entry: TrailEntry) -> Bool {
    report.isTold(by: entry) && report.gestures.areTold(by: entry)
  }

  package func stands(_ receipt: Resolution) -> Bool { receipt.stands }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Resolution> {
    let known = try incident.map { id throws(OfficeError) in try office.store.incident(id) }
    if let known {
      guard known.guest == report.guest else {
        throw .unknown(.incident, id: known.id.rawValue)
      }
      guard known.closedAt == nil else { throw .refused(.alreadyClosed) }
    }
    var incident = try report.incident(incidentID, over: known, in: office)
    incident.completedAt = office.now
    try office.store.save(incident)
    let resolution = try bill(in: office).settle(with: answers, in: office)
    var before = known?.restorable ?? Facts()
    before[.charge] = resolution.charge?.rawValue
    var facts = incident.facts
    facts.tell(resolution)
    return Deed(
      resolution,
      TrailNote(
        name,
        guest: incident.guest,
        subject: incident.id.rawValue,
        facts,
        before: before
      )
    )
  }

  /// A first charge bears its incident's id, so that one id finds both.
  private func bill(in office: Office) throws(OfficeError) -> Bill {
    let isFirst = try office.store.charge(Charge.ID(incidentID.rawValue)) == nil
    return Bill(
      gestures: report.gestures,
      charge: Charge.ID(isFirst ? incidentID.rawValue : id.rawValue),
      guest: report.guest,
      incident: incidentID,
      reason: report.problem
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Resolution {
    guard let entry = entries.first else { throw .unknown(.incident, id: id.rawValue) }
    return try Resolution(of: entry, incident: entry.subject.map { Incident.ID($0) }, in: office)
  }

  /// A complaint that was opened before is open again, as it was.
  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    let id = Incident.ID(entry.subject ?? "")
    if let charge = entry.before[.charge] {
      try office.reverse(Charge.ID(charge), undo: undo)
    }
    guard entry.before[.problem] != nil else { return try office.store.withdraw(id) }
    var incident = try office.store.incident(id)
    incident.restore(entry.before)
    try office.store.save(incident)
  }
}
