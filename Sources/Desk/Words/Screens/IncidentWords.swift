/// The form of a complaint.
struct IncidentWords: Sendable {
  let resolved: String
  let open: String
  let heading: @Sendable (_ title: String, _ guest: String, _ room: String) -> String
  let problem: String
  let problemHint: String
  let category: String
  let categoryHint: String
  let severity: String
  let severityHint: String
  let when: String
  let whenHint: String
  let action: String
  let give: String
  let giveHint: String
  let outcome: String
  let after: String
  let followUp: String
  let followUpHint: String

  let problemMissing: String
  let choicesMissing: String

  let left: @Sendable (_ before: String, _ given: String, _ left: String, _ span: String) -> String
  let tooMuch: @Sendable (_ before: String, _ given: String, _ excess: String) -> String
  let over: TextPhrase
  let spent: @Sendable (_ spent: String, _ limit: String) -> String
  let savedOpen: String
}
