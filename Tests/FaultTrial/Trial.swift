import FaultKit
import Hotel
import Storage

/// One morning of the hotel after the other, with a fault in every call, and a look after each at
/// what the store says.
struct Trial {
  /// How the faults come.
  enum Manner: String, CaseIterable {
    case error, errors, full, filled, cut, memory, starved, moved
    /// A fault, and a power cut after the call has answered.
    case errorThenCut = "error-cut"
    case fullThenCut = "full-cut"
    case syncThenCut = "sync-cut"

    var kind: FaultPlan.Kind {
      switch self {
      case .error, .errors, .errorThenCut: .error
      case .full, .filled, .fullThenCut: .full
      case .syncThenCut: .sync
      case .cut: .powerCut
      case .memory, .starved: .memory
      case .moved: .move
      }
    }

    var isForEver: Bool { [.errors, .filled, .starved].contains(self) }
    var endsInCut: Bool { [.errorThenCut, .fullThenCut, .syncThenCut].contains(self) }
    var takesPower: Bool { self == .cut || endsInCut }
  }

  private let manner: Manner
  private let terms: SQLiteTerms
  private let disk: FaultDisk
  private let path: String
  private var random: SeededRandom
  private let template: [UInt8]
  /// The desk that goes on after a fault, and somebody else who has the store open all morning.
  private var desk: Store?
  private var company: Observer?
  /// What the store says before the first call and after each.
  private var contents: [String] = []
  /// How many operations each call takes, opening and closing apart.
  private var lengths: [Int] = []
  private(set) var figures = Figures()

  init(_ manner: Manner, terms: SQLiteTerms, disk: FaultDisk, folder: String, seed: UInt64) throws {
    self.manner = manner
    self.terms = terms
    self.disk = disk
    path = folder + "/s.db"
    random = SeededRandom(seed: seed)
    try TrialHotel.build(at: path, terms: terms)
    guard let bytes = PlainFile.bytes(of: path) else {
      preconditionFailure("the trial's hotel is nowhere")
    }
    template = bytes
    contents = [observer().contents]
    try measure()
    disk.keepsTrack = manner.takesPower
    disk.takeAway = { [path] in PlainFile.rename(path, to: path + ".away") }
  }

  /// The file comes back, as after a slip of the hand.
  private func putBack() { PlainFile.rename(path + ".away", to: path) }

  /// The calls without any fault.
  private mutating func measure() throws {
    for call in TrialHotel.calls {
      do {
        let store = try open()
        begin(nil)
        try call.perform(store)
      }
      lengths.append(manner.kind == .memory ? FaultMemory.count : disk.count)
      contents.append(observer().contents)
    }
  }

  private func observer() -> Observer {
    company ?? Observer(path: path, fileSystem: terms.fileSystem)
  }

  private func open() throws -> Store {
    try Store(path: path, clock: { TrialHotel.morning }, terms: terms)
  }

  private func begin(_ plan: FaultPlan?) {
    disk.begin(plan)
    FaultMemory.begin(plan)
  }

  /// Goes on until so many faults were met.
  mutating func run(faults: Int) {
    while figures.tried < faults {
      startMorning()
      for index in TrialHotel.calls.indices {
        guard figures.tried < faults, tryCall(index) else { break }
      }
    }
  }

  private mutating func startMorning() {
    begin(nil)
    desk = nil
    company = nil
    disk.forget()
    for ending in ["-wal", "-shm", "-journal"] { PlainFile.remove(path + ending) }
    PlainFile.write(template, to: path)
    if !isChosen(oneOf: 3) { company = observer() }
  }

  private mutating func isChosen(oneOf count: Int) -> Bool {
    Int.random(in: 0..<count, using: &random) == 0
  }

