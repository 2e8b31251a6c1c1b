package import Hotel
import Storage

/// Gives something with no complaint behind it.
package struct GiveDelight: ReversibleAct {
  package let guest: Guest.ID
  package let action: String
  package let gestures: [Gesture]
  package let id: ActID
  package var answers: Answers

  package init(
    to guest: Guest.ID,
    action: String,
    gestures: [Gesture],
    id: ActID,
    answers: Answers = Answers()
  ) {
    self.guest = guest
    self.action = action
    self.gestures = gestures
    self.id = id
    self.answers = answers
  }

  package var name: ActName { .giveDelight }
  package var texts: [(field: String, text: String)] { [("action", action)] }

  private var bill: Bill {
    Bill(
      gestures: gestures,
      charge: Charge.ID(id.rawValue),
      guest: guest,
      incident: nil,
      reason: action
    )
  }

  package func questions(in office: Office) throws(OfficeError) -> [Question] {
    try bill.questions(in: office)
  }

  package func isTold(by entry: TrailEntry) -> Bool {
    entry.guest == guest && entry.facts[.action] == action && gestures.areTold(by: entry)
  }

  package func stands(_ receipt: Resolution) -> Bool { receipt.stands }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Resolution> {
    try office.store.requireKept(guest)
    let resolution = try bill.settle(with: answers, in: office)
    var facts = Facts([.action: action])
    facts.tell(resolution)
    let before = Facts([.charge: resolution.charge?.rawValue])
    return Deed(
      resolution,
      TrailNote(name, guest: guest, subject: id.rawValue, facts, before: before)
    )
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Resolution {
    guard let entry = entries.first else { throw .unknown(.charge, id: id.rawValue) }
    return try Resolution(of: entry, incident: nil, in: office)
  }

  static func takeBack(_ entry: TrailEntry, undo: ActID, in office: Office) throws(OfficeError) {
    // Lines of older stores name the charge as their subject alone.
    try office.reverse(Charge.ID(entry.before[.charge] ?? entry.subject ?? ""), undo: undo)
  }
}
