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
    case .checkIn: "the check-in" + room(facts)
    case .move: "the move" + room(facts)
    case .checkOut: "the check-out" + room(facts)
    case .noShow: "the no-show" + room(facts)
    case .walkIn: "the walk-in" + room(facts)
    case .newGuest: "the new profile"
    case .editGuest: "the change of the profile: \(facts[.fields] ?? "")"
    case .leaveTrace: "the trace" + department(facts)
    case .resolveTrace: "the end of the trace" + department(facts)
    case .reopenTrace: "the reopening of the trace" + department(facts)
    case .setUp: "the set-up for \(facts[.department] ?? ""): \(wish)"
    default: act.rawValue
    }
  }

  private static func reason(_ facts: Facts) -> String { facts[.reason].map { " (\($0))" } ?? "" }
  private static func room(_ facts: Facts) -> String { facts[.room].map { ", room \($0)" } ?? "" }

  private static func department(_ facts: Facts) -> String {
    " for \(facts[.department] ?? ""): \(facts[.text] ?? "")"
  }
}
