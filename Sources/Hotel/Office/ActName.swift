/// What a front office does, by the name that the trail, undo, commands and palette know it under.
package enum ActName: String, CaseIterable, Hashable, Sendable {
  case recordPreference = "prefer"
  case confirmPreference = "confirm"
  case retirePreference = "retire"
  case openIncident = "incident open"
  case resolveIncident = "resolve"
  case closeIncident = "incident close"
  case giveDelight = "wow"
  case approve, reject
  case checkIn = "check-in"
  case move
  case checkOut = "check-out"
  case noShow = "no-show"
  case walkIn = "walk-in"
  case newGuest = "guest new"
  case editGuest = "guest edit"
  case leaveTrace = "trace add"
  case resolveTrace = "trace done"
  case reopenTrace = "trace reopen"
  case setUp = "setup"
  case nightAudit = "night-audit"
  case undo
  case addStaff = "staff add"
  case dismissStaff = "staff off"
  case unlockStaff = "staff unlock"
  case setPIN = "staff pin"
  case changeSetting = "setting"
  case export, erase
  case loadFiles = "import"
  case backUp = "backup"
  case restore
  case found = "init"
  case signIn = "sign-in"
  case openCard = "card"

  /// What whoever does it must be allowed to do.
  package var duty: Duty {
    switch self {
    case .recordPreference, .confirmPreference: .recordPreference
    case .retirePreference: .retirePreference
    case .openIncident, .resolveIncident, .closeIncident: .logIncident
    case .giveDelight: .give
    case .approve, .reject: .approve
    case .checkIn, .move, .checkOut, .noShow, .walkIn: .receiveGuests
    case .newGuest, .editGuest: .editProfile
    case .leaveTrace, .resolveTrace, .reopenTrace, .setUp: .handOver
    case .nightAudit: .closeDay
    case .undo: .undo
    case .addStaff, .dismissStaff, .unlockStaff, .found: .manageStaff
    case .setPIN, .changeSetting, .signIn: .lookUp
    case .export: .exportGuest
    case .erase: .eraseGuest
    case .loadFiles: .importFiles
    case .backUp: .backUp
    case .restore: .restore
    case .openCard: .openCard
    }
  }
}
