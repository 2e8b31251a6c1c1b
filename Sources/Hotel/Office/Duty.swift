/// What staff do with the store, and the least role that may: the one table of permissions.
package enum Duty: CaseIterable, Sendable {
  case lookUp, openCard, editProfile, receiveGuests, receiveRestricted
  case recordPreference, retirePreference
  case logIncident, give, undo, handOver
  case approve
  case importFiles, manageStaff, closeDay, backUp
  case exportGuest, eraseGuest, restore, readTrail

  package var role: Staff.Role {
    switch self {
    case .lookUp, .openCard, .editProfile, .receiveGuests, .recordPreference, .retirePreference,
      .logIncident, .give, .undo, .handOver:
      .clerk
    case .exportGuest:
      .guestRelations
    case .receiveRestricted, .approve, .importFiles, .manageStaff, .closeDay, .backUp, .eraseGuest,
      .restore, .readTrail:
      .manager
    }
  }
}
