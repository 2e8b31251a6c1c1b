import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

/// Whom the company knows already, asked before a second profile is made.
struct ProbableDuplicatesTests {
  private let chain: Chain

  init() throws {
    chain = try Chain()
    for (given, family, change) in Self.known {
      var guest = Guest(id: Guest.ID(""))
      (guest.given, guest.family) = (given, family)
      change(&guest)
      _ = try chain.ada.add(guest)
    }
  }

  private static let known: [(String, String, @Sendable (inout Guest) -> Void)] = [
    ("Martina", "Lo Presti", { $0[.city] = "Rome" }),
    ("Niall", "Tiershaigh", { _ in }),
    ("Xiaoping", "Zhang", { $0.birthDate = Day("1980-03-04") }),
    (
      "Sarah", "Lowrey",
      {
        $0.phones = ["+1 415 555 0123"]
        $0.birthDate = Day("1990-09-10")
      }
    ),
    ("Evgeny", "Kuznetsov", { $0.nativeName = "Евгений Кузнецов" }),
    (
      "Hanna", "Brandt",
      { guest in guest.formerNames = ["Hanna Oberlechner"] }
    ),
    ("Una", "MacGregor", { _ in }),
  ]

  private func draft(_ given: String, _ family: String, _ change: (inout Guest) -> Void = { _ in })
    -> Guest
  {
    var guest = Guest(id: Guest.ID(""))
    (guest.given, guest.family) = (given, family)
    change(&guest)
    return guest
  }

  @Test(
    arguments: [
      ("martina", "lopresti", "Lo Presti"), ("Martina", "LoPresti", "Lo Presti"),
      ("niall", "tiershay", "Tiershaigh"), ("Xiao Ping", "Zhang", "Zhang"),
      ("Евгений", "Кузнецов", "Kuznetsov"), ("Jewgeni", "Kusnezow", "Kuznetsov"),
      ("Hanna", "Oberlechner", "Brandt"), ("Una", "Mc Gregor", "MacGregor"),
      ("Zhang", "Xiaoping", "Zhang"),
    ] as [(String, String, String)]
  )
  func `whoever the look-up knows is asked about`(
    _ given: String,
    _ family: String,
    _ known: String
  ) throws {
    let found = try chain.ada.probableDuplicates(of: draft(given, family))
    #expect(found.map(\.guest.family) == [known], "\(given) \(family)")
  }

  @Test func `a married name with the same telephone or address of mail is asked about`() throws {
    for phone in ["415-555-0123", "+1 (415) 555 0123", "4155550123"] {
      let married = draft("Sarah", "Castellanos") { $0.phones = [phone] }
      let found = try chain.ada.probableDuplicates(of: married)
      #expect(found.first?.reasons == [.sameGivenName, .samePhone], "\(phone)")
    }
    let husband = draft("Ivan", "Castellanos") { $0.phones = ["415-555-0123"] }
    #expect(try chain.ada.probableDuplicates(of: husband).isEmpty)
  }

  @Test(
    arguments: [
      ("Martina", "Presler"), ("Neil", "Turner"), ("Xiaomei", "Zhang"), ("Hanna", "Weiss"),
      ("Ugo", "MacGregor"), ("Евгения", "Павлова"),
    ] as [(String, String)]
  )
  func `somebody else is nobody's duplicate`(_ given: String, _ family: String) throws {
    let found = try chain.ada.probableDuplicates(of: draft(given, family))
    #expect(found.isEmpty, "\(found.map(\.guest.name))")
  }

  @Test func `the question tells who arrives, and of an allergy`() throws {
    let id = try #require(try chain.found("lo presti").first)
    _ = try chain.stay("S1", of: id)
    _ = try chain.prefer("!nuts", id)
    let found = try chain.ada.probableDuplicates(of: draft("Martina", "Lopresti"))
    #expect(found.first?.line.hasAllergy == true && found.first?.line.stay?.status == .dueIn)
    #expect(found.first?.line.apart == [.city("Rome")])
  }

  @Test func `of equals whoever comes today is asked about first`() throws {
    let late = try chain.guest("Martina", "Lo Presti")
    try chain.stay("S2", of: late)
    let found = try chain.ada.probableDuplicates(of: draft("Martina", "Lo Presti"))
    #expect(found.count == 2 && found.first?.guest.id == late)
  }

  @Test func `whom another desk has made in the meantime is asked about`() throws {
    let new = draft("Olga", "Rautio")
    let first = AddGuest(new, id: chain.ada.newID())
    let second = AddGuest(new, id: chain.ada.newID())
    #expect(try first.questions(in: chain.ada).isEmpty)
    #expect(try second.questions(in: chain.ada).isEmpty)
    let made = try chain.ada.perform(first).receipt
    #expect(try chain.found("Olga Rautio") == [made.id])
    #expect(try chain.ada.probableDuplicates(of: new).map(\.guest.id) == [made.id])
    let question = try #require(try second.questions(in: chain.ada).first)
    guard case .duplicates(let found) = question else {
      Issue.record("\(question)")
      return
    }
    #expect(found.map(\.guest.id) == [made.id])
    #expect(throws: StoreError.refused(.unanswered(question))) { try chain.ada.perform(second) }
    // Who was looked at and is somebody else is not asked about again; the next one is.
    var denied = second
    denied.answers[question] = true
    #expect(try denied.questions(in: chain.ada).isEmpty)
    let third = try chain.ada.add(new)
    guard case .duplicates(let rest)? = try denied.questions(in: chain.ada).first else {
      Issue.record("nobody is asked about")
      return
    }
    #expect(rest.map(\.guest.id) == [third.id])
  }
}
