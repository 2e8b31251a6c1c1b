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
  let complaint: String
  let complaints: String
  let handOver: String
  let approvals: String
  let myBudget: String
  let staff: String
  let changePIN: String
  let nightAudit: String
  let retention: String

  let confirm: String
  let stillApplies: String
  /// Asks whether a preference still holds.
  let still: TextPhrase
  let checkIn: String
  let undo: String
  let delight: String
  let openComplaint: String
  let closeComplaint: String
  let putRight: String
  let retire: String
  let checkOut: String
  let room: String
  let noShow: String
  let walkIn: String
  let more: String
  let partBefore: String
  let editProfile: String
  let export: String
  let erase: String
  let eraseAll: String

  let category: String
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

extension CommandWords {
  static let english = CommandWords(
    help: "help",
    palette: "commands",
    settings: "settings",
    lock: "lock or hand over",
    quit: "quit",
    back: "back",
    backKeepingDraft: "back, kept as a draft",
    save: "save",
    next: "next",
    nextField: "next field",
    card: "card",
    nextList: "next list",
    previousList: "previous list",
    backToList: "back to the list",
    preference: "preference",
    newGuest: "new guest",
    complaint: "complaint",
    complaints: "complaints",
    handOver: "hand-over",
    approvals: "approvals",
    myBudget: "my budget",
    staff: "staff",
    changePIN: "change my PIN",
    nightAudit: "night audit",
    retention: "whom the policy lets go",
    confirm: "confirm",
    stillApplies: "confirm",
    still: { "still “\($0)”" },
    checkIn: "check in",
    undo: "undo",
    delight: "delight, no complaint",
    openComplaint: "open complaint, not yet resolved",
    closeComplaint: "all is well: close the complaint",
    putRight: "put the open complaint right",
    retire: "retire",
    checkOut: "check out",
    room: "room",
    noShow: "no-show",
    walkIn: "walk-in",
    more: "more",
    partBefore: "the part before",
    editProfile: "edit profile",
    export: "export all that is held",
    erase: "erase the guest for good",
    eraseAll: "erase all of them for good",
    category: "category",
    scope: "this hotel or all",
    readThis: "I have read this",
    thisGuest: "it is this guest",
    makeNew: "nobody of these: make new",
    backToForm: "back to the form",
    guestCard: "guest card",
    settle: "all is well: close",
    approve: "approve",
    reject: "reject",
    addStaff: "add",
    newPIN: "new PIN",
    unlock: "unlock",
    hasLeft: "has left",
    signIn: "sign in",
    pin: "PIN",
    otherField: "other field",
    doIt: "do it"
  )
}
