/// Explains the commands, from the table that the parser reads.
enum HelpCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let words = run.arguments.operands
    guard let first = words.first else { return sayAll(run) }
    let name = words.joined(separator: " ")
    let found = CommandTable.all.filter {
      $0.name == name || words.count == 1 && $0.words.first == first
    }
    guard !found.isEmpty else {
      throw CommandError.unknownCommand(
        name,
        nearest: NearestName.of(name, among: CommandTable.all.map(\.name))
      )
    }
    say(found, run)
    return .done
  }

  /// What `--help` shows: the help of the command it stands with.
  static func explain(_ run: CommandRun) -> ExitCode {
    guard run.command.name != CommandTable.open.name, run.command.name != "help" else {
      return sayAll(run)
    }
    let name = run.command.name
    let family = CommandTable.all.filter { $0.words.first == name }
    say(family.isEmpty ? [run.command] : family, run)
    return .done
  }

  static func tellVersion(_ run: CommandRun) -> ExitCode {
    run.answer(
      ["name": "frontdesk", "version": .text(CommandLineDesk.version)],
      ["frontdesk \(CommandLineDesk.version)"]
    )
    return .done
  }

  private static func sayAll(_ run: CommandRun) -> ExitCode {
    run.say("frontdesk: a hotel's front desk that remembers every guest.")
    run.say("")
    run.say("frontdesk [COMMAND] [OPTIONS]")
    run.say("")
    var table = ColumnText()
    for command in CommandTable.all { table.add(["  " + title(of: command), command.summary]) }
    for line in table.lines { run.say(line) }
    run.say("")
    run.say("Options of every command:")
    say(SubcommandOption.global, run)
    run.say("")
    run.say("Exit codes: 0 done, 1 no, 2 usage, 65 bad data, 69 no store, 74 I/O, 75 try again,")
    run.say("77 not allowed. “frontdesk help COMMAND” tells more.")
    return .done
  }

  private static func say(_ commands: [Subcommand], _ run: CommandRun) {
    for (position, command) in commands.enumerated() {
      if position > 0 { run.say("") }
      run.say("frontdesk " + title(of: command))
      run.say("  " + command.summary)
      for line in command.details { run.say("  " + line) }
      if !command.options.isEmpty { say(command.options, run) }
    }
    run.say("")
    run.say("Options of every command: “frontdesk help”.")
  }

  private static func say(_ options: [SubcommandOption], _ run: CommandRun) {
    var table = ColumnText()
    for option in options {
      table.add(["    " + option.name + (option.value.map { " \($0)" } ?? ""), option.summary])
    }
    for line in table.lines { run.say(line) }
  }

  private static func title(of command: Subcommand) -> String {
    command.operands.isEmpty ? command.name : command.name + " " + command.operands
  }
}
