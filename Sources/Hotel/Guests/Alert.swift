/// Something the clerk has to be told about a guest.
package struct Alert: Hashable, Sendable {
  /// How loudly: read before the check-in, do now, or know.
  package enum Level: String, CaseIterable, Comparable, Sendable {
    case stop = "STOP"
    case act = "ACT"
    case know = "KNOW"

    package static func < (left: Level, right: Level) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .stop: 0
      case .act: 1
      case .know: 2
      }
    }
  }

  /// What it is about; the order is the order within a level.
  package enum Kind: String, CaseIterable, Sendable {
    case restricted
    case allergy
    case openIncident = "open_incident"
    case privacy
    case followUp = "follow_up"
    case consent
    case need
    case contradiction
    case occasion
    case confirm
    case recognition
    case standing
    case lastStay = "last_stay"
    case localElsewhere = "local_elsewhere"
    case observation
  }

  package let level: Level
  package let kind: Kind
  package let text: String
  /// The record or rule it comes from, in words.
  package let reason: String

  package init(level: Level, kind: Kind, text: String, reason: String) {
    self.level = level
    self.kind = kind
    self.text = text
    self.reason = reason
  }

  /// At most so many ACT lines stand on one screen; the rest is one key away.
  package static let shownActions = 5
}
