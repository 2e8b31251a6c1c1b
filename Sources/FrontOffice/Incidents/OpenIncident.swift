package import Hotel
import Storage

/// Logs a complaint that is still to be put right.
package struct OpenIncident: ReversibleAct {
  package let report: IncidentReport
  package let id: ActID
  package var answers = Answers()

  package init(_ report: IncidentReport, id: ActID) {
    self.report = report
    self.id = id
  }

  package var name: ActName { .openIncident }
  package var texts: [(field: String, text: String)] { report.texts }

  package func isTold(by entry: TrailEntry) -> Bool { report.isTold(by: entry) }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Incident> {
    let incident = try report.incident(Incident.ID(id.rawValue), over: nil, in: office)
    try office.store.save(incident)
    return Deed(
      incident,
      TrailNote(name, guest: incident.guest, subject: incident.id.rawValue, incident.facts)
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Incident {
    try office.store.incident(Incident.ID(entries.first?.subject ?? ""))
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    try office.store.withdraw(Incident.ID(entry.subject ?? ""))
  }
}
