/// What every command is called, in hint bar, help and palette.
struct CommandWords: Sendable {
  let help: String
  let palette: String
  let settings: String
  let lock: String
  let quit: String
  let back: String
  let backKeepingDraft: String
  let save: String
  let next: String
  let nextField: String

  let card: String
  let nextList: String
  let previousList: String
  let backToList: String
  let preference: String
  let newGuest: String
  let incident: String
  let incidents: String
  let handOver: String
  let approvals: String
  let myBudget: String
  let staff: String
  let changePIN: String
  let nightAudit: String
  let charges: String
  let trail: String
  let retention: String

  let confirm: String
  let stillApplies: String
  /// Asks whether a preference still holds.
  let still: TextPhrase
  let checkIn: String
  let undo: String
  let delight: String
  let openIncident: String
  let closeIncident: String
  let putRight: String
  let retire: String
  let checkOut: String
  let room: String
  let noShow: String
  let walkIn: String
  let changeStay: String
  let cancelStay: String
  let reinstateStay: String
  let show: String
  let more: String
  let partBefore: String
  let editProfile: String
  let reverse: String
  let export: String
  let erase: String
  let eraseAll: String

  let category: String
  let keepLike: String
  let find: String
  let scope: String
  let readThis: String
  let thisGuest: String
  let makeNew: String
  let backToForm: String

  let guestCard: String
  let settle: String
  let approve: String
  let reject: String
  let addStaff: String
  let newPIN: String
  let unlock: String
  let hasLeft: String
  let signIn: String
  let pin: String
  let otherField: String
  let doIt: String
}
