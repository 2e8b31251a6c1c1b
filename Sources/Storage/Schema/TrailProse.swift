import Hotel

/// A line of the trail as it was written before it held facts.
struct TrailProse {
  let action: String
  let detail: String
  let before: String

  /// What the sentence says; what can't be read is kept as a text.
  var facts: Facts {
    switch action {
    case "prefer":
      let mark = Polarity.allCases.first { detail.first == $0.mark }
      return Facts([
        .text: mark == nil ? detail : String(detail.dropFirst()), .polarity: mark?.rawValue,
      ])
    case "retire", "approve", "reject", "erase": return Facts([.reason: detail])
    case "incident open", "incident close", "resolve": return Facts([.problem: detail])
    case "wow": return Facts([.action: detail])
    case "check-in", "move", "check-out", "no-show": return Facts([.room: rest(after: "room ")])
    case "walk-in": return walkIn
    case "guest edit": return Facts([.fields: detail.replacing(", ", with: " ")])
    case "staff add": return Facts([.role: detail])
    case "restore": return Facts([.file: detail])
    case "import": return pair(detail, " ", .count, .name)
    case "init": return Facts([.name: detail])
    case "setting": return pair(detail, "=", .name, .value)
    case "trace add", "trace done", "trace reopen": return pair(detail, ": ", .department, .text)
    case "setup":
      var facts = pair(detail, ": ", .department, .text)
      let state = pair(facts[.department] ?? "", " ", .status, .department)
      facts[.status] = state[.status]
      facts[.department] = state[.department]
      return facts
    case "undo":
      let parts = pair(detail, ": ", .act, .text)
      var facts = TrailProse(action: parts[.act] ?? "", detail: parts[.text] ?? "", before: "")
        .facts
      facts[.act] = parts[.act]
      return facts
    case "night-audit": return nightAudit
    default: return Facts([.text: detail])
    }
  }

  private func rest(after beginning: String) -> String {
    detail.hasPrefix(beginning) ? String(detail.dropFirst(beginning.count)) : detail
  }

  private var walkIn: Facts {
    let words = detail.split(separator: " ").map(String.init)
    guard words.count >= 3, words[words.count - 2] == "until" else { return Facts([.text: detail]) }
    return Facts([.room: words[1..<(words.count - 2)].joined(separator: " "), .until: words.last])
  }

  /// `2026-10-14 closed, 3 no-shows, 5 set-ups missed`.
  private var nightAudit: Facts {
    let words = detail.split { $0 == " " || $0 == "," }.map(String.init)
    guard words.count >= 4 else { return Facts([.text: detail]) }
    return Facts([.day: words[0], .count: words[2], .missed: words.count > 4 ? words[4] : nil])
  }

  private func pair(_ text: String, _ joint: String, _ one: Facts.Name, _ two: Facts.Name) -> Facts
  {
    guard let range = text.firstRange(of: joint) else { return Facts([.text: text]) }
    return Facts([one: String(text[..<range.lowerBound]), two: String(text[range.upperBound...])])
  }

  /// What an undo puts back.
  func earlier(_ connection: SQLiteConnection) throws(StoreError) -> Facts {
    let parts = before.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    switch action {
    case "confirm", "retire": return named(parts, Self.preference)
    case "check-in", "move", "check-out", "no-show":
      return named(parts, [.status, .until, .room])
    case "trace add", "trace done", "trace reopen": return named(parts, [.by, .at, .on])
    case "setup": return named(parts, [.status, .by, .at])
    case "incident close": return try incident(before, connection)
    case "resolve":
      let halves = before.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      var facts = halves.count == 2 ? try incident(String(halves[1]), connection) : Facts()
      facts[.charge] = halves.first.map(String.init)
      return facts
    default: return Facts()
    }
  }

  private static let preference: [Facts.Name] = [
    .basis, .confirmed, .expires, .sightings, .consentBy, .consentAt,
  ]

  private func named(_ parts: [String], _ names: [Facts.Name]) -> Facts {
    guard parts.count == names.count else { return Facts() }
    var facts = Facts()
    for (name, part) in zip(names, parts) { facts[name] = part }
    return facts
  }

  /// The columns of a complaint's row in their order then; those that nothing changes are passed over.
  private static let incident: [Facts.Name?] = [
    nil, nil, nil, .stay, .category, .department, .severity, .room, .problem, .action, .occurred,
    nil, .completed, .closed, .staff, .outcome, .before, .after, .followUp, .given,
  ]

  private func incident(
    _ snapshot: String,
    _ connection: SQLiteConnection
  ) throws(StoreError) -> Facts {
    var facts = Facts()
    try connection.query(
      "SELECT key, value FROM json_each(CASE WHEN json_valid($1) THEN $1 ELSE '[]' END) ORDER BY key",
      [Value(snapshot)]
    ) { row throws(StoreError) in
      let column = row.integer(0)
      guard Self.incident.indices.contains(column), let name = Self.incident[column] else { return }
      facts[name] = row.isNull(1) ? nil : row.text(1)
    }
    return facts
  }
}
