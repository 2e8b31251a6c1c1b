import Hotel
import Storage

/// Whether somebody knows their PIN: five wrong ones close the door for five minutes, and twice as
/// long each time after.
///
/// The count lives in the store: another process is no new door.
struct PINCheck {
  private let store: Store
  /// Whose PIN it is, and where they try it.
  private let session: Session
  private var staff: Staff.ID { session.staff.id }

  init(_ store: Store, _ session: Session) {
    self.store = store
    self.session = session
  }

  func check(_ pin: String) throws(OfficeError) {
    let hash = try store.pinHash(staff)
    guard !hash.isEmpty else { throw .denied(.noPIN) }
    try refuseLocked()
    guard try PIN.matches(pin, hash: hash) else { throw .denied(try countWrong()) }
    // Hashing takes long enough for others to have closed the door with wrong ones.
    try refuseLocked()
  }

  func forgetWrong() throws(OfficeError) {
    let wrong = try store.wrongPINs(of: staff)
    guard wrong.count + wrong.lockouts > 0 else { return }
    try store.write { () throws(OfficeError) in try store.keep(WrongPINs(), of: staff) }
  }

  private func refuseLocked() throws(OfficeError) {
    if let until = try store.wrongPINs(of: staff).lockedUntil, until > store.clock() {
      throw .denied(.locked(until: until))
    }
  }

  private func countWrong() throws(OfficeError) -> Denial {
    try store.write { () throws(OfficeError) -> Denial in
      // Of many who try at once only the first five are told anything.
      try refuseLocked()
      var wrong = try store.wrongPINs(of: staff)
      wrong.count += 1
      try store.note(TrailNote(.wrongPIN, subject: staff.rawValue), by: session)
      guard wrong.count >= PINCheck.allowed else {
        try store.keep(wrong, of: staff)
        return .wrongPIN(attemptsLeft: PINCheck.allowed - wrong.count)
      }
      let pause = PINCheck.firstPause << min(wrong.lockouts, 8)
      let until = Instant(milliseconds: store.clock().milliseconds + pause)
      try store.keep(
        WrongPINs(count: 0, lockouts: wrong.lockouts + 1, lockedUntil: until),
        of: staff
      )
      try store.note(TrailNote(.lockedOut, subject: staff.rawValue), by: session)
      return .locked(until: until)
    }
  }

  static let allowed = 5
  /// Five minutes, in milliseconds.
  private static let firstPause: Int64 = 300_000
}
