/// A key press and its modifiers.
package struct Key: Hashable, Sendable {
  /// Which key it was.
  package enum Code: Hashable, Sendable {
    case character(Character)
    case enter, tab, backTab, backspace, escape
    case up, down, left, right
    case home, end, pageUp, pageDown, insert, delete
    case function(Int)
  }

  /// The keys held down meanwhile; a capital letter carries no shift.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(code: Code, modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.init(code: code, modifiers: modifiers)
  }

  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
}
