import FrontOffice
import Hotel
import Storage
import Terminal

/// Begins to hear the wish to stop a long job, and gives the question for the signal that said so.
package typealias StopListening = () -> () -> Int32?

/// One command on its way: what was typed, and the ways in and out.
final class CommandRun {
  let command: Subcommand
  let arguments: Arguments
  let environment: [String: String]
  let input: LineSource
  let output: TextSink
  let errors: TextSink
  let clock: @Sendable () -> Instant
  let listen: StopListening
  private let terms: SQLiteTerms
  private let pause: () -> Void
  /// The id of the record that the command makes.
  private(set) var recordID: String?
  /// The time zone in which an error tells a time, as soon as one is known.
  var zone: String?

  init(
    _ command: Subcommand,
    _ arguments: Arguments,
    environment: [String: String],
    input: LineSource,
    output: TextSink,
    errors: TextSink,
    clock: @escaping @Sendable () -> Instant,
    listen: @escaping StopListening,
    terms: SQLiteTerms,
    pause: @escaping () -> Void
  ) {
    self.command = command
    self.arguments = arguments
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.clock = clock
    self.listen = listen
    self.terms = terms
    self.pause = pause
  }

  /// Opens the store; a commit of which nobody knows whether it was saved is looked for during some
  /// seconds.
  func openStore() throws -> Store {
    let store = try Store(path: try storePath, clock: clock, terms: terms)
    store.goesOnVerifying = { [weak self] look in
      guard let self, look <= CommandRun.mostLooks else { return false }
      if look == 1 { note(DeskWords.english.frame.verifying + ".") }
      pause()
      return true
    }
    return store
  }

  /// Five seconds with the usual pause.
  private static let mostLooks = 25

  /// The id of the act that the command does: the one that was typed, else a new one.
  func actID() throws -> ActID {
    let id = text("--id") ?? ActID(at: clock()).rawValue
    let isFit = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard isFit, (8...64).contains(id.utf8.count) else {
      throw CommandError.malformed(
        name: "--id",
        value: id,
        expected: "8 to 64 letters, digits and hyphens"
      )
    }
    recordID = id
    return ActID(id)
  }

  var isJSON: Bool { arguments.has("--json") }
  var isQuiet: Bool { arguments.has("--quiet") }
  var showsProgress: Bool { errors.isTerminal && !isQuiet }

  /// A line of the answer; what could steer a terminal is taken out.
  func say(_ line: String) {
    output.write(CleanText(line).text + "\n")
  }

  /// A line of the answer for programs.
  func say(_ value: JSONText) {
    output.write(value.line + "\n")
  }

  /// The answer for programs or for people, as was asked.
  func answer(_ value: JSONText, _ lines: @autoclosure () -> [String]) {
    guard !isJSON else { return say(value) }
    for line in lines() { say(line) }
  }

  /// Something worth knowing beside the answer.
  func note(_ line: String) {
    if !isQuiet { warn(line) }
  }

  /// Something that must be known beside the answer.
  func warn(_ line: String) {
    output.flush()
    errors.write(CleanText(line).text + "\n")
    errors.flush()
  }

  /// An operand that the command always has.
  func operand(_ position: Int) -> String {
    precondition(position < arguments.operands.count, "the parser counts the operands")
    return arguments.operands[position]
  }

  /// The option, else the variable of the environment, when either says anything.
  func setting(_ option: String, _ variable: String) -> String? {
    if let value = arguments.value(option) { return value }
    return environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the variable says anything at all.
  func says(_ variable: String) -> Bool {
    environment[variable].map { !$0.isEmpty } ?? false
  }
}

/// Options read as what they mean; what can't be read is named.
extension CommandRun {
  func text(_ option: String) -> String? {
    arguments.value(option)
  }

  func required(_ option: String) throws -> String {
    guard let text = arguments.value(option), !text.trimmed.isEmpty else {
      throw CommandError.missingOption(option, command: command.name)
    }
    return text
  }

  func day(_ option: String) throws -> Day? {
    guard let text = arguments.value(option) else { return nil }
    guard let day = Day(text) else {
      throw CommandError.malformed(
        name: option,
        value: text,
        expected: "a date of the calendar, such as 2026-10-14"
      )
    }
    return day
  }

  /// What people at this hotel type, by whatever reads it.
  func readings(at desk: SignedIn) throws -> Readings {
    Readings(try desk.office.house, now: clock(), .english)
  }

  /// When something happened, or is to happen.
  func time(
    _ option: String,
    _ read: (String) throws(ReadingError) -> LocalTime
  ) throws(CommandError) -> LocalTime? {
    try reading(option, DeskWords.english.errors.time, read)
  }

  /// A day to come.
  func dayAhead(_ option: String, at desk: SignedIn) throws -> Day? {
    let readings = try readings(at: desk)
    return try reading(option, DeskWords.english.errors.day) { text throws(ReadingError) in
      try readings.day(text)
    }
  }

  /// An option that is read as people type it.
  func reading<Value>(
    _ option: String,
    _ words: (ReadingError) -> String,
    _ read: (String) throws(ReadingError) -> Value
  ) throws(CommandError) -> Value? {
    guard let text = arguments.value(option) else { return nil }
    do throws(ReadingError) {
      return try read(text)
    } catch {
      throw .misread(option: option, words(error))
    }
  }

  func count(_ option: String, within range: ClosedRange<Int>) throws -> Int? {
    guard let text = arguments.value(option) else { return nil }
    guard let count = Int(text), range.contains(count) else {
      throw CommandError.malformed(
        name: option,
        value: text,
        expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return count
  }

  /// One of a fixed list of words; case does not matter.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ option: String,
    of type: Choice.Type
  ) throws -> Choice? {
    guard let text = arguments.value(option) else { return nil }
    guard let choice = type.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() })
    else {
      throw CommandError.malformed(
        name: option,
        value: text,
        expected: "one of " + type.allCases.map(\.rawValue).joined(separator: ", ")
      )
    }
    return choice
  }
}
