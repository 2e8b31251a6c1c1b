/// One's own budget.
struct BudgetWords: Sendable {
  let title: String
  let heading: TextPhrase
  let left: @Sendable (_ remaining: String, _ limit: String) -> String
  let sums: @Sendable (_ given: String, _ pending: String, _ approved: String) -> String
  let charges: String
  let empty: String
}

extension BudgetWords {
  static let english = BudgetWords(
    title: "My budget",
    heading: { "My budget \($0)" },
    left: { "\($0) left of \($1)" },
    sums: { "given \($0) · waiting for a manager \($1) · approved \($2)" },
    charges: "Charges",
    empty: "Nothing given yet."
  )
}
