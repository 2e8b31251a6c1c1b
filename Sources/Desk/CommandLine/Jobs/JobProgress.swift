import Storage
import Terminal

/// How far a long job has come.
struct JobProgress: Equatable {
  /// What is being worked on: a file, or words.
  let subject: String
  var done = 0
  /// How much there is to do; nothing when nobody knows.
  var total: Int?
  /// The rows that were read or written.
  var count: Int?

  /// How much of it is done, from 0 to 1000; nothing when nobody knows.
  var thousandths: Int? {
    total.map { $0 > 0 ? min(done, $0) * 1000 / $0 : 1000 }
  }
}

extension JobProgress {
  init(_ progress: ImportProgress, indexing: String) {
    self.init(
      subject: progress.isIndexing ? indexing : JobProgress.fileName(progress.file),
      done: progress.done,
      total: progress.total,
      count: progress.isIndexing ? nil : progress.rows
    )
  }

  init(_ progress: Store.BackupProgress, _ words: ProgressWords) {
    switch progress {
    case .copying(let pages, let all):
      self.init(subject: words.copying, done: pages, total: all)
    case .checking:
      self.init(subject: words.checkingCopy)
    }
  }

  /// The last part of a path, with nothing in it that could steer a terminal.
  static func fileName(_ path: String) -> String {
    CleanText(String(path.split(separator: "/").last ?? "")).text
  }
}
