import Hotel

/// The names of what hotels count and sort by.
struct TermWords: Sendable {
  let preferenceCategory: @Sendable (PreferenceCategory) -> String
  let polarity: @Sendable (Polarity) -> String
  let basis: @Sendable (Preference.Basis) -> String
  let incidentCategory: @Sendable (IncidentCategory) -> String
  let severity: @Sendable (Severity) -> String
  let outcome: @Sendable (Outcome) -> String
  let temperature: @Sendable (Temperature) -> String
  let incidentState: @Sendable (Incident.State) -> String
  let department: @Sendable (Department) -> String
  let gesture: @Sendable (GestureKind) -> String
  let role: @Sendable (Staff.Role) -> String
  let stayStatus: @Sendable (Stay.Status) -> String
  let chargeStatus: @Sendable (Charge.Status) -> String
  let dayList: @Sendable (DayList) -> String
  /// The words after an amount that say when the limit is full again.
  let span: @Sendable (BudgetScope) -> String
  let duplicate: @Sendable (ProbableDuplicate.Reason) -> String
  /// Codes that stand where people may type, or that need no list: `undone`, `yes`.
  let codes: [String: String]

  /// Why money was given; what the program noted by itself is a code.
  func reason(of charge: Charge) -> String {
    charge.status == .reversal ? codes[charge.reason] ?? charge.reason : charge.reason
  }

  /// Code and name, as a list shows it.
  func listed(_ category: IncidentCategory) -> String {
    "\(category.rawValue) \(incidentCategory(category))"
  }

  func listed(_ severity: Severity) -> String {
    "\(severity.rawValue) \(self.severity(severity))"
  }
}
