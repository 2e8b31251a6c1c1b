import Hotel

extension PlainTerms {
  static let english = PlainTerms(
    category: TermWords.english.preferenceCategory,
    wanted: { Self.english(of: $0, isObserved: $1, $2) },
    scope: { $0 == .local ? "for this hotel only" : "for all hotels" },
    problem: TermWords.english.incidentCategory,
    severity: TermWords.english.severity,
    outcome: { TermWords.english.outcome($0).lowercased() },
    temperature: TermWords.english.temperature,
    state: { $0 == .followUp ? "to be followed up" : $0.rawValue },
    gesture: TermWords.english.gesture,
    status: TermWords.english.stayStatus,
    role: TermWords.english.role,
    day: DateWords.english.short,
    date: DateWords.english.full,
    longDate: DateWords.english.long,
    money: NumberWords.english.amount
  )

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
}
