import Glibc
package import Hotel

/// What one file brought.
package struct ImportSummary: Sendable {
  package let file: String
  package let kind: ImportKind
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  package var rejected = 0
  package var ignoredColumns: [String] = []
  /// Columns of ours that were not read, for others were told to be them.
  package var displacedColumns: [String] = []
  /// The file was read to its end.
  package var isWhole = false

  var rows: Int { added + changed + unchanged + rejected }

  mutating func count(_ outcome: RowOutcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    }
  }
}

/// A row that stays outside.
package struct RejectedRow: Sendable {
  package let file: String
  package let line: Int
  package let field: String
  package let fault: RowFault

  init(file: String, line: Int, because problem: RowProblem) {
    self.file = file
    self.line = line
    field = problem.field
    fault = problem.fault
  }
}

/// A row that was loaded, and of which somebody should know.
package struct DoubtfulRow: Sendable {
  package let file: String
  package let line: Int
  package let field: String
  package let doubt: RowDoubt
}

/// How far a load has come, in bytes and rows of all its files.
package struct ImportProgress: Sendable {
  /// The file that is being read.
  package fileprivate(set) var file = ""
  package fileprivate(set) var done = 0
  package fileprivate(set) var total = 0
  package fileprivate(set) var rows = 0
  /// All files are loaded, and look-up's index is being made.
  package fileprivate(set) var isIndexing = false
  /// Somebody wished the load to end here.
  fileprivate var isOver = false
}

/// Why a file as a whole is not loaded.
package enum ImportError: Error, Equatable, Sendable {
  case store(StoreError)
  case unknownKind(file: String)
  case missingColumns(file: String, kind: ImportKind, columns: [String])
  case notCSV(file: String)
  /// Its letters have two bytes each, as in UTF-16.
  case wideText(file: String)
  /// The columns hold one text each and stand more than once.
  case clashingColumns(file: String, columns: [String])
  case rejectsUnwritable(file: String)
  /// Another program has made the file shorter while it was read.
  case cut(file: String)
}

/// What became of a row that could be read.
enum RowOutcome {
  case added, changed, unchanged
}

