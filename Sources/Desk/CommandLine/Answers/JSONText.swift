/// A JSON value that is written on one line (RFC 8259), members in the order given.
enum JSONText: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written with at most four decimals.
  case number(Double)
  case text(String)
  case array([JSONText])
  case object([Member])

  /// One name and its value.
  struct Member: Equatable, Sendable {
    let name: String
    let value: JSONText
  }

  init(_ text: String) { self = .text(text) }
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ texts: [String]) { self = .array(texts.map { .text($0) }) }

  var line: String {
    var line = ""
    write(on: &line)
    return line
  }

  private func write(on line: inout String) {
    switch self {
    case .null: line += "null"
    case .bool(let value): line += value ? "true" : "false"
    case .integer(let value): line += String(value)
    case .number(let value): line += String((value * 10_000).rounded() / 10_000)
    case .text(let text): JSONText.quote(text, on: &line)
    case .array(let values):
      line += "["
      for (position, value) in values.enumerated() {
        if position > 0 { line += ", " }
        value.write(on: &line)
      }
      line += "]"
    case .object(let members):
      line += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { line += ", " }
        JSONText.quote(member.name, on: &line)
        line += ": "
        member.value.write(on: &line)
      }
      line += "}"
    }
  }

  /// Control characters are escaped, DEL and C1 too: a terminal may obey them.
  private static func quote(_ text: String, on line: inout String) {
    line += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": line += "\\\""
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSONText...) { self = .array(elements) }

  init(dictionaryLiteral elements: (String, JSONText)...) {
    self = .object(elements.map { Member(name: $0.0, value: $0.1) })
  }

  /// The object with more members behind its own.
  func with(_ more: JSONText) -> JSONText {
    guard case .object(let own) = self, case .object(let others) = more else { return self }
    return .object(own + others)
  }
}
