import FrontOffice
import Hotel

/// Finds the guests that a text may mean.
enum LookupCommand {
  private static let usualLimit = 20

  static func run(_ run: CommandRun) throws -> ExitCode {
    let limit = try run.value(Options.limit) ?? usualLimit
    if run.has(Options.stdin) {
      guard run.isJSON else { throw run.missing(Options.json) }
      return try stream(limit, run)
    }
    guard !run.arguments.operands.isEmpty else {
      throw CommandError.line(.missingOperand("TEXT", command: run.command.name))
    }
    let text = run.arguments.operands.joined(separator: " ")
    let desk = try run.signIn()
    let house = try desk.office.house
    let lines = try desk.office.lines(for: text, limit: limit)
    guard !lines.isEmpty else {
      run.warn(run.words.answers.guests.nobodyFound(text))
      return .no
    }
    var table = ColumnText()
    for line in lines {
      guard !run.isJSON else {
        run.say(json(line, at: house))
        continue
      }
      let reasons = line.reasons.map { run.words.reasons.reason($0) }
      table.add([
        line.guest.id.rawValue, run.words.card.listedName(of: line),
        whereabouts(line.stay, run.words),
        run.words.marks(of: line, at: house),
        "(" + reasons.joined(separator: "; ") + ")",
      ])
    }
    for line in table.lines { run.say(line) }
    try run.noteList(lines.count, at: desk)
    return .done
  }

  private static func json(_ line: GuestLine, at house: House) -> JSONText {
    let words = DeskWords.forPrograms
    return [
      "guest": JSONText(line.guest.id), "name": .text(line.guest.name),
      "score": .number(line.score),
      "reasons": JSONText(line.reasons.map { words.reasons.reason($0) }),
      "status": JSONText(line.stay?.status.rawValue), "room": JSONText(line.stay?.room),
      "marks": JSONText(words.answers.guests.marks(of: line, at: house)),
    ]
  }

  private static func whereabouts(_ stay: Stay?, _ words: DeskWords) -> String {
    guard let stay else { return "" }
    return words.terms.stayStatus(stay.status) + (stay.room.isEmpty ? "" : " \(stay.room)")
  }

  /// One answer a line, each out before the next query is read.
  private static func stream(_ limit: Int, _ run: CommandRun) throws -> ExitCode {
    let desk = try run.signIn()
    // The first look-up reads the chain's names; it shall not count against the first query.
    _ = try desk.office.answers(to: "a", limit: 1)
    var shown = 0
    while let query = run.input.line() {
      let start = ContinuousClock.now
      let answers = try desk.office.answers(to: query, limit: limit)
      shown += answers.count
      let time = (ContinuousClock.now - start).components
      let microseconds = time.seconds * 1_000_000 + time.attoseconds / 1_000_000_000_000
      run.say([
        "query": .text(query), "microseconds": .integer(Int(microseconds)),
        "guests": JSONText(answers.map(\.rawValue)),
      ])
      run.output.flush()
      if run.output.failure != 0 { break }
    }
    try run.noteList(shown, at: desk)
    return .done
  }
}
