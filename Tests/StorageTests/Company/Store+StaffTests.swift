import Hotel
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
  ) -> StoreError.Denial? {
    do throws(StoreError) {
      _ = try (store ?? chain.store).signIn(name, pin: pin, session: "s1")
      return nil
    } catch {
      guard case .denied(let denial) = error else { return .notADemo }
      return denial
    }
  }

  private func lockedMinutes(_ denial: StoreError.Denial?) -> Int64? {
    guard case .locked(let until)? = denial else { return nil }
    return (until.milliseconds - chain.clock.now().milliseconds) / 60_000
  }

  @Test func `who knows the PIN is let in, at home or where the desk stands`() throws {
    let session = try chain.store.signIn("ADA", pin: "1234", session: "s1")
    #expect(session.staff.id == Staff.ID("ada") && session.property == Property.Code("SFO"))
    let away = try chain.store.signIn(
      "ada",
      pin: "1234",
      at: Property.Code("PAR"),
      session: Session.commandLine
    )
    #expect(away.property == Property.Code("PAR"))
    #expect(try chain.actions() == ["sign-in"])
    #expect(throws: StoreError.unknown(.property, id: "XXX")) {
      try chain.store.signIn("ada", pin: "1234", at: Property.Code("XXX"), session: "s1")
    }
  }

  @Test func `who is unknown, has left or has no PIN stays out`() throws {
    #expect(denial("nobody", "1234") == .unknownStaff)
    #expect(denial("a b", "1234") == .unknownStaff)
    try chain.store.leave(Staff.ID("ben"), by: chain.mona)
    // There is always a manager left to undo it.
    #expect(throws: StoreError.refused(.oneself)) {
      try chain.store.leave(chain.mona.staff.id, by: chain.mona)
    }
    #expect(denial("ben", "1234") == .hasLeft)
    try chain.store.connection.execute("UPDATE staff SET pin = '' WHERE id = 'max'")
    #expect(denial("max", "") == .noPIN)
  }

  @Test func `who was taken off or may do less than at their sign-in writes no more`() throws {
    let guest = try chain.guest("Ann", "Lee")
    try chain.store.leave(Staff.ID("ben"), by: chain.mona)
    #expect(throws: StoreError.denied(.hasLeft)) {
      try chain.prefer("-lavender", guest, by: chain.session("ben"))
    }
    try chain.store.connection.execute("UPDATE staff SET role = 'clerk' WHERE id = 'max'")
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.prefer("-lavender", guest, by: chain.session("max"))
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
    let told = Mutex<[StoreError.Denial]>([])
    let guessers = (0..<12).map { number in
      TestThread {
        do throws(StoreError) {
          _ = try Store(path: path, clock: clock.now).signIn(
            "ada",
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
      try chain.store.unlock(Staff.ID("ada"), by: chain.ada)
    }
    #expect(try chain.store.staffList(by: chain.mona).first?.lockedUntil != nil)
    try chain.store.unlock(Staff.ID("ada"), by: chain.mona)
    #expect(denial("ada", "1234") == nil)
  }

  @Test func `an owner changes the PIN with the old one, a manager resets it`() throws {
    let ada = Staff.ID("ada")
    try chain.store.setPIN("5678", of: ada, old: "1234", by: chain.ada)
    #expect(denial("ada", "5678") == nil)
    #expect(throws: StoreError.denied(.wrongPIN(attemptsLeft: 4))) {
      try chain.store.setPIN("1111", of: ada, old: nil, by: chain.ada)
    }
    try chain.store.setPIN("9999", of: ada, old: nil, by: chain.mona)
    #expect(denial("ada", "9999") == nil)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.store.setPIN("1111", of: Staff.ID("ben"), old: "1234", by: chain.ada)
    }
    #expect(throws: StoreError.self) {
      try chain.store.setPIN("12", of: ada, old: nil, by: chain.mona)
    }
    #expect(throws: StoreError.unknown(.staff, id: "nobody")) {
      try chain.store.setPIN("1234", of: Staff.ID("nobody"), old: nil, by: chain.mona)
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
      try chain.store.setPIN("1111", of: Staff.ID("ada"), old: "1234", by: chain.ada)
    }
  }

  @Test func `a manager adds staff, once and with a PIN`() throws {
    let eve = Chain.person("eve", .clerk)
    #expect(throws: StoreError.denied(.role(needed: .manager))) {
      try chain.store.add(eve, pin: "1234", by: chain.ada)
    }
    try chain.store.add(eve, pin: "4711", by: chain.mona)
    #expect(try chain.store.staff(eve.id).name == "eve")
    #expect(denial("eve", "4711") == nil)
    #expect(throws: StoreError.refused(.staffExists)) {
      try chain.store.add(eve, pin: "1234", by: chain.mona)
    }
    for pin in ["", "123", "abcd", "123456789"] {
      #expect(throws: StoreError.self) {
        try chain.store.add(Chain.person("new", .clerk), pin: pin, by: chain.mona)
      }
    }
    #expect(throws: StoreError.unknown(.staff, id: "new")) {
      try chain.store.staff(Staff.ID("new"))
    }
    #expect(throws: StoreError.unknown(.staff, id: "new")) {
      try chain.store.leave(Staff.ID("new"), by: chain.mona)
    }
  }
}
