import Hotel

/// What goes into a statement.
enum Value: Hashable, Sendable {
  case null
  case integer(Int64)
  case text(String)

  init(_ value: Int) { self = .integer(Int64(value)) }
  init(_ value: Int64) { self = .integer(value) }
  init(_ value: String) { self = .text(value) }
  init(_ value: Instant) { self = .integer(value.milliseconds) }
  init(_ value: Day) { self = .text(value.description) }
  init<Record>(_ value: Identifier<Record>) { self = .text(value.rawValue) }

  /// How many bytes its text has.
  var length: Int {
    if case .text(let text) = self { text.utf8.count } else { 0 }
  }

  init(_ value: Instant?) { self = value.map { Value($0) } ?? .null }
  init(_ value: Day?) { self = value.map { Value($0) } ?? .null }
  init<Record>(_ value: Identifier<Record>?) { self = value.map { Value($0) } ?? .null }
}
