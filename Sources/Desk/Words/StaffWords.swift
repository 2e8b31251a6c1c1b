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

  let changePIN: String
  let oldPIN: String
  let newPIN: String
  let ownPINIsNew: String
}

extension StaffWords {
  static let english = StaffWords(
    title: "Staff",
    heading: "Staff of the company",
    hasLeft: "has left",
    noPIN: "no PIN",
    lockedUntil: { "locked until \($0)" },
    unlocked: { "Saved: \($0) can sign in again" },
    newMember: "New staff member",
    id: "Staff id",
    idHint: "1 to 16 letters, digits, . or -",
    name: "Name",
    nameMissing: "the name is missing",
    role: "Role",
    department: "Department",
    firstPIN: "First PIN",
    pin: "PIN",
    pinHint: "4 to 8 digits; theirs to change",
    pinRule: "4 to 8 digits",
    added: "Saved: added",
    newPINOf: { "New PIN for \($0)" },
    pinIsNew: "Saved: the PIN is new, and unlocked",
    leaves: "Has left",
    leavesNote: { "\($0) can't sign in any more; the records stay." },
    typeID: { "Type \($0) to confirm" },
    idMissing: "type the staff id",
    left: "Saved: has left",
    changePIN: "Change my PIN",
    oldPIN: "Old PIN",
    newPIN: "New PIN",
    ownPINIsNew: "Saved: your PIN is new"
  )
}
