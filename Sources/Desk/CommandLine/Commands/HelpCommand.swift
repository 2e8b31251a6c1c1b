import Widgets

/// Explains the commands, from the table that the parser reads.
enum HelpCommand {
  /// Of a terminal that nobody has made wider.
  private static let width = 80

  static func run(_ run: CommandRun) throws -> ExitCode {
    let typed = run.arguments.operands
    guard let first = typed.first else { return sayAll(run) }
    let name = typed.joined(separator: " ")
    let found = CommandTable.all.filter {
      $0.name == name || typed.count == 1 && $0.parts.first == first
    }
    guard !found.isEmpty else {
      let nearest = NearestName.of(name, among: CommandTable.all.map(\.name))
      throw CommandError.line(.unknownCommand(name, nearest: nearest))
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
    let family = CommandTable.all.filter { $0.parts.first == name }
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
    let words = run.words.usage
    for line in [words.motto, "", words.synopsis, ""] { run.say(line) }
    say(
      CommandTable.all.map { (title(of: $0), words[keyPath: $0.usage].summary) },
      indent: 2,
      run
    )
    run.say("")
    run.say(words.ofEveryCommand)
    say(Options.global, run)
    run.say("")
    for line in TextLayout.wrapped(words.exitCodes, width) { run.say(line) }
    return .done
  }

  private static func say(_ commands: [Subcommand], _ run: CommandRun) {
    for (position, command) in commands.enumerated() {
      if position > 0 { run.say("") }
      run.say("frontdesk " + title(of: command))
      let usage = run.words.usage[keyPath: command.usage]
      for line in ([usage.summary] + usage.details).flatMap({ TextLayout.wrapped($0, width - 2) }) {
        run.say("  " + line)
      }
      say(command.options, run)
    }
    run.say("")
    run.say(run.words.usage.seeHelp)
  }

  private static func say(_ options: [any CommandOption], _ run: CommandRun) {
    say(
      options.map { option in
        let name = option.name + (option.value.map { " \($0)" } ?? "")
        return (name, run.words.options[keyPath: option.words])
      },
      indent: 4,
      run
    )
  }

  /// Names with what they mean, which goes on below its own beginning.
  private static func say(_ rows: [(name: String, text: String)], indent: Int, _ run: CommandRun) {
    let longest = rows.map(\.name.count).max() ?? 0
    for row in rows {
      let lines = TextLayout.wrapped(row.text, width - indent - longest - 2)
      for (number, line) in lines.enumerated() {
        let head = number == 0 ? row.name : ""
        let blanks = String(repeating: " ", count: longest - head.count + 2)
        run.say(String(repeating: " ", count: indent) + head + blanks + line)
      }
    }
  }

  private static func title(of command: Subcommand) -> String {
    command.operands.isEmpty ? command.name : command.name + " " + command.operands
  }
}
