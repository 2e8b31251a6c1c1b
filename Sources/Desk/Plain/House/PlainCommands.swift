import Terminal

/// Commands by their letters and names: the same that the screen has keys for.
struct PlainCommands {
  let commands: [Command]
  let talk: PlainTalk
  /// Letters that mean something else here: their commands are called by name.
  var reserved: Set<Character> = []

  /// `p new PIN`, `k unlock`: what may be typed; what is closed now is left out.
  var spoken: [String] {
    commands.filter { $0.refusal == nil }.map { command in
      letter(of: command).map { "\($0) \(command.title)" } ?? command.title
    }
  }

  /// The command that a letter or the beginning of a word of its name means.
  func command(meantBy typed: String) -> Command? {
    if let exact = commands.first(where: { letter(of: $0).map(String.init) == typed.lowercased() })
    {
      return exact
    }
    let choice = PlainChoice(
      commands,
      code: { letter(of: $0).map(String.init) ?? "" },
      name: \.title
    )
    return Int(typed) == nil ? choice.value(meantBy: typed) : nil
  }

  /// Asks for one until one that is open now is meant.
  func chosen(_ question: String) throws -> Command {
    let all = spoken.joined(separator: ", ") + "."
    talk.say(all)
    while true {
      let typed = try talk.choose(question)
      guard let command = command(meantBy: typed) else {
        if !typed.isEmpty, !talk.words.talk.help.contains(typed.lowercased()) {
          talk.say(talk.words.card.unknown(typed))
        }
        talk.say(all)
        continue
      }
      guard let refusal = command.refusal else {
        return command
      }
      talk.say("\(command.title): \(refusal).")
    }
  }

  /// The letter that a command is typed with; whoever ends it with Enter needs no Shift.
  private func letter(of command: Command) -> Character? {
    for key in command.keys {
      if case .character(let typed) = key.code, key.modifiers.isEmpty,
        let letter = typed.lowercased().first, !reserved.contains(letter)
      {
        return letter
      }
    }
    return nil
  }
}
