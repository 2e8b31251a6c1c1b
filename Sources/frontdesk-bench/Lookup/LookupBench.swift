import BenchKit
import Storage

/// How well, how fast and at what cost guests are found, at several sizes.
struct LookupBench {
  private let options: LookupOptions
  private let folder: String

  init(_ options: LookupOptions) throws {
    self.options = options
    folder = options.folder ?? options.written ?? "."
    try BenchFiles.makeFolder(folder)
  }

  func run() throws {
    if let profiles = options.profiles, let queries = options.queryFile {
      return try runShared(profiles, queries)
    }
    let table = NicknameFile(csv: try options.nicknames.map { try BenchFiles.text(of: $0) } ?? "")
    var smaller: LookupFigures?
    for size in options.sizes {
      let population = Population(size: size, seed: options.seed, nicknames: table)
      if options.written != nil {
        try write(population)
        continue
      }
      let figures = try measured(population)
      figures.say(asJSON: options.isJSON)
      if let smaller { figures.sayGrowth(since: smaller, asJSON: options.isJSON) }
      smaller = figures
    }
  }

  /// The data and queries for other programs.
  private func write(_ population: Population) throws {
    try writeProfiles(of: population, to: "\(folder)/P-\(population.size).csv")
    _ = try writeQueries(on: population, to: "\(folder)/Q-\(population.size).jsonl")
  }

  private func measured(_ population: Population) throws -> LookupFigures {
    let size = population.size
    let queryFile = "\(folder)/Q-\(size)-\(options.seed).jsonl"
    let queries = try writeQueries(on: population, to: queryFile)
    guard let first = queries.first?.typed else { throw BenchError.silent("the queries' maker") }
    let table = options.nicknames == nil ? "" : "-nicknames"
    let path = "\(folder)/guests-\(size)-\(options.seed)\(table).db"
    let store = try store(at: path, asking: first) {
      let profiles = "\(folder)/P-\(size)-\(options.seed).csv"
      try writeProfiles(of: population, to: profiles)
      return (profiles, isOurs: true)
    }
    Report.complain("asking for \(queries.count) guests")
    let desk = try AskedDesk(store, queries: queryFile, first: first, folder: folder)
    return LookupFigures(
      guests: size,
      recalls: recalls(of: desk, on: population, queries),
      store: store,
      desk: desk
    )
  }

  /// The store that the folder keeps, or a new one of the profiles in a file.
  private func store(
    at path: String,
    asking text: String,
    from profiles: () throws -> (path: String, isOurs: Bool)
  ) throws -> BenchStore {
    if let kept = BenchStore(kept: path) {
      Report.complain("\(path) is kept: its build is not timed again")
      return kept
    }
    let file = try profiles()
    // Rows that the importer refused lie beside it.
    defer { if file.isOurs { BenchFiles.remove(BenchFiles.paths(beginning: file.path)) } }
    Report.complain("loading \(file.path)")
    return try BenchStore(making: path, from: file.path, asking: text)
  }

  private func recalls(
    of desk: AskedDesk,
    on population: Population,
    _ queries: [BenchQuery]
  ) -> [Recall] {
    var (all, shared, harder) = (Tally(), Tally(), Tally())
    var byClass: [QueryClass: Tally] = [:]
    for query in queries {
      guard let truth = population.profile(query.truth) else { continue }
      let facts = GuestFacts(truth)
      let rank = (desk.answers[query.number] ?? []).prefix(10).firstIndex { number in
        guard let guest = population.profile(number) else { return false }
        return Scorer.isRight(GuestFacts(guest), to: query, meaning: facts)
      }
      // Asked beside the others, it is no part of the sums that are compared over the years.
      if query.kind != .ownScript {
        all.add(rank: rank)
        query.kind.isShared ? shared.add(rank: rank) : harder.add(rank: rank)
      }
      byClass[query.kind, default: Tally()].add(rank: rank)
    }
    let classes = QueryClass.allCases.compactMap { kind in
      byClass[kind].map { Recall(name: kind.rawValue, tally: $0) }
    }
    let sums = [("all", all), ("shared_classes", shared), ("harder_classes", harder)]
    return sums.map { Recall(name: $0, tally: $1) } + classes
  }

  private func writeProfiles(of population: Population, to path: String) throws {
    Report.complain("making \(population.size) profiles: \(path)")
    let file = try LineFile(path)
    try file.add(BenchProfile.columns.joined(separator: ","))
    try population.each { profile in
      try file.add(profile.cells.map { LookupBench.cell($0) }.joined(separator: ","))
    }
    try file.finish()
  }

  private func writeQueries(
    on population: Population,
    to path: String
  ) throws -> [BenchQuery] {
    let queries = QueryMaker.queries(
      on: population,
      count: options.queries,
      seed: options.seed
    )
    let file = try LineFile(path)
    for query in queries { try file.add(query.line) }
    try file.finish()
    return queries
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// Profiles and queries of others: times and answers are ours to give, the scores are theirs.
  private func runShared(_ profiles: String, _ queries: String) throws {
    let lines = try BenchFiles.text(of: queries).split(separator: "\n")
    guard let first = lines.first.flatMap({ JSONLine(String($0))?["q"] }) else {
      throw BenchError.silent(queries)
    }
    let name = profiles.split(separator: "/").last ?? "profiles"
    let path = "\(folder)/\(name)-\(BenchFiles.size(of: profiles)).db"
    let store = try store(at: path, asking: first) { (profiles, isOurs: false) }
    Report.complain("asking for \(lines.count) guests")
    let desk = try AskedDesk(store, queries: queries, first: first, folder: folder)
    let figures = LookupFigures(
      guests: try BenchFiles.lineCount(of: profiles) - 1,
      recalls: [],
      store: store,
      desk: desk
    )
    if let results = options.results { try write(desk, of: store, to: results) }
    figures.say(asJSON: options.isJSON)
  }

  /// The answers, for the shared scorer.
  private func write(_ desk: AskedDesk, of store: BenchStore, to path: String) throws {
    let file = try LineFile(path)
    let tenths = { (value: Double) in (value * 10).rounded() / 10 }
    let megabytes = { (bytes: Int) in tenths(Double(bytes) / 1_000_000) }
    try file.add(
      """
      {"meta": {"peer": "frontdesk", "build_s": \(tenths(store.load + store.index)), \
      "index_MB": \(megabytes(store.indexSize)), "rss_MB": \(megabytes(desk.resident))}}
      """
    )
    for line in desk.lines { try file.add(line) }
    try file.finish()
  }
}
