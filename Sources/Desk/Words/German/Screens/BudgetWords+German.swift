extension BudgetWords {
  static let german = BudgetWords(
    title: "Mein Budget",
    heading: { "Mein Budget \($0)" },
    left: { "\($0) von \($1) übrig" },
    sums: { "gegeben \($0) · wartet auf Freigabe \($1) · freigegeben \($2)" },
    charges: "Ausgaben",
    empty: "Noch nichts gegeben."
  )
}
