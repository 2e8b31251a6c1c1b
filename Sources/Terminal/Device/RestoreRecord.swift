import Glibc

/// All it takes to give the terminal back, in memory that a signal handler may read.
@safe struct RestoreRecord {
  // A terminal that takes nothing more must not keep a dying process alive.
  private static let patience: Int32 = 200

  private let descriptor: Int32
  private var settings: termios
  private let errors: Int32
  private let bytes: UnsafeMutablePointer<UInt8>
  private let count: Int

  /// A record that is never freed: a handler on another thread may still be using it.
  static func make(
    descriptor: Int32,
    settings: termios,
    errors: Int32
  ) -> UnsafeMutablePointer<RestoreRecord> {
    let leave = ControlSequence.bytes(ControlSequence.leave)
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: leave.count)
    for (index, byte) in leave.enumerated() { unsafe (bytes + index).initialize(to: byte) }
    let record = UnsafeMutablePointer<RestoreRecord>.allocate(capacity: 1)
    unsafe record.initialize(
      to: RestoreRecord(
        descriptor: descriptor,
        settings: settings,
        errors: errors,
        bytes: bytes,
        count: leave.count
      )
    )
    return unsafe record
  }

  /// Sends the leave bytes and puts the settings back; nothing here allocates or locks.
  mutating func restore() {
    sendBytes()
    tcflush(descriptor, TCIFLUSH)
    unsafe tcsetattr(descriptor, TCSANOW, &settings)
    if errors >= 0 { dup2(errors, STDERR_FILENO) }
  }

  private func sendBytes() {
    var sent = 0
    while sent < count {
      let written = unsafe write(descriptor, bytes + sent, count - sent)
      if written > 0 {
        sent += written
      } else if errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        guard unsafe poll(&request, 1, RestoreRecord.patience) > 0 else { return }
      } else if errno != EINTR {
        return
      }
    }
  }
}
