import Glibc
import Terminal

/// The three streams and the environment of this process.
enum StandardStreams {
  static func sink(_ descriptor: Int32) -> TextSink {
    TextSink(
      isTerminal: isatty(descriptor) == 1,
      columns: { Size.ofWindow(on: descriptor).columns },
      put: { write($0, to: descriptor) }
    )
  }

  static func input() -> LineSource {
    // Signals are heard from the first question of a conversation on, by nobody else.
    var opened: LineInput?
    let isTerminal = isatty(STDIN_FILENO) == 1
    return LineSource(
      isTerminal: isTerminal,
      read: { read(STDIN_FILENO, upTo: 1 << 16) },
      readHidden: SecretPrompt.line,
      wait: { isHidden, timeout in
        guard let input = opened ?? (try? LineInput(isTerminal: isTerminal)) else { return .end }
        opened = input
        return input.read(isHidden: isHidden, within: timeout)
      }
    )
  }

  /// Signals are a wish to stop for as long as somebody can be asked about them.
  static func listenForStop() -> () -> Int32? {
    let signals = StopSignals()
    return { signals.first }
  }

  /// The variables of the environment that the desk knows; PINs are taken out of it, where anybody of
  /// the same account could read them as long as the desk is open.
  static func environment() -> [String: String] {
    var found: [String: String] = [:]
    for name in EnvironmentName.all {
      guard let value = unsafe getenv(name) else { continue }
      found[name] = unsafe String(cString: value)
      guard EnvironmentName.secret.contains(name) else { continue }
      unsafe memset(value, Int32(UInt8(ascii: "*")), strlen(value))
      unsafe unsetenv(name)
    }
    return found
  }

  /// Writes all bytes and gives 0, or the number of what went wrong.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor,
          buffer.baseAddress.map { unsafe $0 + done },
          bytes.count - done
        )
      }
      let failure = errno
      if count > 0 { done += count }
      guard count < 0, failure != EINTR else { continue }
      guard failure == EAGAIN else { return failure }
      usleep(1000)
    }
    return 0
  }

  /// Up to so many bytes; none at the end.
  static func read(_ descriptor: Int32, upTo most: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: most)
    while true {
      let count = unsafe Glibc.read(descriptor, &bytes, most)
      if count < 0, errno == EINTR { continue }
      return Array(bytes.prefix(max(0, count)))
    }
  }
}

/// The variables of the environment, by what they say.
enum EnvironmentName {
  static let store = "FRONTDESK_STORE"
  static let staff = "FRONTDESK_STAFF"
  static let pin = "FRONTDESK_PIN"
  static let newPIN = "FRONTDESK_NEW_PIN"
  static let property = "FRONTDESK_PROPERTY"
  static let noColor = "NO_COLOR"
  static let accessible = "ACCESSIBLE"
  static let terminal = "TERM"
  static let temporaryFolder = "TMPDIR"
  static let dataHome = "XDG_DATA_HOME"
  static let configHome = "XDG_CONFIG_HOME"
  static let home = "HOME"
  /// What nobody but the desk should read.
  static let secret = [pin, newPIN]
  static let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
  static let secureShell = ["SSH_CONNECTION", "SSH_TTY"]

  static let all =
    [
      store, staff, pin, newPIN, property, noColor, accessible, terminal, temporaryFolder, dataHome,
      configHome, home,
    ] + locale + secureShell + Setting.allCases.map(\.variable)
}
