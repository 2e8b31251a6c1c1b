import Glibc

/// Reads a PIN from the terminal without showing it.
enum SecretPrompt {
  private static let interrupt: UInt8 = 3
  private static let endOfFile: UInt8 = 4
  private static let backspaces: Set<UInt8> = [8, 127]

  /// The typed line, or nothing when it was broken off.
  static func line() -> String? {
    var before = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    var hidden = before
    // Keys that send signals are read as bytes, so that the settings are always given back.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    guard unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0 else { return nil }
    let typed = bytes()
    _ = unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    _ = StandardStreams.write([UInt8(ascii: "\n")], to: STDERR_FILENO)
    if typed == nil { raise(SIGINT) }
    return typed.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes() -> [UInt8]? {
    var typed: [UInt8] = []
    while let byte = StandardStreams.read(STDIN_FILENO, upTo: 1).first {
      switch byte {
      case interrupt: return nil
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), endOfFile: return typed
      case let key where backspaces.contains(key): _ = typed.popLast()
      default: typed.append(byte)
      }
    }
    return typed
  }
}
