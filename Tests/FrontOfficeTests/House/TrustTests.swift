import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Whose word somebody's place and PIN are, and what follows from it.
struct TrustTests {
  private let chain: Chain
  private let ann: Guest.ID

  init() throws {
    chain = try Chain(pins: true)
    ann = try chain.guest("Ann", "Lee")
  }

  /// Gives more than the limit, so that another manager must decide.
  private func spend(by staff: String) throws -> String {
    let given = try chain.office(staff).delight(
      ann,
      action: "suite",
      gestures: [try gesture("FBC:5000")]
    )
    return try #require(given.charge).rawValue
  }

  private func office(of name: String) -> Office {
    Office(
      chain.store,
      Session(
        id: "s2",
        staff: Chain.person(name, .manager),
        property: Property.Code("SFO")
      )
    )
  }

  private enum Way: String, CaseIterable, Sendable {
    case newManager, newPIN, roleByFile, chainOfTwo
  }

  /// Makes a manager who is another name for the one who gave.
  private func puppet(by mona: Office, _ way: Way) throws -> String {
    switch way {
    case .newManager:
      try mona.add(Chain.person("eve", .manager), pin: "4711")
      return "eve"
    case .newPIN:
      try mona.setPIN("4711", of: Staff.ID("max"))
      return "max"
    case .roleByFile:
      let file = chain.folder.write(
        "staff,name,property,role\nben,Ben,SFO,manager\n",
        to: "staff.csv"
      )
      _ = try mona.load([file])
      return "ben"
    case .chainOfTwo:
      try mona.add(Chain.person("eve", .manager), pin: "4711")
      try office(of: "eve").setPIN("9999", of: Staff.ID("max"))
      return "max"
    }
  }

  @Test(arguments: Way.allCases.map(\.rawValue))
  func `nobody has their own spend approved by whom they have just made`(_ name: String) throws {
    let way = try #require(Way(rawValue: name))
    let charge = try spend(by: "mona")
    let until = Instant(milliseconds: chain.clock.now().milliseconds + 86_400_000)
    let puppet = try puppet(by: chain.mona, way)
    #expect(throws: StoreError.denied(.fresh(by: Staff.ID("mona"), until: until))) {
      try office(of: puppet).decide(charge, approve: true, reason: "fine")
    }
    #expect(try chain.acts().last == .refused)
    // What a third person gave they may decide at once, and everything a day later.
    let third = try spend(by: "ada")
    #expect(try office(of: puppet).decide(third, approve: true, reason: "fine").status == .approved)
    chain.clock.pass(minutes: 24 * 60)
    #expect(
      try office(of: puppet).decide(charge, approve: true, reason: "fine").status == .approved
    )
  }

  @Test func `who was there before decides at once`() throws {
    let charge = try spend(by: "mona")
    #expect(try office(of: "max").decide(charge, approve: false, reason: "no").status == .rejected)
  }

  @Test func `somebody else's PIN lets nobody in but to choose another`() throws {
    try chain.mona.setPIN("9999", of: Staff.ID("ada"))
    let door = Door(to: chain.store, as: "ada", session: "s9")
    #expect(throws: StoreError.denied(.othersPIN)) { try door.open(with: "9999") }
    #expect(try door.openUnlessOthers(with: "9999") == nil)
    #expect(
      throws: StoreError.refused(.malformed(field: "PIN", value: "", expected: .otherPIN))
    ) {
      try door.open(with: "9999", choosing: "9999")
    }
    #expect(throws: StoreError.self) { try door.open(with: "9999", choosing: "12") }
    #expect(
      throws: StoreError.refused(.malformed(field: "PIN", value: "", expected: .lessEasyPIN))
    ) {
      try door.open(with: "9999", choosing: "1234")
    }
    #expect(throws: StoreError.denied(.wrongPIN(attemptsLeft: 4))) {
      try door.open(with: "1111", choosing: "2222")
    }
    let office = try door.open(with: "9999", choosing: "8642")
    #expect(office.session.staff.id == Staff.ID("ada"))
    #expect(try door.open(with: "8642").session.staff.id == Staff.ID("ada"))
    #expect(try door.openUnlessOthers(with: "8642") != nil)
  }

  @Test func `the owner of the file opens a door that everybody keeps shut`() throws {
    let mona = Staff.ID("mona")
    let door = Door(to: chain.store, as: "mona", session: "s9")
    for _ in 0..<5 { #expect(throws: StoreError.self) { try door.open(with: "0000") } }
    _ = try Office.unlockAsOwner(of: chain.store, mona)
    let line = try #require(try chain.store.trail(matching: TrailFilter()).last)
    #expect(line.act == .unlockStaff && line.staff == Staff.fileOwner)
    // A guess more closes it again, for longer than before.
    #expect(throws: StoreError.self) { try door.open(with: "0000") }
    let until = try #require(try chain.store.wrongPINs(of: mona).lockedUntil)
    #expect(until.milliseconds - chain.clock.now().milliseconds == 600_000)
    _ = try Office.unlockAsOwner(of: chain.store, mona)
    #expect(try door.open(with: "1234").session.staff.id == mona)
    #expect(throws: StoreError.unknown(.staff, id: "nobody")) {
      try Office.unlockAsOwner(of: chain.store, Staff.ID("nobody"))
    }
  }
}
