extension IncidentWords {
  static let english = IncidentWords(
    resolved: "Resolved complaint",
    open: "Open complaint",
    heading: { "\($0): \($1)" + ($2.isEmpty ? "" : ", room \($2)") },
    problem: "What happened",
    problemHint: "one sentence; “at 14:20” at its end sets the time",
    category: "Category",
    categoryHint: "from the words; left and right change it",
    severity: "Severity",
    severityHint: "1 to 4, or S",
    when: "When",
    whenHint: "14:20, yesterday 22:30; empty is now",
    action: "What we did",
    give: "Given",
    giveHint: "kind and amount: fbc 120, amn 40 (nothing for words alone)",
    outcome: "Outcome",
    after: "Guest is now",
    followUp: "Follow up",
    followUpHint: "16 Oct, Friday, 3 for in three days; empty for none",
    problemMissing: "Say what happened, in one sentence",
    choicesMissing: "Choose a category and a severity",
    left: { "\($0) - \($1) = \($2) left \($3)" },
    tooMuch: { "\($0) - \($1): \($2) too much" },
    over: { "Over the limit by \($0): saved as pending, a manager decides" },
    spent: { "spent \($0) of \($1)" },
    savedOpen: "Saved: the complaint is open. u undoes"
  )
}