  /// One call with one fault; false when the morning can't go on.
  private mutating func tryCall(_ index: Int) -> Bool {
    // Not every operation notices a full disk, and few are syncs.
    let length =
      switch manner.kind {
      case .full: lengths[index] / 4 + 1
      case .sync: 2
      case .error, .powerCut, .memory, .move: lengths[index]
      }
    let after = Int.random(in: 0..<max(1, length), using: &random)
    let plan = FaultPlan(kind: manner.kind, after: after, isForEver: manner.isForEver)
    let broken = figures.counts
    var outcome = outcome(of: TrialHotel.calls[index], under: plan)
    outcome.story = "\(TrialHotel.calls[index].name) after \(after)\(outcome.story)"
    if disk.isOff {
      desk = nil
      company = nil
      PlainFile.remove(path + "-shm")
      disk.restart()
    }
    begin(nil)
    if outcome.hasStruck { figures.tried += 1 }
    if outcome.isStuck { figures.note(.stuck, outcome.story) }
    judge(outcome, at: index)
    return figures.counts == broken
  }

  /// What came of one call.
  private struct Outcome {
    var failure: (any Error)?
    var hasStruck = false
    /// The fault was over, and the desk could not go on.
    var isStuck = false
    var story = ""

    mutating func fail(_ error: any Error) {
      failure = error
      story += ", told \(error)"
    }

    var isUnverified: Bool {
      if case .unverified? = failure as? StoreError { true } else { false }
    }

    /// Whether the error blames the disk or the memory, which are at fault.
    var isWellNamed: Bool {
      guard let failure else { return true }
      switch failure as? StoreError {
      case .inputOutput, .notSaved, .unverified, .diskFull, .outOfMemory, .busy, .unreachable,
        .replaced, .missing:
        return hasStruck
      default: return false
      }
    }
  }

  /// Makes the call while the plan is in force; the desk goes on afterwards, or is gone.
  private mutating func outcome(of call: TrialHotel.Call, under plan: FaultPlan) -> Outcome {
    var outcome = Outcome()
    let isFromTheStart = isChosen(oneOf: 8)
    if isFromTheStart {
      desk = nil
      begin(plan)
    }
    do {
      let store = try desk ?? open()
      desk = store
      if !isFromTheStart { begin(plan) }
      try call.perform(store)
    } catch {
      outcome.fail(error)
    }
    outcome.hasStruck = disk.hasStruck || FaultMemory.hasStruck
    if manner.endsInCut { disk.turnOff() }
    guard !manner.takesPower, Bool.random(using: &random) else {
      // Closing meets the fault, too.
      desk = nil
      putBack()
      return outcome
    }
    begin(nil)
    putBack()
    do {
      // Changes nothing that is told, but is a write.
      try desk?.keepDraft("", under: "nowhere", by: Staff.ID("ada"))
    } catch {
      outcome.isStuck = true
      outcome.story += ", then \(error)"
    }
    return outcome
  }

  /// Looks at the store as another desk finds it, and makes the call again.
  private mutating func judge(_ outcome: Outcome, at index: Int) {
    let (before, after) = (contents[index], contents[index + 1])
    let observer = observer()
    let found = observer.contents
    // What is not looked at now is still damaged later in the morning.
    let damages = found.isEmpty || isChosen(oneOf: 4) ? observer.damages : ""
    if !damages.isEmpty { figures.note(.corrupt, outcome.story + ", found \(damages)") }
    if !outcome.isWellNamed { figures.note(.misnamed, outcome.story) }
    if outcome.isUnverified { figures.unverified += 1 }
    if found != before, found != after {
      let isOlder = contents[..<index].contains(found)
      figures.note(isOlder ? .lost : .half, outcome.story)
    } else if outcome.failure == nil, found != after {
      figures.note(.lost, outcome.story)
    } else if outcome.failure != nil, !outcome.isUnverified, found != before {
      figures.note(.denied, outcome.story)
    }
    do {
      let store = try desk ?? open()
      desk = store
      if isChosen(oneOf: 8) { try checkUp(store, outcome.story) }
      let call = TrialHotel.calls[index]
      // A first time that leads elsewhere is seen at the next call.
      if found == before { return try call.perform(store) }
      guard call.canBeRepeated else { return }
      try call.perform(store)
      if observer.contents != after { figures.note(.twice, outcome.story) }
    } catch {
      figures.note(.stuck, outcome.story + ", again \(error)")
    }
  }

  /// The store's own check.
  private mutating func checkUp(_ store: Store, _ story: String) throws {
    let found = try store.checkUp()
    if !found.unbalanced.isEmpty { figures.note(.overdrawn, story) }
    if !found.damages.isEmpty { figures.note(.corrupt, story + ", found \(found.damages)") }
  }
}
