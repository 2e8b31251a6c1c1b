/// What a trial has found.
struct Figures {
  /// A promise that the store has broken.
  enum Broken: String, CaseIterable {
    /// It was called saved, and is gone.
    case lost
    /// A budget's counter is not its ledger.
    case overdrawn
    /// SQLite's own check, or the keys, are not in order, or the store can't be opened any more.
    case corrupt
    /// The store says neither what it said before nor what it should say after.
    case half
    /// It was called not saved, and is there.
    case denied
    /// Asked again under the same ids, it did something else than once.
    case twice
    /// The fault was over, and the store still refused to work.
    case stuck
    /// The error told blames something that is not at fault.
    case misnamed
  }

  /// Faults that were met.
  var tried = 0
  /// Outcomes that could not be told while the fault lasted.
  var unverified = 0
  var counts: [Broken: Int] = [:]
  /// What the first few were, for whoever looks for the cause.
  private(set) var stories: [String] = []

  mutating func note(_ promise: Broken, _ story: String) {
    counts[promise, default: 0] += 1
    if stories.count < 10 { stories.append("\(promise.rawValue): \(story)") }
  }

  var line: String {
    (["tried \(tried)"]
      + Broken.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
      + ["unverified \(unverified)"]).joined(separator: ", ")
  }
}
