package import Hotel
import Storage

/// Takes back one's own newest act, of this sign-in and business date, by new rows; refused once
/// anybody has acted on it.
package struct Undo: Act {
  /// What may be taken back.
  package enum Reach: Hashable, Sendable {
    case everything
    /// What was done on the line-up: a set-up, a trace, a complaint closed.
    case handOver
  }

  package let guest: Guest.ID?
  package let reach: Reach
  package let id: ActID
  package var answers = Answers()

  package init(on guest: Guest.ID?, reach: Reach = .everything, id: ActID) {
    self.guest = guest
    self.reach = reach
    self.id = id
  }

  /// What was taken back.
  package struct Receipt: Sendable {
    package let act: ActName
    package let guest: Guest.ID?
    package let subject: String?
    package let facts: Facts
  }

  package var name: ActName { .undo }

  package func carryOut(in office: Office) throws(OfficeError) -> Deed<Receipt> {
    let store = office.store
    let newest = try store.newestEntry(of: reach.acts, on: guest, by: office.session)
    guard let newest else { throw .refused(.nothingToUndo) }
    // An act may have several lines: all of it is taken back, the last line first.
    var entries =
      try newest.actID.map { id throws(OfficeError) in try store.trail(ofAct: id) } ?? []
    if entries.isEmpty { entries = [newest] }
    var notes: [TrailNote] = []
    for entry in entries.reversed() {
      if let later = try store.lastToActOn(entry) {
        throw .refused(.actedOn(by: later.rawValue))
      }
      guard let type = entry.act.reversible else { throw .refused(.nothingToUndo) }
      try type.takeBack(entry, undo: id, in: office)
      var facts = entry.facts
      facts[.act] = entry.act.rawValue
      notes.append(
        TrailNote(
          name,
          guest: entry.guest,
          subject: entry.subject,
          facts,
          undoes: entry.number
        )
      )
    }
    return Deed(Receipt(of: newest), notes: notes)
  }

  package func receipt(
    of entries: [TrailEntry],
    in office: Office
  ) throws(OfficeError) -> Receipt {
    guard let entry = entries.first else { throw .refused(.nothingToUndo) }
    return Receipt(
      act: entry.facts[.act].flatMap(ActName.init) ?? .undo,
      guest: entry.guest,
      subject: entry.subject,
      facts: entry.facts
    )
  }
}

extension Undo.Receipt {
  fileprivate init(of entry: TrailEntry) {
    self.init(act: entry.act, guest: entry.guest, subject: entry.subject, facts: entry.facts)
  }
}

extension Undo.Reach {
  fileprivate var acts: [ActName] {
    switch self {
    case .everything: ActName.allCases.filter { $0.reversible != nil }
    case .handOver: [.setUp, .leaveTrace, .resolveTrace, .reopenTrace, .closeIncident]
    }
  }
}

extension ActName {
  /// The act that can take its lines back, if they can be.
  fileprivate var reversible: (any ReversibleAct.Type)? {
    switch self {
    case .recordPreference: RecordPreference.self
    case .confirmPreference: ConfirmPreference.self
    case .retirePreference: RetirePreference.self
    case .openIncident: OpenIncident.self
    case .resolveIncident: ResolveIncident.self
    case .closeIncident: CloseIncident.self
    case .giveDelight: GiveDelight.self
    case .checkIn: CheckIn.self
    case .move: MoveGuest.self
    case .checkOut: CheckOut.self
    case .noShow: MarkNoShow.self
    case .walkIn: WalkIn.self
    case .changeStay: ChangeStay.self
    case .cancelStay: CancelStay.self
    case .reinstateStay: ReinstateStay.self
    case .leaveTrace: LeaveTrace.self
    case .resolveTrace: ResolveTrace.self
    case .reopenTrace: ReopenTrace.self
    case .setUp: SetUp.self
    default: nil
    }
  }
}
