extension IncidentWords {
  static let german = IncidentWords(
    resolved: "Gelöste Beschwerde",
    open: "Offene Beschwerde",
    heading: { "\($0): \($1)" + ($2.isEmpty ? "" : ", Zimmer \($2)") },
    problem: "Was ist geschehen",
    problemHint: "ein Satz; „um 14:20“ am Ende setzt die Uhrzeit",
    category: "Kategorie",
    categoryHint: "aus den Worten; links und rechts ändern sie",
    severity: "Schwere",
    severityHint: "1 bis 4",
    when: "Wann",
    whenHint: "14:20, gestern 22:30; leer heißt jetzt",
    action: "Was wir taten",
    give: "Gegeben",
    giveHint: "Art und Betrag: fbc 120, amn 40 (leer, wenn nur Worte)",
    outcome: "Ergebnis",
    after: "Gast ist nun",
    followUp: "Nachfassen",
    followUpHint: "16.10., Freitag, 3 für in drei Tagen; leer für keines",
    problemMissing: "Bitte in einem Satz sagen, was geschehen ist",
    choicesMissing: "Bitte Kategorie und Schwere wählen",
    left: { "\($0) - \($1) = \($2) übrig \($3)" },
    tooMuch: { "\($0) - \($1): \($2) zu viel" },
    over: { "\($0) über dem Limit: wird zur Freigabe vorgelegt, ein Manager entscheidet" },
    spent: { "\($0) von \($1) ausgegeben" },
    savedOpen: "Gesichert: Die Beschwerde ist offen. u nimmt zurück"
  )
}
