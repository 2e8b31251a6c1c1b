/// A JSON text read back, so that a test can ask for its members by name.
indirect enum JSONReading: Equatable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case array([JSONReading])
  case object([String: JSONReading], names: [String])
  case broken

  init(_ text: String) {
    var rest = Array(text.unicodeScalars)[...]
    self = JSONReading.value(&rest)
    if !rest.isEmpty { self = .broken }
  }

  subscript(name: String) -> JSONReading? {
    guard case .object(let members, _) = self else { return nil }
    return members[name]
  }

  /// The value without quotes, numbers as they are printed.
  var plain: String {
    switch self {
    case .null: "null"
    case .bool(let value): String(value)
    case .number(let value): value == value.rounded() ? String(Int(value)) : String(value)
    case .text(let text): text
    case .array(let values): "[" + values.map(\.plain).joined(separator: ",") + "]"
    case .object(_, let names): "{" + names.joined(separator: ",") + "}"
    case .broken: "broken"
    }
  }

  var names: [String] {
    guard case .object(_, let names) = self else { return [] }
    return names
  }

  var elements: [JSONReading] {
    guard case .array(let values) = self else { return [] }
    return values
  }

  private static func value(_ rest: inout ArraySlice<Unicode.Scalar>) -> JSONReading {
    skipBlanks(&rest)
    guard let first = rest.first else { return .broken }
    switch first {
    case "{": return object(&rest)
    case "[": return array(&rest)
    case "\"": return string(&rest).map { .text($0) } ?? .broken
    default:
      let word = String(
        String.UnicodeScalarView(rest.prefix { !",]} ".unicodeScalars.contains($0) })
      )
      rest = rest.dropFirst(word.unicodeScalars.count)
      switch word {
      case "null": return .null
      case "true": return .bool(true)
      case "false": return .bool(false)
      default: return Double(word).map { .number($0) } ?? .broken
      }
    }
  }

  private static func object(_ rest: inout ArraySlice<Unicode.Scalar>) -> JSONReading {
    var members: [String: JSONReading] = [:]
    var names: [String] = []
    rest = rest.dropFirst()
    while true {
      skipBlanks(&rest)
      if rest.first == "}" { break }
      if !names.isEmpty {
        guard rest.popFirst() == "," else { return .broken }
        skipBlanks(&rest)
      }
      guard let name = string(&rest) else { return .broken }
      skipBlanks(&rest)
      guard rest.popFirst() == ":" else { return .broken }
      members[name] = value(&rest)
      names.append(name)
    }
    rest = rest.dropFirst()
    return .object(members, names: names)
  }

  private static func array(_ rest: inout ArraySlice<Unicode.Scalar>) -> JSONReading {
    var values: [JSONReading] = []
    rest = rest.dropFirst()
    while true {
      skipBlanks(&rest)
      if rest.first == "]" { break }
      if !values.isEmpty { guard rest.popFirst() == "," else { return .broken } }
      let next = value(&rest)
      guard next != .broken else { return .broken }
      values.append(next)
    }
    rest = rest.dropFirst()
    return .array(values)
  }

  private static func string(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    guard rest.popFirst() == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == "\"" { return String(text) }
      guard scalar == "\\" else {
        guard scalar.value >= 0x20 else { return nil }
        text.append(scalar)
        continue
      }
      guard let kind = rest.popFirst() else { return nil }
      switch kind {
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "t": text.append("\t")
      case "u":
        let digits = String(String.UnicodeScalarView(rest.prefix(4)))
        rest = rest.dropFirst(4)
        guard let code = UInt32(digits, radix: 16).flatMap({ Unicode.Scalar($0) }) else {
          return nil
        }
        text.append(code)
      default: text.append(kind)
      }
    }
    return nil
  }

  private static func skipBlanks(_ rest: inout ArraySlice<Unicode.Scalar>) {
    while rest.first == " " { rest = rest.dropFirst() }
  }
}
