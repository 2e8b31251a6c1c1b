extension ListWords {
  static let german = ListWords(
    incidents: "Beschwerden",
    incidentsHeading: "Noch nicht abgeschlossene Beschwerden",
    incidentsEmpty: "Hier ist jede Beschwerde abgeschlossen.",
    closed: "Gesichert: abgeschlossen",
    approvals: "Freigaben",
    approvalsHeading: "Über dem Limit, wartet auf einen Manager",
    approvalsEmpty: "Nichts wartet auf Sie.",
    approve: "Freigeben",
    reject: "Ablehnen",
    spend: { "\($0) für \($1), von \($2)" },
    pending: { "\($0) für \($1): \($2)" },
    decided: { "Gesichert: \($0), \($1)" }
  )
}
