import Glibc

/// The terminal itself: opened by name, so that nothing set here is set for the shell.
struct TTY: ~Copyable {
  /// What a read brought.
  enum Input {
    case bytes(ArraySlice<UInt8>)
    case nothing
    /// The terminal is gone.
    case end
  }

  let descriptor: Int32
  private let errors: Int32
  private let silence: Int32

  init() throws(TerminalError) {
    guard let opened = TTY.open(), isatty(opened) == 1 else { throw .noTerminal }
    descriptor = opened
    // Whatever a library writes to the error output would land in the middle of the screen.
    let isShown = isatty(STDERR_FILENO) == 1
    errors = isShown ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1
    silence = isShown ? unsafe Glibc.open("/dev/null", O_WRONLY | O_CLOEXEC) : -1
  }

  deinit {
    for open in [descriptor, errors, silence] where open >= 0 { close(open) }
  }

  /// The size now; a terminal that claims none has 80 by 24.
  func size() -> Size { Size.ofWindow(on: descriptor) }

  /// Takes the terminal; `signals` knows how to give it back from the first moment on.
  func enterRawMode(guardedBy signals: borrowing SignalGuard) throws(TerminalError) {
    var found = termios()
    guard unsafe tcgetattr(descriptor, &found) == 0 else { throw .settings(errno: errno) }
    let record = unsafe RestoreRecord.make(
      descriptor: descriptor,
      settings: found,
      errors: errors
    )
    unsafe signals.arm(record)
    guard setRaw(basedOn: found) else {
      let failure = errno
      signals.restore()
      throw .settings(errno: failure)
    }
    if silence >= 0 { dup2(silence, STDERR_FILENO) }
  }

  /// Takes the settings again after somebody else may have changed them.
  func renewRawMode() {
    var found = termios()
    guard unsafe tcgetattr(descriptor, &found) == 0 else { return }
    _ = setRaw(basedOn: found)
  }

  /// Whether the terminal's keys come to this job.
  var isForeground: Bool {
    let group = tcgetpgrp(descriptor)
    return group < 0 || group == getpgrp()
  }

  func read(into buffer: inout [UInt8]) -> Input {
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 { return .bytes(buffer[..<count]) }
      guard count < 0 else { return .end }
      let failure = errno
      if failure == EAGAIN { return .nothing }
      guard failure == EINTR else { return .end }
    }
  }

  private func setRaw(basedOn found: termios) -> Bool {
    var raw = found
    unsafe cfmakeraw(&raw)
    // Draining keeps what was typed ahead. A signal may cut the wait short.
    while unsafe tcsetattr(descriptor, TCSADRAIN, &raw) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  private static func open() -> Int32? {
    let flags = O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK
    let controlling = unsafe Glibc.open("/dev/tty", flags)
    guard controlling < 0 else { return controlling }
    var name: [CChar] = Array(repeating: 0, count: 256)
    for standard in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where unsafe ttyname_r(standard, &name, name.count) == 0 {
      let opened = unsafe Glibc.open(&name, flags)
      if opened >= 0 { return opened }
    }
    return nil
  }
}
