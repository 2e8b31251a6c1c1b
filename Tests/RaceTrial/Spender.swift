import Hotel
import Sample
import Storage

/// One of several processes that want the same money at once.
struct Spender {
  private var desk: TrialDesk
  /// What they all share: one staff member's, one guest's or one incident's budget.
  private let scope: String
  private let count: Int

  init(_ arguments: TrialArguments) throws {
    desk = try TrialDesk(arguments)
    scope = try arguments.text("scope")
    count = try arguments.number("count")
  }

  /// Gives random amounts until the last cent is gone.
  mutating func chargeUntilRefused() throws {
    Wire.waitForStart()
    var most = 1000
    var step = 0
    while most > 0 {
      step += 1
      let cents = desk.random.within(1...most)
      do {
        let given = try give(cents, "\(desk.number)-\(step)")
        guard given.status == .charged, given.amount.minor == Int64(cents) else {
          throw TrialError.unexpected("\(given)")
        }
        Wire.say("charged \(given.charge) \(cents)")
      } catch StoreError.refused(.overLimit(_, let remaining)) {
        Wire.say("refused \(cents)")
        most = min(1000, Int(remaining.minor))
      }
    }
    Wire.say("end")
  }

  private mutating func give(_ cents: Int, _ tag: String) throws -> Resolution {
    guard scope != "guest_incident" else { return try mend(cents, tag) }
    let isGuests = scope == "guest_day"
    return try desk.store.delight(
      TrialDesk.guest(isGuests ? 0 : desk.random.below(TrialDesk.guestCount)),
      action: "flowers",
      gestures: [try TrialDesk.gesture(cents)],
      id: Charge.ID("d" + tag),
      overLimit: .refuse,
      by: TrialDesk.clerk(isGuests ? desk.number : 0)
    )
  }

  private func mend(_ cents: Int, _ tag: String) throws -> Resolution {
    var draft = IncidentDraft(
      guest: TrialDesk.guest(0),
      category: .noise,
      severity: .minor,
      problem: "noise"
    )
    draft.id = Incident.ID("shared")
    draft.action = "moved \(tag)"
    draft.gestures = [try TrialDesk.gesture(cents)]
    return try desk.store.resolve(draft, overLimit: .refuse, by: TrialDesk.clerk(desk.number))
  }

  /// Gives what all the others give too, under the same ids in the same order.
  func chargeSameIDs() throws {
    Wire.waitForStart()
    for place in 0..<count {
      let cents = 100 + place * 37 % 900
      let given = try desk.store.delight(
        TrialDesk.guest(place),
        action: "flowers",
        gestures: [try TrialDesk.gesture(cents)],
        id: Charge.ID("same-\(place)"),
        by: TrialDesk.clerk(0)
      )
      Wire.say("answer \(given.charge) \(given.amount.minor) \(given.status.rawValue)")
      var draft = IncidentDraft(
        guest: TrialDesk.guest(place),
        category: .noise,
        severity: .minor,
        problem: "noise"
      )
      draft.id = Incident.ID("mend-\(place)")
      draft.gestures = [try TrialDesk.gesture(cents)]
      let mended = try desk.store.resolve(draft, by: TrialDesk.clerk(0))
      Wire.say("answer \(mended.charge) \(mended.amount.minor) \(mended.status.rawValue)")
    }
    Wire.say("end")
  }

  /// Takes back whatever there is, as one sign-in that all the processes share.
  func takeBackAll() throws {
    Wire.waitForStart()
    var isEmpty = false
    while !isEmpty {
      do throws(StoreError) {
        let line = try desk.store.undo(on: nil, by: TrialDesk.clerk(0))
        Wire.say("undone \(line.subject ?? "")")
      } catch {
        guard error == .refused(.nothingToUndo) else { throw error }
        isEmpty = true
      }
    }
    Wire.say("end")
  }

  /// Tries to decide on every charge that waits, one's own too, in an order of its own.
  mutating func decideAll() throws {
    let manager = TrialDesk.manager(desk.number)
    var waiting = try desk.store.pendingCharges(by: manager).map(\.0.id)
    desk.random.shuffle(&waiting)
    Wire.waitForStart()
    for id in waiting {
      let isApproved = desk.random.chance(50)
      do throws(StoreError) {
        let decided = try desk.store.decide(
          id.rawValue,
          approve: isApproved,
          reason: "decided",
          by: manager
        )
        Wire.say("decided \(id) \(decided.status.rawValue)")
      } catch {
        switch error {
        case .refused(.ownCharge): Wire.say("own \(id)")
        case .refused(.alreadyDecided): Wire.say("late \(id)")
        default: throw error
        }
      }
    }
    Wire.say("end")
  }
}
