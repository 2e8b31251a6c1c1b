import FrontOffice
import Hotel
import OfficeKit
import Synchronization
import Testing

@testable import Storage

struct StoreGuestsTests {
  private let chain: Chain

  init() throws {
    chain = try Chain()
  }

  @Test func `a profile comes back as it went in`() throws {
    var guest = Guest(id: Guest.ID(""))
    for field in GuestField.allCases { guest[field] = "Ünï \(field.position)" }
    guest.birthDate = Day("1980-02-29")
    guest.phones = ["+1 415 555 0100", "2"]
    guest.emails = ["a@b.c", "d@e.f"]
    let added = try chain.ada.add(guest)
    #expect(added == guest.numbered(added.id))
    #expect(try chain.store.guest(added.id) == added)
    var edited = added
    edited.birthDate = nil
    edited.phones = []
    try chain.ada.edit(edited)
    #expect(try chain.store.guest(added.id) == edited)
    #expect(try chain.trail(of: added.id).last?.facts[.fields] == "birth_date phone")
  }

  @Test func `a name that is changed is kept, and the guest is found by it`() throws {
    let id = try chain.guest("Lena", "Müller")
    var guest = try chain.store.guest(id)
    guest.family = "Brandt"
    try chain.ada.edit(guest)
    #expect(try chain.store.guest(id).formerNames == ["Lena Müller"])
    #expect(try chain.found("lena muller") == [id] && chain.found("brandt") == [id])
    #expect(try chain.trail(of: id).last?.facts[.fields] == "family former_names")
    let lines = try chain.ada.lines(for: "lena muller", limit: 5)
    #expect(lines.first?.reasons.contains(.formerName("Lena Müller")) == true)
    let today = try chain.ada.lines(for: "lena brandt", limit: 5)
    #expect(today.first?.reasons.contains(.formerName("Lena Müller")) == false)
    // A mark or a capital letter is no other name; and the same one is not kept twice.
    guest = try chain.store.guest(id)
    for family in ["BRANDT", "Müller", "Brandt"] {
      guest = try chain.store.guest(id)
      guest.family = family
      try chain.ada.edit(guest)
    }
    #expect(try chain.store.guest(id).formerNames == ["Lena Müller", "Lena BRANDT"])
    guest = try chain.store.guest(id)
    guest.formerNames = []
    try chain.ada.edit(guest)
    #expect(try chain.store.guest(id).formerNames.isEmpty)
    #expect(try chain.found("muller").isEmpty)
    try chain.store.makeIndex()
    #expect(try chain.found("brandt") == [id])
  }

  @Test func `who may not receive a restricted guest can't lift the restriction`() throws {
    let id = try chain.guest("Max", "Moor")
    var guest = try chain.store.guest(id)
    guest.restriction = "UNPAID"
    try chain.ada.edit(guest)
    guest.restriction = ""
    #expect(throws: StoreError.denied(.role(needed: .manager))) { try chain.ada.edit(guest) }
    guest[.note] = "called"
    guest.restriction = "UNPAID"
    try chain.ada.edit(guest)
    guest.restriction = ""
    try chain.mona.edit(guest)
    #expect(try chain.store.guest(id).restriction.isEmpty)
  }

  @Test func `numbers are never used twice, not even one that a file brought`() throws {
    try chain.store.write { () throws(StoreError) in
      var taken = Guest(id: Guest.ID("G0000002"))
      taken.given = "Taken"
      _ = try chain.store.insertIfNew(taken)
    }
    let ids = try (0..<3).map { _ in try chain.guest("Ann", "Lee").rawValue }
    #expect(ids == ["G0000001", "G0000003", "G0000004"])
    try chain.store.connection.execute("PRAGMA foreign_keys = OFF")
    try chain.store.connection.execute("DELETE FROM guest WHERE id = 'G0000004'")
    #expect(try chain.guest("Ann", "Lee").rawValue == "G0000005")
  }

