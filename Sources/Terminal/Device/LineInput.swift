import Glibc

/// The standard input of a program that asks line by line: a wait that never wakes up for nothing,
/// hears signals, hides what must not be seen, and leaves the terminal as it was.
package final class LineInput {
  /// What ended a wait.
  package enum Arrival: Equatable, Sendable {
    case bytes([UInt8])
    case end
    case timeUp
    /// A signal that asks the program to end.
    case signal(Int32)
  }

  private static let interrupt: UInt8 = 3
  private static let endOfFile: UInt8 = 4
  private static let backspaces: Set<UInt8> = [8, 127]

  private let signals: SignalGuard
  private let isTerminal: Bool

  /// From here on signals that can wait are told by `read`, until this object goes.
  package init(isTerminal: Bool) throws(TerminalError) {
    signals = try SignalGuard()
    self.isTerminal = isTerminal
  }

  /// Waits for what is typed next: whatever has come, or when it is hidden the whole line; without
  /// a timeout for ever.
  package func read(isHidden: Bool = false, within timeout: Duration? = nil) -> Arrival {
    let deadline = timeout.map { Monotonic.now() + $0 }
    guard isHidden else { return next(upTo: 1 << 16, until: deadline) }
    var shown = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &shown) == 0 else { return .signal(SIGHUP) }
    hide(shown)
    defer { _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &shown) }
    return hiddenLine(until: deadline) { self.hide(shown) }
  }

  /// Keys that send signals are read as bytes, so that the settings are always given back.
  private func hide(_ shown: termios) {
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    // Draining keeps what was typed ahead.
    _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden)
  }

  private func hiddenLine(until deadline: Duration?, onResume hideAgain: (() -> Void)?) -> Arrival {
    var typed: [UInt8] = []
    while true {
      let arrival = next(upTo: 1, until: deadline, onResume: hideAgain)
      guard case .bytes(let bytes) = arrival, let byte = bytes.first else {
        return arrival == .end && !typed.isEmpty ? .bytes(typed) : arrival
      }
      switch byte {
      case LineInput.interrupt: return .signal(SIGINT)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return .bytes(typed)
      case LineInput.endOfFile: return typed.isEmpty ? .end : .bytes(typed)
      case let key where LineInput.backspaces.contains(key): _ = typed.popLast()
      default: typed.append(byte)
      }
    }
  }

  private func next(
    upTo most: Int,
    until deadline: Duration?,
    onResume: (() -> Void)? = nil
  ) -> Arrival {
    while true {
      let left = deadline.map { max(.zero, $0 - Monotonic.now()) }
      let ready = Readiness(reading: [STDIN_FILENO, signals.descriptor], timeout: left)
      if ready.canRead(signals.descriptor), let signal = obey(onResume) { return .signal(signal) }
      // A terminal that is gone has hung up, whether its signal is here already or not.
      if isTerminal, ready.isGone(STDIN_FILENO) { return .signal(SIGHUP) }
      if ready.canRead(STDIN_FILENO) || ready.isGone(STDIN_FILENO) {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = unsafe Glibc.read(STDIN_FILENO, &bytes, most)
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        return count > 0 ? .bytes(Array(bytes[..<count])) : .end
      }
      if left == .zero { return .timeUp }
    }
  }

  /// Does what the noted signals ask for; gives the one that ends the program.
  private func obey(_ onResume: (() -> Void)?) -> Int32? {
    let noted = signals.take()
    for signal in [SIGHUP, SIGTERM, SIGINT, SIGQUIT] where noted.contains(signal) { return signal }
    let isHidden = onResume != nil
    // Nobody may stop the program while the terminal hides what is typed.
    if noted.contains(SIGTSTP), !isHidden, getsid(0) != getpid(), !signals.ignoresStop {
      signals.stopJob()
    }
    if noted.contains(SIGCONT) { onResume?() }
    return nil
  }
}
