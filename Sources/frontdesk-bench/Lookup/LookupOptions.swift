/// What the look-up benchmark is told.
struct LookupOptions {
  static let usage = """
    usage: frontdesk-bench lookup [--guests N,N,…] [--seed N] [--queries N] [--nicknames CSV]
             [--folder DIR] [--json]
           frontdesk-bench lookup --write DIR [--guests N,N,…] [--seed N] [--queries N]
             [--nicknames CSV]
           frontdesk-bench lookup --profiles CSV --query-file JSONL [--results JSONL]
             [--folder DIR] [--json]
    """

  private(set) var sizes = [10_000, 100_000, 1_000_000]
  private(set) var seed: UInt64 = 7
  private(set) var queries = 2_000
  /// A table of nicknames, `name1,relationship,name2`.
  private(set) var nicknames: String?
  /// Where the stores are kept; without one they are removed at the end.
  private(set) var folder: String?
  private(set) var isJSON = false
  /// Where the data and the queries are written for others, and nothing else is done.
  private(set) var written: String?
  private(set) var profiles: String?
  private(set) var queryFile: String?
  private(set) var results: String?

  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let name = rest.popFirst() {
      if name == "--json" {
        isJSON = true
      } else if let value = rest.popFirst(), !value.isEmpty {
        guard take(name, value) else { return nil }
      } else {
        return nil
      }
    }
    guard (profiles == nil) == (queryFile == nil), results == nil || profiles != nil else {
      return nil
    }
  }

  /// Stores that nobody wishes to keep go at the end.
  var needsTemporaryFolder: Bool { folder == nil && written == nil }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--guests":
      sizes = value.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
      return sizes.count == value.split(separator: ",").count && !sizes.isEmpty
    case "--queries":
      queries = Int(value) ?? 0
      return queries > 0
    case "--seed":
      guard let number = UInt64(value) else { return false }
      seed = number
    case "--nicknames": nicknames = value
    case "--folder": folder = value
    case "--write": written = value
    case "--profiles": profiles = value
    case "--query-file": queryFile = value
    case "--results": results = value
    default: return false
    }
    return true
  }
}