  @Test func `desks that write at once give distinct numbers`() throws {
    let path = chain.path
    let session = chain.session()
    let found = Mutex<[String]>([])
    let failures = Mutex<[String]>([])
    TestThread.run(4) { _ in
      do {
        let store = try Store(path: path)
        for _ in 0..<10 {
          var guest = Guest(id: Guest.ID(""))
          guest.given = "Ann"
          let id = try Office(store, session).add(guest).id.rawValue
          found.withLock { $0.append(id) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(Set(found.withLock { $0 }).count == 40)
  }

  @Test func `a profile without a name or with payment data is refused`() throws {
    #expect(throws: StoreError.self) { try chain.guest("", " ") }
    #expect(throws: StoreError.refused(.text(field: "note", .cardNumber))) {
      try chain.guest("Ann", "Lee") { $0[.note] = "4111 1111 1111 1111" }
    }
    var guest = try chain.store.guest(try chain.guest("Ann", "Lee"))
    guest[.street] = "cvv 123"
    #expect(throws: StoreError.refused(.text(field: "street", .securityCode))) {
      try chain.ada.edit(guest)
    }
    let nobody = guest.numbered(Guest.ID("G9"))
    #expect(throws: StoreError.self) { try chain.ada.edit(nobody) }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) { try chain.store.guest(nobody.id) }
  }

  @Test func `the same person is asked about before a second profile is made`() throws {
    let ann = try chain.guest("Elizabeth", "Okafor") {
      $0.phones = ["+1 415 555 0100"]
      $0[.street] = "1 Pine St"
      $0[.postcode] = "94104"
    }
    try chain.guest("Chidi", "Okafor") {
      $0.phones = ["+1 415 555 0100"]
      $0[.street] = "1 Pine St"
      $0[.postcode] = "94104"
    }
    for (given, family) in [("Okafor", "Elizabeth"), ("Liz", "Okafor"), ("Elizabeht", "Okafor")] {
      var draft = Guest(id: Guest.ID(""))
      draft.given = given
      draft.family = family
      let found = try chain.ada.probableDuplicates(of: draft)
      #expect(found.map(\.guest.id) == [ann], "\(given) \(family)")
    }
    var stranger = Guest(id: Guest.ID(""))
    stranger.given = "Obi"
    stranger.family = "Okafor"
    stranger.phones = ["4155550100"]
    #expect(try chain.ada.probableDuplicates(of: stranger).isEmpty)
  }
}

extension StoreGuestsTests {
  @Test func `two desks that change one profile each keep what they changed`() throws {
    let id = try chain.guest("Ann", "Lee") { $0[.city] = "Rome" }
    let seen = try chain.store.guest(id)
    var (mine, theirs) = (seen, seen)
    mine[.city] = "Oslo"
    mine[.note] = "quiet"
    theirs.phones = ["415 555 0100"]
    theirs[.tier] = "Gold"
    let other = try chain.anotherDesk()
    let ben = Office(other, chain.session("ben", id: "s2"))
    _ = try ben.perform(EditGuest(theirs, from: seen, id: ben.newID()))
    _ = try chain.ada.perform(EditGuest(mine, from: seen, id: chain.ada.newID()))
    let both = try chain.store.guest(id)
    #expect(both[.city] == "Oslo" && both[.note] == "quiet" && both[.tier] == "Gold")
    #expect(both.phones == ["415 555 0100"])
    // One field, changed at both: the second is asked.
    var late = theirs
    late[.city] = "Bonn"
    let act = EditGuest(late, from: seen, id: ben.newID())
    let question = Question.overwrites([.city], of: both)
    #expect(try act.questions(in: ben) == [question])
    #expect(throws: StoreError.refused(.unanswered(question))) { try ben.perform(act) }
    #expect(try chain.store.guest(id)[.city] == "Oslo")
    var sure = act
    sure.answers[question] = true
    _ = try ben.perform(sure)
    #expect(try chain.store.guest(id)[.city] == "Bonn")
    // The same words at both are no difference.
    var same = seen
    same[.city] = "Bonn"
    #expect(try EditGuest(same, from: seen, id: ben.newID()).questions(in: ben).isEmpty)
  }
}
