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
