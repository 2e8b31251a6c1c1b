import Hotel

/// Something that goes wrong in a hotel, and how it is put right.
struct SampleProblem: Sendable {
  let category: IncidentCategory
  /// From mild to grave, for a fair draw.
  let severities: [Severity]
  let problem: SampleText

  /// What was done about it, one or the other.
  let actions: [SampleText]

  static let all: [SampleProblem] = texts.flatMap { category, text in
    text.split(separator: "\n").compactMap { SampleProblem(String($0), category) }
  }

  /// A problem written `23: no likely water => Valve changed => Moved to {room}`.
  private init?(_ line: String, _ category: IncidentCategory) {
    let parts = line.split(separator: " => ").map { part in part.drop { $0 == " " } }
    guard let sides = parts.first?.split(separator: ":", maxSplits: 1), sides.count == 2 else {
      return nil
    }
    severities = sides[0].compactMap { $0.wholeNumberValue.flatMap { Severity(rawValue: $0) } }
    actions = parts.dropFirst().map { SampleText($0) }
    guard !severities.isEmpty, !actions.isEmpty else { return nil }
    self.category = category
    problem = SampleText(sides[1].drop { $0 == " " })
  }

  /// What suits as compensation.
  var kinds: [GestureKind] {
    switch category {
    case .cleanliness: [.amenity, .diningCredit, .spa]
    case .maintenance: [.diningCredit, .upgrade, .rateAdjustment, .amenity]
    case .noise: [.amenity, .upgrade, .rateAdjustment, .lateCheckOut]
    case .roomNotReady: [.diningCredit, .meal, .spa, .upgrade]
    case .reservation: [.upgrade, .rateAdjustment, .night, .futureStay]
    case .checkIn: [.amenity, .lateCheckOut, .diningCredit]
    case .staffConduct: [.amenity, .bottle, .meal]
    case .preferenceMissed: [.amenity, .bottle, .delight]
    case .foodAndBeverage: [.meal, .diningCredit, .bottle]
    case .billing: [.feeWaived, .diningCredit, .amenity]
    case .internet: [.feeWaived, .amenity]
    case .property: [.replacement, .transport, .amenity]
    case .safety: [.night, .futureStay, .spa, .rateAdjustment]
    case .external: [.transport, .amenity, .lateCheckOut]
    }
  }
}

extension GestureKind {
  /// What it usually costs, in whole units of the company's currency.
  var usualCost: ClosedRange<Int> {
    switch self {
    case .apology, .points: 0...0
    case .amenity: 25...75
    case .bottle: 60...180
    case .diningCredit: 50...250
    case .meal: 90...400
    case .spa: 180...350
    case .upgrade: 80...600
    case .lateCheckOut: 40...150
    case .rateAdjustment: 100...400
    case .night: 495...950
    case .feeWaived: 15...95
    case .futureStay: 300...900
    case .replacement: 20...900
    case .transport: 40...500
    case .delight: 20...300
    case .walkedOut: 400...1200
    }
  }
}
