/// The kinds of record that may not be there.
package enum RecordKind: String, Sendable {
  case property, staff, guest, stay, preference, incident, charge, trace
  case timeZone = "time zone"
}

/// Why a sensible request can't be carried out as things stand.
package enum Refusal: Hashable, Sendable {
  case stay(StayRefusal)
  case handOver(HandOverRefusal)
  case alreadyDecided(Charge.Status)
  case ownCharge
  /// A charge that was never made, or was taken back.
  case nothingStands(Charge.Status)
  case alreadyRetired
  case alreadyClosed
  case nothingToUndo
  case actedOn(by: String)
  case overLimit(by: Money, remaining: Money)
  case text(field: String, NoteGuard.Finding)
  case money(MoneyError)
  case gesture(GestureError)
  case malformed(field: String, value: String, expected: Expectation)
  case staffExists
  /// A manager who leaves is taken off by another: there is always one left.
  case oneself
  /// Something has to be asked first, and nobody has answered yet.
  case unanswered(Question)
  case stopNotAcknowledged
  case probablyKnown([ProbableDuplicate])
  /// The very act was done before, and nothing of it stands.
  case takenBackSince
  /// The id belongs to something else.
  case idInUse
  /// The day to be closed is not the one that is open.
  case otherDay(open: Day)
  /// The day to be closed is not over at the hotel.
  case dayNotOver(Day)
  case privacy(PrivacyRefusal)
}

/// Why nothing is done with a stay.
package enum StayRefusal: Hashable, Sendable {
  case roomTaken(room: String, guest: String)
  case roomMissing
  case wrongStatus(Stay.Status)
  case notDueYet(Day)
  case otherProperty(Property.Code)
  case alreadyInHouse
  case leavesLater(Day)
  /// The reserved nights are past.
  case isOver(Day)
}

/// Why nothing is done with a to-do, or a thing to set up.
package enum HandOverRefusal: Hashable, Sendable {
  case traceResolved
  case traceNotResolved
  /// The wish is nothing that anybody sets up for that stay.
  case noSetUp
}

/// What stands against forgetting somebody, and what against keeping more of them.
package enum PrivacyRefusal: Hashable, Sendable {
  case stillInHouse(Property.Code)
  case stillToCome(Day, Property.Code)
  case erased
  case noRetention
}

/// What a text that was typed, given or loaded should have been.
package enum Expectation: Hashable, Sendable {
  case fewWords, roomNumber, name, pin, email, phone, gesture
  /// A PIN, or the hash that is kept of one.
  case pinOrHash
  /// A PIN that is not the one before.
  case otherPIN
  /// A PIN that is not the first that anybody tries.
  case lessEasyPIN
  case propertyCode, staffID, guestNumber, recordID, timeZone
  /// A date of the calendar; a date and time in ISO 8601.
  case date, moment
  case day(after: Day)
  case dayFrom(Day)
  case dayIn(ClosedRange<Day>)
  case timePast
  case jsonObject, currencyCode, amount, exchangeRate
  case amountIn(Currency)
  /// So many characters.
  case length(ClosedRange<Int>)
  case wholeNumber(ClosedRange<Int>)
  /// Any number from 0 on.
  case anyNumber
  case oneOf([String])
  case path
  /// `THEIRS=OURS`, with one of our columns.
  case renaming
}

/// Why somebody is not let in.
package enum Denial: Hashable, Sendable {
  case unknownStaff
  case wrongPIN(attemptsLeft: Int)
  case locked(until: Instant)
  case noPIN
  case hasLeft
  case role(needed: Staff.Role)
  /// A restricted guest gets a room from a manager alone.
  case restricted(code: String)
  /// Whoever gave the charge has just given its judge their place or their PIN.
  case fresh(by: Staff.ID, until: Instant)
  /// Somebody else knows the PIN.
  case othersPIN
  /// The store's file is somebody else's on this computer.
  case notTheOwner
  case notADemo
}
