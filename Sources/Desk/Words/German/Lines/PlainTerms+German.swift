import Hotel

extension PlainTerms {
  static let german = PlainTerms(
    category: TermWords.german.preferenceCategory,
    wanted: { Self.german(of: $0, isObserved: $1, $2) },
    scope: { $0 == .local ? "nur für dieses Haus" : "für alle Häuser" },
    problem: TermWords.german.incidentCategory,
    severity: TermWords.german.severity,
    outcome: { TermWords.german.outcome($0).lowercased() },
    temperature: TermWords.german.temperature,
    state: { Self.german(of: $0) },
    gesture: TermWords.german.gesture,
    status: TermWords.german.stayStatus,
    role: TermWords.german.role,
    day: { Self.german(of: $0) },
    date: { "\(Self.german(of: $0)) \($0.parts.year)" },
    longDate: { "\(weekdays[$0.weekday]), \(Self.german(of: $0)) \($0.parts.year)" },
    money: NumberWords.german.amount
  )

  private static let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  private static func german(of day: Day) -> String {
    let (_, month, number) = day.parts
    return "\(number). \(months[month - 1])"
  }

  private static func german(of polarity: Polarity, isObserved: Bool, _ text: String) -> String {
    let words =
      switch polarity {
      case .like: "mag \(text)"
      case .dislike: "mag nicht: \(text)"
      case .need: "braucht \(text)"
      case .allergy: "Allergie: \(text)"
      case .avoid: "zu meiden: \(text)"
      }
    return isObserved ? "einmal gesehen, " + words : words
  }

  private static func german(of state: Incident.State) -> String {
    switch state {
    case .open: "offen"
    case .followUp: "noch nachzufragen"
    case .closed: "abgeschlossen"
    }
  }
}
