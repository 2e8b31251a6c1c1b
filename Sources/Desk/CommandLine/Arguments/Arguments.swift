/// What was typed after the command's name.
struct Arguments: Equatable {
  var operands: [String] = []
  private var found: [String: [String]] = [:]

  mutating func add(_ option: any CommandOption, _ value: String) {
    found[option.name, default: []].append(value)
  }

  /// The names of the options, in no order.
  var options: [String] { Array(found.keys) }

  func has(_ option: any CommandOption) -> Bool { found[option.name] != nil }

  /// The value given last.
  func text(_ option: any CommandOption) -> String? { found[option.name]?.last }

  func texts(_ option: any CommandOption) -> [String] { found[option.name] ?? [] }
}
