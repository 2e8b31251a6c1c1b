import Glibc
import Hotel
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
    for path: WritableKeyPath<Guest, String> in [
      \.given, \.family, \.title, \.preferredName, \.nativeName, \.language, \.nationality, \.vip,
      \.tier, \.member, \.document, \.street, \.city, \.region, \.postcode, \.country, \.note,
      \.restriction,
    ] {
      guest[keyPath: path] = "Ünï \(path.hashValue.magnitude % 9)"
    }
    guest.birthDate = Day("1980-02-29")
    guest.phones = ["+1 415 555 0100", "2"]
    guest.emails = ["a@b.c", "d@e.f"]
    let added = try chain.store.add(guest, by: chain.ada)
    #expect(added == guest.numbered(added.id))
    #expect(try chain.store.guest(added.id) == added)
    var edited = added
    edited.birthDate = nil
    edited.phones = []
    try chain.store.edit(edited, by: chain.ada)
    #expect(try chain.store.guest(added.id) == edited)
    #expect(try chain.store.trail(of: added.id).first?.detail == "birth_date, phone")
  }

  @Test func `numbers are never used twice, not even one that a file brought`() throws {
    try chain.store.write { () throws(StoreError) in
      var taken = Guest(id: Guest.ID("G0000002"))
      taken.given = "Taken"
      try chain.store.insert(taken)
    }
    let ids = try (0..<3).map { _ in try chain.guest("Ann", "Lee").rawValue }
    #expect(ids == ["G0000001", "G0000003", "G0000004"])
    try chain.store.connection.execute("PRAGMA foreign_keys = OFF")
    try chain.store.connection.execute("DELETE FROM guest WHERE id = 'G0000004'")
    #expect(try chain.guest("Ann", "Lee").rawValue == "G0000005")
  }

  @Test func `desks that write at once give distinct numbers`() throws {
    let path = chain.path
    let session = chain.ada
    let found = Mutex<[String]>([])
    let failures = Mutex<[String]>([])
    Threads.run(4) { _ in
      do {
        let store = try Store(path: path)
        for _ in 0..<10 {
          var guest = Guest(id: Guest.ID(""))
          guest.given = "Ann"
          let id = try store.add(guest, by: session).id.rawValue
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
      try chain.guest("Ann", "Lee") { $0.note = "4111 1111 1111 1111" }
    }
    var guest = try chain.store.guest(try chain.guest("Ann", "Lee"))
    guest.street = "cvv 123"
    #expect(throws: StoreError.refused(.text(field: "street", .securityCode))) {
      try chain.store.edit(guest, by: chain.ada)
    }
    let nobody = guest.numbered(Guest.ID("G9"))
    #expect(throws: StoreError.self) { try chain.store.edit(nobody, by: chain.ada) }
    #expect(throws: StoreError.unknown(.guest, id: "G9")) { try chain.store.guest(nobody.id) }
  }

  @Test func `the same person is asked about before a second profile is made`() throws {
    let ann = try chain.guest("Elizabeth", "Okafor") {
      $0.phones = ["+1 415 555 0100"]
      $0.street = "1 Pine St"
      $0.postcode = "94104"
    }
    try chain.guest("Chidi", "Okafor") {
      $0.phones = ["+1 415 555 0100"]
      $0.street = "1 Pine St"
      $0.postcode = "94104"
    }
    for (given, family) in [("Okafor", "Elizabeth"), ("Liz", "Okafor"), ("Elizabeht", "Okafor")] {
      var draft = Guest(id: Guest.ID(""))
      draft.given = given
      draft.family = family
      let found = try chain.store.probableDuplicates(of: draft, at: Property.Code("SFO"))
      #expect(found.map(\.guest.id) == [ann], "\(given) \(family)")
    }
    var stranger = Guest(id: Guest.ID(""))
    stranger.given = "Obi"
    stranger.family = "Okafor"
    stranger.phones = ["4155550100"]
    #expect(try chain.store.probableDuplicates(of: stranger, at: Property.Code("SFO")).isEmpty)
  }
}

/// Runs one body on several threads at once.
enum Threads {
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var threads: [pthread_t] = []
    for number in 0..<count {
      var thread = pthread_t()
      let work = unsafe Unmanaged.passRetained(Work { body(number) }).toOpaque()
      let code = unsafe pthread_create(
        &thread,
        nil,
        { pointer in
          guard let pointer = unsafe pointer else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
          return nil
        },
        work
      )
      precondition(code == 0, "no thread")
      threads.append(thread)
    }
    for thread in threads { pthread_join(thread, nil) }
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) {
      self.body = body
    }
  }
}
