import BenchKit
import Hotel
import Storage

/// A store on which look-ups are measured.
struct BenchStore {
  static let property = Property.Code("BEN")

  let path: String
  /// Seconds that the load took.
  let load: Double
  /// Seconds from the loaded store to its first answer, in which an index still to be made is made.
  let index: Double

  /// Opens the store that a kept folder holds whole.
  init?(kept path: String) {
    guard let note = try? BenchFiles.text(of: BenchStore.note(path)) else { return nil }
    let seconds = note.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard seconds.count == 2, Store.exists(path) else { return nil }
    (self.path, load, index) = (path, seconds[0], seconds[1])
  }

  /// Makes a store of the profiles in a file.
  init(making path: String, from profiles: String, asking text: String) throws {
    BenchFiles.remove(BenchFiles.paths(beginning: path))
    self.path = path
    let start = Clock.now()
    try BenchStore.load(profiles, into: path)
    let loaded = Clock.now()
    let store = try Store(path: path)
    _ = try store.answers(to: text, at: BenchStore.property, limit: 10)
    load = loaded - start
    index = Clock.now() - loaded
    let file = try LineFile(BenchStore.note(path))
    try file.add("\(load) \(index)")
    try file.finish()
  }

  /// Bytes of the store and its log.
  var size: Int { BenchFiles.size(of: path) + BenchFiles.size(of: path + "-wal") }

  /// Bytes of the index files beside it.
  var indexSize: Int {
    BenchFiles.paths(beginning: path + ".index").map { BenchFiles.size(of: $0) }.reduce(0, +)
  }

  private static func note(_ path: String) -> String { path + ".built" }

  private static func load(_ profiles: String, into path: String) throws {
    let manager = Staff(id: Staff.ID("bench"), name: "bench", property: property, role: .manager)
    let store = try found(path, by: manager)
    var told = 0
    var rejected: RejectedRow?
    let summaries = try Importer(
      into: store,
      by: Session(id: Session.commandLine, staff: manager, property: property),
      renamed: ["id": "guest", "surname": "family", "dob": "birth_date"],
      as: .guests,
      rejected: { rejected = rejected ?? $0 },
      goesOn: { progress in
        if progress.rows - told >= 100_000 {
          told = progress.rows
          Report.complain("  \(progress.rows) profiles loaded")
        }
        return true
      }
    ).load([profiles])
    if let rejected {
      let count = summaries.map(\.rejected).reduce(0, +)
      Report.complain(
        "  \(count) rows rejected, the first in line \(rejected.line): \(rejected.fault)"
      )
    }
    try store.checkpoint()
  }

  private static func found(_ path: String, by manager: Staff) throws -> Store {
    let hotel = Property(
      code: property,
      name: "Bench",
      city: "Bench",
      country: "GB",
      timeZone: "UTC",
      currency: .usDollar,
      businessDate: Day(number: 20_454)
    )
    return try Store.found(
      path: path,
      property: hotel,
      manager: manager,
      pin: "2468",
      policy: nil
    )
  }
}
