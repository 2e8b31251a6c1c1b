import Terminal

/// Something a person can do; one list of them feeds keys, hint bar, help and palette.
struct Command {
  /// Every command of the desk, by its name in the palette.
  enum ID: String, CaseIterable {
    case help, palette, quit, lock, back
    case openCard, nextPane, previousPane, clear
    case prefer, resolve, openIncident, putRight, confirm, retire, undo, delight
    case checkIn, checkOut, move, noShow, walkIn
    case handOver, setUpDone, setUpDeclined, setUpMissed, setUpNotPossible, setUpPlanned, newTrace
    case newGuest, editGuest, complaints, closeIncident, approvals, approve, reject
    case budget, staff, addStaff, staffLeaves, resetPIN, unlockStaff, changePIN, nightAudit
    case save, consent, nextCategory, nextScope, makeAnyway
  }

  let id: ID
  let title: String
  let keys: [Key]
  /// Why it can't be done now; it stays in the list.
  let refusal: String?
  /// It stands in the hint bar.
  let isHinted: Bool

  init(
    _ id: ID,
    _ title: String,
    _ keys: [Key],
    unless refusal: String? = nil,
    hinted: Bool = true
  ) {
    self.id = id
    self.title = title
    self.keys = keys
    self.refusal = refusal
    isHinted = hinted
  }

  /// The commands of every screen.
  static let everywhere = [
    Command(.help, "help", [Key(.function(1)), Key(.character("?"))], hinted: false),
    Command(.palette, "commands", [.control("p")], hinted: false),
    Command(.lock, "lock or hand over", [Key(.function(10))], hinted: false),
    Command(.quit, "quit", [.control("q")], hinted: false),
  ]
}

extension Key {
  /// The key as it is written on screen.
  var name: String {
    let base =
      switch code {
      case .character(" "): "Space"
      case .character(let character):
        modifiers.contains(.control) ? character.uppercased() : String(character)
      case .enter: "Enter"
      case .tab: "Tab"
      case .backTab: "Shift-Tab"
      case .backspace: "Backspace"
      case .escape: "Esc"
      case .up: "Up"
      case .down: "Down"
      case .left: "Left"
      case .right: "Right"
      case .home: "Home"
      case .end: "End"
      case .pageUp: "PageUp"
      case .pageDown: "PageDown"
      case .insert: "Insert"
      case .delete: "Delete"
      case .function(let number): "F\(number)"
      }
    let isCharacter = if case .character = code { true } else { false }
    let prefix =
      (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.alt) ? "Alt-" : "")
      + (modifiers.contains(.shift) && !isCharacter && code != .backTab ? "Shift-" : "")
    return prefix + base
  }
}
