import FrontOffice
import Hotel

/// What the trail tells, in words: the act, and what it was about.
struct TrailWords: Sendable {
  /// The act as a thing that was done: `the check-in, room 412`; a wish is told in the door's own way.
  let thing: @Sendable (ActName, Facts, _ wish: String) -> String
}

extension TrailWords {
  /// With wishes behind their marks, for whoever reads.
  func thing(_ act: ActName, _ facts: Facts) -> String { thing(act, facts, facts.marked) }

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

extension Facts {
  /// The wish that is told, as it is known: mark and text.
  var marked: String {
    let mark = self[.polarity].flatMap(Polarity.init).map { String($0.mark) } ?? ""
    return (self[.basis] == Preference.Basis.observed.rawValue ? "~" : "") + mark
      + (self[.text] ?? "")
  }
}
