import Terminal
import Widgets

/// Every key of the screen below, made from its commands.
struct HelpScreen: DeskScreen {
  private let name: String
  private let commands: [Command]
  private var state = ListState()

  init(of name: String, commands: [Command]) {
    self.name = name
    self.commands = commands
  }

  func title(_ words: DeskWords) -> String { words.help.title }
  var isOverlay: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    let keys = [.back, Key(.enter), Key(.function(1)), Key(.character("?"))]
    return [Command(.back, desk.words.commands.back, keys)]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    command == .back || command == .help ? .pop : .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: commands.count, page: desk.size.rows - 8)
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let height = min(rect.height, commands.count + 6)
    let box = Frame.centred(width: min(74, rect.width), height: height, in: rect)
    let inner = Frame(desk.words.help.heading(name)).draw(on: &surface, in: box, theme: desk.theme)
    let rows = commands.map { command in
      ListPainter.Row(
        lead: command.keys.isEmpty
          ? desk.words.help.byPalette
          : command.keys.map(desk.words.keys.name).joined(separator: ", "),
        text: command.title,
        trailing: command.refusal ?? "",
        role: command.refusal == nil ? .text : .dim
      )
    }
    ListPainter(rows: rows, empty: "").draw(
      on: &surface,
      in: inner.removing(bottom: 3),
      state: state,
      theme: desk.theme
    )
    for (index, note) in desk.words.help.notes.enumerated() {
      surface.line(
        note,
        in: inner.row(inner.height - 2 + index),
        style: desk.theme.style(.dim)
      )
    }
  }
}

/// All commands of the screen below, found by a few letters.
struct PaletteScreen: DeskScreen {
  private let commands: [Command]
  private var find = TextField()
  private var state = ListState()

  init(commands: [Command]) {
    self.commands = commands
  }

  func title(_ words: DeskWords) -> String { words.palette.title }
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  private var found: [Command] {
    let words = find.text.lowercased().split(separator: " ")
    return commands.filter { command in
      let name = command.title.lowercased()
      return command.id != .palette && words.allSatisfy { name.contains($0) }
    }
  }

  func commands(_ desk: DeskContext) -> [Command] {
    [
      Command(.save, desk.words.commands.doIt, [Key(.enter)]),
      Command(.back, desk.words.commands.back, [.back]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard command == .save else { return .pop }
    guard found.indices.contains(state.selected) else { return .stay }
    let chosen = found[state.selected]
    if let refusal = chosen.refusal {
      desk.say("\(chosen.title): \(refusal)", .late)
      return .stay
    }
    return .popAndRun(chosen.id)
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    if state.handle(key, count: found.count, page: 10) { return .stay }
    if find.handle(key) { state = ListState() }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let box = Frame.centred(width: min(60, rect.width), height: min(18, rect.height), in: rect)
    let inner = Frame(desk.words.palette.title).draw(on: &surface, in: box, theme: desk.theme)
    let rows = found.map { command in
      ListPainter.Row(
        lead: "",
        text: command.title,
        trailing: command.refusal ?? command.keys.first.map(desk.words.keys.name) ?? "",
        role: command.refusal == nil ? .text : .dim
      )
    }
    ListPainter(rows: rows, empty: desk.words.palette.empty).draw(
      on: &surface,
      in: inner.removing(top: 2),
      state: state,
      theme: desk.theme
    )
    find.draw(
      on: &surface,
      in: inner.row(0),
      style: desk.theme.style(.focus),
      isFocused: true,
      placeholder: desk.words.palette.placeholder,
      placeholderStyle: desk.theme.style(.focus)
    )
  }
}
