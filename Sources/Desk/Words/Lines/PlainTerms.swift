import Hotel

/// The field's own terms as they are spoken, with dates and amounts.
struct PlainTerms: Sendable {
  let category: @Sendable (PreferenceCategory) -> String
  let wanted: @Sendable (_ polarity: Polarity, _ isObserved: Bool, _ text: String) -> String
  let scope: @Sendable (Preference.Scope) -> String
  let problem: @Sendable (IncidentCategory) -> String
  let severity: @Sendable (Severity) -> String
  let outcome: @Sendable (Outcome) -> String
  let temperature: @Sendable (Temperature) -> String
  let state: @Sendable (Incident.State) -> String
  let gesture: @Sendable (GestureKind) -> String
  let status: @Sendable (Stay.Status) -> String
  let role: @Sendable (Staff.Role) -> String
  let day: @Sendable (Day) -> String
  let date: @Sendable (Day) -> String
  let longDate: @Sendable (Day) -> String
  let money: @Sendable (Money) -> String

  /// A wish as it is said: `dislikes lavender products`.
  func wish(_ statement: PreferenceStatement) -> String {
    wanted(statement.polarity, statement.isObserved, statement.text)
  }

  func wish(_ preference: Preference) -> String { wish(preference.statement) }

  /// The wish that a line of the trail tells.
  func wish(_ facts: Facts) -> String {
    let text = facts[.text] ?? ""
    guard let polarity = facts[.polarity].flatMap(Polarity.init) else { return text }
    return wanted(polarity, facts[.basis] == Preference.Basis.observed.rawValue, text)
  }

  func wish(_ line: PreferenceLine) -> String {
    wanted(line.polarity, line.basis == .observed, line.text)
  }
}
