import Hotel

extension TrailWords {
  static let german = TrailWords { act, facts, wish in
    switch act {
    case .recordPreference: "der Wunsch \(wish)"
    case .confirmPreference: "die Bestätigung von \(wish)"
    case .retirePreference: "die Streichung von \(wish)" + reason(facts)
    case .openIncident, .resolveIncident: "die Beschwerde: \(facts[.problem] ?? "")"
    case .closeIncident: "der Abschluss von: \(facts[.problem] ?? "")"
    case .giveDelight: "die Aufmerksamkeit: \(facts[.action] ?? "")"
    case .approve: "die Freigabe" + reason(facts)
    case .reject: "die Ablehnung" + reason(facts)
    case .checkIn: "der Check-in" + room(facts)
    case .move: "der Umzug" + room(facts)
    case .checkOut: "der Check-out" + room(facts)
    case .noShow: "der No-Show" + room(facts)
    case .walkIn: "der Walk-in" + room(facts)
    case .newGuest: "das neue Profil"
    case .editGuest: "die Änderung des Profils: \(facts[.fields] ?? "")"
    case .leaveTrace: "der Trace" + department(facts)
    case .resolveTrace: "das Ende des Trace" + department(facts)
    case .reopenTrace: "das Wiederöffnen des Trace" + department(facts)
    case .setUp: "die Vorbereitung für \(facts[.department] ?? ""): \(wish)"
    default: act.rawValue
    }
  }

  private static func reason(_ facts: Facts) -> String { facts[.reason].map { " (\($0))" } ?? "" }
  private static func room(_ facts: Facts) -> String { facts[.room].map { ", Zimmer \($0)" } ?? "" }

  private static func department(_ facts: Facts) -> String {
    " für \(facts[.department] ?? ""): \(facts[.text] ?? "")"
  }
}
