import FaultKit
import Hotel
import OfficeKit
import Storage
import Terminal
import Testing

@testable import Desk

/// Names, words and function keys in bursts, wherever somebody happens to be: what was meant as text
/// does nothing to a stay, to money or to a complaint.
struct RandomHandsTests {
  /// What letters alone never do: all that is charged, closed, ended or noticed by a guest.
  private static let serious: Set<ActName> = [
    .checkIn, .checkOut, .noShow, .move, .walkIn, .changeStay, .cancelStay, .reinstateStay,
    .resolveIncident, .openIncident, .closeIncident, .giveDelight, .approve, .reject, .reverse,
    .retirePreference, .nightAudit, .erase, .dismissStaff, .addStaff, .unlockStaff, .setPIN,
    .newGuest, .editGuest,
  ]

  private static let words = [
    "kim ji", "Nina Falk", "Dixon", "Fox", "knut", "Wu", "Grace Moore", "Okafor", "Irma", "u",
    "no feather pillows", "allergic to nuts", "room 1204", "cold soup", "fbc 120", "1234", "Mück",
    "Zoë", "x", "rose", "Ewa Ek", "李伟", "max", "d’Arc", "two keys", "yes", "n", "j",
  ]

  /// The ways to a screen, as a clerk goes them.
  private static let places: [(staff: String, keys: [Key])] = [
    ("ana", []), ("ana", letters("liz") + [Key(.enter)]), ("ana", letters("207") + [Key(.enter)]),
    ("ana", letters("ngozi") + [Key(.enter)]),
    ("ana", letters("207") + [Key(.enter), Key(.tab)]),
    ("ana", letters("207") + [Key(.enter), Key(.tab), Key(.tab), Key(.tab)]),
    ("ana", letters("liz") + [Key(.enter), Key(.function(4))]),
    ("ana", letters("liz") + [Key(.enter), Key(.function(6))]),
    ("ana", letters("liz") + [Key(.enter)] + letters("d")),
    ("ana", [Key(.function(2))]), ("ana", [Key(.function(3))]), ("ana", [Key(.function(5))]),
    ("ana", [Key(.function(8))]), ("ana", [Key(.function(12))]), ("ana", [Key(.function(1))]),
    ("ana", [Key(.function(10))]), ("ana", [.control("p")]), ("max", [Key(.function(7))]),
    ("max", [Key(.function(9))]), ("max", [.control("p")] + letters("given") + [Key(.enter)]),
    ("max", [.control("p")] + letters("night") + [Key(.enter)]),
    ("max", [.control("p")] + letters("policy") + [Key(.enter)]),
  ]

  private static func letters(_ text: String) -> [Key] { text.map { Key(.character($0)) } }

  private func acts(of company: SmallCompany) throws -> [ActName] {
    // A mark on the line-up is one letter, and so is taking back what was saved a moment ago.
    try company.store.trail(matching: TrailFilter()).filter { line in
      Self.serious.contains(line.act)
        || line.act == .undo
          && Self.serious.contains { $0.rawValue == line.facts[.act] }
    }.map(\.act)
  }

  @Test(arguments: Array(0..<22)) func `what was meant as text does nothing else`(
    _ number: Int
  ) throws {
    let place = Self.places[number]
    var random = SeededRandom(seed: UInt64(number) &+ 20_261_014)
    for round in 0..<6 {
      let company = try SmallCompany()
      let desk = try company.desk(place.staff)
      for key in place.keys { desk.press(key) }
      let before = try acts(of: company)
      var typed: [Key] = []
      while typed.count < 60 {
        let word = Self.words.randomElement(using: &random) ?? ""
        typed += Self.letters(word)
        if Int.random(in: 0..<3, using: &random) == 0 {
          typed.append(Key(.function(Int.random(in: 1...12, using: &random))))
        }
      }
      var rest = typed[...]
      while !rest.isEmpty {
        let burst = rest.prefix(Int.random(in: 1...9, using: &random))
        rest = rest.dropFirst(burst.count)
        // An Enter that came in one read with a letter has seen no question.
        let end = Int.random(in: 0..<3, using: &random) == 0 ? [Key(.enter)] : []
        desk.pressAtOnce(Array(burst) + end)
      }
      let after = try acts(of: company)
      #expect(
        after == before,
        "place \(number), round \(round): \(typed.map { "\($0.code)" }) \(desk.text)"
      )
    }
  }
}
