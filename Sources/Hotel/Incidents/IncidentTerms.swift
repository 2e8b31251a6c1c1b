/// A department that sets a stay up or puts a problem right.
package enum Department: String, CaseIterable, Hashable, Sendable {
  case frontOffice = "FO"
  case housekeeping = "HSK"
  case engineering = "ENG"
  case foodAndBeverage = "F&B"
  case inRoomDining = "IRD"
  case concierge = "CON"
  case spa = "SPA"
  case security = "SEC"
  case reservations = "RES"
  case finance = "FIN"
  case technology = "IT"
  case managerOnDuty = "MOD"
}

/// What went wrong.
package enum IncidentCategory: String, CaseIterable, Hashable, Sendable {
  case cleanliness = "CLN"
  case maintenance = "MNT"
  case noise = "NOI"
  case roomNotReady = "RRD"
  case reservation = "RES"
  case checkIn = "CHK"
  case staffConduct = "SVC"
  case preferenceMissed = "PRF"
  case foodAndBeverage = "FNB"
  case billing = "BIL"
  case internet = "WIF"
  case property = "PRP"
  case safety = "SAF"
  case external = "EXT"

  package var department: Department {
    switch self {
    case .cleanliness: .housekeeping
    case .maintenance: .engineering
    case .noise, .roomNotReady, .checkIn, .preferenceMissed: .frontOffice
    case .reservation: .reservations
    case .staffConduct, .safety: .managerOnDuty
    case .foodAndBeverage: .foodAndBeverage
    case .billing: .finance
    case .internet: .technology
    case .property: .security
    case .external: .concierge
    }
  }
}

/// How much of the stay a problem spoilt; 4 is safety, legal or privacy.
package enum Severity: Int, CaseIterable, Comparable, Hashable, Sendable {
  case minor = 1
  case affected, spoiled, safety

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }

  package var code: String { "S\(rawValue)" }

  /// What a problem mostly is before anybody has looked: what touches safety, the law or privacy is
  /// never small.
  package static func usual(for category: IncidentCategory) -> Severity {
    category == .safety ? .safety : .affected
  }
}

/// How a guest felt, before or after the recovery.
package enum Temperature: String, CaseIterable, Hashable, Sendable {
  case calm, annoyed, upset, furious
}

/// How a service recovery ended.
package enum Outcome: String, CaseIterable, Hashable, Sendable {
  case recovered = "Recovered"
  case partly = "Partly"
  case declined = "Declined"
  case lost = "Lost"
}

/// What a guest was given.
package enum GestureKind: String, CaseIterable, Hashable, Sendable {
  case apology = "APO"
  case amenity = "AMN"
  case bottle = "BEV"
  case diningCredit = "FBC"
  case meal = "MEA"
  case spa = "SPA"
  case upgrade = "UPG"
  case lateCheckOut = "LCO"
  case rateAdjustment = "RAT"
  case night = "NGT"
  case feeWaived = "FEE"
  case points = "PTS"
  case futureStay = "FUT"
  case replacement = "REP"
  case transport = "TRN"
  case delight = "WOW"
  case walkedOut = "OUT"

  /// Those that most others are rarer than.
  package static let usual: [GestureKind] = [.diningCredit, .amenity, .bottle, .meal]
}
