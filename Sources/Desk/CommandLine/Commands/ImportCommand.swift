import Hotel
import Storage
import Terminal

/// Loads CSV files into a store.
enum ImportCommand {
  private static let mostTold = 20

  static func run(_ run: CommandRun) throws -> ExitCode {
    let kind = try run.choice("--as", of: ImportKind.self)
    let renamed = try renamed(run)
    for file in run.arguments.operands { try TextFile.check(file) }
    let desk = try run.signIn()
    let log = ImportLog(run, mostTold: mostTold)
    let importer = Importer(
      into: desk.store,
      by: desk.session,
      renamed: renamed,
      as: kind,
      rejected: { log.tell($0) },
      progress: { log.show($0) }
    )
    let summaries: [ImportSummary]
    do {
      summaries = try importer.load(run.arguments.operands)
      log.finish()
    } catch {
      log.finish()
      throw error
    }
    for summary in summaries { tell(summary, run) }
    // The log is folded in by the next desk that closes, if not now.
    try? desk.store.checkpoint()
    return summaries.contains { $0.rejected > 0 } ? .badData : .done
  }

  private static func renamed(_ run: CommandRun) throws -> [String: String] {
    var renamed: [String: String] = [:]
    let known = Set(ImportKind.allCases.flatMap(\.columns))
    for text in run.arguments.values("--map") {
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, known.contains(parts[1]) else {
        throw CommandError.malformed(
          name: "--map",
          value: text,
          expected: "THEIRS=OURS, with one of our columns behind the ="
        )
      }
      renamed[parts[0]] = parts[1]
    }
    return renamed
  }

  private static func tell(_ summary: ImportSummary, _ run: CommandRun) {
    if !summary.ignoredColumns.isEmpty {
      run.note(
        "\(summary.file): ignored columns: " + summary.ignoredColumns.joined(separator: ", ")
      )
    }
    let rejects = summary.file + ".rejected.csv"
    run.answer(
      [
        "file": .text(summary.file), "kind": .text(summary.kind.rawValue),
        "added": .integer(summary.added), "changed": .integer(summary.changed),
        "unchanged": .integer(summary.unchanged), "rejected": .integer(summary.rejected),
        "rejected_file": summary.rejected > 0 ? .text(rejects) : .null,
        "ignored_columns": JSONText(summary.ignoredColumns),
      ],
      [
        "\(summary.file): \(summary.kind.rawValue): \(summary.added) added, "
          + "\(summary.changed) changed, \(summary.unchanged) unchanged, "
          + "\(summary.rejected) rejected" + (summary.rejected > 0 ? ", see \(rejects)" : "")
      ]
    )
  }
}

/// Tells on the error stream how a load goes.
final class ImportLog {
  private let run: CommandRun
  private let mostTold: Int
  private var rejected = 0
  private var lastShown: ContinuousClock.Instant?
  private var showsBar = false

  init(_ run: CommandRun, mostTold: Int) {
    self.run = run
    self.mostTold = mostTold
  }

  func tell(_ row: RejectedRow) {
    rejected += 1
    guard rejected <= mostTold else { return }
    clearBar()
    run.warn("\(row.file):\(row.line): \(row.field): \(row.reason)")
  }

  /// At most four times a second, and only where somebody watches.
  func show(_ progress: ImportProgress) {
    guard run.showsProgress else { return }
    let now = ContinuousClock.now
    if let lastShown, now - lastShown < .milliseconds(250) { return }
    lastShown = now
    let percent = progress.total > 0 ? progress.done * 100 / progress.total : 100
    clearBar()
    run.errors.write("\(CleanText(progress.file).text): \(percent) %, \(progress.rows) rows\r")
    run.errors.flush()
    showsBar = true
  }

  func finish() {
    clearBar()
    guard rejected > mostTold else { return }
    run.warn("… and \(rejected - mostTold) more rejected rows; the .rejected.csv files hold all.")
  }

  private func clearBar() {
    guard showsBar else { return }
    run.errors.write(String(repeating: " ", count: 78) + "\r")
    run.errors.flush()
    showsBar = false
  }
}
