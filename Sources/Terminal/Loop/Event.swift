/// Something the program reacts to.
package enum Event<Message: Sendable>: Sendable {
  case input(InputEvent)
  case resize(Size)
  /// The terminal has said what its ground is.
  case ground(isLight: Bool)
  case message(Message)
  /// The time the program asked for with `wakeAfter` has come.
  case tick
  /// The session was stopped and goes on; the screen is drawn anew.
  case resumed
  /// The terminal is gone; the program is left after this.
  case hangup
  /// Somebody wants the program to end; it is left after this.
  case terminate
}
