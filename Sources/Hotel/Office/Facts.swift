/// What the trail tells of an act: codes and values by name; the words are each language's own.
package struct Facts: Hashable, Sendable {
  /// What a value says.
  package enum Name: String, CaseIterable, Hashable, Sendable {
    case text, polarity, basis, category, scope, reason
    case problem, action, department, severity, outcome, room, stay
    case amount, currency, status, remaining
    case day, from, until, due, count, missed
    case fields, role, name, value, file, act
    case consent, stop, duplicates, overLimit, early, overwrites
    // What an undo puts back.
    case charge, confirmed, expires, sightings, consentBy, consentAt
    case occurred, logged, completed, closed, staff, before, after, followUp, given
    case by, at, on
  }

  private var values: [Name: String]

  package init(_ values: [Name: String?] = [:]) {
    self.values = values.compactMapValues { $0.flatMap { $0.isEmpty ? nil : $0 } }
  }

  package var isEmpty: Bool { values.isEmpty }

  package subscript(name: Name) -> String? {
    get { values[name] }
    set { values[name] = newValue.flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// All that is told, in the order of the names.
  package var all: [(name: Name, value: String)] {
    Name.allCases.compactMap { name in values[name].map { (name, $0) } }
  }

  /// The same facts with every value changed.
  package func mapped(_ change: (String) -> String) -> Facts {
    Facts(values.mapValues(change))
  }
}

extension Facts {
  /// As the trail keeps them: a JSON object of texts, on one line; nothing for no facts.
  package var written: String {
    guard !isEmpty else { return "" }
    return "{"
      + all.map { "\"\($0.name.rawValue)\":" + Facts.quoted($0.value) }.joined(separator: ",")
      + "}"
  }

  /// What was written so, or nothing when the text is something else.
  package init?(written text: String) {
    self.init()
    guard !text.isEmpty else { return }
    var reader = Reader(text)
    guard let members = reader.object() else { return nil }
    for (name, value) in members {
      guard let name = Name(rawValue: name) else { return nil }
      values[name] = value
    }
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\0"..."\u{1F}": written += "\\u" + padded(scalar.value)
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }

  private static func padded(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// Reads an object whose members are all texts.
  private struct Reader {
    private var rest: Substring.UnicodeScalarView

    init(_ text: String) {
      rest = text[...].unicodeScalars
    }

    mutating func object() -> [(String, String)]? {
      var members: [(String, String)] = []
      guard take("{") else { return nil }
      repeat {
        guard let name = string(), take(":"), let value = string() else { return nil }
        members.append((name, value))
      } while take(",")
      return take("}") && rest.isEmpty ? members : nil
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == scalar else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var text = ""
      while let scalar = rest.popFirst() {
        if scalar == "\"" { return text }
        guard let read = scalar == "\\" ? escaped() : scalar else { return nil }
        text.unicodeScalars.append(read)
      }
      return nil
    }

    private mutating func escaped() -> Unicode.Scalar? {
      switch rest.popFirst() {
      case "n": return "\n"
      case "u":
        let digits = String(String.UnicodeScalarView(rest.prefix(4)))
        rest = rest.dropFirst(4)
        return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      case let other: return other
      }
    }
  }
}
