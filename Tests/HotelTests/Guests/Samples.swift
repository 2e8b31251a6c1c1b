@testable import Hotel

/// Short ways to the records that the rules are tried on.
extension Day {
  static let today = Day(number: 20_587)
}

extension Instant {
  static func noon(_ daysAgo: Int) -> Instant {
    Instant(day: Day.today.adding(days: -daysAgo), hour: 12, minute: 0)
  }
}

extension Guest {
  init(_ given: String, _ family: String = "", id: String = "G1") {
    self.init(id: ID(id))
    self.given = given
    self.family = family
  }

  func with(_ change: (inout Guest) -> Void) -> Guest {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Stay {
  init(
    id: String,
    on arrival: Day,
    nights: Int = 2,
    at property: String,
    status: Status,
    companions: [Guest.ID] = []
  ) {
    self.init(
      id: ID(id),
      guest: Guest.ID("G1"),
      property: Property.Code(property),
      arrival: arrival,
      departure: arrival.adding(days: nights),
      status: status,
      companions: companions
    )
  }
}

extension Preference {
  /// A wish from the line a clerk would type for it.
  static func line(_ line: String, id: String = "P1", consent: Bool = true) throws -> Preference {
    let read = try PreferenceLine(line)
    return Preference(
      id: ID(id),
      guest: Guest.ID("G1"),
      category: read.category,
      polarity: read.polarity,
      basis: read.basis,
      scope: read.scope,
      text: read.text,
      property: Property.Code("SFO"),
      recordedAt: .noon(10),
      consent: consent ? Consent(by: Staff.ID("ada"), at: .noon(10)) : nil
    )
  }

  func with(_ change: (inout Preference) -> Void) -> Preference {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Incident {
  init(
    id: String,
    daysAgo: Int,
    severity: Severity = .affected,
    problem: String = "cold soup",
    completed: Bool = false,
    closed: Bool = false,
    followUpOn: Day? = nil
  ) {
    self.init(
      id: ID(id),
      guest: Guest.ID("G1"),
      property: Property.Code("SFO"),
      category: .foodAndBeverage,
      department: "F&B",
      severity: severity,
      problem: problem,
      occurredAt: .noon(daysAgo),
      loggedAt: .noon(daysAgo),
      completedAt: completed ? .noon(daysAgo) : nil,
      closedAt: closed ? .noon(daysAgo) : nil,
      followUpOn: followUpOn
    )
  }
}

extension House {
  static func desk(_ code: String = "SFO", today: Day = .today) -> House {
    House(
      property: Property(
        code: Property.Code(code),
        name: "House",
        city: "San Francisco",
        country: "US",
        timeZone: "America/Los_Angeles",
        currency: .usDollar,
        businessDate: today
      ),
      offset: -25_200,
      policy: ChainPolicy(),
      cities: [
        Property.Code("SFO"): "San Francisco", Property.Code("PAR"): "Paris",
        Property.Code("TYO"): "Tokyo",
      ]
    )
  }
}

extension GuestCard {
  init(
    of guest: Guest = Guest("Ngozi", "Okafor"),
    stays: [Stay] = [],
    preferences: [Preference] = [],
    incidents: [Incident] = [],
    companions: [Companion] = [],
    at code: String = "SFO",
    today: Day = .today
  ) {
    self.init(
      guest: guest,
      stays: stays,
      preferences: preferences,
      incidents: incidents,
      companions: companions,
      at: .desk(code, today: today)
    )
  }

  func facts(_ kind: Alert.Kind) -> [Alert.Fact] {
    alerts.filter { $0.kind == kind }.map(\.fact)
  }

  /// The wishes that the alerts of a kind tell, as they would be typed.
  func wishes(_ kind: Alert.Kind) -> [String] {
    facts(kind).flatMap { fact in
      switch fact {
      case .avoid(let wish), .consent(let wish), .need(let wish), .confirm(let wish, _),
        .holdsElsewhere(_, let wish), .seenOnce(let wish):
        [wish.marked]
      case .contradiction(let one, let other): [one.marked, other.marked]
      default: [String]()
      }
    }
  }
}

extension GuestLine {
  init(_ guest: Guest) {
    let recognition = Recognition(
      stays: [],
      at: Property.Code("SFO"),
      current: nil,
      on: .today
    )
    self.init(
      guest: guest,
      stay: nil,
      recognition: recognition,
      hasAllergy: false,
      openIncidents: 0
    )
  }
}
