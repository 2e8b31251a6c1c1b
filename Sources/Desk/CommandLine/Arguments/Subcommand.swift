/// One command of the command line: the parser, the help and the completions read it.
struct Subcommand: Sendable {
  /// One word, or two when it is a verb of its kind: `guest new`.
  let name: String
  /// As the help shows them: `GUEST LINE`, `[STAFF]`, `FILE...`.
  let operands: String
  let usage: UsageWords.Entry
  var options: [any CommandOption] = []
  /// The position of the operand that is taken as it stands, whatever it begins with.
  var literalPosition: Int?
  /// It is only announced; whatever follows it is read and answered so.
  var isAnnounced = false
  let body: @Sendable (CommandRun) throws -> ExitCode

  init(
    _ name: String,
    _ operands: String,
    _ usage: UsageWords.Entry,
    options: [any CommandOption] = [],
    literalPosition: Int? = nil,
    isAnnounced: Bool = false,
    body: @escaping @Sendable (CommandRun) throws -> ExitCode
  ) {
    self.name = name
    self.operands = operands
    self.usage = usage
    self.options = options
    self.literalPosition = literalPosition
    self.isAnnounced = isAnnounced
    self.body = body
  }

  /// A command that takes no operands.
  init(
    _ name: String,
    _ usage: UsageWords.Entry,
    options: [any CommandOption] = [],
    body: @escaping @Sendable (CommandRun) throws -> ExitCode
  ) {
    self.init(name, "", usage, options: options, body: body)
  }

  /// Its name word by word.
  var parts: [String] { name.split(separator: " ").map(String.init) }

  var requiredOperands: [String] {
    isAnnounced ? [] : operandNames.filter { !$0.hasPrefix("[") }
  }

  /// How many operands there may be.
  var mostOperands: Int {
    isAnnounced || operands.contains("...") ? Int.max : operandNames.count
  }

  private var operandNames: [String] { operands.split(separator: " ").map(String.init) }

  /// Its own options and those of every command; its own come first, and hide others of their name.
  var allOptions: [any CommandOption] {
    options + Options.global.filter { option in !options.contains { $0.name == option.name } }
  }

  /// Whether the name of an option of every command means something else here: the language of a
  /// guest is not that of the desk.
  func hides(_ option: any CommandOption) -> Bool {
    options.contains {
      $0.name == option.name && ($0.words as AnyKeyPath) != (option.words as AnyKeyPath)
    }
  }

  func option(named name: String) -> (any CommandOption)? {
    allOptions.first { $0.name == name }
  }
}
