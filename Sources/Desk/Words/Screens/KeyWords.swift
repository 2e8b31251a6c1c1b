import Terminal

/// The keys as they are written on the keyboard.
struct KeyWords: Sendable {
  let space: String
  let enter: String
  let tab: String
  let backTab: String
  let backspace: String
  let escape: String
  let up: String
  let down: String
  let left: String
  let right: String
  let home: String
  let end: String
  let pageUp: String
  let pageDown: String
  let insert: String
  let delete: String
  let control: String
  let alt: String
  let shift: String

  func name(of key: Key) -> String {
    let isCharacter = if case .character = key.code { true } else { false }
    let prefix =
      (key.modifiers.contains(.control) ? control + "-" : "")
      + (key.modifiers.contains(.alt) ? alt + "-" : "")
      + (key.modifiers.contains(.shift) && !isCharacter && key.code != .backTab ? shift + "-" : "")
    return prefix + base(of: key)
  }

  private func base(of key: Key) -> String {
    switch key.code {
    case .character(" "): space
    case .character(let character):
      key.modifiers.contains(.control) ? character.uppercased() : String(character)
    case .enter: enter
    case .tab: tab
    case .backTab: backTab
    case .backspace: backspace
    case .escape: escape
    case .up: up
    case .down: down
    case .left: left
    case .right: right
    case .home: home
    case .end: end
    case .pageUp: pageUp
    case .pageDown: pageDown
    case .insert: insert
    case .delete: delete
    case .function(let number): "F\(number)"
    }
  }
}
