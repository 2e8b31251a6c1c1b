import FrontOffice
import Hotel
import Widgets

/// A list of things read aloud: a number chooses one, a letter does something with it.
struct PlainList<List: ActList> {
  private static var page: Int { 10 }

  private let list: List
  private let session: PlainSession

  init(_ list: List, _ session: PlainSession) {
    self.list = list
    self.session = session
  }

  private var talk: PlainTalk { session.talk }
  private var words: PlainWords.House { session.words.house }

  /// Reads it, and does what is asked until somebody goes back.
  func serve() throws {
    var items = try read()
    talk.say("\(list.heading(session.desk)): \(items.count).")
    if items.isEmpty, !list.empty(session.desk).isEmpty { talk.say(list.empty(session.desk)) }
    var said = try say(items, from: 0)
    while true {
      let typed = try talk.choose(said < items.count ? words.numberOrMore : words.number)
      if typed.isEmpty, said < items.count {
        said = try say(items, from: said)
      } else if try act(on: typed, among: items) {
        let before = items.map(list.key)
        items = try read()
        // Numbers that still mean the same are not said again.
        if items.map(list.key) != before { said = try say(items, from: 0) }
      }
    }
  }

  /// - Returns: how many have been said.
  private func say(_ items: [List.Item], from start: Int) throws -> Int {
    let (context, end) = (try session.context, min(start + Self.page, items.count))
    for index in start..<end { say(items[index], context, number: index + 1) }
    return end
  }

  private func read() throws -> [List.Item] {
    try list.read(session.office, try session.context)
  }

  /// Does something with the thing of a number, or something that needs none.
  ///
  /// - Returns: whether the list is to be read again.
  private func act(on typed: String, among items: [List.Item]) throws -> Bool {
    let context = try session.context
    let number = Int(typed)
    let item = number.flatMap { items.indices.contains($0 - 1) ? items[$0 - 1] : nil }
    let commands = PlainCommands(commands: list.commands(for: item, context), talk: talk)
    guard item != nil || number == nil, !typed.isEmpty else {
      talk.say(typed.isEmpty ? commands.spoken.joined(separator: ", ") + "." : words.noNumber)
      return false
    }
    do {
      let command =
        item == nil
        ? commands.command(meantBy: typed) : try commands.chosen(session.words.card.prompt)
      guard let command else {
        talk.say(session.words.card.unknown(typed))
        return false
      }
      if let refusal = command.refusal {
        talk.say("\(command.title): \(refusal).")
        return false
      }
      return try perform(command, on: item, among: items, context)
    } catch PlainInterruption.back {
      return true
    }
  }

  private func perform(
    _ command: Command,
    on item: List.Item?,
    among items: [List.Item],
    _ context: FormContext
  ) throws -> Bool {
    if command.id == .openCard, let guest = item.flatMap(list.guest) {
      do {
        let stay = item.flatMap(list.stay)
        try PlainCard(guest: guest, stay: stay, session: session).serve()
      } catch PlainInterruption.back {
        return true
      }
    } else if let start = list.start(command.id, on: item, of: items, context) {
      try session.begin(start)
    }
    return true
  }

  private func say(_ item: List.Item, _ context: FormContext, number: Int) {
    let row = list.row(of: item, context)
    let parts = [row.lead, row.text, row.trailing.replacing(" ·", with: ",")]
    let sentence = parts.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", ")
    talk.say("\(number). \(sentence.replacing("  ", with: " ")).")
  }
}
