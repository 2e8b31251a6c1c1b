package import Hotel

/// What can go wrong between the desk and its store; facts only, the words are the desk's.
package enum StoreError: Error, Equatable, Sendable {
  /// There is no store at this path.
  case missing(path: String)
  /// The path can't be opened or made.
  case unreachable(path: String, code: Int32)
  /// The folder lies on a file system that several hosts share.
  case networkFileSystem(path: String)
  /// The file is something else than a store of ours.
  case foreign(path: String)
  /// The file is damaged.
  case corrupt(path: String)
  /// The store holds something under this name that is not of our making, or lacks it.
  case altered(path: String, part: String)
  /// The store was written by a newer version of the program.
  case newer(path: String, version: Int)
  /// A store stands where one should be made.
  case exists(path: String)
  /// Another desk held the writer lock to the end of our patience.
  case busy(holder: LockHolder)
  case diskFull
  case inputOutput(code: Int32)
  /// A commit failed half-way and its record is not in the store; nothing was saved.
  case notSaved(code: Int32)
  /// A commit failed half-way and the store can't yet be asked what became of it: neither success
  /// nor failure.
  case unverified(code: Int32)
  case outOfMemory
  /// Somebody wished a long job to end before its end.
  case stopped
  /// A statement of ours is wrong; never the user's fault.
  case statement(message: String)

  case unknown(Subject, id: String)
  case refused(Refusal)
  case denied(Denial)

  /// The kinds of record that may not be there.
  package enum Subject: String, Sendable {
    case property, staff, guest, stay, preference, incident, charge, trace
    case timeZone = "time zone"
  }

  /// Why a sensible request can't be carried out as things stand.
  package enum Refusal: Equatable, Sendable {
    case roomTaken(room: String, guest: String)
    case roomMissing
    case wrongStatus(Stay.Status)
    case notDueYet(Day)
    case otherProperty(Property.Code)
    case alreadyDecided(Charge.Status)
    case ownCharge
    case alreadyRetired
    case alreadyClosed
    case alreadyInHouse
    case nothingToUndo
    case actedOn(by: String)
    case overLimit(by: Money, remaining: Money)
    case arrivalsOpen(count: Int)
    case text(field: String, NoteGuard.Finding)
    case money(MoneyError)
    case compensation(GestureError)
    case malformed(field: String, value: String, expected: Expectation)
    case staffExists
    /// A manager who leaves is taken off by another: there is always one left.
    case oneself
    case stopNotAcknowledged
    case traceResolved
    case traceNotResolved
    /// The wish is nothing that anybody sets up for that stay.
    case noSetUp
    case privacy(Privacy)
  }

  /// What stands against forgetting somebody, and what against keeping more of them.
  package enum Privacy: Equatable, Sendable {
    case stillInHouse(Property.Code)
    case stillToCome(Day, Property.Code)
    case erased
    case noRetention
  }

  /// What a field should have held.
  package enum Expectation: Equatable, Sendable {
    case fewWords, roomNumber, name, pin
    case day(after: Day)
    case jsonObject, currencyCode, amount, exchangeRate
    /// So many characters.
    case length(ClosedRange<Int>)
    case wholeNumber(ClosedRange<Int>)
    case oneOf([String])
  }

  /// Why somebody is not let in.
  package enum Denial: Equatable, Sendable {
    case unknownStaff
    case wrongPIN(attemptsLeft: Int)
    case locked(until: Instant)
    case noPIN
    case hasLeft
    case role(needed: Staff.Role)
    case notADemo
  }
}
