import FrontOffice
import Hotel

/// The hand-over read aloud: a number for each of its parts, a letter for what needs none.
struct PlainHandOver {
  let session: PlainSession

  private var talk: PlainTalk { session.talk }

  func serve() throws {
    let parts = HandOverPart.allCases
    while true {
      let context = try session.context
      let lists = parts.map { HandOverList(part: $0) }
      let commands = PlainCommands(
        commands: lists.first?.commands(for: nil, context) ?? [],
        talk: talk
      )
      try say(lists, commands, context)
      let typed = try talk.choose(session.words.house.which)
      do {
        if let number = Int(typed), parts.indices.contains(number - 1) {
          try PlainList(lists[number - 1], session).serve()
        } else if let command = commands.command(meantBy: typed), command.refusal == nil,
          let start = HandOverActs(entry: nil).start(command.id, context)
        {
          try session.begin(start)
        } else if !typed.isEmpty {
          talk.say(session.words.card.unknown(typed))
        }
      } catch PlainInterruption.back {
        continue
      }
    }
  }

  private func say(
    _ lists: [HandOverList],
    _ commands: PlainCommands,
    _ context: FormContext
  ) throws {
    let entries = HandOverEntries(
      handOver: try session.office.handOver(),
      words: context.words.handOver,
      house: context.house,
      now: context.house.time(of: context.now)
    )
    let names = lists.enumerated().map { number, list in
      "\(number + 1) \(list.heading(context.words)) \(entries.count(of: list.part))"
    }
    talk.say((names + commands.spoken).joined(separator: ", ") + ".")
  }
}
