/// The staff list, and the boxes in which it is kept.
struct StaffWords: Sendable {
  let title: String
  let heading: String
  let hasLeft: String
  let noPIN: String
  let lockedUntil: TextPhrase
  let unlocked: TextPhrase

  let newMember: String
  let id: String
  let idHint: String
  let name: String
  let nameMissing: String
  let role: String
  let department: String
  let firstPIN: String
  let pin: String
  let pinHint: String
  let pinRule: String
  let added: String

  let newPINOf: TextPhrase
  let pinIsNew: String
  let leaves: String
  let leavesNote: TextPhrase
  let typeID: TextPhrase
  let idMissing: String
  let left: String

  let pinAgain: String
  let pinsDiffer: String
  let changePIN: String
  let oldPIN: String
  let newPIN: String
  let ownPINIsNew: String
}
