/// The lists of complaints and of spend that waits for a manager.
struct ListWords: Sendable {
  let incidents: String
  let incidentsHeading: String
  let incidentsEmpty: String
  let closed: String

  let charges: String
  let chargesHeading: String
  let chargesEmpty: String
  let trail: String
  let trailHeading: String
  let trailEmpty: String
  let trailStaff: String
  let trailStaffHint: String
  let trailGuest: String
  let trailGuestHint: String
  let trailAct: String
  let trailActHint: String
  let trailFrom: String
  let trailTo: String
  let approvals: String
  let approvalsHeading: String
  let approvalsEmpty: String
  let approve: String
  let reject: String
  let spend: @Sendable (_ amount: String, _ guest: String, _ staff: String) -> String
  let pending: @Sendable (_ staff: String, _ guest: String, _ reason: String) -> String
  let decided: @Sendable (_ status: String, _ amount: String) -> String
}
