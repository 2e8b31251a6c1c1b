import FrontOffice
import Hotel
import Storage

/// Asks who is at the desk.
struct PlainSignIn {
  let store: Store
  let talk: PlainTalk
  let property: Property.Code?
  let clock: @Sendable () -> Instant

  /// A sign-in of whoever knows their PIN.
  func office(of staff: String) throws -> Office {
    var staff = staff
    while true {
      while staff.isEmpty { staff = try asked() }
      let pin = try talk.secret(talk.words.talk.pin(staff))
      if let office = opened(staff, pin) { return office }
      // A slip in the PIN is typed again; for anything else the id may be wrong.
      if !isKnown(staff) || pin.isEmpty { staff = "" }
    }
  }

  /// A new sign-in of the same person; an empty PIN hands the desk over.
  func office(again office: Office) throws -> Office {
    let staff = office.session.staff.id.rawValue
    while true {
      let pin = try talk.secret(talk.words.talk.pinOrOther(staff))
      guard !pin.isEmpty else { throw PlainInterruption.handedOver }
      if let office = opened(staff, pin) { return office }
    }
  }

  private func asked() throws -> String {
    do {
      return try talk.ask(talk.words.talk.staffID)
    } catch PlainInterruption.back {
      return ""
    }
  }

  private func isKnown(_ staff: String) -> Bool {
    guard let id = Staff.id(from: staff) else { return false }
    return (try? store.staff(id)) != nil
  }

  private func opened(_ staff: String, _ pin: String) -> Office? {
    guard !pin.isEmpty else { return nil }
    // A sign-in of its own, so that undo never reaches what another one did.
    let door = Door(to: store, as: staff, at: property, session: ActID(at: clock()).rawValue)
    do throws(OfficeError) {
      return try door.open(with: pin)
    } catch .denied(.othersPIN) {
      return openedWithOwn(door, pin, staff)
    } catch {
      tell(error, staff)
      return nil
    }
  }

  /// Asks for a PIN of one's own until one is kept; nobody when they go back.
  private func openedWithOwn(_ door: Door, _ pin: String, _ staff: String) -> Office? {
    let words = talk.words.talk
    talk.say(words.chooseOwn)
    while true {
      guard let own = try? talk.secret(words.ownPIN), !own.isEmpty,
        let again = try? talk.secret(words.ownAgain)
      else {
        return nil
      }
      guard own == again else {
        talk.say(words.differ)
        continue
      }
      do throws(OfficeError) {
        return try door.open(with: pin, choosing: own)
      } catch {
        tell(error, staff)
        guard case .refused = error else { return nil }
      }
    }
  }

  /// A time is told by the hotel's clock, theirs where none is named.
  private func tell(_ error: OfficeError, _ staff: String) {
    let home = Staff.id(from: staff).flatMap { try? store.staff($0).property }
    talk.say(error, in: (property ?? home).flatMap { try? store.property($0).timeZone })
  }
}
