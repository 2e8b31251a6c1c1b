import Hotel
import Storage

/// Whether somebody knows their PIN: five wrong ones close the door for five minutes, and twice as
/// long each time after.
///
/// The count lives in the store: another process is no new door.
struct PINCheck {
  private let store: Store

  init(_ store: Store) {
    self.store = store
  }

  func check(_ pin: String, of staff: Staff.ID) throws(OfficeError) {
    let hash = try store.pinHash(staff)
    guard !hash.isEmpty else { throw .denied(.noPIN) }
    try refuseLocked(staff)
    guard PIN.matches(pin, hash: hash) else { throw .denied(try countWrong(staff)) }
    // Hashing takes long enough for others to have closed the door with wrong ones.
    try refuseLocked(staff)
  }

  func forgetWrong(_ staff: Staff.ID) throws(OfficeError) {
    let wrong = try store.wrongPINs(of: staff)
    guard wrong.count + wrong.lockouts > 0 else { return }
    try store.write { () throws(OfficeError) in try store.keep(WrongPINs(), of: staff) }
  }

  private func refuseLocked(_ staff: Staff.ID) throws(OfficeError) {
    if let until = try store.wrongPINs(of: staff).lockedUntil, until > store.clock() {
      throw .denied(.locked(until: until))
    }
  }

  private func countWrong(_ staff: Staff.ID) throws(OfficeError) -> Denial {
    try store.write { () throws(OfficeError) -> Denial in
      // Of many who try at once only the first five are told anything.
      try refuseLocked(staff)
      var wrong = try store.wrongPINs(of: staff)
      wrong.count += 1
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
      return .locked(until: until)
    }
  }

  private static let allowed = 5
  /// Five minutes, in milliseconds.
  private static let firstPause: Int64 = 300_000
}
