package import Hotel
import Storage

/// The guest has been asked, and all is well.
package struct CloseIncident: ReversibleAct {
  package let incident: Incident.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ incident: Incident.ID, id: ActID) {
    self.incident = incident
    self.id = id
  }

  package var name: ActName { .closeIncident }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Incident> {
    let before = try office.store.incident(incident)
    guard before.closedAt == nil else { throw .refused(.alreadyClosed) }
    var after = before
    after.closedAt = office.now
    after.completedAt = after.completedAt ?? after.closedAt
    try office.store.save(after)
    return Deed(
      after,
      TrailNote(
        name,
        guest: after.guest,
        subject: incident.rawValue,
        after.facts,
        before: before.restorable
      )
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Incident {
    try office.store.incident(incident)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    var incident = try office.store.incident(Incident.ID(entry.subject ?? ""))
    incident.restore(entry.before)
    try office.store.save(incident)
  }
}
