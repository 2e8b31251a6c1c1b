import Glibc
import Hotel

/// What one file brought.
package struct ImportSummary: Sendable {
  package let file: String
  package let kind: ImportKind
  package var added = 0
  package var changed = 0
  package var unchanged = 0
  package var rejected = 0
  package var ignoredColumns: [String] = []

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
  package let reason: String

  init(file: String, line: Int, because problem: RowProblem) {
    self.file = file
    self.line = line
    field = problem.field
    reason = problem.reason
  }
}

/// How far a load has come, in bytes of one file.
package struct ImportProgress: Sendable {
  package let file: String
  package let done: Int
  package let total: Int
  package let rows: Int
}

/// Why a file as a whole is not loaded.
package enum ImportError: Error, Equatable, Sendable {
  case store(StoreError)
  case unknownKind(file: String)
  case missingColumns(file: String, kind: ImportKind, columns: [String])
  case notCSV(file: String)
  case rejectsUnwritable(file: String)
}

/// What became of a row that could be read.
enum RowOutcome {
  case added, changed, unchanged
}

/// Loads CSV files in batches; each batch is one transaction.
package struct Importer {
  private static let batch = 2000

  let store: Store
  let session: Session
  let renamed: [String: String]
  let kind: ImportKind?
  let rejected: (RejectedRow) -> Void
  let progress: (ImportProgress) -> Void

  /// Loads into a store.
  ///
  /// Columns are `renamed` to ours by theirs; the files' headers say what they hold unless a kind is
  /// given; `rejected` is told of every row that stays outside, `progress` after every batch.
  package init(
    into store: Store,
    by session: Session,
    renamed: [String: String] = [:],
    as kind: ImportKind? = nil,
    rejected: @escaping (RejectedRow) -> Void = { _ in },
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) {
    self.store = store
    self.session = session
    self.renamed = renamed
    self.kind = kind
    self.rejected = rejected
    self.progress = progress
  }

  /// Loads the files in the order they need; a file that is none stops nothing that came before it.
  package func load(_ files: [String]) throws(ImportError) -> [ImportSummary] {
    do throws(StoreError) {
      try session.require(.importFiles)
    } catch {
      throw .store(error)
    }
    var plans: [(kind: ImportKind, file: String)] = []
    for file in files { plans.append((try self.plan(file), file)) }
    let order = ImportKind.allCases
    plans.sort { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
    // A load touches pages all over the file: folding the log in less often writes each fewer times.
    store.foldLog(everyPages: 16_384)
    defer { store.foldLog(everyPages: 1000) }
    var summaries: [ImportSummary] = []
    for plan in plans { summaries.append(try load(plan.file, as: plan.kind)) }
    return summaries
  }

  /// Reads the header only, so that nothing is loaded when one of the files can't be.
  private func plan(_ file: String) throws(ImportError) -> ImportKind {
    var reader = try open(file)
    let header = try header(of: &reader, file: file)
    guard let kind = kind ?? ImportKind.told(by: header) else { throw .unknownKind(file: file) }
    var missing = kind.required.filter { !header.contains($0) }
    if kind == .guests, !header.contains("given"), !header.contains("family") {
      missing.append("given or family")
    }
    guard missing.isEmpty else {
      throw .missingColumns(file: file, kind: kind, columns: missing)
    }
    return kind
  }

  private func load(_ file: String, as kind: ImportKind) throws(ImportError) -> ImportSummary {
    var reader = try open(file)
    let header = try header(of: &reader, file: file)
    var places: [String: Int] = [:]
    for (place, name) in header.enumerated() where kind.columns.contains(name) {
      places[name] = places[name] ?? place
    }
    var summary = ImportSummary(file: file, kind: kind)
    summary.ignoredColumns = header.filter { !kind.columns.contains($0) }
    var rejects = RejectsFile(
      of: file,
      header: reader.file.bytes(0..<reader.position),
      separator: reader.separator
    )
    var isAtEnd = false
    while !isAtEnd {
      try loadBatch(
        from: &reader,
        places: places,
        width: header.count,
        into: &summary,
        rejects: &rejects,
        isAtEnd: &isAtEnd
      )
      let rows = summary.added + summary.changed + summary.unchanged + summary.rejected
      progress(
        ImportProgress(file: file, done: reader.position, total: reader.file.count, rows: rows)
      )
    }
    try rejects.finish()
    return summary
  }

  private func loadBatch(
    from reader: inout CSVReader,
    places: [String: Int],
    width: Int,
    into summary: inout ImportSummary,
    rejects: inout RejectsFile,
    isAtEnd: inout Bool
  ) throws(ImportError) {
    var records: [CSVRecord] = []
    while records.count < Importer.batch, let record = reader.next() { records.append(record) }
    isAtEnd = records.count < Importer.batch
    guard !records.isEmpty else { return }
    var problems: [(CSVRecord, RowProblem)] = []
    do throws(StoreError) {
      try store.write { () throws(StoreError) in
        let loader = RowLoader(store: store, session: session)
        for record in records {
          do throws(RowProblem) {
            let row = try row(of: record, places: places, width: width)
            summary.count(try loader.load(row, as: summary.kind))
          } catch {
            problems.append((record, error))
          }
          if let failure = loader.failure { throw failure }
        }
        try loader.finish()
        guard loader.saved > 0 else { return }
        let detail = "\(loader.saved) \(summary.kind.rawValue)"
        try store.audit("import", by: session, detail: detail)
      }
    } catch {
      throw .store(error)
    }
    for (record, problem) in problems {
      summary.rejected += 1
      rejected(RejectedRow(file: summary.file, line: record.line, because: problem))
      try rejects.add(reader.file.bytes(record.bytes), line: record.line, problem: problem)
    }
  }

  private func row(
    of record: CSVRecord,
    places: [String: Int],
    width: Int
  ) throws(RowProblem) -> ImportRow {
    func name(_ column: Int) -> String {
      places.first { $0.value == column }?.key ?? "column \(column + 1)"
    }
    switch record.content {
    case .success(let cells):
      guard cells.count <= width else {
        throw RowProblem("row", "has \(cells.count) cells, the header \(width)")
      }
      return ImportRow(places: places, cells: cells)
    case .failure(.openQuote):
      throw RowProblem("row", "a quote is never closed")
    case .failure(.textAfterQuote(let column)):
      throw RowProblem(name(column), "has text after its closing quote")
    case .failure(.notUTF8(let column)):
      throw RowProblem(name(column), "is not UTF-8")
    case .failure(.fieldTooLong(let column)):
      throw RowProblem(name(column), "is longer than \(CSVReader.longestField) bytes")
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
  ) throws(ImportError) -> [String] {
    guard case .success(let cells)? = reader.next()?.content,
      !cells.contains(where: { $0.unicodeScalars.contains("\0") })
    else {
      throw .notCSV(file: file)
    }
    return cells.map { cell in
      let name = cell.trimmed
      let lowered = name.lowercased().replacingBlanks()
      return renamed[name] ?? renamed[lowered] ?? lowered
    }
  }
}

extension String {
  fileprivate func replacingBlanks() -> String {
    String(map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}
