import Hotel

/// Codes of the store as words, by the name under which they are kept.
extension DeskWords {
  func told(_ code: String, as name: String) -> String {
    statement(code, as: name) ?? house(code, as: name) ?? note(code, as: name) ?? code
  }

  /// What the program writes where people write too, or where one word is enough.
  private func note(_ code: String, as name: String) -> String? {
    switch name {
    case "reason", "decision_reason", "retired_why", "authority", "consent", "stop", "duplicates",
      "overLimit", "early", "overwrites":
      terms.codes[code]
    default: nil
    }
  }

  private func statement(_ code: String, as name: String) -> String? {
    switch name {
    case "polarity": Polarity(rawValue: code).map(terms.polarity)
    case "basis": Preference.Basis(rawValue: code).map(terms.basis)
    case "scope": Preference.Scope(rawValue: code).map(plain.terms.scope)
    case "category":
      PreferenceCategory(rawValue: code).map(terms.preferenceCategory)
        ?? IncidentCategory(rawValue: code).map(terms.incidentCategory)
    case "outcome": Outcome(rawValue: code).map(terms.outcome)
    case "temperature_before", "temperature_after", "before", "after":
      Temperature(rawValue: code).map(terms.temperature)
    default: nil
    }
  }

  private func house(_ code: String, as name: String) -> String? {
    switch name {
    case "department": Department(rawValue: code).map(terms.department)
    case "state": Fulfilment(rawValue: code).map(handOver.state)
    case "kind": GestureKind(rawValue: code).map(terms.gesture)
    case "status":
      Stay.Status(rawValue: code).map(terms.stayStatus)
        ?? Fulfilment(rawValue: code).map(handOver.state)
        ?? Charge.Status(rawValue: code).map(terms.chargeStatus)
    case "act": ActName(rawValue: code).map { trail.thing($0, Facts()) }
    default: nil
    }
  }
}
