/// What a program asks of the terminal beside its cells; it may change from frame to frame.
package struct ScreenRequests: Hashable, Sendable {
  /// Presses, releases, drags and the wheel come as events.
  package var mouse = false
  /// How often the bell has been rung so far: one more rings it with the next frame.
  package var bells = 0
  /// Rows may be moved by the terminal; some draw that badly.
  package var scrollRegion = true
  /// The terminal draws the signs of typography two columns wide, so letters stand in for them.
  package var plainSigns = false

  package init() {}
}
