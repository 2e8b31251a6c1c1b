import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Sample
import Testing

@testable import Storage

extension RealProcesses {
  /// Desks that are killed at any moment of whatever they do.
  struct KillTests {
    @Test func `what was acknowledged outlives a kill at any moment`() throws {
      let (rounds, kills) = (20 * Trials.factor, 25)
      var tally = KillTally()
      for number in 0..<rounds {
        let round = try KillRound(number: number)
        while tally.kills < kills * (number + 1) { try round.kill(&tally) }
        try round.end(&tally)
      }
      #expect(tally.problems == [])
      #expect(tally.kills >= rounds * kills)
      print(
        "kills: \(tally.kills), acknowledged \(tally.acknowledged), lost \(tally.lost),",
        "unfinished loads completed \(tally.completed), copies checked \(tally.copies),",
        "longest pause of the others \(tally.longestPause), seed \(Trials.seed)"
      )
    }

    @Test func `the same trial finds out a desk that says saved too early`() throws {
      var tally = KillTally()
      let round = try KillRound(number: 0, isHasty: true)
      for _ in 0..<200 where tally.lost == 0 { try round.kill(&tally) }
      #expect(tally.lost > 0)
    }
  }
}

/// What many kills came to.
struct KillTally {
  var kills = 0
  var acknowledged = 0
  var lost = 0
  var completed = 0
  var copies = 0
  var longestPause = Duration.zero
  var problems: [String] = []

  mutating func check(_ isFine: Bool, _ problem: @autoclosure () -> String) {
    if !isFine, problems.count < 20 { problems.append(problem()) }
  }
}

/// Three desks on one store, one after the other of which is killed and replaced.
final class KillRound {
  private let company: RaceCompany
  private let isHasty: Bool
  private var random: SampleRandom
  private var writers: [ChildProcess] = []
  private var started = 0
  /// What was acknowledged, as `kind id`, and not looked for yet.
  private var unchecked: Set<String> = []
  /// What was acknowledged in each place, and what of it its newest copy holds at the least.
  private var ofPlace: [Set<String>] = [[], [], []]
  private var copied: [Set<String>] = [[], [], []]
  private var charged = 0

  init(number: Int, isHasty: Bool = false) throws {
    company = try RaceCompany()
    self.isHasty = isHasty
    random = RealProcesses.random(number)
    for place in 0..<3 { writers.append(try start(in: place)) }
  }

  private func start(in place: Int) throws -> ChildProcess {
    started += 1
    return try company.process(
      "writer",
      number: started,
      seed: Trials.seed &+ random.next() % 1000,
      ["folder": company.folder.path, "place": "\(place)", "hasty": isHasty ? "yes" : "no"]
    )
  }

  /// Kills one desk, now and then all of them, and looks at what they left.
  func kill(_ tally: inout KillTally) throws {
    let place = random.below(writers.count)
    for _ in 0...random.below(4) { note(try writers[place].line(), from: place) }
    wait(random.below(60_000))
    let victims = random.chance(10) ? Array(writers.indices) : [place]
    for place in victims { writers[place].kill() }
    tally.kills += victims.count
    for place in victims {
      for line in try writers[place].linesSoFar() { note(line, from: place) }
    }
    try othersGoOn(than: victims, &tally)
    try look(&tally)
    for place in victims { writers[place] = try start(in: place) }
  }

  /// A moment that no clock knows.
  private func wait(_ turns: Int) {
    var mixed = UInt64(truncatingIfNeeded: turns)
    for _ in 0..<turns { mixed = mixed &* 0x5851_F42D_4C95_7F2D &+ 1 }
    precondition(mixed != 1, "the turns are taken")
  }

  /// The lock is free with its holder's death: each of the others commits again.
  private func othersGoOn(than victims: [Int], _ tally: inout KillTally) throws {
    let clock = ContinuousClock()
    let killed = clock.now
    for place in writers.indices where !victims.contains(place) {
      for line in try writers[place].linesSoFar() { note(line, from: place) }
      note(try writers[place].line(), from: place)
    }
    tally.longestPause = max(tally.longestPause, clock.now - killed)
  }

