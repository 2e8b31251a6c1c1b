import FrontOffice
import Hotel

extension TrailWords {
  static let english = TrailWords { act, facts, wish in
    switch act {
    case .recordPreference: "the preference \(wish)"
    case .confirmPreference: "the confirmation of \(wish)"
    case .retirePreference: "the retirement of \(wish)" + reason(facts)
    case .openIncident, .resolveIncident: "the complaint: \(facts[.problem] ?? "")"
    case .closeIncident: "the closing of: \(facts[.problem] ?? "")"
    case .giveDelight: "the delight: \(facts[.action] ?? "")"
    case .approve: "the approval" + reason(facts)
    case .reject: "the rejection" + reason(facts)
    case .reverse: "the taking back of \(money(facts))" + reason(facts)
    case .checkIn: "the check-in" + room(facts)
    case .move: "the move" + room(facts)
    case .checkOut: "the check-out" + room(facts)
    case .noShow: "the no-show" + room(facts)
    case .walkIn: "the walk-in" + room(facts)
    case .changeStay: "the change of dates" + nights(facts)
    case .cancelStay: "the cancellation" + nights(facts)
    case .reinstateStay: "the reinstatement" + nights(facts)
    case .newGuest: "the new profile"
    case .editGuest: "the change of the profile: \(facts[.fields] ?? "")"
    case .leaveTrace: "the trace" + department(facts)
    case .resolveTrace: "the end of the trace" + department(facts)
    case .reopenTrace: "the reopening of the trace" + department(facts)
    case .setUp: "the set-up for \(facts[.department] ?? ""): \(wish)"
    default: englishHouse(act, facts)
    }
  }

  /// Acts that are about the house, or about nothing that was written.
  private static func englishHouse(_ act: ActName, _ facts: Facts) -> String {
    switch act {
    case .nightAudit: "the night audit"
    case .undo: "the undoing of " + undone(facts)
    case .addStaff: "the new staff member" + of(facts, "")
    case .dismissStaff: "the end of the sign-in" + of(facts)
    case .unlockStaff: "the unlocking" + of(facts)
    case .setPIN: "the new PIN" + of(facts)
    case .changeSetting: "the change of a setting"
    case .export: "the export of all that is held"
    case .erase: "the erasure"
    case .loadFiles: "the import"
    case .backUp: "the backup"
    case .restore:
      "the return to a backup" + (facts[.staff].map { "; as they are now: " + $0 } ?? "")
    case .found: "the founding of the store"
    case .signIn: "the sign-in"
    case .wrongPIN: "a wrong PIN"
    case .lockedOut: "the locking after wrong PINs"
    case .refused: "the refusal of: \(facts[.act] ?? "")"
    case .list: "the list \(facts[.name] ?? "") (\(facts[.count] ?? "0"))" + of(facts)
    case .openCard: "the look at the card"
    default: act.rawValue
    }
  }

  private static func of(_ facts: Facts, _ word: String = "of ") -> String {
    facts[.staff].map { " \(word)\($0)" } ?? ""
  }

  private static func undone(_ facts: Facts) -> String {
    guard let act = facts[.act].flatMap(ActName.init), act != .undo else {
      return facts[.act] ?? ""
    }
    return english.thing(act, facts)
  }

  private static func money(_ facts: Facts) -> String {
    [facts[.amount], facts[.currency]].compactMap { $0 }.joined(separator: " ")
  }

  private static func nights(_ facts: Facts) -> String {
    ", \(facts[.from] ?? "") – \(facts[.until] ?? "")"
  }

  private static func reason(_ facts: Facts) -> String { facts[.reason].map { " (\($0))" } ?? "" }
  private static func room(_ facts: Facts) -> String { facts[.room].map { ", room \($0)" } ?? "" }

  private static func department(_ facts: Facts) -> String {
    " for \(facts[.department] ?? ""): \(facts[.text] ?? "")"
  }
}
