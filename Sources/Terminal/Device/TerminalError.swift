/// Why the screen could not be used.
package enum TerminalError: Error, Hashable {
  /// There is no terminal to open, or what is there is not one.
  case noTerminal
  /// The wake-up pipe could not be made.
  case pipe(errno: Int32)
  /// The terminal did not take its settings.
  case settings(errno: Int32)
}
