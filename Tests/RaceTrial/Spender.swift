import FrontOffice
import Hotel
import OfficeKit
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
        Wire.say("charged \(given.charge?.rawValue ?? "") \(cents)")
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
    return try Office(desk.store, TrialDesk.clerk(isGuests ? desk.number : 0)).delight(
      TrialDesk.guest(isGuests ? 0 : desk.random.below(TrialDesk.guestCount)),
      action: "flowers",
      gestures: [try TrialDesk.gesture(cents)],
      id: "d" + tag,
      asksManager: false
    )
  }

  private func mend(_ cents: Int, _ tag: String) throws -> Resolution {
    var report = IncidentReport(
      guest: TrialDesk.guest(0),
      category: .noise,
      severity: .minor,
      problem: "noise"
    )
    report.action = "moved \(tag)"
    report.gestures = [try TrialDesk.gesture(cents)]
    let office = Office(desk.store, TrialDesk.clerk(desk.number))
    let shared = Incident.ID("shared")
    do {
      let known = try? office.incident(shared)
      guard known == nil else {
        return try office.resolve(report, of: shared, id: "m" + tag, asksManager: false)
      }
      return try office.resolve(report, id: shared.rawValue, asksManager: false)
    } catch StoreError.refused(.idInUse) {
      // Another process was first to log it.
      return try office.resolve(report, of: shared, id: "m" + tag, asksManager: false)
    }
  }

  /// Gives what all the others give too, under the same ids in the same order.
  func chargeSameIDs() throws {
    Wire.waitForStart()
    for place in 0..<count {
      let cents = 100 + place * 37 % 900
      let given = try Office(desk.store, TrialDesk.clerk(0)).delight(
        TrialDesk.guest(place),
        action: "flowers",
        gestures: [try TrialDesk.gesture(cents)],
        id: "same-\(place)"
      )
      Wire.say(
        "answer \(given.charge?.rawValue ?? "") \(given.amount.minor) \(given.status.rawValue)"
      )
      var report = IncidentReport(
        guest: TrialDesk.guest(place),
        category: .noise,
        severity: .minor,
        problem: "noise"
      )
      report.gestures = [try TrialDesk.gesture(cents)]
      let mended = try Office(desk.store, TrialDesk.clerk(0)).resolve(report, id: "mend-\(place)")
      Wire.say(
        "answer \(mended.charge?.rawValue ?? "") \(mended.amount.minor) \(mended.status.rawValue)"
      )
    }
    Wire.say("end")
  }

  /// Takes back whatever there is, as one sign-in that all the processes share.
  func takeBackAll() throws {
    Wire.waitForStart()
    var isEmpty = false
    while !isEmpty {
      do throws(StoreError) {
        let line = try Office(desk.store, TrialDesk.clerk(0)).undo(on: nil)
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
    var waiting = try Office(desk.store, manager).pendingCharges().map(\.charge.id)
    desk.random.shuffle(&waiting)
    Wire.waitForStart()
    for id in waiting {
      let isApproved = desk.random.chance(50)
      do throws(StoreError) {
        let decided = try Office(desk.store, manager).decide(
          id.rawValue,
          approve: isApproved,
          reason: "decided"
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
