import BenchKit

/// What a fresh desk answered, and what it took.
struct AskedDesk {
  /// The guests' numbers by the query's, best first.
  private(set) var answers: [Int: [Int]] = [:]
  private(set) var queryTimes = Times()
  private(set) var keyTimes = Times()
  /// In bytes, after all answers; `own` leaves out what is mapped from files.
  private(set) var peak = 0
  private(set) var resident = 0
  private(set) var own = 0
  /// Milliseconds from the start of the process to its first answer, and from the opening of the
  /// store; of several starts.
  private(set) var starts = Times()
  private(set) var openings = Times()
  /// The lines as they came, of queries and keys.
  private(set) var lines: [String] = []

  init(_ store: BenchStore, queries: String, first text: String, folder: String) throws {
    let output = folder + "/answers.jsonl"
    try Command.run(
      AnsweringDesk.arguments(store: store.path, queries: queries),
      output: output
    )
    for line in try BenchFiles.text(of: output).split(separator: "\n") { take(String(line)) }
    for _ in 0..<9 {
      let start = Clock.now()
      try Command.run(AnsweringDesk.arguments(store: store.path, first: text), output: output)
      guard let line = JSONLine(try BenchFiles.text(of: output)),
        let end = line["at"].flatMap({ Double($0) }),
        let opening = line["open_s"].flatMap({ Double($0) })
      else {
        throw BenchError.silent(AnsweringDesk.name)
      }
      starts.add((end - start) * 1_000)
      openings.add(opening * 1_000)
    }
    BenchFiles.remove([output])
    guard peak > 0 else { throw BenchError.silent(AnsweringDesk.name) }
  }

  private mutating func take(_ text: String) {
    guard let line = JSONLine(text) else { return }
    func bytes(_ name: String) -> Int { (line[name].flatMap { Int($0) } ?? 0) * 1_024 }
    if let time = line["ms"].flatMap({ Double($0) }) {
      lines.append(text)
      if let query = line["qid"].flatMap({ Int($0) }) {
        queryTimes.add(time)
        answers[query] = (line["ids"] ?? "").split { "[], ".contains($0) }.compactMap { Int($0) }
      } else {
        keyTimes.add(time)
      }
    } else if line["peak_kB"] != nil {
      (peak, resident, own) = (bytes("peak_kB"), bytes("resident_kB"), bytes("own_kB"))
    }
  }
}
