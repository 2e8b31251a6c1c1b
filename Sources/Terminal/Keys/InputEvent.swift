/// What the person at the terminal did.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text with its line ends made "\n" and its other controls dropped.
  case paste(String, truncated: Bool)
  case focus(Bool)
  case mouse(MouseEvent)
}
