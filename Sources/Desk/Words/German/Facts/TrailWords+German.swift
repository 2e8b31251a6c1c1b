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
    case .reverse: "die Rücknahme von \(money(facts))" + reason(facts)
    case .checkIn: "der Check-in" + room(facts)
    case .move: "der Umzug" + room(facts)
    case .checkOut: "der Check-out" + room(facts)
    case .noShow: "der No-Show" + room(facts)
    case .walkIn: "der Walk-in" + room(facts)
    case .changeStay: "die Umbuchung" + nights(facts)
    case .cancelStay: "das Storno" + nights(facts)
    case .reinstateStay: "die Wiederaufnahme" + nights(facts)
    case .newGuest: "das neue Profil"
    case .editGuest: "die Änderung des Profils: \(facts[.fields] ?? "")"
    case .leaveTrace: "der Trace" + department(facts)
    case .resolveTrace: "das Ende des Trace" + department(facts)
    case .reopenTrace: "das Wiederöffnen des Trace" + department(facts)
    case .setUp: "die Vorbereitung für \(facts[.department] ?? ""): \(wish)"
    default: germanHouse(act, facts)
    }
  }

  /// Acts that are about the house, or about nothing that was written.
  private static func germanHouse(_ act: ActName, _ facts: Facts) -> String {
    switch act {
    case .nightAudit: "der Tagesabschluss"
    case .undo: "die Rücknahme: " + undone(facts)
    case .addStaff: "die neue Person im Personal" + of(facts, "")
    case .dismissStaff: "das Ende der Anmeldung" + of(facts)
    case .unlockStaff: "die Entsperrung" + of(facts)
    case .setPIN: "die neue PIN" + of(facts)
    case .changeSetting: "die geänderte Einstellung"
    case .export: "die Ausgabe alles Gespeicherten"
    case .erase: "die Löschung"
    case .loadFiles: "der Import"
    case .backUp: "die Sicherung"
    case .restore:
      "die Rückkehr zu einer Sicherung" + (facts[.staff].map { "; wie jetzt: " + $0 } ?? "")
    case .found: "die Gründung der Ablage"
    case .signIn: "die Anmeldung"
    case .wrongPIN: "eine falsche PIN"
    case .lockedOut: "die Sperre nach falschen PINs"
    case .refused: "die Verweigerung von: \(facts[.act] ?? "")"
    case .list: "die Liste \(facts[.name] ?? "") (\(facts[.count] ?? "0"))" + of(facts)
    case .openCard: "der Blick auf die Karte"
    default: act.rawValue
    }
  }

  private static func of(_ facts: Facts, _ word: String = "von ") -> String {
    facts[.staff].map { " \(word)\($0)" } ?? ""
  }

  private static func undone(_ facts: Facts) -> String {
    guard let act = facts[.act].flatMap(ActName.init), act != .undo else {
      return facts[.act] ?? ""
    }
    return german.thing(act, facts)
  }

  private static func money(_ facts: Facts) -> String {
    [facts[.amount], facts[.currency]].compactMap { $0 }.joined(separator: " ")
  }

  private static func nights(_ facts: Facts) -> String {
    ", \(facts[.from] ?? "") – \(facts[.until] ?? "")"
  }

  private static func reason(_ facts: Facts) -> String { facts[.reason].map { " (\($0))" } ?? "" }
  private static func room(_ facts: Facts) -> String { facts[.room].map { ", Zimmer \($0)" } ?? "" }

  private static func department(_ facts: Facts) -> String {
    " für \(facts[.department] ?? ""): \(facts[.text] ?? "")"
  }
}
