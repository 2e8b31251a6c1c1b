import Glibc
import Terminal

/// Reads a PIN from the terminal without showing it.
enum SecretPrompt {
  /// The typed line, or nothing when it was broken off.
  static func line() -> String? {
    let typed = arrival()
    _ = StandardStreams.write([UInt8(ascii: "\n")], to: STDERR_FILENO)
    switch typed {
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .signal(let signal): raise(signal)
    case .end, .timeUp: break
    }
    return nil
  }

  /// The signals are their usual selves again when this returns.
  private static func arrival() -> LineInput.Arrival {
    // Without the pipe that tells of signals nothing is hidden for sure, so nothing is asked.
    guard let input = try? LineInput(isTerminal: true) else { return .end }
    return input.read(isHidden: true)
  }
}
