/// One's own budget.
struct BudgetWords: Sendable {
  let title: String
  let heading: TextPhrase
  let left: @Sendable (_ remaining: String, _ limit: String) -> String
  let sums: @Sendable (_ given: String, _ pending: String, _ approved: String) -> String
  let charges: String
  let empty: String
}
