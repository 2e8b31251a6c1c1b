/// What the screen runs: state that events change and that can be drawn.
package protocol Program {
  associatedtype Message: Sendable

  /// Changes the state; effects go out through closures the program was given.
  mutating func update(_ event: Event<Message>)

  /// Draws a frame; the surface still holds the last one, so `clear` or `keepParts` comes first.
  func draw(on surface: inout Surface)

  /// Called when a frame has gone to the terminal: what is pressed from now on was pressed by
  /// somebody who could see it.
  mutating func painted()

  /// Whether what a frame would show now is about to be replaced by an answer.
  ///
  /// Such a frame is held back for a moment, so that nothing flickers.
  var awaitsAnswer: Bool { get }

  /// What the program asks of the terminal, looked at with every frame.
  var wishes: ScreenRequests { get }

  /// Whether the program is to be left after this update.
  var isFinished: Bool { get }

  /// The time until `.tick` is wanted, asked after each update; nil for never.
  var wakeAfter: Duration? { get }
}

extension Program {
  package var wishes: ScreenRequests { ScreenRequests() }
  package mutating func painted() {}
}
