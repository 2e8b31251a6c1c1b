import Hotel

/// Writes the completions of a shell, from the table that the parser reads.
enum CompletionsCommand {
  static func run(_ run: CommandRun) throws -> ExitCode {
    let lines =
      switch run.operand(0).lowercased() {
      case "bash": bash(run.words)
      case "zsh": zsh(run.words)
      case "fish": fish(run.words)
      case let shell:
        throw CommandError.line(
          .malformed(name: "SHELL", value: shell, expected: .oneOf(["bash", "zsh", "fish"]))
        )
      }
    for line in lines { run.say(line) }
    return .done
  }

  private static var firstWords: [String] {
    var words: [String] = []
    for command in CommandTable.all {
      if let word = command.parts.first, !words.contains(word) { words.append(word) }
    }
    return words
  }

  private static func family(_ word: String) -> [Subcommand] {
    CommandTable.all.filter { $0.parts.first == word }
  }

  /// The verbs and options that may follow a command.
  private static func followers(of word: String) -> [String] {
    let verbs = family(word).filter { $0.parts.count > 1 }.compactMap(\.parts.last)
    var options: [String] = []
    for name in family(word).flatMap(\.allOptions).map(\.name) where !options.contains(name) {
      options.append(name)
    }
    return verbs + options
  }

  private static func bash(_ words: DeskWords) -> [String] {
    let cases = firstWords.map { word in
      "    \(word)) words='\(followers(of: word).joined(separator: " "))' ;;"
    }
    return [
      "# " + words.usage.completionsNote,
      "_frontdesk() {",
      "  local current=${COMP_WORDS[COMP_CWORD]} command='' word words",
      "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
      "    case $word in -*) ;; *) command=$word; break ;; esac",
      "  done",
      "  case $command in",
      "    '') words='\((firstWords + Options.global.map(\.name)).joined(separator: " "))' ;;",
    ] + cases + [
      "  esac",
      "  COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))",
      "}",
      "complete -o default -F _frontdesk frontdesk",
    ]
  }

  private static func zsh(_ words: DeskWords) -> [String] {
    let commands = firstWords.map { word in
      "    '\(word):\(quoted(summary(of: word, words)))'"
    }
    let cases = firstWords.map { word in
      "    \(word)) compadd -- \(followers(of: word).joined(separator: " ")); _files ;;"
    }
    return ["#compdef frontdesk", "_frontdesk() {", "  local -a commands", "  commands=("]
      + commands + [
        "  )",
        "  if (( CURRENT == 2 )); then _describe 'command' commands; return; fi",
        "  case ${words[2]} in",
      ] + cases + ["    *) _files ;;", "  esac", "}", "_frontdesk \"$@\""]
  }

  private static func fish(_ words: DeskWords) -> [String] {
    var lines = ["# frontdesk completions"]
    for word in firstWords {
      lines.append(
        "complete -c frontdesk -n __fish_use_subcommand -a \(word) -d "
          + "'\(quoted(summary(of: word, words)))'"
      )
      let condition = "'__fish_seen_subcommand_from \(word)'"
      for verb in family(word).filter({ $0.parts.count > 1 }).compactMap(\.parts.last) {
        lines.append("complete -c frontdesk -n \(condition) -a \(verb)")
      }
      for option in family(word).flatMap(\.options) {
        lines.append(fish(option, condition, words))
      }
    }
    return lines + Options.global.map { fish($0, nil, words) }
  }

  private static func fish(
    _ option: any CommandOption,
    _ condition: String?,
    _ words: DeskWords
  ) -> String {
    "complete -c frontdesk" + (condition.map { " -n \($0)" } ?? "")
      + " -l \(option.name.dropFirst(2))" + (option.value == nil ? "" : " -r")
      + " -d '\(quoted(words.options[keyPath: option.words]))'"
  }

  private static func summary(of word: String, _ words: DeskWords) -> String {
    family(word).first.map { words.usage[keyPath: $0.usage].summary } ?? ""
  }

  private static func quoted(_ text: String) -> String {
    text.filter { $0 != "'" && $0 != ":" }
  }
}
