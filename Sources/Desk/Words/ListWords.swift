/// The lists of complaints and of spend that waits for a manager.
struct ListWords: Sendable {
  let complaints: String
  let complaintsHeading: String
  let complaintsEmpty: String
  let closed: String

  let approvals: String
  let approvalsHeading: String
  let approvalsEmpty: String
  let approve: String
  let reject: String
  let spend: @Sendable (_ amount: String, _ guest: String, _ staff: String) -> String
  let pending: @Sendable (_ staff: String, _ guest: String, _ reason: String) -> String
  let decided: @Sendable (_ status: String, _ amount: String) -> String
}

extension ListWords {
  static let english = ListWords(
    complaints: "Complaints",
    complaintsHeading: "Complaints not yet settled",
    complaintsEmpty: "Every complaint here is settled.",
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
