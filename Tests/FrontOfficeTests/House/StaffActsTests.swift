import FrontOffice
import Hotel
import OfficeKit
import Synchronization
import Testing

@testable import Storage

struct StoreStaffTests {
  private let chain: Chain

  init() throws {
    chain = try Chain(pins: true)
  }

  private func denial(
    _ name: String,
    _ pin: String,
    on store: Store? = nil
  ) -> Denial? {
    do throws(StoreError) {
      _ = try Office.signIn(to: store ?? chain.store, as: name, pin: pin, session: "s1")
      return nil
    } catch {
      guard case .denied(let denial) = error else { return .notADemo }
      return denial
    }
  }

  private func lockedMinutes(_ denial: Denial?) -> Int64? {
    guard case .locked(let until)? = denial else { return nil }
    return (until.milliseconds - chain.clock.now().milliseconds) / 60_000
  }

  @Test func `who knows the PIN is let in, at home or where the desk stands`() throws {
    let session = try Office.signIn(to: chain.store, as: "ADA", pin: "1234", session: "s1").session
    #expect(session.staff.id == Staff.ID("ada") && session.property == Property.Code("SFO"))
    let away = try Office.signIn(
      to: chain.store,
      as: "ada",
      pin: "1234",
      at: Property.Code("PAR"),
      session: Session.commandLine
    ).session
    #expect(away.property == Property.Code("PAR"))
    #expect(try chain.acts() == [.signIn])
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try Office.signIn(
        to: chain.store,
        as: "ada",
        pin: "1234",
        at: Property.Code("XXX"),
        session: "s1"
      )
    }
  }

  @Test func `who is unknown, has left or has no PIN stays out`() throws {
    #expect(denial("nobody", "1234") == .unknownStaff)
    #expect(denial("a b", "1234") == .unknownStaff)
    try chain.mona.dismiss(Staff.ID("ben"))
    // There is always a manager left to undo it.
    #expect(throws: StoreError.refused(.oneself)) {
      try chain.mona.dismiss(Staff.ID("mona"))
    }
    #expect(denial("ben", "1234") == .hasLeft)
    try chain.store.connection.execute("UPDATE staff SET pin = '' WHERE id = 'max'")
    #expect(denial("max", "") == .noPIN)
  }

  @Test func `who was taken off or may do less than at their sign-in writes no more`() throws {
    let guest = try chain.guest("Ann", "Lee")
    try chain.mona.dismiss(Staff.ID("ben"))
    #expect(throws: StoreError.denied(.hasLeft)) {
      try chain.prefer("-lavender", guest, by: chain.office("ben"))
    }
    try chain.store.connection.execute("UPDATE staff SET role = 'clerk' WHERE id = 'max'")
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.prefer("-lavender", guest, by: chain.office("max"))
    }
    #expect(try chain.store.preferences(of: guest).isEmpty)
  }

  @Test func `five wrong PINs close the door for five minutes, then for ten`() throws {
    let other = try chain.anotherDesk()
    for left in [4, 3, 2, 1] { #expect(denial("ada", "0000") == .wrongPIN(attemptsLeft: left)) }
    #expect(lockedMinutes(denial("ada", "0000", on: other)) == 5)
    #expect(lockedMinutes(denial("ada", "1234")) == 5)
    #expect(denial("ben", "1234") == nil)
    chain.clock.pass(minutes: 5)
    for _ in 0..<4 { _ = denial("ada", "0000") }
    #expect(lockedMinutes(denial("ada", "0000")) == 10)
    chain.clock.pass(minutes: 9)
    #expect(lockedMinutes(denial("ada", "1234", on: other)) == 1)
    chain.clock.pass(minutes: 1)
    #expect(denial("ada", "1234") == nil)
    #expect(denial("ada", "0000") == .wrongPIN(attemptsLeft: 4))
  }

  @Test func `who guess all at once are told no more than five`() throws {
    let (path, clock) = (chain.path, chain.clock)
    let told = Mutex<[Denial]>([])
    let guessers = (0..<12).map { number in
      TestThread {
        do throws(StoreError) {
          _ = try Office.signIn(
            to: try Store(path: path, clock: clock.now),
            as: "ada",
            pin: "\(5000 + number)",
            session: "s"
          )
        } catch {
          if case .denied(let denial) = error { told.withLock { $0.append(denial) } }
        }
      }
    }
    for guesser in guessers { guesser.join() }
    let denials = told.withLock { $0 }
    #expect(denials.count == 12)
    #expect(denials.count { if case .wrongPIN = $0 { true } else { false } } == 4)
    #expect(lockedMinutes(denial("ada", "1234")) == 5)
  }

  @Test func `a manager unlocks`() throws {
    for _ in 0..<5 { _ = denial("ada", "0000") }
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.unlock(Staff.ID("ada"))
    }
    #expect(try chain.mona.staffList().first?.lockedUntil != nil)
    try chain.mona.unlock(Staff.ID("ada"))
    #expect(denial("ada", "1234") == nil)
  }

  @Test func `an owner changes the PIN with the old one, a manager resets it`() throws {
    let ada = Staff.ID("ada")
    try chain.ada.setPIN("5678", of: ada, old: "1234")
    #expect(denial("ada", "5678") == nil)
    #expect(throws: StoreError.denied(.wrongPIN(attemptsLeft: 4))) {
      try chain.ada.setPIN("1111", of: ada, old: "")
    }
    try chain.mona.setPIN("9999", of: ada, old: "")
    #expect(denial("ada", "9999") == .othersPIN)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.setPIN("1111", of: Staff.ID("ben"), old: "1234")
    }
    #expect(throws: StoreError.self) {
      try chain.mona.setPIN("12", of: ada, old: "")
    }
    #expect(throws: StoreError.unknown(.staff, id: "nobody")) {
      try chain.mona.setPIN("1234", of: Staff.ID("nobody"), old: "")
    }
  }

  @Test func `a locked door stays shut for a change of the PIN`() throws {
    for _ in 0..<5 { _ = denial("ada", "0000") }
    #expect(
      throws: StoreError.denied(
        .locked(
          until: Instant(
            milliseconds: chain.clock.now().milliseconds + 300_000
          )
        )
      )
    ) {
      try chain.ada.setPIN("1111", of: Staff.ID("ada"), old: "1234")
    }
  }

  @Test func `a manager adds staff, once and with a PIN`() throws {
    let eve = Chain.person("eve", .clerk)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.ada.add(eve, pin: "1234")
    }
    try chain.mona.add(eve, pin: "4711")
    #expect(try chain.store.staff(eve.id).name == "eve")
    #expect(denial("eve", "4711") == .othersPIN)
    #expect(throws: StoreError.refused(.staffExists)) {
      try chain.mona.add(eve, pin: "1234")
    }
    for pin in ["", "123", "abcd", "123456789"] {
      #expect(throws: StoreError.self) {
        try chain.mona.add(Chain.person("new", .clerk), pin: pin)
      }
    }
    #expect(throws: StoreError.unknown(.staff, id: "new")) {
      try chain.store.staff(Staff.ID("new"))
    }
    #expect(throws: StoreError.unknown(.staff, id: "new")) {
      try chain.mona.dismiss(Staff.ID("new"))
    }
  }
}
