import Testing

/// What the store promises, with faults of every manner in every call.
///
/// `FRONTDESK_TRIALS` multiplies the counts, `FRONTDESK_SEED` draws other faults.
struct FaultTests {
  /// So many faults of one manner, all of which the store has to live through.
  struct Load: CustomTestStringConvertible {
    let manner: String
    let faults: Int

    var testDescription: String { manner }
  }

  private static let loads = [
    Load(manner: "error", faults: 3000), Load(manner: "errors", faults: 2500),
    Load(manner: "full", faults: 9000), Load(manner: "filled", faults: 8500),
    Load(manner: "cut", faults: 2500), Load(manner: "error-cut", faults: 1500),
    Load(manner: "full-cut", faults: 2000), Load(manner: "sync-cut", faults: 800),
    Load(manner: "memory", faults: 700), Load(manner: "starved", faults: 700),
    Load(manner: "moved", faults: 1500),
  ]

  @Test(arguments: loads)
  func `no fault loses, halves, doubles or belies anything`(_ load: Load) throws {
    let found = try FaultTrial.run(load.manner, faults: load.faults * Trials.factor)
    print("faults: \(load.manner) \(found.figures), seed \(Trials.seed)")
    #expect(found["tried"] == load.faults * Trials.factor)
    for promise in FaultTrial.promises { #expect(found[promise] == 0, "\(found.stories)") }
  }

  @Test func `a build's own run meets thirty thousand faults`() {
    #expect(FaultTests.loads.reduce(0) { $0 + $1.faults } >= 30_000)
  }

  /// A store on weaker terms, and the promise that it breaks.
  struct Weakness: CustomTestStringConvertible {
    let manner: String
    let terms: [String]

    var testDescription: String { terms.joined(separator: " ") }
  }

  @Test(arguments: [
    Weakness(manner: "cut", terms: ["NORMAL"]), Weakness(manner: "error-cut", terms: ["OFF"]),
    Weakness(manner: "cut", terms: ["NORMAL", "truncate"]),
  ])
  func `weaker terms are found out`(_ weakness: Weakness) throws {
    let found = try FaultTrial.run(weakness.manner, faults: 100, terms: weakness.terms)
    print("faults: \(weakness.testDescription) \(found.figures), seed \(Trials.seed)")
    #expect(found["lost"] ?? 0 > 0)
  }
}
