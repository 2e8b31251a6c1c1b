/// What a front office does, by the name that the trail, undo, commands and palette know it under.
package enum ActName: String, CaseIterable, Hashable, Sendable {
  case recordPreference = "prefer"
  case confirmPreference = "confirm"
  case retirePreference = "retire"
  case openIncident = "incident open"
  case resolveIncident = "resolve"
  case closeIncident = "incident close"
  case giveDelight = "wow"
  case approve, reject, reverse
  case checkIn = "check-in"
  case move
  case checkOut = "check-out"
  case noShow = "no-show"
  case walkIn = "walk-in"
  case changeStay = "stay change"
  case cancelStay = "stay cancel"
  case reinstateStay = "stay reinstate"
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
  /// Names of many guests at once, or somebody else's budget.
  case list
  case wrongPIN = "wrong PIN"
  case lockedOut = "locked out"
  /// Somebody asked for what they may not do.
  case refused

  /// What whoever does it must be allowed to do.
  package var duty: Duty {
    switch self {
    case .recordPreference, .confirmPreference: .recordPreference
    case .retirePreference: .retirePreference
    case .openIncident, .resolveIncident, .closeIncident: .logIncident
    case .giveDelight: .give
    case .approve, .reject, .reverse: .approve
    case .checkIn, .move, .checkOut, .noShow, .walkIn, .changeStay, .cancelStay, .reinstateStay:
      .receiveGuests
    case .newGuest, .editGuest: .editProfile
    case .leaveTrace, .resolveTrace, .reopenTrace, .setUp: .handOver
    case .nightAudit: .closeDay
    case .undo: .undo
    case .addStaff, .dismissStaff, .unlockStaff, .found: .manageStaff
    case .setPIN, .changeSetting, .signIn, .list, .wrongPIN, .lockedOut, .refused: .lookUp
    case .export: .exportGuest
    case .erase: .eraseGuest
    case .loadFiles: .importFiles
    case .backUp: .backUp
    case .restore: .restore
    case .openCard: .openCard
    }
  }
}
