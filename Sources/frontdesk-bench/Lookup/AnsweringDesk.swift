import BenchKit
import Glibc
import Hotel
import Storage

/// A desk that only opens a store and answers, as a fresh process: `frontdesk-bench answers`.
struct AnsweringDesk {
  static let name = "answers"

  private enum Task {
    /// One answer, as soon as can be.
    case first(String)
    /// Every query of a file, and then a sample of them key by key.
    case all(queries: String)
  }

  private let store: String
  private let task: Task

  init?(_ arguments: ArraySlice<String>) {
    let words = Array(arguments)
    guard words.count == 3 else { return nil }
    store = words[0]
    switch words[1] {
    case "first": task = .first(words[2])
    case "all": task = .all(queries: words[2])
    default: return nil
    }
  }

  static func arguments(store: String, first text: String) -> [String] {
    [Command.ownPath, name, store, "first", text]
  }

  static func arguments(store: String, queries: String) -> [String] {
    [Command.ownPath, name, store, "all", queries]
  }

  func run() throws {
    let start = Clock.now()
    let store = try Store(path: store)
    switch task {
    case .first(let text):
      _ = try store.answers(to: text, at: BenchStore.property, limit: 10)
      let end = Clock.now()
      Report.say("{\"at\": \(end), \"open_s\": \(end - start)}")
    case .all(let queries):
      try answer(try BenchFiles.text(of: queries), store)
    }
  }

  private func answer(_ lines: String, _ store: Store) throws {
    let queries = lines.split(separator: "\n").compactMap { line -> (id: String, text: String)? in
      guard let line = JSONLine(String(line)), let id = line["qid"], let text = line["q"] else {
        return nil
      }
      return (id, text)
    }
    // As the peers are: warmed by five.
    for query in queries.prefix(5) { _ = try timed(query.text, store) }
    for query in queries {
      let (guests, milliseconds) = try timed(query.text, store)
      print("{\"qid\": \(query.id), \"ids\": [\(guests)], \"ms\": \(milliseconds)}")
    }
    for text in Keystrokes.texts(of: queries.map(\.text)) {
      let (_, milliseconds) = try timed(text, store)
      print("{\"key\": 1, \"q\": \(JSONLine.quoted(text)), \"ms\": \(milliseconds)}")
    }
    let memory = try BenchFiles.text(of: "/proc/self/status").split(separator: "\n")
    func kilobytes(_ name: String) -> String {
      let line = memory.first { $0.hasPrefix(name + ":") } ?? ""
      return String(line.filter { ("0"..."9").contains($0) })
    }
    Report.say(
      """
      {"peak_kB": \(kilobytes("VmHWM")), "resident_kB": \(kilobytes("VmRSS")), \
      "own_kB": \(kilobytes("RssAnon"))}
      """
    )
  }

  /// The guests' numbers, and how long the store took for them.
  private func timed(_ text: String, _ store: Store) throws -> (guests: String, ms: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let answers = try store.answers(to: text, at: BenchStore.property, limit: 10)
    let time = clock.now - start
    let milliseconds = (time / .microseconds(1)).rounded() / 1_000
    return (answers.map(\.guest.rawValue).joined(separator: ", "), milliseconds)
  }
}
