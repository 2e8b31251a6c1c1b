/// What was typed after the command's name.
struct Arguments: Equatable {
  var operands: [String] = []
  private var found: [String: [String]] = [:]

  mutating func add(_ option: String, _ value: String) {
    found[option, default: []].append(value)
  }

  /// The names of the options, in no order.
  var options: [String] { Array(found.keys) }

  func has(_ option: String) -> Bool { found[option] != nil }

  /// The value given last.
  func value(_ option: String) -> String? { found[option]?.last }

  func values(_ option: String) -> [String] { found[option] ?? [] }
}
