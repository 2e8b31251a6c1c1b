import FrontOffice
import Hotel
import OfficeKit
import Testing

@testable import Storage

extension RealProcesses {
  /// Eight processes at one budget, all at once.
  struct OverdraftTests {
    private let rounds = 2 * Trials.factor

    @Test(arguments: BudgetScope.allCases)
    func `a budget is given to the last cent and not one more`(_ scope: BudgetScope) throws {
      for round in 0..<rounds {
        let company = try RaceCompany(scope: scope, limit: 400)
        let seed = Trials.seed &+ UInt64(round)
        let said = try company.race("charge", seed: seed, scope: scope)
        let charged = said.joined().filter { $0.hasPrefix("charged ") }
          .map { $0.split(separator: " ") }
        let sum = charged.reduce(0) { $0 + (Int($1[2]) ?? 0) }
        let books = Books(store: try company.open())
        #expect(sum == 40_000)
        #expect(try books.ledger == sum)
        #expect(try Array(books.counters.values) == [sum])
        #expect(try Set(books.all("SELECT id FROM charge")) == Set(charged.map { String($0[1]) }))
        #expect(try books.overdrawn == 0 && books.isSound)
        let refused = said.joined().count { $0.hasPrefix("refused ") }
        print(
          "overdraft \(scope.rawValue): 8 processes, charged \(charged.count), refused \(refused),",
          "overdrawn 0, seed \(seed)"
        )
      }
    }

    @Test func `asked by eight processes under one id, a gift is given once`() throws {
      let count = 25 * Trials.factor
      let company = try RaceCompany(limit: 200)
      let said = try company.race("retry", count: count)
      let books = Books(store: try company.open())
      let charges = try books.all(
        """
        SELECT 'answer ' || id || ' ' || amount || ' ' ||
          CASE authority WHEN 'own' THEN 'charged' ELSE 'pending' END FROM charge ORDER BY id
        """
      )
      #expect(charges.count == 2 * count)
      for lines in said { #expect(lines.sorted() == charges) }
      #expect(try books.number("SELECT count(*) FROM incident") == count)
      #expect(try Array(books.counters.values) == [books.ledger])
      #expect(try books.overdrawn == 0 && books.isSound)
      print("retries: \(8 * 2 * count) asked, \(charges.count) given, seed \(Trials.seed)")
    }

    @Test func `taken back by eight processes, each gift is credited once, to its own period`()
      throws
    {
      let company = try RaceCompany()
      let given = try company.race("retry", count: 15 * Trials.factor)[0].count
      let store = try company.open()
      let before = try Books(store: store).counters
      let spent = try Books(store: store).ledger
      // Today's gifts would be the day's now; what is taken back is still the month's.
      try company.adopt(.staffDay, limit: 1, store)
      let undone = try company.race("reverse").joined().map { String($0) }
      let books = Books(store: store)
      #expect(spent > 0 && before.count == 1)
      #expect(undone.count == given && Set(undone).count == given)
      #expect(try books.number("SELECT count(*) FROM charge WHERE reverses IS NOT NULL") == given)
      #expect(try books.counters == before.mapValues { _ in 0 })
      #expect(try books.ledger == 0 && books.isSound)
      print("taken back: 8 processes, \(given) gifts, credited \(undone.count)")
    }

    @Test func `eight managers decide once on each charge, and nobody on their own`() throws {
      let company = try RaceCompany(limit: 0)
      let store = try company.open()
      let count = 6 * Trials.factor
      for place in 0..<8 * count {
        // Half are the managers' own.
        let giver =
          place.isMultiple(of: 2)
          ? RaceCompany.session("c0") : RaceCompany.session("m\(place / 2 % 8)", .manager)
        _ = try Office(store, giver).delight(
          Guest.ID("G0000001"),
          action: "flowers",
          gestures: [try gesture("WOW:5")],
          id: "w\(place)"
        )
      }
      let said = try company.race("decide").map { $0.map { $0.split(separator: " ") } }
      let decided = said.joined().filter { $0[0] == "decided" }
      #expect(decided.count == 8 * count && Set(decided.map { $0[1] }).count == 8 * count)
      for line in decided {
        #expect(try store.charge(Charge.ID(String(line[1])))?.status.rawValue == String(line[2]))
      }
      let own = """
        SELECT count(*) FROM charge c JOIN decision d ON d.charge = c.id WHERE d.approver = c.staff
        """
      #expect(try Books(store: store).number(own) == 0)
      #expect(try Office(store, RaceCompany.session("m0", .manager)).pendingCharges().isEmpty)
      #expect(try Books(store: store).isSound)
      let late = said.joined().count { $0[0] == "late" }
      print("decisions: 8 managers, \(decided.count) decided, \(late) too late, 0 of their own")
    }
  }
}