  private func note(_ line: String, from place: Int) {
    let words = line.split(separator: " ").map(String.init)
    switch words[0] {
    case "index": return
    case "copy": copied[place] = ofPlace[place]
    case "charge":
      if words[3] == "charged" { charged += Int(words[2]) ?? 0 }
      add("charge \(words[1])", from: place)
    case "load":
      for number in 0..<20 {
        add("guest I\(words[1])-\(number)", from: place)
        add("booking S\(words[1])-\(number)", from: place)
      }
    default: add(line, from: place)
    }
  }

  private func add(_ record: String, from place: Int) {
    ofPlace[place].insert(record)
    unchecked.insert(record)
  }

  private func look(_ tally: inout KillTally) throws {
    let (expected, charged) = (unchecked, self.charged)
    unchecked = []
    let books = Books(store: try company.open())
    let found = try KillRound.records(in: books)
    let missing = expected.subtracting(found)
    tally.acknowledged += expected.count
    tally.lost += missing.count
    guard !isHasty else { return }
    tally.check(missing.isEmpty, "lost \(missing.sorted().prefix(5))")
    tally.check(try books.isSound, "not sound")
    tally.check(try books.overdrawn == 0, "overdrawn")
    tally.check(try books.ledger >= charged, "a charge is missing")
    // A turn of a load is there with its line of the trail, or neither is.
    let apart = try books.number(
      """
      SELECT (SELECT total(detail ->> '$.count') FROM audit WHERE action = 'import')
        - (SELECT count(*) FROM guest WHERE id LIKE 'I%')
        - (SELECT count(*) FROM stay WHERE id LIKE 'S%')
      """
    )
    tally.check(apart == 0, "half a turn of a load: \(apart) rows")
  }

  /// All that desks acknowledge, in their words.
  private static func records(in books: Books) throws -> Set<String> {
    Set(
      try books.all(
        """
        SELECT 'preference ' || id FROM preference
        UNION ALL SELECT 'incident ' || id FROM incident
        UNION ALL SELECT 'charge ' || id FROM charge
        UNION ALL SELECT 'guest ' || id FROM guest
        UNION ALL SELECT 'booking ' || id FROM stay
        UNION ALL SELECT 'stay ' || id || ' ' || room FROM stay
        UNION ALL SELECT 'left ' || id FROM stay WHERE status = 'CheckedOut'
        """
      )
    )
  }

  /// All desks die; what each of them had begun is done again to its end.
  func end(_ tally: inout KillTally) throws {
    for writer in writers { writer.kill() }
    tally.kills += writers.count
    for place in writers.indices {
      for line in try writers[place].linesSoFar() { note(line, from: place) }
    }
    unchecked = ofPlace.reduce(into: []) { $0.formUnion($1) }
    let before = tally.acknowledged
    try look(&tally)
    tally.acknowledged = before
    let store = try company.open()
    try completeLoads(store, &tally)
    tally.check(try store.makeIndex(), "the index is still being made")
    for place in writers.indices {
      let file = company.folder.file("copy-\(place).db")
      guard Store.exists(file) else { continue }
      // A copy is whole under its name, whatever became of a later one.
      let copy = Books(store: try Store(path: file))
      tally.check(try copy.isSound, "a copy is not sound")
      let missing = try copied[place].subtracting(KillRound.records(in: copy))
      tally.check(missing.isEmpty, "a copy lacks \(missing.sorted().prefix(5))")
      tally.copies += 1
    }
    for place in writers.indices { try store.backUp(to: company.folder.file("copy-\(place).db")) }
    // What a kill left half-written is gone with the next of its kind.
    let halves = TemporaryFolder.names(in: company.folder.path).filter { $0.contains(".part") }
    tally.check(halves.isEmpty, "\(halves)")
    tally.check(try Books(store: store).isSound, "not sound in the end")
  }

  private func completeLoads(_ store: Store, _ tally: inout KillTally) throws {
    let manager = RaceCompany.session("m0", .manager)
    for name in TemporaryFolder.names(in: company.folder.path).sorted()
    where name.hasSuffix("-guests.csv") {
      let stem = company.folder.file(String(name.dropLast("-guests.csv".count)))
      let summaries = try Importer(into: store, by: manager)
        .load([stem + "-guests.csv", stem + "-stays.csv"])
      let isComplete = summaries.allSatisfy {
        $0.rejected == 0 && $0.changed == 0 && $0.added + $0.unchanged == 20
      }
      tally.check(isComplete, "\(name): \(summaries)")
      if summaries.contains(where: { $0.added > 0 }) { tally.completed += 1 }
    }
  }
}
