import Glibc
import Hotel
import Sample
import Storage

/// Writes the files of a made-up company of any size.
enum GenerateCommand {
  private static let usualGuests = 3000
  private static let usualSeed: UInt64 = 2026
  // A few milliseconds.
  private static let rowsAtOnce = 100

  static func run(_ run: CommandRun) throws -> ExitCode {
    let guests = try run.value(Options.guests) ?? usualGuests
    let seed = try run.value(Options.seed) ?? usualSeed
    let folder = try run.required(Options.folder)
    try GeneratedFile.makeFolder(folder)
    let company = SampleCompany(guests: guests, seed: seed)
    let job = LongJob(run, .generate)
    defer { job.clear() }
    for file in SampleFile.allCases {
      job.begin()
      let path = "\(folder)/\(file.rawValue).csv"
      var progress = JobProgress(subject: JobProgress.fileName(path), count: 0)
      if file == .guests { progress.total = guests }
      let rows = try write(file, of: company, seed: seed, to: path) {
        (progress.done, progress.count) = ($0, $0)
        try job.check(progress)
      }
      job.clear()
      run.answer(
        ["file": .text(path), "kind": .text(file.rawValue), "rows": .integer(rows)],
        ["\(path): \(rows) \(file.rawValue)"]
      )
    }
    let policy = folder + "/policy.json"
    if !Store.exists(policy) {
      var file = try GeneratedFile(policy)
      try file.add(SamplePolicy.text)
      try file.publish()
    }
    return .done
  }

  private static func write(
    _ kind: SampleFile,
    of company: SampleCompany,
    seed: UInt64,
    to path: String,
    progress: (Int) throws -> Void
  ) throws -> Int {
    var file = try GeneratedFile(path)
    try file.add(line(kind.columns))
    var count = 0
    let pinPlace = kind == .staff ? kind.columns.firstIndex(of: "pin") : nil
    try company.rows(of: kind) { (cells: [String]) throws in
      var cells = cells
      if let pinPlace { cells[pinPlace] = hash(cells[pinPlace], of: cells[0], seed: seed) }
      try file.add(line(cells))
      count += 1
      if count % rowsAtOnce == 0 { try progress(count) }
    }
    try file.publish()
    return count
  }

  /// The same seed gives the same bytes, so the salt follows from it; these PINs guard nobody.
  private static func hash(_ pin: String, of staff: String, seed: UInt64) -> String {
    guard !pin.isEmpty else { return "" }
    var random = seed
    for byte in staff.utf8 { random = (random ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var salt: [UInt8] = []
    for _ in 0..<16 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      salt.append(UInt8(truncatingIfNeeded: random >> 56))
    }
    return PIN.hash(pin, salt: salt) ?? ""
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
