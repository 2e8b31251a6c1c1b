package import Hotel
import Storage

/// A to-do is to be done after all.
package struct ReopenTrace: ReversibleAct {
  package let trace: Trace.ID
  package let id: ActID
  package var answers = Answers()

  package init(_ trace: Trace.ID, id: ActID) {
    self.trace = trace
    self.id = id
  }

  package var name: ActName { .reopenTrace }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Trace> {
    let before = try office.store.trace(trace, at: office.session.property)
    guard before.isResolved else { throw .refused(.handOver(.traceNotResolved)) }
    var after = before
    after.resolution = nil
    try office.store.update(after)
    return Deed(after, after.note(name, before: before.restorable))
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Trace {
    try office.trace(of: entries)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    try office.restoreTrace(entry)
  }
}
