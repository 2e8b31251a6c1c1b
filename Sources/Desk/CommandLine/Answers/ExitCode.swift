/// What the process tells whoever started it.
package enum ExitCode: Int32, CaseIterable, Sendable {
  case done = 0
  /// Nothing found, or the answer is no.
  case no = 1
  case usage = 2
  case badData = 65
  case unavailable = 69
  case inputOutput = 74
  case tryAgain = 75
  case notAllowed = 77
  /// A signal ended the desk: 128 and its number, as shells count.
  case hungUp = 129
  case interrupted = 130
  case quit = 131
  case terminated = 143
}
