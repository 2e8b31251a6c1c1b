/// Something the clerk has to be told about a guest: facts only, the words are the desk's.
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
  package let fact: Fact
  package let source: Source

  package var kind: Kind { fact.kind }

  package init(_ level: Level, _ fact: Fact, from source: Source) {
    self.level = level
    self.fact = fact
    self.source = source
  }
}
