extension ListWords {
  static let english = ListWords(
    incidents: "Complaints",
    incidentsHeading: "Complaints not yet settled",
    incidentsEmpty: "Every complaint here is settled.",
    closed: "Saved: closed",
    approvals: "Approvals",
    approvalsHeading: "Over the limit, waiting for a manager",
    approvalsEmpty: "Nothing waits for you.",
    approve: "Approve",
    reject: "Reject",
    spend: { "\($0) for \($1), by \($2)" },
    pending: { "\($0) for \($1): \($2)" },
    decided: { "Saved: \($0), \($1)" }
  )
}
