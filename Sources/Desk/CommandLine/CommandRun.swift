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
  /// The store, once it is open.
  private(set) var store: Store?
  /// How the desk is set, as far as that is known.
  private(set) var settings: SettingLayers
  /// What was said wrongly of the settings.
  let settingFaults: [SettingFault]
  /// What people read, in the language that is set.
  private(set) var words: DeskWords

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
    let said = SettingsSaid(arguments, of: command, environment)
    settings = said.layers
    settingFaults = said.faults
    words = said.layers.settings.words
  }

  /// Takes what whoever has signed in chose for themselves.
  func take(own settings: [String: String]) {
    self.settings.take(own: settings)
    words = self.settings.settings.words
  }

  /// Opens the store; a commit of which nobody knows whether it was saved is looked for during some
  /// seconds.
  func openStore() throws -> Store {
    let store = try Store(path: try storePath, clock: clock, terms: terms)
    self.store = store
    store.goesOnVerifying = { [weak self] look in
      guard let self, look <= CommandRun.mostLooks else { return false }
      if look == 1 { note(words.frame.verifying + ".") }
      pause()
      return true
    }
    return store
  }

  /// Five seconds with the usual pause.
  private static let mostLooks = 25

  /// The id of the act that the command does: the one that was typed, else a new one.
  func actID() throws(CommandError) -> ActID {
    let id = value(Options.recordID) ?? ActID(at: clock()).rawValue
    let isFit = id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    guard isFit, (8...64).contains(id.utf8.count) else {
      throw CommandError.line(
        .malformed(name: Options.recordID.name, value: id, expected: .recordID)
      )
    }
    recordID = id
    return ActID(id)
  }

  var isJSON: Bool { arguments.has(Options.json) }
  var isQuiet: Bool { arguments.has(Options.quiet) }
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

  /// Notes what is said wrongly of the settings.
  func noteSettingFaults() {
    for fault in settingFaults { note(words.answers.store.fault(fault)) }
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
  func setting(_ option: ValueOption<String>, _ variable: String) -> String? {
    if let value = value(option) { return value }
    return environment[variable].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the variable says anything at all.
  func says(_ variable: String) -> Bool {
    environment[variable].map { !$0.isEmpty } ?? false
  }
}

/// Options read as what they mean; what can't be read is named.
extension CommandRun {
  func has(_ flag: Flag) -> Bool { arguments.has(flag) }

  func value(_ option: ValueOption<String>) -> String? { arguments.text(option) }

  /// Says that a text is not what the option takes, if so.
  func check(_ option: ValueOption<String>) throws(CommandError) { _ = try read(option) }

  func value<Value>(_ option: ValueOption<Value>) throws(CommandError) -> Value? {
    try read(option)
  }

  private func read<Value>(_ option: ValueOption<Value>) throws(CommandError) -> Value? {
    guard let text = arguments.text(option) else { return nil }
    guard let value = option.read(text) else {
      throw .line(.malformed(name: option.name, value: text, expected: option.expected))
    }
    return value
  }

  /// What an option says in the hotel's own terms.
  func value<Value>(_ option: TypedOption<Value>, at desk: SignedIn) throws -> Value? {
    guard let text = arguments.text(option) else { return nil }
    let readings = try readings(at: desk)
    do throws(ReadingError) {
      return try option.read(readings, text)
    } catch {
      let sentence = words.errors[keyPath: option.misread](error)
      throw CommandError.line(.misread(option: option.name, sentence))
    }
  }

  func required(_ option: ValueOption<String>) throws(CommandError) -> String {
    guard let text = value(option), !text.trimmed.isEmpty else { throw missing(option) }
    return text
  }

  func required<Value>(_ option: TypedOption<Value>, at desk: SignedIn) throws -> Value {
    guard let value = try value(option, at: desk) else { throw missing(option) }
    return value
  }

  /// Says, before anybody has to sign in, that an option which must be there is not.
  func demand(_ option: any CommandOption) throws(CommandError) {
    guard let text = arguments.text(option), !text.trimmed.isEmpty else { throw missing(option) }
  }

  func missing(_ option: any CommandOption) -> CommandError {
    .line(.missingOption(option.name, command: command.name))
  }

  /// One of a fixed list of words as an operand; case does not matter.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ position: Int,
    named name: String,
    of type: Choice.Type
  ) throws(CommandError) -> Choice {
    let typed = operand(position)
    let folded = typed.lowercased()
    guard let choice = type.allCases.first(where: { $0.rawValue.lowercased() == folded }) else {
      let expected = Expectation.oneOf(type.allCases.map(\.rawValue))
      throw .line(.malformed(name: name, value: typed, expected: expected))
    }
    return choice
  }

  /// What people at this hotel type, by whatever reads it.
  func readings(at desk: SignedIn) throws -> Readings {
    Readings(try desk.office.house, now: clock(), words)
  }
}
