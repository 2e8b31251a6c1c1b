import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Sample
import Testing

@testable import Storage

/// What only real processes show: kills, races, stops.
///
/// One after the other, for each of them wants the whole machine.
@Suite(.serialized) enum RealProcesses {
  static func random(_ number: Int) -> SampleRandom {
    SampleRandom(seed: Trials.seed, topic: .incidents, number: 1_000_000 + number)
  }
}

/// A hotel with eight clerks, eight managers and forty guests, for processes that come and go: no
/// connection of the test's own is left open.
struct RaceCompany {
  let folder = TemporaryFolder()
  var path: String { folder.file("s.db") }

  init(scope: BudgetScope = .staffMonth, limit: Int = 2000) throws {
    let store = try Store.create(path: path)
    try adopt(scope, limit: limit, store)
    try store.write { () throws(StoreError) in
      try store.save(Chain.hotel("SFO", "San Francisco", "America/Los_Angeles"))
      for number in 0..<8 {
        try store.save(Chain.person("c\(number)", .clerk), pin: "")
        try store.save(Chain.person("m\(number)", .manager), pin: "")
      }
    }
    for number in 0..<40 {
      var guest = Guest(id: Guest.ID(""))
      (guest.given, guest.family) = ("Ada", "Holm\(number)")
      _ = try Office(store, RaceCompany.session("m0", .manager)).add(guest)
    }
  }

  func adopt(_ scope: BudgetScope, limit: Int, _ store: Store) throws {
    let budget = #"{"limit": "\#(limit)", "scope": "\#(scope.rawValue)"}"#
    try store.adopt(policy: #"{"currency": "USD", "budget": \#(budget)}"#)
  }

  func open(patience: Duration = Store.usualPatience) throws -> Store {
    try Store(path: path, patience: patience)
  }

  static func session(_ name: String, _ role: Staff.Role = .clerk) -> Session {
    Session(id: "race", staff: Chain.person(name, role), property: Property.Code("SFO"))
  }

  /// A process in a role, with what all the roles need.
  func process(
    _ role: String,
    number: Int = 0,
    seed: UInt64 = Trials.seed,
    _ more: [String: String] = [:]
  ) throws -> ChildProcess {
    var values = ["store": path, "number": "\(number)", "seed": "\(seed)"]
    values.merge(more) { $1 }
    return try ChildProcess(role, values)
  }

  /// Starts eight processes at one moment and gives what each of them said until its end.
  func race(
    _ role: String,
    seed: UInt64 = Trials.seed,
    scope: BudgetScope = .staffMonth,
    count: Int = 0
  ) throws -> [[String]] {
    let more = ["scope": scope.rawValue, "count": "\(count)"]
    let processes = try (0..<8).map { try process(role, number: $0, seed: seed, more) }
    for process in processes { try process.expect("ready") }
    for process in processes { process.say("go") }
    return try processes.map { try $0.lines(until: "end") }
  }
}

/// What a store holds, as the promises count it.
struct Books {
  let store: Store

  var isSound: Bool {
    get throws { try store.checkUp().isSound }
  }

  func all(_ sql: String) throws -> [String] {
    try store.connection.all(sql) { $0.text(0) }
  }

  func number(_ sql: String) throws -> Int {
    try store.connection.first(sql) { $0.integer(0) } ?? 0
  }

  /// The counter of every budget, by its period.
  var counters: [String: Int] {
    get throws {
      let rows = try store.connection.all("SELECT period, spent FROM budget ORDER BY period") {
        ($0.text(0), $0.integer(1))
      }
      return Dictionary(uniqueKeysWithValues: rows)
    }
  }

  /// What was given on one's own authority, less what was taken back.
  var ledger: Int {
    get throws { try number("SELECT coalesce(sum(amount), 0) FROM charge WHERE authority = 'own'") }
  }

  var overdrawn: Int {
    get throws {
      try number(
        """
        SELECT count(*) FROM budget b WHERE spent > "limit" OR "limit" < (
          SELECT coalesce(sum(amount), 0) FROM charge c
          WHERE c.period = b.period AND c.authority = 'own')
        """
      )
    }
  }
}
