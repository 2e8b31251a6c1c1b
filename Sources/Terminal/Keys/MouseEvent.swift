/// What a hand on the mouse did, and over which cell.
package struct MouseEvent: Hashable, Sendable {
  /// The buttons that terminals tell apart.
  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  /// What was done.
  package enum Action: Hashable, Sendable {
    case press(Button)
    case release(Button)
    /// Moved with the button held down.
    case drag(Button)
    case wheelUp
    case wheelDown
  }

  package let action: Action
  package let point: Point
  package let modifiers: Key.Modifiers

  package init(_ action: Action, at point: Point, _ modifiers: Key.Modifiers = []) {
    self.action = action
    self.point = point
    self.modifiers = modifiers
  }
}

/// Reads the reports of SGR mode (1006): `ESC [ <` what, column, row, and `M` or `m`.
enum MouseReport {
  // No window is larger; a report from outside it is brought to its edge.
  private static let largest = 9_999
  private static let motion = 32
  private static let wheel = 64
  private static let others = 128

  static let marker = UInt8(ascii: "<")

  /// What the report says; nil for buttons that a desk has no use for.
  static func event(_ sequence: InputSequence) -> MouseEvent? {
    guard sequence.parameters.count == 3, let code = sequence.parameter(0),
      let column = sequence.parameter(1), let row = sequence.parameter(2),
      let action = action(code, isRelease: sequence.final == UInt8(ascii: "m"))
    else {
      return nil
    }
    let point = Point(x: clamped(column), y: clamped(row))
    return MouseEvent(action, at: point, modifiers(code))
  }

  private static func action(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    guard code & others == 0, code < others * 2 else { return nil }
    if code & wheel != 0 {
      guard !isRelease, code & motion == 0 else { return nil }
      return [0: .wheelUp, 1: .wheelDown][code & 3]
    }
    let buttons: [MouseEvent.Button] = [.left, .middle, .right]
    guard buttons.indices.contains(code & 3) else { return nil }
    let button = buttons[code & 3]
    return isRelease ? .release(button) : code & motion != 0 ? .drag(button) : .press(button)
  }

  private static func modifiers(_ code: Int) -> Key.Modifiers {
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  private static func clamped(_ position: Int) -> Int { min(max(1, position), largest) - 1 }
}
