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

  var title: String { "Help" }
  var isOverlay: Bool { true }

  func commands(_ desk: DeskContext) -> [Command] {
    [Command(.back, "back", [Key(.escape), Key(.enter), Key(.function(1)), Key(.character("?"))])]
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
    let inner = Frame("Keys: \(name)").draw(on: &surface, in: box, theme: desk.theme)
    let rows = commands.map { command in
      ListPainter.Row(
        lead: command.keys.isEmpty
          ? "Ctrl-P, then type" : command.keys.map(\.name).joined(separator: ", "),
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
    let notes = [
      "Letters on Arrivals look a guest up. Esc goes one step back; text is kept.",
      "Ctrl-L repaints. Ctrl-Z suspends.",
    ]
    for (index, note) in notes.enumerated() {
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

  var title: String { "Commands" }
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
      Command(.save, "do it", [Key(.enter)]),
      Command(.back, "back", [Key(.escape)]),
    ]
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    guard command == .save else { return .pop }
    guard found.indices.contains(state.selected) else { return .stay }
    let chosen = found[state.selected]
    if let refusal = chosen.refusal {
      desk.say("\(chosen.title): \(refusal)", .warning)
      return .stay
    }
    return .hand(chosen.id)
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    if state.handle(key, count: found.count, page: 10) { return .stay }
    if find.handle(key) { state = ListState() }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let box = Frame.centred(width: min(60, rect.width), height: min(18, rect.height), in: rect)
    let inner = Frame("Commands").draw(on: &surface, in: box, theme: desk.theme)
    let rows = found.map { command in
      ListPainter.Row(
        lead: "",
        text: command.title,
        trailing: command.refusal ?? command.keys.first?.name ?? "",
        role: command.refusal == nil ? .text : .dim
      )
    }
    ListPainter(rows: rows, empty: "no such command").draw(
      on: &surface,
      in: inner.removing(top: 2),
      state: state,
      theme: desk.theme
    )
    find.draw(
      on: &surface,
      in: inner.row(0),
      style: desk.theme.style(.focusedField),
      isFocused: true,
      placeholder: "type a few letters",
      placeholderStyle: desk.theme.style(.focusedField)
    )
  }
}
