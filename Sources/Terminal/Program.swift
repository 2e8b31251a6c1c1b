/// What the screen runs: state that events change and that can be drawn.
package protocol Program {
  associatedtype Message: Sendable

  /// Changes the state; effects go out through closures the program was given.
  mutating func update(_ event: Event<Message>)

  /// Draws a frame; the surface still holds the last one, so `clear` or `keepParts` comes first.
  func draw(on surface: inout Surface)

  /// Whether the program is to be left after this update.
  var isFinished: Bool { get }

  /// The time until `.tick` is wanted, asked after each update; nil for never.
  var wakeAfter: Duration? { get }
}
