/// One command of the command line: the parser, the help and the completions read it.
struct Subcommand: Sendable {
  /// One word, or two when it is a verb of its kind: `guest new`.
  let name: String
  /// As the help shows them: `GUEST LINE`, `[STAFF]`, `FILE...`.
  let operands: String
  let summary: String
  var options: [SubcommandOption] = []
  /// The place of the operand that is taken as it stands, whatever it begins with.
  var literalPosition: Int?
  /// More for the help of this command alone.
  var details: [String] = []
  /// It is only announced; whatever follows it is read and answered so.
  var isAnnounced = false
  let body: @Sendable (CommandRun) throws -> ExitCode

  var words: [String] { name.split(separator: " ").map(String.init) }

  var requiredOperands: [String] {
    isAnnounced ? [] : operandNames.filter { !$0.hasPrefix("[") }
  }

  /// How many operands there may be.
  var mostOperands: Int {
    isAnnounced || operands.contains("...") ? Int.max : operandNames.count
  }

  private var operandNames: [String] { operands.split(separator: " ").map(String.init) }

  func option(named name: String) -> SubcommandOption? {
    (options + SubcommandOption.global).first { $0.name == name }
  }
}

/// An option, with the name of its value when it takes one.
struct SubcommandOption: Sendable, Equatable {
  let name: String
  let value: String?
  let summary: String

  static func flag(_ name: String, _ summary: String) -> SubcommandOption {
    SubcommandOption(name: name, value: nil, summary: summary)
  }

  static func value(_ name: String, _ value: String, _ summary: String) -> SubcommandOption {
    SubcommandOption(name: name, value: value, summary: summary)
  }

  /// What every command takes.
  static let global: [SubcommandOption] = [
    value("--store", "URL", "the store's file (else FRONTDESK_STORE, else the usual place)"),
    value("--staff", "ID", "who signs in (else FRONTDESK_STAFF)"),
    value("--pin-file", "FILE", "a file whose first line is the PIN (else FRONTDESK_PIN)"),
    value("--property", "CODE", "the hotel the desk stands in (else FRONTDESK_PROPERTY)"),
    value("--date", "YYYY-MM-DD", "the business date that is read, never that of a write"),
    flag("--json", "one JSON object a line"),
    flag("--plain", "questions and answers line by line, no screen"),
    flag("--no-color", "no colours (also NO_COLOR)"),
    flag("--quiet", "no notes and no progress"),
    flag("--help", "this help"),
    flag("--version", "the version"),
  ]
}