/// Loads CSV files in turns; each turn is one transaction.
package struct Importer {
  /// Rows to a transaction at the most: each has its own sync and writes every page it touched, and
  /// a PIN takes long to hash.
  static func batch(of kind: ImportKind) -> Int { kind == .staff ? 200 : 10_000 }

  /// How long a transaction takes in rows before it ends, for a desk that wants to write waits for
  /// it and for its sync: less than a second in all.
  var turn = Duration.milliseconds(300)

  let store: Store
  let session: Session
  let renamed: [String: String]
  let kind: ImportKind?
  let rejected: (RejectedRow) -> Void
  let doubted: (DoubtfulRow) -> Void
  let reason: (RowFault) -> String
  let goesOn: (ImportProgress) -> Bool
  private let polarities = PolarityMemo()

  /// Loads into a store.
  ///
  /// Columns are `renamed` to ours by theirs; the files' headers say what they hold unless a kind is
  /// given; `rejected` is told of every row that stays outside, `doubted` of those that hardly mean what
  /// they say, and `reason` puts into words what is
  /// written beside it; `goesOn` is told of every turn, and the load ends there when it says no.
  package init(
    into store: Store,
    by session: Session,
    renamed: [String: String] = [:],
    as kind: ImportKind? = nil,
    rejected: @escaping (RejectedRow) -> Void = { _ in },
    doubted: @escaping (DoubtfulRow) -> Void = { _ in },
    reason: @escaping (RowFault) -> String = { "\($0)" },
    goesOn: @escaping (ImportProgress) -> Bool = { _ in true }
  ) {
    self.store = store
    self.session = session
    self.renamed = renamed
    self.kind = kind
    self.rejected = rejected
    self.doubted = doubted
    self.reason = reason
    self.goesOn = goesOn
  }

  /// Loads the files in the order they need, to the end of all or of the turn after which it shall
  /// not go on.
  ///
  /// - Returns: what each file brought; loading all of them again completes it.
  package func load(_ files: [String]) throws(ImportError) -> [ImportSummary] {
    var plans: [(kind: ImportKind, file: String)] = []
    var progress = ImportProgress()
    for file in files { plans.append((try plan(file, counting: &progress.total), file)) }
    let order = ImportKind.allCases
    plans.sort { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
    store.prepareForLoad(true)
    defer { store.prepareForLoad(false) }
    var summaries: [ImportSummary] = []
    for plan in plans { summaries.append(try load(plan.file, as: plan.kind, &progress)) }
    if !progress.isOver { try makeIndex() }
    return summaries
  }

  /// What was loaded is found by look-up at once; stopped here, the next look-up makes the index.
  private func makeIndex() throws(ImportError) {
    do throws(StoreError) {
      try store.makeIndexIfWorthwhile { done, total in
        var progress = ImportProgress()
        (progress.isIndexing, progress.done, progress.total) = (true, done, total)
        return goesOn(progress)
      }
    } catch .stopped {
      return
    } catch {
      throw .store(error)
    }
  }

  /// Reads the header only, so that nothing is loaded when one of the files can't be.
  private func plan(
    _ file: String,
    counting bytes: inout Int
  ) throws(ImportError) -> ImportKind {
    var reader = try open(file)
    bytes += reader.file.count
    let header = try header(of: &reader, file: file)
    let names = header.names
    guard let kind = kind ?? ImportKind.told(by: names) else { throw .unknownKind(file: file) }
    let clashes = header.clashes(in: kind)
    guard clashes.isEmpty else { throw .clashingColumns(file: file, columns: clashes) }
    var missing = kind.required.filter { !names.contains($0) }
    if kind == .guests, !names.contains("given"), !names.contains("family") {
      missing.append("given/family")
    }
    guard missing.isEmpty else {
      throw .missingColumns(file: file, kind: kind, columns: missing)
    }
    return kind
  }

  private func load(
    _ file: String,
    as kind: ImportKind,
    _ progress: inout ImportProgress
  ) throws(ImportError) -> ImportSummary {
    var reader = try open(file)
    let header = try header(of: &reader, file: file)
    let columns = ImportColumns(kind, header)
    var summary = ImportSummary(file: file, kind: kind)
    summary.ignoredColumns = columns.ignored
    summary.displacedColumns = header.displaced(in: kind)
    var rejects = RejectsFile(of: file, header.cells, columns, separator: reader.separator)
    progress.file = file
    let before = progress
    var waiting: ArraySlice<CSVRecord> = []
    var isLast = false
    let batch = Importer.batch(of: kind)
    while !progress.isOver, !summary.isWhole {
      if waiting.isEmpty {
        waiting = try Importer.next(batch, of: &reader, in: file)
        isLast = waiting.count < batch
      }
      if summary.rows > 0 { WriterLock.yieldToDesks() }
      for (record, problem) in try loadTurn(of: &waiting, columns: columns, into: &summary) {
        summary.rejected += 1
        let row = reader.file.bytes(record.bytes)
        let problem = problem.silent(about: row)
        rejected(RejectedRow(file: summary.file, line: record.line, because: problem))
        try rejects.add(record, row, problem: problem, reason(problem.fault))
      }
      summary.isWhole = isLast && waiting.isEmpty
      let position = waiting.first?.bytes.lowerBound ?? reader.position
      reader.file.release(before: position)
      progress.done = before.done + position
      progress.rows = before.rows + summary.rows
      progress.isOver = !goesOn(progress)
    }
    if summary.rows > 0 || summary.isWhole { try rejects.finish() }
    return summary
  }

  private static func next(
    _ count: Int,
    of reader: inout CSVReader,
    in file: String
  ) throws(ImportError) -> ArraySlice<CSVRecord> {
    var records: [CSVRecord] = []
    while records.count < count, let record = reader.next() { records.append(record) }
    // Records that were cut off say something else than what was written.
    guard !reader.file.isCut else { throw .cut(file: file) }
    return records[...]
  }

  /// Loads as many records as a turn takes, all or none of them.
  ///
  /// - Returns: the ones that stay outside.
  private func loadTurn(
    of waiting: inout ArraySlice<CSVRecord>,
    columns: ImportColumns,
    into summary: inout ImportSummary
  ) throws(ImportError) -> [(CSVRecord, RowProblem)] {
    guard !waiting.isEmpty else { return [] }
    var problems: [(CSVRecord, RowProblem)] = []
    var doubts: [DoubtfulRow] = []
    do throws(StoreError) {
      try store.write { () throws(StoreError) in
        let clock = ContinuousClock()
        let start = clock.now
        let loader = RowLoader(store: store, session: session, polarities: polarities)
        while let record = waiting.popFirst() {
          loader.remarks.clear()
          do throws(RowProblem) {
            let row = try row(of: record, columns: columns, loader.remarks)
            if row.isBlank { continue }
            summary.count(try loader.load(row))
            doubts += loader.remarks.all.map { field, doubt in
              DoubtfulRow(file: summary.file, line: record.line, field: field, doubt: doubt)
            }
          } catch {
            problems.append((record, error))
          }
          if let failure = loader.failure { throw failure }
          if clock.now - start > turn { break }
        }
        guard loader.saved > 0 else { return }
        let facts = Facts([.count: String(loader.saved), .name: summary.kind.rawValue])
        try store.note(TrailNote(.loadFiles, facts), by: session)
      }
    } catch {
      throw .store(error)
    }
    for doubt in doubts { doubted(doubt) }
    return problems
  }

  private func row(
    of record: CSVRecord,
    columns: ImportColumns,
    _ remarks: RowRemarks
  ) throws(RowProblem) -> ImportRow {
    switch record.content {
    case .success(let cells):
      // Blanks behind the last column are what a spreadsheet leaves.
      guard cells.dropFirst(columns.width).allSatisfy({ $0.trimmed.isEmpty }) else {
        throw RowProblem("row", .cells(cells.count, header: columns.width))
      }
      return ImportRow(columns: columns, cells: cells, remarks: remarks)
    case .failure(.openQuote):
      throw RowProblem("row", .openQuote)
    case .failure(.textAfterQuote(let cell)):
      throw RowProblem(columns.name(ofCell: cell), .textAfterQuote)
    case .failure(.notUTF8(let cell)):
      throw RowProblem(columns.name(ofCell: cell), .notUTF8)
    case .failure(.fieldTooLong(let cell)):
      throw RowProblem(
        columns.name(ofCell: cell),
        .moreBytesThan(CSVReader.longestField)
      )
    }
  }

  private func open(_ file: String) throws(ImportError) -> CSVReader {
    // Opening and closing the store's own file would drop the locks on it.
    guard !StoreFile.areSame(file, store.path) else { throw .notCSV(file: file) }
    do throws(StoreError) {
      return CSVReader(try MappedFile(path: file))
    } catch {
      throw .store(error)
    }
  }

  private func header(
    of reader: inout CSVReader,
    file: String
  ) throws(ImportError) -> ImportHeader {
    guard !reader.isWide else { throw .wideText(file: file) }
    guard case .success(let cells)? = reader.next()?.content,
      !cells.contains(where: { $0.unicodeScalars.contains("\0") })
    else {
      throw .notCSV(file: file)
    }
    return ImportHeader(cells, renamed: renamed)
  }
}
