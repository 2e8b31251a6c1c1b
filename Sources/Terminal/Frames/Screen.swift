/// The terminal as a whole, taken over while a program runs.
package enum Screen {
  /// How the program came to its end; the terminal is as it was before in every case.
  package enum Ending: Hashable, Sendable {
    case finished
    case hungUp
    /// The signal has been held back: the caller raises it again, with its default action, or exits
    /// with 128 + its number.
    case signalled(Int32)
  }

  package static func run<P: Program>(
    _ program: inout P,
    mailbox: Mailbox<P.Message>,
    profile: TerminalProfile
  ) throws(TerminalError) -> Ending {
    guard profile.isUsable else { throw .noTerminal }
    let tty = try TTY()
    let signals = try SignalGuard()
    var loop = EventLoop<P>(tty: tty, signals: signals, mailbox: mailbox, profile: profile)
    return try loop.run(&program)
  }
}
