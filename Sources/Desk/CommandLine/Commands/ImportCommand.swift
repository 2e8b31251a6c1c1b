import FrontOffice
import Hotel
import Storage
import Terminal

/// Loads CSV files into a store.
enum ImportCommand {
  private static let mostTold = 20

  static func run(_ run: CommandRun) throws -> ExitCode {
    let kind = try run.value(Options.kind)
    let renamed = try renamed(run)
    for file in run.arguments.operands { try TextFile.check(file) }
    let desk = try run.signIn()
    let job = LongJob(run, .load)
    let summaries = try load(into: desk, renamed: renamed, as: kind, job, run)
    for summary in summaries { tell(summary, run) }
    // The log is folded in by the next desk that closes, if not now.
    try? desk.store.checkpoint()
    guard summaries.allSatisfy(\.isWhole) else { throw job.stopped }
    return summaries.contains { $0.rejected > 0 } ? .badData : .done
  }

  private static func load(
    into desk: SignedIn,
    renamed: [String: String],
    as kind: ImportKind?,
    _ job: LongJob,
    _ run: CommandRun
  ) throws -> [ImportSummary] {
    let log = RejectionLog(run, job, mostTold: mostTold)
    defer { log.finish() }
    return try desk.office.load(
      run.arguments.operands,
      renamed: renamed,
      as: kind,
      rejected: { log.tell($0) },
      doubted: { log.tell($0) },
      reason: run.words.errors.row,
      goesOn: { job.goesOn(JobProgress($0, indexing: run.words.answers.store.lookupIndex)) }
    )
  }

  private static func renamed(_ run: CommandRun) throws -> [String: String] {
    var renamed: [String: String] = [:]
    let known = Set(ImportKind.allCases.flatMap(\.columns))
    for text in run.arguments.texts(Options.map) {
      let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, known.contains(parts[1]) else {
        throw CommandError.line(
          .malformed(name: Options.map.name, value: text, expected: .renaming)
        )
      }
      renamed[parts[0]] = parts[1]
    }
    return renamed
  }

  private static func tell(_ summary: ImportSummary, _ run: CommandRun) {
    if !summary.ignoredColumns.isEmpty {
      run.note(run.words.answers.store.ignoredColumns(summary.file, summary.ignoredColumns))
    }
    if !summary.displacedColumns.isEmpty {
      run.note(run.words.answers.store.displacedColumns(summary.file, summary.displacedColumns))
    }
    let rejects = summary.file + ".rejected.csv"
    run.answer(
      [
        "file": .text(summary.file), "kind": .text(summary.kind.rawValue),
        "added": .integer(summary.added), "changed": .integer(summary.changed),
        "unchanged": .integer(summary.unchanged), "rejected": .integer(summary.rejected),
        "whole": .bool(summary.isWhole),
        "rejected_file": summary.rejected > 0 ? .text(rejects) : .null,
        "ignored_columns": JSONText(summary.ignoredColumns),
      ],
      [run.words.answers.store.loaded(summary, rejects)]
    )
  }
}

/// Tells on the error stream which rows stay outside.
private final class RejectionLog {
  private let run: CommandRun
  private let job: LongJob
  private let mostTold: Int
  private var rejected = 0
  private var doubted = 0
  private var strange: Set<String> = []

  init(_ run: CommandRun, _ job: LongJob, mostTold: Int) {
    self.run = run
    self.job = job
    self.mostTold = mostTold
  }

  func tell(_ row: RejectedRow) {
    // What letters a file is written in is told once.
    if row.fault == .notUTF8 {
      guard strange.insert(row.file).inserted else { return }
      job.clear()
      return run.warn(run.words.answers.store.notUTF8(row.file))
    }
    rejected += 1
    guard rejected <= mostTold else { return }
    job.clear()
    run.warn("\(row.file):\(row.line): \(row.field): \(run.words.errors.row(row.fault))")
  }

  /// It is loaded all the same.
  func tell(_ row: DoubtfulRow) {
    doubted += 1
    guard doubted <= mostTold else { return }
    job.clear()
    run.warn("\(row.file):\(row.line): \(row.field): \(run.words.errors.doubt(row.doubt))")
  }

  func finish() {
    job.clear()
    let words = run.words.answers.store
    if rejected > mostTold { run.warn(words.moreRejected(rejected - mostTold)) }
    if doubted > mostTold { run.warn(words.moreDoubted(doubted - mostTold)) }
  }
}
