import Hotel

extension PlainTerms {
  static let english = PlainTerms(
    category: { Self.english(of: $0) },
    wanted: { Self.english(of: $0, isObserved: $1, $2) },
    scope: { $0 == .local ? "for this hotel only" : "for all hotels" },
    problem: { Self.english(of: $0) },
    severity: { Self.english(of: $0) },
    outcome: { $0.rawValue.lowercased() },
    temperature: { $0.rawValue },
    state: { $0 == .followUp ? "to be followed up" : $0.rawValue },
    gift: { Self.english(of: $0) },
    status: TermWords.english.stayStatus,
    role: TermWords.english.role,
    day: DateWords.english.short,
    date: DateWords.english.full,
    longDate: DateWords.english.long,
    money: NumberWords.english.amount
  )

  private static func english(of category: PreferenceCategory) -> String {
    switch category {
    case .location: "room location"
    case .bed: "bed"
    case .climate: "climate, light, noise"
    case .bath: "bath"
    case .housekeeping: "housekeeping"
    case .food: "food and dining"
    case .beverage: "beverage"
    case .dietary: "diet and allergy"
    case .accessibility: "accessibility"
    case .media: "media, work"
    case .wellness: "wellness"
    case .family: "family, pets, occasions"
    case .communication: "recognition, language, privacy"
    case .arrival: "arrival and departure"
    }
  }

  private static func english(of polarity: Polarity, isObserved: Bool, _ text: String) -> String {
    let words =
      switch polarity {
      case .like: "likes \(text)"
      case .dislike: "dislikes \(text)"
      case .need: "needs \(text)"
      case .allergy: "allergy: \(text)"
      case .avoid: "avoid: \(text)"
      }
    return isObserved ? "seen once, " + words : words
  }

  private static func english(of category: IncidentCategory) -> String {
    switch category {
    case .cleanliness: "cleanliness"
    case .maintenance: "maintenance"
    case .noise: "noise"
    case .roomNotReady: "room not ready"
    case .reservation: "reservation"
    case .checkIn: "check-in or check-out"
    case .staffConduct: "staff conduct"
    case .preferenceMissed: "preference missed"
    case .foodAndBeverage: "food or beverage"
    case .billing: "billing"
    case .internet: "internet"
    case .property: "lost or damaged property"
    case .safety: "safety or privacy"
    case .external: "outside our control"
    }
  }

  private static func english(of severity: Severity) -> String {
    switch severity {
    case .minor: "minor"
    case .affected: "stay affected"
    case .spoiled: "stay spoiled or repeated"
    case .safety: "safety, legal or privacy"
    }
  }

  private static func english(of kind: CompensationKind) -> String {
    switch kind {
    case .apology: "apology"
    case .amenity: "amenity"
    case .bottle: "bottle"
    case .diningCredit: "food and beverage credit"
    case .meal: "meal"
    case .spa: "spa"
    case .upgrade: "upgrade"
    case .lateCheckOut: "late check-out"
    case .rateAdjustment: "rate adjustment"
    case .night: "night"
    case .feeWaived: "fee waived"
    case .points: "points"
    case .futureStay: "future stay"
    case .replacement: "replacement"
    case .transport: "transport"
    case .delight: "delight"
    case .walkedOut: "other hotel"
    }
  }
}
