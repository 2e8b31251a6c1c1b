/// Reads the words of a command line: which command, and what was said to it.
struct ArgumentReader {
  private let commands: [Subcommand]
  private var arguments = Arguments()
  private var family: [Subcommand] = []
  private var takesOptions = true
  private var firstOperandIsLiteral = false

  private init(commands: [Subcommand]) {
    self.commands = commands
  }

  static func read(
    _ words: [String],
    commands: [Subcommand] = CommandTable.all
  ) throws(CommandError) -> (command: Subcommand, arguments: Arguments) {
    var reader = ArgumentReader(commands: commands)
    var position = 0
    while position < words.count {
      position += try reader.take(words[position...])
    }
    return try reader.finished()
  }

  /// Takes the next word, and its value with it.
  ///
  /// - Returns: how many words were taken.
  private mutating func take(_ words: ArraySlice<String>) throws(CommandError) -> Int {
    guard let word = words.first else { return 0 }
    if takesOptions, word == "--" {
      takesOptions = false
      return 1
    }
    if takesOptions, word.utf8.count > 1, word.hasPrefix("-") {
      if let (option, written) = option(written: word) {
        return try take(option, written, value: words.dropFirst().first)
      }
      guard awaitsLiteral else { throw unknown(option: word) }
    }
    if family.isEmpty {
      family = commands.filter { $0.parts.first == word }
      guard !family.isEmpty else { throw unknown(command: word) }
    } else {
      if arguments.operands.isEmpty { firstOperandIsLiteral = !takesOptions }
      arguments.operands.append(word)
    }
    return 1
  }

  private mutating func take(
    _ option: any CommandOption,
    _ written: String?,
    value next: String?
  ) throws(CommandError) -> Int {
    guard option.value != nil else {
      guard written == nil else { throw CommandError.line(.unwantedValue(option: option.name)) }
      arguments.add(option, "")
      return 1
    }
    if let written {
      arguments.add(option, written)
      return 1
    }
    // A known option is a forgotten value; any other text may begin with a dash.
    guard let next, self.option(written: next) == nil else {
      throw CommandError.line(.missingValue(option: option.name))
    }
    arguments.add(option, next)
    return 2
  }

  /// The option that a word names, with the value behind its `=`.
  private func option(written word: String) -> (any CommandOption, value: String?)? {
    if word == "-h" { return option(written: Options.help.name) }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first,
      let option = known.first(where: { $0.name == name })
    else {
      return nil
    }
    return (option, parts.count == 2 ? String(parts[1]) : nil)
  }

  private var known: [any CommandOption] {
    // Words that name no command open the desk.
    (family.isEmpty ? [CommandTable.open] : family).flatMap(\.allOptions)
  }

  private var awaitsLiteral: Bool {
    family.count == 1 && family.first?.literalPosition == arguments.operands.count
  }

  private func unknown(option word: String) -> CommandError {
    let name = String(word.prefix { $0 != "=" })
    return CommandError.line(
      .unknownOption(
        name,
        command: family.first?.parts.first ?? "",
        nearest: NearestName.of(name, among: known.map(\.name))
      )
    )
  }

  private func unknown(command word: String) -> CommandError {
    let names = commands.compactMap(\.parts.first) + ["help"]
    return CommandError.line(.unknownCommand(word, nearest: NearestName.of(word, among: names)))
  }

  private mutating func finished() throws(CommandError) -> (Subcommand, Arguments) {
    let command = try chosen()
    let known = arguments.has(Options.help) ? family + [command] : [command]
    for name in arguments.options.sorted()
    where known.allSatisfy({ $0.option(named: name) == nil }) {
      throw CommandError.line(.unknownOption(name, command: command.name, nearest: nil))
    }
    guard !arguments.has(Options.help), !arguments.has(Options.version) else {
      return (command, arguments)
    }
    let required = command.requiredOperands
    if arguments.operands.count < required.count {
      throw CommandError.line(
        .missingOperand(required[arguments.operands.count], command: command.name)
      )
    }
    if arguments.operands.count > command.mostOperands {
      throw CommandError.line(
        .unexpectedOperand(
          arguments.operands[command.mostOperands],
          command: command.name
        )
      )
    }
    return (command, arguments)
  }

  /// The command itself, or the one that its first operand is a verb of.
  private mutating func chosen() throws(CommandError) -> Subcommand {
    guard let name = family.first?.parts.first else { return CommandTable.open }
    let verb = firstOperandIsLiteral ? nil : arguments.operands.first
    if let verb, let command = family.first(where: { $0.name == "\(name) \(verb)" }) {
      arguments.operands.removeFirst()
      return command
    }
    if let command = family.first(where: { $0.name == name }) { return command }
    let verbs = family.compactMap { $0.parts.last }
    if arguments.has(Options.help) {
      return Subcommand(name, \.family, body: HelpCommand.run)
    }
    guard let verb else { throw CommandError.line(.missingVerb(name, verbs: verbs)) }
    throw CommandError.line(
      .unknownCommand(
        "\(name) \(verb)",
        nearest: NearestName.of(verb, among: verbs).map { "\(name) \($0)" }
      )
    )
  }
}
